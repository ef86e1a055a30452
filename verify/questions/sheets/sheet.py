"""Sheet: an answer as a terminal shows it, with tables whose cells hold several lines."""

from dataclasses import dataclass

from verify.questions.page import Block

__all__ = ["Cell", "Column", "Grid", "Sheet", "cell"]

Cell = tuple[tuple[str, str], ...]
"""Lines of a cell: pairs of a label (may be empty) and its text."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        title: What stands in it.
        share: How much of the free width it gets beside the other columns; 0 for a column of ids,
            which gets what its longest id needs.
    """

    title: str
    share: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of cells that hold several lines.

    Attributes:
        columns: The columns.
        rows: One cell for each column.
        spaced: Whether an empty line stands between two rows: cells of many lines need it.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    spaced: bool = True


@dataclass(frozen=True, slots=True)
class Sheet:
    """Blocks and tables in the order in which they are read."""

    title: str
    blocks: tuple[Block | Grid, ...] = ()


def cell(*texts: str) -> Cell:
    """Make a cell of lines without labels; empty ones are left out.

    Example:
        >>> cell("no date", "")
        (('', 'no date'),)
    """
    return tuple(("", text) for text in texts if text)
