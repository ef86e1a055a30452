"""Render a page as plain text that reads well in a pipe and on any terminal."""

from textwrap import wrap

from verify.graph.wording import plain
from verify.questions.page import Block, Entry, Heading, Listing, Page, Paragraph, Table

__all__ = ["block_text", "to_text"]

_LEAST = 40
_INDENT = " " * 6


def to_text(page: Page, width: int = 80) -> str:
    """Render a page as plain text without trailing spaces.

    Args:
        page: The page.
        width: Columns to wrap at; smaller ones than 40 are taken for 40.

    Example:
        >>> print(to_text(Page("Echoes", (Paragraph("None found."),))), end="")
        Echoes
        <BLANKLINE>
        None found.
    """
    title = "\n".join(_wrapped(page.title, max(width, _LEAST)))
    parts = [title, *(block_text(block, width) for block in page.blocks)]
    return "\n\n".join(part for part in parts if part) + "\n"


def block_text(block: Block, width: int = 80) -> str:
    """Render one block as lines of at most `width` columns, without the last line's end."""
    width = max(width, _LEAST)
    if isinstance(block, Heading):
        text = plain(block.text)
        return "\n".join(_wrapped(text.upper() if block.level == 1 else text, width))
    if isinstance(block, Paragraph):
        return "\n".join(_wrapped(block.text, width))
    if isinstance(block, Entry):
        return _entry(block, width)
    if isinstance(block, Listing):
        return "\n".join(_entry(entry, width) for entry in block.entries)
    return _table(block, width)


def _wrapped(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """Wrap at spaces only: an id such as k-07 stays in one piece."""
    return wrap(
        plain(text), width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
    )


def _entry(entry: Entry, width: int) -> str:
    name = f"{plain(entry.name)}  " if entry.name else ""
    if len(name) <= width // 2:
        lines = _wrapped(entry.head, width, name, _INDENT)
    else:
        lines = _wrapped(entry.name, width) + _wrapped(entry.head, width, _INDENT, _INDENT)
    for label, text in entry.lines:
        said = f"{label}: {text}" if label else text
        lines += _wrapped(said, width, _INDENT, _INDENT + "  ")
    return "\n".join(lines)


def _table(table: Table, width: int) -> str:
    rows = [tuple(map(plain, row)) for row in (table.columns, *table.rows)]
    count = len(table.columns)
    natural = [max(len(row[i]) for row in rows) for i in range(count)]
    widths = _fitted(natural, width - 2 * (count - 1))
    lines = []
    for row in rows:
        wrapped = [_wrapped(cell, size) or [""] for cell, size in zip(row, widths, strict=True)]
        for k in range(max(map(len, wrapped))):
            pieces = [
                (part[k] if k < len(part) else "").ljust(size)
                for part, size in zip(wrapped, widths, strict=True)
            ]
            lines.append("  ".join(pieces).rstrip())
    return "\n".join(lines)


def _fitted(natural: list[int], room: int) -> list[int]:
    """Give every column its natural width where there is room; else narrow the widest."""
    widths = list(natural)
    while sum(widths) > room and max(widths) > 1:
        widest = max(range(len(widths)), key=lambda i: (widths[i], -i))
        widths[widest] -= 1
    return [max(1, size) for size in widths]
