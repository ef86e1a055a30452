"""The timeline on a terminal: when it is said to have happened stands first in each row."""

from verify.graph.verification import CrossVerification
from verify.questions.entry import place_words
from verify.questions.page import Block, Heading, Page
from verify.questions.sheets.sheet import Cell, Column, Grid, Sheet, cell
from verify.questions.timeline import TimelineRow, days_told, words_told

__all__ = ["timeline_sheet"]

_COLUMNS = (
    Column("when", 4),
    Column("allegation"),
    Column("who alleges what, and when it was said", 9),
)


def timeline_sheet(
    page: Page, rows: tuple[TimelineRow, ...], verification: CrossVerification
) -> Sheet:
    """Lay out allegations by when they are said to have happened; undated ones stand apart.

    Args:
        page: The page of the answer, which says how it is ordered.
        rows: The records of the answer.
        verification: Who makes them.
    """
    dated = tuple(_row(row, verification) for row in rows if row.dated)
    undated = tuple(_row(row, verification) for row in rows if not row.dated)
    blocks: list[Block | Grid] = [page.blocks[0]]
    if dated:
        blocks.append(Grid(_COLUMNS, dated))
    if undated:
        title = f"No date of what is said to have happened ({len(undated)})"
        blocks += [Heading(title), Grid(_COLUMNS, undated)]
    return Sheet(page.title, tuple(blocks))


def _row(row: TimelineRow, verification: CrossVerification) -> tuple[Cell, ...]:
    statement = verification.statement(row.id)
    where = place_words(statement.places, verification.registers)
    told = words_told(statement) if row.dated else []
    return (
        cell(row.words, *told),
        cell(row.id),
        cell(row.statement, where, "; ".join(days_told(statement))),
    )
