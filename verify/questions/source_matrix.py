"""Who says what of one event: propositions as rows, origins that count once as columns."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from verify.errors import UnknownNameError
from verify.graph.verification import CrossVerification
from verify.graph.wording import plain, sentence
from verify.models.words import Flag, RelationKind, Stance
from verify.questions.answer import Answer
from verify.questions.cells import row_words
from verify.questions.columns import Column, columns
from verify.questions.entry import DISCLAIMER, counted, order
from verify.questions.levels import LEVEL_WORDS
from verify.questions.page import Block, Entry, Heading, Listing, Page, Paragraph, Table
from verify.relate.flags import Flags
from verify.relate.statement import Statement

__all__ = ["MatrixCell", "event_cells", "source_matrix"]

_BEARING = frozenset(
    {
        RelationKind.CONTRADICTS,
        RelationKind.DENIES,
        RelationKind.AUTHENTICATES,
        RelationKind.NOT_VERIFIED_BY,
        RelationKind.UPDATES,
    }
)
"""Relations by which a statement of another event still belongs into the matrix."""

_ABREAST = 4
"""So many columns stand side by side; more are shown below each other."""


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What one origin, or several that count once, says of one proposition.

    Attributes:
        event: Id of the event.
        row: Id of the first allegation of the proposition.
        ids: Ids of all its allegations, by date and id.
        statement: The first of them in one attributed sentence.
        column: Letter of the column.
        origins: Who speaks in the column.
        says: What they say of the proposition; empty where they are silent.
        level: The evidence level of the proposition's first allegation.
        fewest: Origins of it that are independent on record.
        most: Origins of it if every open question were answered with yes.
    """

    event: str
    row: str
    ids: tuple[str, ...]
    statement: str
    column: str
    origins: tuple[str, ...]
    says: str
    level: str
    fewest: int
    most: int


def source_matrix(verification: CrossVerification, event: str | None = None) -> Answer[MatrixCell]:
    """Show for each event who says what: propositions as rows, origin clusters as columns.

    Allegations with the same act, place, time, accused and figures are one proposition.

    Args:
        verification: A cross-verified data set.
        event: Id of an event or of one of its allegations; where None, all events of which more
            than one statement speaks.

    Returns:
        One record for each cell, silent ones included: events in their order, rows and columns by
        date and id.

    Raises:
        UnknownNameError: Where neither an event nor an allegation has this id.

    Source:
        The matrix of Heuer, "Psychology of Intelligence Analysis", chapter 8, turned from
        hypotheses to origins.
    """
    chosen = _chosen(verification, event)
    flags = Flags(verification.relations, verification.evidence)
    records: list[MatrixCell] = []
    blocks: list[Block] = []
    for name, members in chosen:
        found = _matrix(name, members, verification, flags)
        if found is not None:
            records += found.cells
            blocks += _blocks(name, found, verification)
    head = Paragraph(
        "A row is a proposition, named by its first allegation; a column is all that goes back to "
        f"one origin, or to several that count once. An empty cell is silence. {DISCLAIMER}"
    )
    return Answer(tuple(records), Page("Who says what", (head, *blocks)))


def event_cells(
    event: str, members: list[Statement], verification: CrossVerification, flags: Flags
) -> tuple[MatrixCell, ...]:
    """Return the cells of one event.

    Args:
        event: Its id.
        members: Its statements, by date and id.
        verification: A cross-verified data set.
        flags: The flags of its allegations.
    """
    found = _matrix(event, members, verification, flags)
    return () if found is None else found.cells


@dataclass(frozen=True, slots=True)
class _Matrix:
    """The propositions of one event, who speaks of it, in which columns, and the cells."""

    rows: list[list[Statement]]
    speaking: list[Statement]
    columns: tuple[Column, ...]
    cells: tuple[MatrixCell, ...]


def _matrix(
    event: str, members: list[Statement], verification: CrossVerification, flags: Flags
) -> _Matrix | None:
    """Lay out one event; None where nothing is asserted in it."""
    rows = _rows(members)
    if not rows:
        return None
    speaking = _speaking(members, verification, flags)
    every = columns(verification, speaking)
    letters = {position: one.letter for one in every for position in one.positions}
    cells = tuple(
        cell
        for row in rows
        for cell in _cells(
            event, row, every, row_words(row, letters, verification, flags), verification
        )
    )
    return _Matrix(rows, speaking, every, cells)


