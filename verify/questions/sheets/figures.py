"""Figures on a terminal: number under number, each with what it counts and on whose word."""

from collections.abc import Iterable

from verify.graph.verification import CrossVerification
from verify.graph.wording import sentence
from verify.questions.figures import FigureRow
from verify.questions.page import Page
from verify.questions.sheets.sheet import Cell, Column, Grid, Sheet, cell

__all__ = ["figures_sheet"]

_COLUMNS = (
    Column("allegation"),
    Column("figure, and what it counts", 4),
    Column("who gives it, with which claim", 5),
)


def figures_sheet(page: Page, rows: Iterable[FigureRow], verification: CrossVerification) -> Sheet:
    """Lay out figures in one table, those of one event under each other.

    Args:
        page: The page of the answer, which says what figures are.
        rows: The records of the answer.
        verification: Who gives them.
    """
    cells = tuple(_row(row, verification) for row in rows)
    return Sheet(page.title, (page.blocks[0], *((Grid(_COLUMNS, cells),) if cells else ())))


def _row(row: FigureRow, verification: CrossVerification) -> tuple[Cell, ...]:
    counts = ", ".join(filter(None, (row.count_of, row.victim_class)))
    measure = row.measure.replace("_", " ") or "how it was counted is not recorded"
    scope = (row.place, row.when, f"counted by {row.as_of}" if row.as_of else "")
    return (
        cell(row.id, f"event {row.event}"),
        (
            *cell(row.words),
            ("counts", f"{counts or 'not recorded'}; {measure}"),
            *cell(
                " | ".join(filter(None, scope)), "" if row.as_of else "day of counting not recorded"
            ),
        ),
        cell(sentence(verification.statement(row.id), verification.registers)),
    )
