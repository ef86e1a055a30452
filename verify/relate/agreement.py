"""Agreement: on which slots two statements of one event agree, and what keeps it open."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from verify.relate.figure_pair import disjoint
from verify.relate.pair import Pair
from verify.relate.slots import OCCURRENCE, Comparison
from verify.relate.statement import Statement

__all__ = ["agrees_in_part", "open_questions", "unknown"]


def open_questions(pair: Pair) -> list[str]:
    """List what must be known before agreement could count; empty where all is known."""
    questions = list(unknown(pair, OCCURRENCE))
    if not pair.confirmed:
        questions.append("that it is one event is suggested, not confirmed")
    return questions


def unknown(pair: Pair, slots: Sequence[str]) -> Iterator[str]:
    """Say which of some slots cannot be compared: what is not recorded, and what is unresolved.

    Args:
        pair: The two statements.
        slots: Of "act", "place" and "time".
    """
    missing = [slot for slot in slots if getattr(pair.slots, slot) is Comparison.UNKNOWN]
    absent = {slot for s in (pair.a, pair.b) for slot in missing if not _RECORDED[slot](s)}
    for words, some in (
        ("not recorded for both", [slot for slot in missing if slot in absent]),
        ("recorded for both, but not resolved", [slot for slot in missing if slot not in absent]),
    ):
        if some:
            yield f"{' and '.join(some)} {words}"


_RECORDED: Mapping[str, Callable[[Statement], object]] = {
    "act": lambda s: s.act,
    "place": lambda s: s.places,
    "time": lambda s: s.allegation.about.when,
}


def agrees_in_part(pair: Pair) -> str:
    """Say in which slots one statement says more than the other; empty where they match."""
    slots = pair.slots
    partly = [
        name
        for name in ("act", "place", "time", "accused", "victims")
        if getattr(slots, name) is Comparison.PARTLY
    ]
    one_sided = [
        name
        for name, first, second in (
            ("accused", pair.a.accused, pair.b.accused),
            ("victims", pair.a.victims, pair.b.victims),
            ("figure", pair.a.counts, pair.b.counts),
        )
        if bool(first) != bool(second)
    ]
    conflicting = ["figure"] if _figures_conflict(pair) else []
    both_accuse = bool(pair.a.accused and pair.b.accused)
    differing = ["accused"] if both_accuse and slots.accused is not Comparison.AGREES else []
    return ", ".join(dict.fromkeys((*partly, *one_sided, *conflicting, *differing)))


def _figures_conflict(pair: Pair) -> bool:
    return any(disjoint(a.figure, b.figure) for a, b, _ in pair.figures)