def _chosen(
    verification: CrossVerification, event: str | None
) -> list[tuple[str, list[Statement]]]:
    events = verification.matching.events
    position = None if event is None else verification.dataset.allegations.position(event)
    if position is not None:
        wanted = {events[verification.matching.event_of[position]].id}
    elif event is not None:
        wanted = {found.id for found in events if found.id == event}
        if not wanted:
            raise UnknownNameError("event", event, [found.id for found in events])
    else:
        wanted = {found.id for found in events if len(found.members) > 1}
    return [
        (found.id, sorted((verification.statements[i] for i in found.members), key=order))
        for found in events
        if found.id in wanted
    ]


def _rows(members: list[Statement]) -> list[list[Statement]]:
    found: dict[object, list[Statement]] = defaultdict(list)
    for statement in members:
        if statement.stance is Stance.ASSERTS:
            found[_proposition(statement)].append(statement)
    return list(found.values())


def _proposition(statement: Statement) -> object:
    return (
        statement.act,
        tuple(sorted(place.key for place in statement.places)),
        (statement.window.earliest, statement.window.latest),
        frozenset(statement.accused),
        tuple(
            (count.figure.count_of, count.figure.low, count.figure.high)
            for count in statement.counts
        ),
    )


def _speaking(
    members: list[Statement], verification: CrossVerification, flags: Flags
) -> list[Statement]:
    """Collect the statements of an event, and those of others that bear on it."""
    found = {statement.id: statement for statement in members}
    for statement in members:
        for relation in verification.relations.of(statement.id):
            if relation.kind in _BEARING and relation.judged != "rejected":
                for name in (relation.a, relation.b):
                    found.setdefault(name, verification.statement(name))
        for flag in flags.of(statement.position):
            if flag.flag is Flag.BLANKET_DENIAL:
                found.setdefault(flag.by, verification.statement(flag.by))
    return list(found.values())


def _cells(
    event: str,
    row: list[Statement],
    every: tuple[Column, ...],
    says: Mapping[str, str],
    verification: CrossVerification,
) -> Iterator[MatrixCell]:
    first = row[0]
    grounds = verification.evidence.grounds(first.position)
    ids = tuple(statement.id for statement in row)
    said = sentence(first, verification.registers)
    for column in every:
        yield MatrixCell(
            event=event,
            row=first.id,
            ids=ids,
            statement=said,
            column=column.letter,
            origins=column.origins,
            says=says.get(column.letter, ""),
            level=str(grounds.level),
            fewest=grounds.fewest,
            most=grounds.most,
        )


def _blocks(event: str, found: _Matrix, verification: CrossVerification) -> Iterator[Block]:
    yield Heading(f"event {event}")
    yield Listing(tuple(Entry(column.letter, _column_words(column)) for column in found.columns))
    says = {(cell.row, cell.column): cell.says for cell in found.cells}
    for start in range(0, len(found.columns), _ABREAST):
        shown = found.columns[start : start + _ABREAST]
        yield Table(
            ("", *(column.letter for column in shown)),
            tuple(
                (row[0].id, *(says[row[0].id, column.letter] for column in shown))
                for row in found.rows
            ),
        )
    yield Listing(
        tuple(
            Entry(
                statement.id,
                sentence(statement, verification.registers),
                (("rests on", _rests(row[0], verification)),) if statement is row[0] else (),
            )
            for row in found.rows
            for statement in row
        )
    )
    told = {statement.id for row in found.rows for statement in row}
    yield _rest([s for s in found.speaking if s.id not in told], verification)


def _rest(others: list[Statement], verification: CrossVerification) -> Listing:
    """List the denials, doubts and notes of the columns, and what stands in other events."""
    return Listing(
        tuple(
            Entry(statement.id, sentence(statement, verification.registers))
            for statement in sorted(others, key=order)
        )
    )


def _rests(statement: Statement, verification: CrossVerification) -> str:
    grounds = verification.evidence.grounds(statement.position)
    words = LEVEL_WORDS[grounds.level]
    if grounds.most == grounds.fewest:
        return words
    return f"{words}: at least {grounds.fewest}, at most {counted(grounds.most, 'origin')}"


def _column_words(column: Column) -> str:
    shown = "; ".join(column.origins[:6])
    more = f" and {len(column.origins) - 6} more" if len(column.origins) > 6 else ""
    return f"{shown}{more}" + (f" (count once: {plain(column.reason)})" if column.reason else "")
