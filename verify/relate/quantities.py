"""Quantities: when two figures disagree, and when they only look as if they did.

The questions are asked in the order of `QUESTIONS`; the first that has an answer decides.
"""

from collections.abc import Callable

from verify.models.words import Bound, Measure, RelationKind
from verify.normalise.figures import comparable, interval, soft_high
from verify.normalise.windows import contains
from verify.relate.figure_pair import KNOWN, FigurePair, FigureVerdict, disjoint
from verify.relate.slots import Comparison, compare_places
from verify.relate.statement import Count

__all__ = ["CROWDS", "QUESTIONS", "compare_figures"]

CROWDS = ("people", "votes", "families")
"""What is counted once: those who were there, not what happened to ever more of them."""

_NO_COUNT = (Measure.CAPACITY, Measure.RATE)


Question = Callable[[FigurePair], FigureVerdict | None]


def comparable_numbers(pair: FigurePair) -> FigureVerdict | None:
    """A share or "many" is no number."""
    if comparable(pair.a.figure) and comparable(pair.b.figure):
        return None
    return _compatible(comparable_numbers, "a share or an uncounted word is no number to compare")


def measures_alike(pair: FigurePair) -> FigureVerdict | None:
    """What something could hold is no count, nor is a rate; two counts so far are two counts."""
    first, second = pair.a.figure.measure, pair.b.figure.measure
    if first is second:
        return None
    if first in _NO_COUNT or second in _NO_COUNT:
        return _compatible(measures_alike, "a capacity or a rate is no count of what happened")
    final = pair.a.figure.final or pair.b.figure.final
    if first in KNOWN and second in KNOWN and disjoint(pair.a.figure, pair.b.figure) and not final:
        return _compatible(measures_alike, "found and documented each count what is known so far")
    return None


def found_against_claimed(pair: FigurePair) -> FigureVerdict | None:
    """What was found so far is a lower bound for what is claimed in all."""
    first, second = pair.a.figure.measure, pair.b.figure.measure
    if (first in KNOWN) == (second in KNOWN):
        return None
    known, claimed = (pair.a, pair.b) if first in KNOWN else (pair.b, pair.a)
    word = "found" if known.figure.measure is Measure.FOUND else "documented"
    least, most = interval(known.figure)[0], interval(claimed.figure)[1]
    stated = claimed.figure.measure is not None and not soft_high(claimed.figure)
    if least > most and stated and _covers(claimed, known, pair):
        return _too_many(
            pair,
            found_against_claimed,
            f"more were {word} than the other says there are in all",
            whole=claimed,
        )
    return _compatible(found_against_claimed, f"{word} so far against claimed in all")


def measures_known(pair: FigurePair) -> FigureVerdict | None:
    """A count of which nobody said how it was made contradicts nothing."""
    if pair.a.figure.measure is not None and pair.b.figure.measure is not None:
        return None
    if not disjoint(pair.a.figure, pair.b.figure):
        return None
    return _compatible(measures_known, "it is not recorded how one of them was counted")


def scopes_equal(pair: FigurePair) -> FigureVerdict | None:
    """A figure for a part contradicts one for the whole only by exceeding it."""
    if not (pair.a.scoped or pair.b.scoped) and pair.one_off:
        return None
    places = compare_places(pair.a.places, pair.b.places, pair.registers)
    if places is Comparison.DIFFERS:
        return _compatible(scopes_equal, "for different places")
    within_a = contains(pair.b.window, pair.a.window)
    within_b = contains(pair.a.window, pair.b.window)
    if within_a and within_b and places is Comparison.AGREES:
        return None
    if places is Comparison.UNKNOWN or within_a is None or within_b is None:
        return _compatible(scopes_equal, "scope not recorded for one")
    for part, whole, inside in ((pair.a, pair.b, within_a), (pair.b, pair.a, within_b)):
        if inside and _inside(part, whole, pair):
            reason = "for a part of the place or time"
            return _part_of_whole(pair, part, whole, scopes_equal, reason)
    return _compatible(scopes_equal, "for different times, or places that only overlap")


def victims_equal(pair: FigurePair) -> FigureVerdict | None:
    """Soldiers are not civilians, and people may be either."""
    first, second = pair.a.figure.victim_class, pair.b.figure.victim_class
    if first == second:
        return None
    if first is None or second is None:
        part, whole = (pair.b, pair.a) if first is None else (pair.a, pair.b)
        reason = "one counts only some of the victims"
        return _part_of_whole(pair, part, whole, victims_equal, reason)
    return _compatible(victims_equal, f"one counts {first}, the other {second}")


def ranges_meet(pair: FigurePair) -> FigureVerdict | None:
    """Ranges that share a number agree."""
    if disjoint(pair.a.figure, pair.b.figure):
        return None
    return FigureVerdict(None, "ranges_meet", "a number fits both")


def rounded_bound(pair: FigurePair) -> FigureVerdict | None:
    """Who writes "more than 130" of 130 counted does not say that the 131st is known."""
    for lower, upper in ((pair.a, pair.b), (pair.b, pair.a)):
        last, first = interval(lower.figure)[1], interval(upper.figure)[0]
        # Nought is no round number: some against none is a conflict.
        more = upper.figure.bound is Bound.MORE_THAN and last > 0 and last % 10 == 0
        less = lower.figure.bound is Bound.LESS_THAN and first % 10 == 0
        if first - last == 1 and (more or less):
            return _compatible(rounded_bound, "they differ only by 'more than' or 'less than'")
    return None


