"""Agreement: on which slots two statements of one event agree, and what keeps it open."""

from verify.relate.figure_pair import disjoint
from verify.relate.pair import Pair
from verify.relate.slots import OCCURRENCE, Comparison

__all__ = ["agrees_in_part", "open_questions"]


def open_questions(pair: Pair) -> list[str]:
    """List what must be known before agreement could count; empty where all is known."""
    missing = [slot for slot in OCCURRENCE if getattr(pair.slots, slot) is Comparison.UNKNOWN]
    questions = [f"{' and '.join(missing)} not recorded for both"] if missing else []
    if not pair.confirmed:
        questions.append("that it is one event is suggested, not confirmed")
    return questions


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
    differing = ["accused"] if slots.accused is Comparison.DIFFERS else []
    return ", ".join(dict.fromkeys((*partly, *one_sided, *conflicting, *differing)))


def _figures_conflict(pair: Pair) -> bool:
    return any(disjoint(a.figure, b.figure) for a, b, _ in pair.figures)
