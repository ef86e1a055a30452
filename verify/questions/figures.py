"""The figures of each event, one under the other."""

from dataclasses import dataclass
from itertools import groupby
from math import isfinite

from verify.errors import UnknownNameError
from verify.graph.verification import CrossVerification
from verify.graph.wording import attributed, day, head, plain, when
from verify.normalise.figures import interval, soft_high
from verify.questions.answer import Answer
from verify.questions.entry import DISCLAIMER, figure_words, order, place_words
from verify.questions.page import Block, Entry, Heading, Listing, Page, Paragraph
from verify.relate.statement import Count, Statement

__all__ = ["FigureRow", "figures"]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure with everything that decides whether it may be compared.

    Attributes:
        event: Id of the event.
        id: The allegation that gives it.
        words: The figure in its own words.
        low: The least it can be.
        high: The most it can be; None without an upper end, or where it is no number.
        soft: Whether the upper end is soft.
        count_of: What is counted.
        unit: In what it is counted.
        measure: What kind of count it is; empty where not recorded.
        victim_class: Whom it counts; empty where not recorded.
        place: For where it holds.
        when: For what time it holds.
        as_of: Day of counting; empty where not recorded.
        origin: On whose word, with the verb.
    """

    event: str
    id: str
    words: str
    low: float | None
    high: float | None
    soft: bool
    count_of: str
    unit: str
    measure: str
    victim_class: str
    place: str
    when: str
    as_of: str
    origin: str


def figures(verification: CrossVerification, event: str | None = None) -> Answer[FigureRow]:
    """List every figure, event by event.

    Args:
        verification: A cross-verified data set.
        event: Id of one event; all events where None.

    Returns:
        One record for each figure, in the order of the events, then by date and id.

    Raises:
        UnknownNameError: Where no event has this id.
    """
    names = [found.id for found in verification.matching.events]
    if event is not None and event not in names:
        raise UnknownNameError("event", event, names)
    rows: list[FigureRow] = []
    for found in verification.matching.events:
        if event in (None, found.id):
            members = sorted((verification.statements[i] for i in found.members), key=order)
            rows += [
                _row(found.id, statement, count, verification)
                for statement in members
                for count in statement.counts
            ]
    return Answer(tuple(rows), lambda: _page(rows, verification))


def _page(rows: list[FigureRow], verification: CrossVerification) -> Page:
    blocks: list[Block] = [Paragraph(f"Figures are shown as they were given. {DISCLAIMER}")]
    for event, members in groupby(rows, key=lambda row: row.event):
        ladder = Listing(tuple(_entry(row, verification) for row in members))
        blocks += [Heading(f"event {event}"), ladder]
    return Page("Figures", tuple(blocks))


def _row(
    event: str, statement: Statement, count: Count, verification: CrossVerification
) -> FigureRow:
    figure = count.figure
    low, high = interval(figure)
    return FigureRow(
        event=event,
        id=statement.id,
        words=figure_words(count),
        low=figure.low if figure.low is None else low,
        high=high if isfinite(high) else None,
        soft=soft_high(figure),
        count_of=plain(figure.count_of or ""),
        unit=plain(figure.unit or ""),
        measure=str(figure.measure or ""),
        victim_class=plain(figure.victim_class or ""),
        place=place_words(count.places, verification.registers),
        when=when(count.window),
        as_of=day(count.as_of) if count.as_of else "",
        origin=head(statement, verification.registers),
    )


def _entry(row: FigureRow, verification: CrossVerification) -> Entry:
    statement = verification.statement(row.id)
    said = attributed(statement, verification.registers)
    counts = ", ".join(filter(None, (row.count_of, row.victim_class)))
    measure = row.measure or "how it was counted is not recorded"
    as_of = f"counted by {row.as_of}" if row.as_of else "day of counting not recorded"
    lines = (
        ("counts", f"{counts or 'not recorded'}; {measure}"),
        ("", " | ".join(filter(None, (row.place, row.when, as_of)))),
    )
    return Entry(row.id, f"{said}: {row.words}", lines)
