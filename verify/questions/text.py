"""Render a page as plain text that reads well in a pipe and on any terminal."""

from textwrap import wrap

from verify.questions.page import Block, Entry, Heading, Page, Paragraph, Table

__all__ = ["to_text"]

_LEAST = 40


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
    width = max(width, _LEAST)
    parts = [page.title, *(_block(block, width) for block in page.blocks)]
    lines = "\n\n".join(part for part in parts if part).splitlines()
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _block(block: Block, width: int) -> str:
    if isinstance(block, Heading):
        return block.text.upper() if block.level <= 2 else block.text
    if isinstance(block, Paragraph):
        return "\n".join(wrap(block.text, width)) or ""
    if isinstance(block, Entry):
        return _entry(block, width)
    return _table(block, width)


def _entry(entry: Entry, width: int) -> str:
    indent = "      "
    name = f"{entry.name}  " if entry.name else ""
    lines = wrap(
        entry.head,
        width,
        initial_indent=name,
        subsequent_indent=indent,
        break_long_words=True,
    )
    for label, text in entry.lines:
        start = f"{indent}{label}: " if label else indent
        lines += wrap(text, width, initial_indent=start, subsequent_indent=indent + "  ")
    return "\n".join(lines)


def _table(table: Table, width: int) -> str:
    count = len(table.columns)
    cells = [table.columns, *table.rows]
    natural = [max(len(row[i]) for row in cells) for i in range(count)]
    widths = _fitted(natural, width - 2 * (count - 1))
    lines = []
    for row in cells:
        wrapped = [wrap(cell, size) or [""] for cell, size in zip(row, widths, strict=True)]
        for k in range(max(map(len, wrapped))):
            pieces = [
                (part[k] if k < len(part) else "").ljust(size)
                for part, size in zip(wrapped, widths, strict=True)
            ]
            lines.append("  ".join(pieces))
    return "\n".join(lines)


def _fitted(natural: list[int], room: int) -> list[int]:
    """Give every column its natural width where there is room; else narrow the widest."""
    widths = list(natural)
    while sum(widths) > room and max(widths) > 8:
        widest = max(range(len(widths)), key=lambda i: (widths[i], -i))
        widths[widest] -= 1
    return [max(1, size) for size in widths]
