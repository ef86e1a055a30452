"""Bounded: the beginning of what an answer shows, and how much is left out."""

from collections.abc import Iterable

from verify.questions.page import Block, Entry, Listing, Table

__all__ = ["bounded"]


def bounded(blocks: Iterable[Block], most: int) -> tuple[tuple[Block, ...], int]:
    """Keep so many entries and rows; headings and paragraphs stay.

    Args:
        blocks: What an answer shows.
        most: How many entries and rows of tables are kept in all.

    Returns:
        What is kept, and how many entries and rows are not.

    Example:
        >>> table = Table(("a",), (("1",), ("2",), ("3",)))
        >>> bounded([table, Entry("k-1", "x")], 2)
        ((Table(columns=('a',), rows=(('1',), ('2',))),), 2)
    """
    kept: list[Block] = []
    room, left = most, 0
    for block in blocks:
        size = _size(block)
        left += max(0, size - room)
        if size <= room:
            kept.append(block)
        elif room and isinstance(block, Table):
            kept.append(Table(block.columns, block.rows[:room]))
        elif room and isinstance(block, Listing):
            kept.append(Listing(block.entries[:room]))
        room = max(0, room - size)
    return tuple(kept), left


def _size(block: Block) -> int:
    if isinstance(block, Listing):
        return len(block.entries)
    if isinstance(block, Table):
        return len(block.rows)
    return int(isinstance(block, Entry))
