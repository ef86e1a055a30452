"""Times of two claims: whether what both tell can have happened on one day."""

from collections.abc import Collection, Sequence
from datetime import date

from verify.models.window import Window
from verify.normalise.claims import COUNT, Claim, ClaimTime, TimeBound, placed
from verify.normalise.windows import overlaps
from verify.relate.claims.finding import ClaimFinding

__all__ = ["compare_times"]

_SHARED = 0.5
_ANY_YEAR = Window(earliest=date(2000, 1, 1), latest=date(2000, 12, 31))


def compare_times(a: Claim, b: Claim) -> list[ClaimFinding]:
    """Compare the times of two claims that stand beside the same words.

    Args:
        a: The one claim.
        b: The other.

    Returns:
        What agrees or contradicts; nothing for times without a counterpart, and nothing where any
        time of the other claim fits. The day of a count is no time of what happened.
    """
    counted = _nouns(a) & _nouns(b)
    ours, theirs = (_told(each, counted) for each in (a, b))
    found: list[ClaimFinding] = []
    if len(ours) == len(theirs) == 1 and _of_one_thing(ours[0], a, theirs[0], b):
        return [_verdict(ours[0], theirs[0])]
    if len(ours) <= len(theirs):
        found += [made for each in ours if (made := _meet(each, theirs))]
    if len(theirs) <= len(ours):
        found += [made.swapped() for each in theirs if (made := _meet(each, ours))]
    return list(dict.fromkeys(found))


def _nouns(claim: Claim) -> set[str | None]:
    """Give what a claim counts; None stands for a bare number."""
    return {each.noun for each in claim.figures if each.unit == COUNT}


def _told(claim: Claim, counted: Collection[str | None]) -> list[ClaimTime]:
    """Give the times of what happened, not those of a count that both claims give."""
    counts = [each for each in claim.figures if each.unit == COUNT and each.noun in counted]
    return [
        time
        for time in claim.times
        if time.bound is not TimeBound.AS_OF
        and not claim.denied_at(time.start)
        and not any(each.sentence <= time.start < each.sentence_end for each in counts)
    ]


def _of_one_thing(a: ClaimTime, of_a: Claim, b: ClaimTime, of_b: Claim) -> bool:
    """Whether the sentences of two times say mostly the same."""
    one, other = of_a.sentence_at(a.start), of_b.sentence_at(b.start)
    if one is None or other is None:
        return False
    ours, theirs = frozenset(one.stems), frozenset(other.stems)
    fewer = min(len(ours), len(theirs))
    return fewer > 1 and len(ours & theirs) > fewer * _SHARED


def _meet(time: ClaimTime, others: Sequence[ClaimTime]) -> ClaimFinding | None:
    scored = [(score, each) for each in others if (score := len(time.around & each.around))]
    if not scored:
        return None
    best = max(score for score, _ in scored)
    chosen = [each for score, each in scored if score == best]
    meeting = next((each for each in chosen if _meets(time, each)), None)
    if meeting is None and any(_meets(time, each) is not False for _, each in scored):
        return None
    return _verdict(time, meeting or chosen[0])


def _verdict(a: ClaimTime, b: ClaimTime) -> ClaimFinding:
    met = _meets(a, b) is not False
    reason = "a day fits both" if met else "no day fits both"
    return ClaimFinding("time", met, (a.text, b.text), reason)


def _meets(a: ClaimTime, b: ClaimTime) -> bool | None:
    """Whether a day fits both; a year that only one gives is taken for the other."""
    if not (a.window.resolved or b.window.resolved):
        return overlaps(placed(a, _ANY_YEAR), placed(b, _ANY_YEAR))
    return overlaps(placed(a, b.window), placed(b, a.window))
