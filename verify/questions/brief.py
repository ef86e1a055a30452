"""Everything a reader asks first, on one page."""

from collections.abc import Callable
from functools import partial
from typing import Any

from verify.graph.verification import CrossVerification
from verify.questions.answer import Answer
from verify.questions.contradictions import contradictions
from verify.questions.echoes import echoes
from verify.questions.near_contradictions import near_contradictions
from verify.questions.overview import Overview, overview
from verify.questions.page import Block, Heading, Page
from verify.questions.source_summary import source_summary

__all__ = ["BRIEF", "brief"]

BRIEF: dict[str, Callable[[CrossVerification], Answer[Any]]] = {
    "source_summary": source_summary,
    "contradictions": partial(contradictions, near=False),
    "near_contradictions": near_contradictions,
    "echoes": echoes,
    "overview": overview,
}
"""The questions of a brief, in the order of their answers."""


def brief(verification: CrossVerification) -> Answer[Overview]:
    """Join the first answers: what it rests on, contradictions, figures, echoes, who says what.

    Args:
        verification: A cross-verified data set.

    Returns:
        One page, on which each answer's title is a heading; the records are those of `overview`.
    """
    answers = [question(verification) for question in BRIEF.values()]
    blocks: list[Block] = []
    for answer in answers:
        blocks += [Heading(answer.page.title, 1), *answer.page.blocks]
    title = verification.dataset.info.title or "Data set"
    return Answer(answers[-1].records, Page(title, tuple(blocks)))
