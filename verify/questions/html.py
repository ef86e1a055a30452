"""Render a page as a bounded HTML fragment for notebooks, in which no data can become markup."""

from html import escape

from verify.graph.wording import plain
from verify.questions.page import Block, Entry, Heading, Listing, Page, Paragraph, Table

__all__ = ["MOST_CHARACTERS", "to_html"]

MOST_CHARACTERS = 200_000
"""So long a fragment gets at most; what is left out is counted. `str(answer)` shows all."""

_LEFT = ' style="text-align:left;vertical-align:top"'
"""Notebooks set tables flush right, which no sentence reads well in."""


_SHORT = 12
"""So long a cell is never broken."""


def to_html(page: Page) -> str:
    """Render a page as an HTML fragment without scripts, links or classes.

    Args:
        page: The page.

    Returns:
        One `div`; at most `MOST_CHARACTERS` long, but for the sentence that says what is left out.

    Example:
        >>> to_html(Page("Echoes", (Paragraph("a < b"),)))
        '<div><h3>Echoes</h3><p>a &lt; b</p></div>'
    """
    parts = [f"<div><h3>{_safe(page.title)}</h3>"]
    room = MOST_CHARACTERS - len(parts[0])
    pieces = [piece for block in page.blocks for piece in _pieces(block)]
    for number, piece in enumerate(pieces):
        text = _block(piece)
        if len(text) > room:
            left = len(pieces) - number
            parts.append(f"<p>{left:,} more parts are not shown here; print() shows all.</p>")
            break
        parts.append(text)
        room -= len(text)
    return "".join([*parts, "</div>"])


def _pieces(block: Block) -> list[Block]:
    """Split what can be long, so that a part of it can be shown."""
    if isinstance(block, Listing):
        return list(block.entries)
    if isinstance(block, Table):
        step = 50
        return [
            Table(block.columns, block.rows[start : start + step])
            for start in range(0, max(len(block.rows), 1), step)
        ]
    return [block]


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        level = min(block.level + 2, 6)
        return f"<h{level}>{_safe(block.text)}</h{level}>"
    if isinstance(block, Paragraph):
        return f"<p>{_safe(block.text)}</p>"
    if isinstance(block, Entry):
        return _entry(block)
    if isinstance(block, Table):
        return _table(block)
    return "".join(map(_entry, block.entries))


def _entry(entry: Entry) -> str:
    name = f"<b>{_safe(entry.name)}</b> " if entry.name else ""
    lines = "".join(
        f"<br><small>{f'<i>{_safe(label)}:</i> ' if label else ''}{_safe(text)}</small>"
        for label, text in entry.lines
    )
    return f"<p>{name}{_safe(entry.head)}{lines}</p>"


def _table(table: Table) -> str:
    head = "".join(f"<th{_LEFT}>{_safe(column)}</th>" for column in table.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td{_LEFT}>{_whole(cell)}</td>" for cell in row) + "</tr>"
        for row in table.rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _whole(cell: str) -> str:
    """Keep a short cell, such as the name of a slot with its mark, on one line."""
    shown = _safe(cell)
    return shown.replace(" ", "&nbsp;") if len(cell) <= _SHORT else shown


def _safe(text: str) -> str:
    return escape(plain(text))
