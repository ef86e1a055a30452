"""R108: figures of one event."""

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.normalise.windows import overlaps
from verify.relate.figure_pair import FigureVerdict
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule
from verify.relate.slots import MEETING, Comparison
from verify.relate.statement import Count, Statement
from verify.relate.told import FROM_TEXT, told_window

__all__ = ["figures"]


@rule("R108", Phase.SLOTS)
def figures(pair: Pair) -> tuple[Relation, ...] | None:
    """Both give figures of one thing: they agree, one updates the other, or they conflict.

    Why it matters:
        "1,000 against 6" looks like a lie and is two counts of two things.

    Example:
        "At least 12 died" on the first day / "15 died" on the third.

    Limits:
        A contradiction needs a confirmed event and a recorded measure on both sides. Where a
        record gives no figure, one in the words of its claim can only make a possible
        contradiction, marked `from_text`; it agrees with nothing and updates nothing.

    Source:
        Iraq Body Count, "Methods".
    """
    for subject, other in pair.orders():
        if other.id in subject.components:
            reason = "a part of the other's total: never to be added to it"
            return (
                pair.relation(
                    RelationKind.COMPONENTS_OF, "R108", reason, ("figure",), subject=other
                ),
            )
    if not pair.figures:
        return _told(pair)
    if not (pair.link.same_event or _contained(pair)):
        return None
    found = (
        _relation(pair, a, b, verdict) for a, b, verdict in pair.figures if verdict.kind is not None
    )
    return tuple(found) or None


def _told(pair: Pair) -> tuple[Relation, ...] | None:
    """Contradictions of figures read in the words of a claim: always potential, nothing else."""
    if not (pair.confirmed and _one_occurrence(pair)):
        return None
    read = [s.id for s in (pair.a, pair.b) if not s.counts]
    whose = f"the figure of {read[0]} is" if len(read) == 1 else "both figures are"
    found = (
        pair.relation(
            RelationKind.CONTRADICTS,
            "R108",
            f"{verdict.reason}; {whose} {FROM_TEXT}",
            ("figure",),
            potential=True,
            phrases=(a.figure.text or "", b.figure.text or ""),
        )
        for a, b, verdict in pair.told
        if verdict.kind is RelationKind.CONTRADICTS
    )
    return tuple(relation._replace(from_text=True) for relation in found)


def _one_occurrence(pair: Pair) -> bool:
    """Whether act, place and time agree, the time also as the words of a claim tell it."""
    if pair.slots.time is not Comparison.UNKNOWN:
        return bool(pair.slots.occurrence())
    windows = [s.window if s.window.resolved else told_window(s) for s in (pair.a, pair.b)]
    return (
        pair.slots.act in MEETING
        and pair.slots.place in MEETING
        and overlaps(windows[0], windows[1]) is True
    )


def _contained(pair: Pair) -> bool:
    """Whether one statement may be of a part of what the other tells: then figures still meet."""
    slots = pair.slots
    return slots.act in MEETING and slots.place in MEETING and slots.time is not Comparison.DIFFERS


def _relation(pair: Pair, a: Count, b: Count, verdict: FigureVerdict) -> Relation:
    kind = verdict.kind or RelationKind.NONE
    one_event = pair.confirmed and pair.slots.occurrence()
    if kind is RelationKind.CONTRADICTS and not one_event:
        kind = RelationKind.COMPATIBLE
        verdict = verdict._replace(reason="that it is one event is not confirmed")
    elif kind is RelationKind.UPDATES and not pair.link.same_event:
        kind = RelationKind.COMPATIBLE
        verdict = verdict._replace(reason="figures of different events")
    return pair.relation(
        kind,
        "R108",
        verdict.reason,
        ("figure",),
        potential=verdict.potential and kind is RelationKind.CONTRADICTS,
        subject=_later(pair, a, b) if kind is RelationKind.UPDATES else None,
        phrases=(a.figure.text or "", b.figure.text or ""),
    )


def _later(pair: Pair, a: Count, b: Count) -> Statement:
    """Return the statement whose figure was counted later; an update has both days."""
    assert a.as_of is not None
    assert b.as_of is not None
    return pair.a if a.as_of > b.as_of else pair.b
