"""Times of two claims: whether what both tell can have happened on one day."""

from collections.abc import Collection, Sequence
from functools import lru_cache

from verify.normalise.claims import ANY_YEAR, COUNT, Claim, ClaimTime, TimeBound, placed, stem
from verify.normalise.windows import contains, overlaps
from verify.relate.claims.finding import ClaimFinding

__all__ = ["compare_times"]

_SHARED = 0.5
_FEWEST_LISTED = 3
_BESIDE = 3
_OPPOSITES = (
    "born died|began ended|started ended|opened closed|arrived left|joined left|"
    "arrested released|announced released"
)


def compare_times(a: Claim, b: Claim) -> list[ClaimFinding]:
    """Compare the times of two claims that stand beside the same words.

    Args:
        a: The one claim.
        b: The other.

    Returns:
        What agrees or contradicts; nothing for times without a counterpart, nothing where another
        such time fits or where the other claim tells the very time. The day of a count is no time
        of what happened: a count that both give may have been made twice.
    """
    counted = _nouns(a) & _nouns(b)
    ours, theirs = (_told(each, counted) for each in (a, b))
    found: list[ClaimFinding] = []
    single = len(ours) == len(theirs) == 1
    if single and not _apart(ours[0], theirs[0]) and _of_one_thing(ours[0], a, theirs[0], b):
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
        and not _restated(time, claim)
        and not _listed(time, claim)
        and not any(each.sentence <= time.start < each.sentence_end for each in counts)
    ]


def _listed(time: ClaimTime, claim: Claim) -> bool:
    """Whether a time in brackets dates one of several things that a sentence lists."""
    if not _bracketed(time, claim):
        return False
    beside = _in_one_sentence(time, claim)
    return sum(_bracketed(each, claim) for each in beside) >= _FEWEST_LISTED


def _bracketed(time: ClaimTime, claim: Claim) -> bool:
    before = claim.text[max(time.start - _BESIDE, 0) : time.start].rstrip()
    return before.endswith("(") and claim.text[time.end : time.end + _BESIDE].lstrip()[:1] in ");,"


def _restated(time: ClaimTime, claim: Claim) -> bool:
    """Whether a longer time only says again when: "on 3 May 2031 ... of 2031"."""
    return time.bound is TimeBound.AT and any(
        each.bound is TimeBound.AT
        and contains(time.window, each.window)
        and not contains(each.window, time.window)
        for each in _in_one_sentence(time, claim)
    )


def _in_one_sentence(time: ClaimTime, claim: Claim) -> list[ClaimTime]:
    sentence = claim.sentence_at(time.start)
    if sentence is None:
        return [time]
    return [each for each in claim.times if sentence.start <= each.start < sentence.end]


def _of_one_thing(a: ClaimTime, of_a: Claim, b: ClaimTime, of_b: Claim) -> bool:
    """Whether the sentences of two times say mostly the same."""
    one, other = of_a.sentence_at(a.start), of_b.sentence_at(b.start)
    if one is None or other is None:
        return False
    ours, theirs = frozenset(one.stems), frozenset(other.stems)
    fewer = min(len(ours), len(theirs))
    return fewer > 1 and len(ours & theirs) > fewer * _SHARED


def _alike(a: ClaimTime, b: ClaimTime) -> int:
    return 0 if _apart(a, b) else len(a.around & b.around)


def _meet(time: ClaimTime, others: Sequence[ClaimTime]) -> ClaimFinding | None:
    scored = [(score, each) for each in others if (score := _alike(time, each))]
    if not scored:
        return None
    best = max(score for score, _ in scored)
    chosen = [each for score, each in scored if score == best]
    meeting = next((each for each in chosen if _meets(time, each)), None)
    told = any(_same(time, each) for each in others)
    if meeting is None and (told or any(_meets(time, each) is not False for _, each in scored)):
        return None
    return _verdict(time, meeting or chosen[0])


def _same(a: ClaimTime, b: ClaimTime) -> bool:
    """Whether two times are one, so that the other claim tells it too, if of something else."""
    ends = [(each.window.earliest, each.window.latest) for each in (a, b)]
    return ends[0] == ends[1] and a.window.resolved


def _apart(a: ClaimTime, b: ClaimTime) -> bool:
    """Whether two times are of opposite happenings: a birth is no death, a start no end."""
    return any(
        (first in a.around and last in b.around) or (last in a.around and first in b.around)
        for first, last in _opposites()
        if not {first, last} <= a.around & b.around
    )


@lru_cache(maxsize=1)
def _opposites() -> tuple[tuple[str, str], ...]:
    pairs = (pair.split() for pair in _OPPOSITES.split("|"))
    return tuple((stem(first), stem(last)) for first, last in pairs)


def _verdict(a: ClaimTime, b: ClaimTime) -> ClaimFinding:
    met = _meets(a, b) is not False
    reason = "a day fits both" if met else "no day fits both"
    return ClaimFinding("time", met, (a.text, b.text), reason)


def _meets(a: ClaimTime, b: ClaimTime) -> bool | None:
    """Whether a day fits both; a year that only one gives is taken for the other."""
    if not (a.window.resolved or b.window.resolved):
        return overlaps(placed(a, ANY_YEAR), placed(b, ANY_YEAR))
    return overlaps(placed(a, b.window), placed(b, a.window))
