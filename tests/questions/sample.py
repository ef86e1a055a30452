"""A data set with something for every question to find, and all questions by name."""

from collections.abc import Callable
from functools import lru_cache, partial
from itertools import combinations, pairwise
from typing import Any

import verify
from tests.build import allegation, verified
from verify.graph.verification import CrossVerification
from verify.questions.answer import Answer

__all__ = ["OF_ONE", "QUESTIONS", "Asked", "answers", "sample"]

Asked = Callable[[CrossVerification], Answer[Any]]


@lru_cache(maxsize=1)
def sample() -> CrossVerification:
    """Cross-verify statements that repeat, support, contradict, deny, doubt and conclude."""
    rows = (
        allegation(
            "a",
            speaker="north-mayor",
            accused="south-troops",
            figures=["12 killed"],
            claim="Guns from the south hit the school.",
        ),
        allegation(
            "b",
            speaker="south-mayor",
            accused="north-troops",
            source="herald",
            claim="Guns from the north hit the school.",
        ),
        allegation(
            "c",
            speaker="mission",
            source="courier",
            figures=["at least 20 killed"],
            claim="A school was hit.",
        ),
        allegation(
            "d",
            speaker="relief",
            source="herald",
            via=["valley-wire"],
            claim="Shells fell on a school.",
        ),
        allegation(
            "e",
            speaker="north-mayor",
            source="herald",
            claim="The school was hit at dawn.",
            assessments=[
                {
                    "status": "partly_verified",
                    "by": "A. Curator",
                    "at": "2031-06-01",
                    "reason": "Seen",
                    "evidence": ["photo"],
                }
            ],
        ),
        allegation(
            "f",
            speaker="south-ministry",
            stance="denies",
            denies=["a"],
            aspect="responsibility",
            source="courier",
            claim="Southern guns hit a school.",
        ),
        allegation(
            "g",
            stance="doubts",
            speaker="Valley Gazette",
            act=None,
            place=None,
            when=None,
            claim="What either side says of the school.",
        ),
        allegation(
            "h", stance="infers", cites=["c"], source="wary", claim="It must have been a large gun."
        ),
        allegation(
            "i",
            act="repression",
            place="Vale region",
            when="May 2031",
            claim="People are hunted all over the region.",
        ),
        allegation(
            "j",
            act="detention",
            speaker="a teacher",
            figures=["30 detained"],
            claim="Thirty people were taken from Riverton.",
        ),
        allegation(
            "k",
            act="detention",
            speaker="local people",
            figures=["many detained"],
            claim="Many were taken away.",
            source="leaflet",
            when="last week",
        ),
        allegation(
            "l",
            act="looting",
            speaker="north-mayor",
            accused="south-troops",
            claim="Shops were emptied.",
        ),
        allegation(
            "m",
            act="looting",
            speaker="south-mayor",
            accused="north-troops",
            source="herald",
            claim="Homes were emptied.",
        ),
        allegation(
            "n",
            act="arson",
            place="Milltown",
            speaker="north-mayor",
            claim="A barn was set on fire.",
        ),
        allegation(
            "o",
            act="arson",
            place="Milltown",
            speaker="north-mayor",
            claim="Somebody burnt a barn down.",
            source="herald",
        ),
    )
    return verified(
        *rows, same=[*pairwise("abcde"), ("n", "o")], different=[("l", "m"), ("j", "k")]
    )


def _first_two(cv: CrossVerification, ask: Callable[..., Answer[Any]]) -> Answer[Any]:
    first, second, *_ = sorted(cv.dataset.allegations.ids)
    return ask(cv, first, second)


def _first(cv: CrossVerification, ask: Callable[..., Answer[Any]]) -> Answer[Any]:
    return ask(cv, min(cv.dataset.allegations.ids))


def _first_origin(cv: CrossVerification, ask: Callable[..., Answer[Any]]) -> Answer[Any]:
    return ask(cv, origin=min(cv.dataset.allegations.ids))


OF_ONE = ("explain", "attribution_tree", "without", "history")
"""Questions that are asked of one allegation, or of two."""

QUESTIONS: dict[str, Asked] = {
    "single_source": verify.single_source,
    "echoes": verify.echoes,
    "contradictions": verify.contradictions,
    "near_contradictions": verify.near_contradictions,
    "figures": verify.figures,
    "events": partial(verify.events, every=True),
    "source_summary": verify.source_summary,
    "brief": verify.brief,
    "attribution_tree": partial(_first, ask=verify.attribution_tree),
    "explain": partial(_first_two, ask=verify.explain),
    "without": partial(_first_origin, ask=verify.without),
    "without_each": verify.without_each,
    "source_matrix": verify.source_matrix,
    "balance": verify.balance,
    "overlap": verify.overlap,
    "timeline": verify.timeline,
    "history": partial(_first, ask=verify.history),
    "replies": verify.replies,
}
"""Every question that takes a cross-verified data set."""


def answers(verification: CrossVerification) -> dict[str, Answer[Any]]:
    """Ask every question, and explain and trace everything."""
    found = {name: ask(verification) for name, ask in QUESTIONS.items()}
    ids = sorted(verification.dataset.allegations.ids)
    for name in ids:
        found[f"attribution of {name}"] = verify.attribution_tree(verification, name)
        found[f"history of {name}"] = verify.history(verification, name)
        found[f"without {name}"] = verify.without(verification, origin=name)
        found[f"without the source of {name}"] = verify.without(verification, source=name)
    for a, b in combinations(ids, 2):
        found[f"{a} and {b}"] = verify.explain(verification, a, b)
    return found
