"""The figure ladder: figures of one kind under each other, each as wide as what it allows."""

from collections.abc import Iterable
from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.graph.wording import attributed
from verify.questions.figures import FigureRow
from verify.reports.track import Bar, Scale, Tick, amounts

__all__ = ["Ladder", "Rung", "ladders"]


@dataclass(frozen=True, slots=True)
class Rung:
    """One figure.

    Attributes:
        id: The allegation that gives it.
        said: Who says so, where, and what people decided.
        words: The figure in its own words.
        scope: Whom it counts, how, where, when it happened, and by when it was counted.
        bar: What it allows; None where it is no number.
    """

    id: str
    said: str
    words: str
    scope: tuple[str, ...]
    bar: Bar | None


@dataclass(frozen=True, slots=True)
class Ladder:
    """Figures that count the same in one unit.

    Attributes:
        title: What is counted.
        rungs: The figures, in the order of the answer.
        ticks: The scale; empty where nothing is a number.
        scale: What the scale is, in words.
    """

    title: str
    rungs: tuple[Rung, ...]
    ticks: tuple[Tick, ...]
    scale: str


def ladders(rows: Iterable[FigureRow], verification: CrossVerification) -> tuple[Ladder, ...]:
    """Lay out figures, those of one kind on one scale, others never.

    Args:
        rows: The figures of one event.
        verification: Who gives them.
    """
    kinds: dict[tuple[str, str], list[FigureRow]] = {}
    for row in rows:
        kinds.setdefault((row.count_of, row.unit), []).append(row)
    return tuple(_ladder(kind, members, verification) for kind, members in kinds.items())


def _ladder(
    kind: tuple[str, str], rows: list[FigureRow], verification: CrossVerification
) -> Ladder:
    counted, unit = kind
    values = [value for row in rows for value in (row.low, row.high) if value is not None]
    scale = amounts(values) if values else None
    title = counted or "what is counted is not recorded"
    if unit and unit != counted:
        title += f", in {unit}"
    return Ladder(
        title,
        tuple(_rung(row, scale, verification) for row in rows),
        scale.ticks if scale else (),
        scale.words if scale else "",
    )


def _rung(row: FigureRow, scale: Scale | None, verification: CrossVerification) -> Rung:
    bar = None
    if scale is not None and (row.low is not None or row.high is not None):
        bar = scale.bar(row.low, row.high, soft=row.soft)
    scope = (
        row.victim_class,
        row.measure.replace("_", " ") or "how it was counted is not recorded",
        row.place,
        row.when,
        f"counted by {row.as_of}" if row.as_of else "day of counting not recorded",
    )
    said = attributed(verification.statement(row.id), verification.registers)
    return Rung(row.id, said, row.words, tuple(filter(None, scope)), bar)
