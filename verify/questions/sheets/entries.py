"""Entries of a page as rows: id, who alleges what, and what the question adds to it."""

from collections.abc import Iterator

from verify.questions.page import Block, Entry, Listing, Page
from verify.questions.sheets.sheet import Cell, Column, Grid, Sheet, cell

__all__ = ["entries_sheet"]

_OF_THE_ALLEGATION = ("", "figure", "figures")
"""Labels of what belongs to the allegation itself; every other line answers the question."""


def entries_sheet(page: Page, said: str, answered: str) -> Sheet:
    """Lay out a page with its entries as rows of tables.

    Args:
        page: The page.
        said: Title of the column that holds who alleges what.
        answered: Title of the column that holds what the question adds.

    Returns:
        The same words in the same order.

    Example:
        >>> lines = (("", "Riverton"), ("why", "one voice"))
        >>> entry = Entry("k-1", "Ada alleges: Shells fell.", lines)
        >>> sheet = entries_sheet(Page("t", (entry,)), "who alleges what", "why")
        >>> sheet.blocks[0].rows[0][2]
        (('why', 'one voice'),)
    """
    columns = (Column("allegation"), Column(said, 5), Column(answered, 4))
    blocks: list[Block | Grid] = []
    waiting: list[Entry] = []
    for block in page.blocks:
        entries = _entries(block)
        if entries:
            waiting += entries
            continue
        blocks += _grid(columns, waiting)
        waiting = []
        blocks.append(block)
    return Sheet(page.title, (*blocks, *_grid(columns, waiting)))


def _entries(block: Block) -> tuple[Entry, ...]:
    if isinstance(block, Listing):
        return block.entries
    return (block,) if isinstance(block, Entry) else ()


def _grid(columns: tuple[Column, ...], entries: list[Entry]) -> Iterator[Grid]:
    """Make a table of entries; a column in which nothing stands is left out."""
    rows = tuple(map(_row, entries))
    if rows:
        shown = [k for k in range(len(columns)) if any(row[k] for row in rows)]
        kept = tuple(tuple(row[k] for k in shown) for row in rows)
        yield Grid(tuple(columns[k] for k in shown), kept)


def _row(entry: Entry) -> tuple[Cell, ...]:
    own = tuple(line for line in entry.lines if line[0] in _OF_THE_ALLEGATION)
    rest = tuple(line for line in entry.lines if line[0] not in _OF_THE_ALLEGATION)
    return cell(entry.name), (("", entry.head), *own), rest
