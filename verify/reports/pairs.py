"""Pairs: each contradiction as a small table, both allegations side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from verify.questions.contradictions import Contradiction
from verify.questions.page import Block, Heading, Paragraph, Table

__all__ = ["Pair", "Row", "pairs"]


@dataclass(frozen=True, slots=True)
class Row:
    """One slot of both allegations, and whether they differ in it."""

    label: str
    a: str
    b: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """One contradiction.

    Attributes:
        title: How likely, and in what.
        record: The contradiction.
        rows: The slots.
        notes: The reason, what is open, and what people said of it.
    """

    title: str
    record: Contradiction
    rows: tuple[Row, ...]
    notes: tuple[str, ...]


def pairs(
    blocks: Sequence[Block], records: Sequence[Contradiction]
) -> tuple[tuple[Block, ...], tuple[Pair, ...], tuple[Block, ...]]:
    """Read the tables of the answer, in the order of its records.

    Args:
        blocks: What the answer shows.
        records: Its records.

    Returns:
        What stands before the contradictions, they themselves, and what stands after them.
    """
    waiting = list(records)
    found: list[Pair] = []
    before: list[Block] = []
    after: list[Block] = []
    at = 0
    while at < len(blocks):
        block = blocks[at]
        table = blocks[at + 1] if at + 1 < len(blocks) else None
        is_next = (
            bool(waiting)
            and isinstance(block, Heading)
            and isinstance(table, Table)
            and table.columns[1:] == (waiting[0].a, waiting[0].b)
        )
        if not is_next:
            # The counts stand above even where there is nothing to count.
            (before if not found and isinstance(block, Paragraph) else after).append(block)
            at += 1
            continue
        assert isinstance(block, Heading)
        assert isinstance(table, Table)
        at += 2
        notes = []
        while at < len(blocks):
            note = blocks[at]
            if not isinstance(note, Paragraph):
                break
            notes.append(note.text)
            at += 1
        rows = tuple(map(_row, table.rows))
        found.append(Pair(block.text.replace(" | ", ", "), waiting.pop(0), rows, tuple(notes)))
    return tuple(before), tuple(found), tuple(after)


def _row(cells: tuple[str, ...]) -> Row:
    label, a, b = cells
    marked = label.endswith(" *")
    return Row(label.removesuffix(" *").lower(), a, b, marked)
