"""Figures of two claims: which of them count one thing, and whether any number fits both."""

import math
from collections.abc import Sequence

from verify.models.words import Measure
from verify.normalise.claims import AGE, COUNT, RANK, Claim, ClaimFigure, ClaimTime, counted_on
from verify.normalise.windows import overlaps
from verify.relate.claims.finding import ClaimFinding

__all__ = ["compare_figures"]

_PEOPLE = "people"
_KINDS = {AGE: "age", RANK: "rank"}
_NO_COUNT = (Measure.CAPACITY, Measure.RATE)
_NEAR = 1.25


def compare_figures(a: Claim, b: Claim) -> list[ClaimFinding]:
    """Compare the figures of two claims.

    Each figure of the claim that gives fewer in a unit is met with those of the other that count
    the same. Where words around tell which of several is meant, that one decides; where another
    one fits and lies near, nothing is said.

    Args:
        a: The one claim.
        b: The other.

    Returns:
        What agrees or contradicts; nothing for figures without a counterpart.
    """
    found: list[ClaimFinding] = []
    of_a, of_b = _asserted(a), _asserted(b)
    for unit in sorted({each.unit for each in of_a} & {each.unit for each in of_b}):
        ours = [each for each in of_a if each.unit == unit]
        theirs = [each for each in of_b if each.unit == unit]
        if len(ours) <= len(theirs):
            found += [made for each in ours if (made := _meet(each, theirs, a, b))]
        if len(theirs) <= len(ours):
            found += [made.swapped() for each in theirs if (made := _meet(each, ours, b, a))]
    return list(dict.fromkeys(found))


def _asserted(claim: Claim) -> list[ClaimFigure]:
    return [each for each in claim.figures if not claim.denied_at(each.start)]


def _meet(
    figure: ClaimFigure, others: Sequence[ClaimFigure], own: Claim, their: Claim
) -> ClaimFinding | None:
    scored = [(score, each) for each in others if (score := _alike(figure, each)) is not None]
    if not scored:
        return None
    best = max(score for score, _ in scored)
    chosen = [each for score, each in scored if score == best]
    near = [each for _, each in scored if _fits(figure, each) and _near(figure, each)]
    agreeing = [each for each in chosen if _fits(figure, each)] or [
        each for each in near if (each.low, each.high) == (figure.low, figure.high)
    ]
    if agreeing:
        return ClaimFinding("figure", True, (figure.text, agreeing[0].text), "a number fits both")
    if near:
        return None
    if any(_excused(figure, each, own, their) for each in chosen):
        return None
    reason = f"no {_KINDS.get(figure.unit, 'number')} fits both"
    if figure.noun is not None:
        reason += f" counts of {figure.noun}"
    return ClaimFinding("figure", False, (figure.text, chosen[0].text), reason)


def _alike(a: ClaimFigure, b: ClaimFigure) -> int | None:
    """Say how alike what two figures count is; None where they may count different things."""
    if a.rest is not b.rest:  # "three other homes" leave some out
        return None
    shared = len(a.around & b.around)
    if (a.measure in _NO_COUNT or b.measure in _NO_COUNT) and a.measure is not b.measure:
        return None
    if a.unit in {RANK, AGE}:
        return shared or None
    if a.unit != COUNT:
        return shared
    if any(x and y and x != y for x, y in ((a.victims, b.victims), (a.state, b.state))):
        return None
    return shared + 1 if _one_noun(a, b) or _one_noun(b, a) else None


def _one_noun(a: ClaimFigure, b: ClaimFigure) -> bool:
    """Whether both count one thing: by its noun, or by words that stand beside a bare number."""
    if a.noun is None:
        return False
    bare = b.noun is None or (b.noun == _PEOPLE and b.victims is None)
    return a.noun == b.noun or (bare and a.noun != _PEOPLE and a.head in b.around)


def _fits(a: ClaimFigure, b: ClaimFigure) -> bool:
    return a.low <= b.high and b.low <= a.high


def _near(a: ClaimFigure, b: ClaimFigure) -> bool:
    """Whether ends of two figures lie within a quarter: "over 60" is not said of 200."""
    return any(
        min(x, y) * _NEAR >= max(x, y)
        for x in (a.low, a.high)
        for y in (b.low, b.high)
        if x < math.inf and y < math.inf
    )


def _excused(a: ClaimFigure, b: ClaimFigure, of_a: Claim, of_b: Claim) -> bool:
    """Whether something explains that no number fits both: a round word, or another day."""
    lower = a if a.high < b.low else b
    return lower.soft or _other_days(_days(a, of_a), _days(b, of_b))


def _days(figure: ClaimFigure, claim: Claim) -> list[ClaimTime]:
    """Give the times in the sentence of a figure."""
    return [time for time in claim.times if figure.sentence <= time.start < figure.sentence_end]


def _other_days(ours: Sequence[ClaimTime], theirs: Sequence[ClaimTime]) -> bool:
    """Whether all times that the one names lie apart from all that the other names."""
    return bool(ours and theirs) and all(
        overlaps(counted_on(a, b), counted_on(b, a)) is False for a in ours for b in theirs
    )