def soft_ends(pair: FigurePair) -> FigureVerdict | None:
    """A round word such as "dozens" has no sharp upper end."""
    for lower, upper in ((pair.a, pair.b), (pair.b, pair.a)):
        if soft_high(lower.figure) and interval(upper.figure)[0] > interval(lower.figure)[1]:
            return _compatible(soft_ends, "the lower one is a round word without a sharp end")
    return None


def counted_later(pair: FigurePair) -> FigureVerdict | None:
    """A toll rises as counting goes on."""
    if pair.a.as_of is None or pair.b.as_of is None or pair.a.as_of == pair.b.as_of:
        return None
    earlier, later = (pair.a, pair.b) if pair.a.as_of < pair.b.as_of else (pair.b, pair.a)
    rises = interval(later.figure)[0] > interval(earlier.figure)[1]
    if pair.same_origin:
        reason = "a later count of the same origin" if rises else "revised down by the same origin"
        return FigureVerdict(RelationKind.UPDATES, "counted_later", reason)
    growing = _grows(earlier) and _grows(later)
    if rises and growing and not earlier.figure.final:
        reason = "a later count, and such counts rise"
        if pair.adverse:
            reason += "; the speakers are on opposite sides"
        return _compatible(counted_later, reason)
    return None


def _grows(count: Count) -> bool:
    """Whether a count goes on: as recorded, else a toll does and a crowd does not."""
    if count.figure.cumulative is not None:
        return count.figure.cumulative
    return count.figure.count_of not in CROWDS


def same_voice(pair: FigurePair) -> FigureVerdict | None:
    """One origin that gives two numbers at one time varies; it does not contradict itself."""
    if not pair.same_origin:
        return None
    return _compatible(same_voice, "one origin gives both; the order in time is not recorded")


def numbers_conflict(pair: FigurePair) -> FigureVerdict | None:
    """Nothing explains the difference."""
    return _conflict(pair, numbers_conflict, "no number fits both figures")


QUESTIONS: tuple[Question, ...] = (
    comparable_numbers,
    measures_alike,
    found_against_claimed,
    measures_known,
    scopes_equal,
    victims_equal,
    ranges_meet,
    rounded_bound,
    soft_ends,
    counted_later,
    same_voice,
    numbers_conflict,
)
"""The questions, in the order in which they are asked."""


def compare_figures(pair: FigurePair) -> FigureVerdict | None:
    """Compare two figures; None where they count different or unknown things, or in other units.

    Args:
        pair: The figures with their scopes.

    Returns:
        The verdict of the first question that has an answer; the same for the swapped pair.

    Source:
        Iraq Body Count, "Methods" (a side that gives no alternate number leaves the given one
        as both minimum and maximum); Every Casualty Standards on ranges and disagreement.
    """
    a, b = pair.a.figure, pair.b.figure
    if a.count_of is None or a.count_of != b.count_of or (a.unit and b.unit and a.unit != b.unit):
        return None
    for question in QUESTIONS:
        if (verdict := question(pair)) is not None:
            return verdict
    return None


def _compatible(question: Question, reason: str) -> FigureVerdict:
    return FigureVerdict(RelationKind.COMPATIBLE, question.__name__, reason)


def _conflict(pair: FigurePair, question: Question, reason: str) -> FigureVerdict:
    undated = pair.a.as_of is None or pair.b.as_of is None
    if undated:
        reason += ", unless one was counted later: a date is not recorded"
    return FigureVerdict(RelationKind.CONTRADICTS, question.__name__, reason, potential=undated)


def _part_of_whole(
    pair: FigurePair, part: Count, whole: Count, question: Question, reason: str
) -> FigureVerdict:
    exceeds = interval(part.figure)[0] > interval(whole.figure)[1]
    if exceeds and not soft_high(whole.figure) and _covers(whole, part, pair):
        return _too_many(pair, question, "a part is larger than the whole", whole=whole)
    return _compatible(question, reason)


def _too_many(pair: FigurePair, question: Question, reason: str, *, whole: Count) -> FigureVerdict:
    """A part that exceeds the whole conflicts with it, unless the two were counted in turn.

    An estimate for the whole is no count that goes on: what is found later can exceed it.
    """
    explained = same_voice(pair) and (counted_later(pair) or same_voice(pair))
    if explained is None and whole.figure.measure is not Measure.ESTIMATED:
        explained = counted_later(pair)
    return explained or _conflict(pair, question, reason)


def _covers(whole: Count, part: Count, pair: FigurePair) -> bool:
    """Whether one count is on record as for all places, times and victims of the other."""
    if whole.figure.victim_class not in (None, part.figure.victim_class):
        return False
    if not (whole.scoped or part.scoped) and pair.one_off:
        return True
    return contains(whole.window, part.window) is True and _inside(part, whole, pair)


def _inside(part: Count, whole: Count, pair: FigurePair) -> bool:
    """Whether every place of one figure lies within a place of the other."""
    gazetteer = pair.registers.gazetteer
    return bool(part.places) and all(
        any(
            inner.key == outer.key or gazetteer.contains(outer.key, inner.key)
            for outer in whole.places
        )
        for inner in part.places
    )
