"""verify match: which allegations concern one event."""

from typing import Any

import click

from verify.cli.ask import AS_JSON, AS_MARKDOWN, answer_with
from verify.cli.load import DATA, exit_code, verified
from verify.questions.answer import Answer
from verify.questions.events import events
from verify.questions.matching_stats import matching_stats

__all__ = ["command"]


@click.command("match")
@DATA
@click.option("--all", "every", is_flag=True, help="List events of one allegation too.")
@click.option("--stats", is_flag=True, help="Say how much was compared, and what may be missed.")
@click.option("--weights", type=click.Path(), help="A file of weights, as verify fit writes it.")
@AS_JSON
@AS_MARKDOWN
def command(
    data: str, every: bool, stats: bool, weights: str | None, as_json: bool, as_markdown: bool
) -> int:
    """Which allegations concern one event, as far as the evidence goes."""
    if weights is None:
        verification = verified(data)
    else:
        from verify.match import Weights

        verification = verified(data, Weights.load(weights))
    answer: Answer[Any] = events(verification, every=every)
    if stats:
        answer = matching_stats(verification)
    answer_with(answer, as_json=as_json, as_markdown=as_markdown)
    return exit_code(verification.dataset)
