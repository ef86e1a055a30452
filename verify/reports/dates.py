"""The timeline: when each allegation says it happened, as intervals, and when it was said."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from verify.graph.verification import CrossVerification
from verify.graph.wording import attributed, day
from verify.questions.timeline import TimelineRow
from verify.reports.track import Bar, Mark, Tick, days

__all__ = ["KINDS", "Dated", "Dates", "dates"]

KINDS = ("said", "published", "updated", "counted")
"""The marks of a timeline, in the order in which they stand beside each other."""

_STEP = 11
"""So many pixels apart stand marks of one day."""


@dataclass(frozen=True, slots=True)
class Dated:
    """One allegation on the timeline.

    Attributes:
        id: The allegation.
        said: Who says so, where, and what people decided.
        words: When it is said to have happened.
        bar: The same as a bar; None where no day is known.
        marks: When it was said, published, updated and counted.
    """

    id: str
    said: str
    words: str
    bar: Bar | None
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Dates:
    """The allegations of one event on one scale of days."""

    rows: tuple[Dated, ...]
    ticks: tuple[Tick, ...]
    kinds: tuple[str, ...]
    """Which marks occur."""


def dates(rows: Iterable[TimelineRow], verification: CrossVerification) -> Dates | None:
    """Lay out the times of the allegations of one event.

    Args:
        rows: Its allegations in the order of the answer.
        verification: Who makes them.

    Returns:
        The picture; None where no day is known at all.
    """
    given = list(rows)
    told = [(row, _read(row.earliest), _read(row.latest), _marks(row)) for row in given]
    known = [end for _, first, last, _ in told for end in (first, last) if end]
    known += [value for *_, marks in told for _, value in marks]
    if not known:
        return None
    scale = days(known)
    found = []
    for row, first, last, marks in told:
        bar = None
        if first or last:
            end = last.toordinal() + 1 if last else None
            bar = scale.bar(first.toordinal() if first else None, end, soft=row.approximate)
        places: dict[float, int] = {}
        shown = []
        for kind, value in marks:
            x = round(scale.place(value.toordinal() + 0.5), 2)
            shown.append(Mark(kind, x, places.get(x, 0) * _STEP, f"{kind} {day(value)}"))
            places[x] = places.get(x, 0) + 1
        said = attributed(verification.statement(row.id), verification.registers)
        found.append(Dated(row.id, said, row.words, bar, tuple(shown)))
    kinds = tuple(kind for kind in KINDS if any(k == kind for *_, m in told for k, _ in m))
    return Dates(tuple(found), scale.ticks, kinds)


def _marks(row: TimelineRow) -> list[tuple[str, date]]:
    said = "" if row.said_inferred else row.said
    given = [("said", said), ("published", row.published), ("updated", row.updated)]
    given += [("counted", value) for value in row.counted if value != row.said]
    found = []
    for kind, text in given:
        if value := _read(text):
            found.append((kind, value))
    return found


def _read(text: str) -> date | None:
    """Read a day; a month or a year alone is none."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
