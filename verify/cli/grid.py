"""Lay out a grid on a terminal: nothing is cut, cells wrap at spaces and fold long words."""

from textwrap import wrap
from typing import TYPE_CHECKING

from verify.graph.wording import plain
from verify.questions.sheets.sheet import Cell, Grid

if TYPE_CHECKING:
    from rich.table import Table as Drawn
    from rich.text import Text

__all__ = ["drawn"]

_GAP = 2
"""So many columns stand free between two cells."""

_LONGEST_WORD = 16
"""Longer words and ids are folded where a column is narrow, so that its neighbours keep room."""

_HANGING = "  "
"""What continues a line begins with it, so that the next line is seen to be another."""


def drawn(grid: Grid, width: int) -> "Drawn":
    """Draw a grid with texts as they stand: no markup in them acts.

    Args:
        grid: The columns and rows.
        width: So many columns of the terminal at most.
    """
    from rich.box import SIMPLE_HEAD
    from rich.table import Table as Drawn
    from rich.text import Text

    widths = _widths(grid, width)
    table = Drawn(
        box=SIMPLE_HEAD,  # between two cells it sets one column of its own
        padding=(0, _GAP - 1, 0, 0),
        pad_edge=False,
        show_edge=False,
        leading=int(grid.spaced),
    )
    for column, size in zip(grid.columns, widths, strict=True):
        table.add_column(Text(plain(column.title)), width=size, overflow="fold")
    for row in grid.rows:
        table.add_row(*(_cell(one, size) for one, size in zip(row, widths, strict=True)))
    return table


def _cell(lines: Cell, width: int) -> "Text":
    """Write the lines of a cell; labels are bold, and a colon ends them where nothing is."""
    from rich.text import Text

    shown: list[str] = []
    bold = []
    at = 0
    for label, text in lines:
        if label:
            bold.append((at, at + len(plain(label)) + 1))
        broken = "\n".join(_broken(plain(f"{label}: {text}" if label else text), width))
        shown.append(broken)
        at += len(broken) + 1
    made = Text("\n".join(shown))
    for start, end in bold:
        made.stylize("bold", start, end)
    return made


def _broken(text: str, width: int) -> list[str]:
    """Break a line at spaces, long words anywhere; what continues it is set in."""
    from rich.cells import cell_len

    size = cell_len(text)
    if size <= width:
        return [text]
    within = max(width - len(_HANGING), 2)
    if size == len(text):
        first, *rest = wrap(text, within, break_on_hyphens=False)
    else:  # letters that take two columns, or none
        first, *rest = _broken_by_cells(text, within)
    return [first, *(_HANGING + part for part in rest)]


def _broken_by_cells(text: str, width: int) -> list[str]:
    from rich.console import Console
    from rich.text import Text

    lines = Text(text).wrap(Console(width=width), width, overflow="fold")
    return [line.plain.rstrip() for line in lines]


def _widths(grid: Grid, width: int) -> list[int]:
    """Give ids and long words what they need, and divide the rest by shares among the texts."""
    room = width - _GAP * (len(grid.columns) - 1)
    measured = [_measured(grid, index) for index in range(len(grid.columns))]
    shares = [column.share for column in grid.columns]
    widths = [
        min(least if share else most, _LONGEST_WORD)
        for (least, most), share in zip(measured, shares, strict=True)
    ]
    while sum(widths) > room and max(widths) > 2:
        widths[widths.index(max(widths))] -= 1
    while sum(widths) < room:
        open_ = [k for k, (_, most) in enumerate(measured) if shares[k] and widths[k] < most]
        if not open_:
            break
        widths[min(open_, key=lambda k: (widths[k] / shares[k], k))] += 1
    return widths


def _measured(grid: Grid, index: int) -> tuple[int, int]:
    """Return how wide the longest word of a column is, and its longest line."""
    from rich.cells import cell_len

    title = plain(grid.columns[index].title)
    lines = {
        plain(f"{label}: {text}" if label else text)
        for row in grid.rows
        for label, text in row[index]
    }
    words = {word for line in lines for word in line.split()[:1]} | set(title.split())
    words |= {_HANGING + word for line in lines for word in line.split()[1:]}
    return max(map(cell_len, words), default=0), max(map(cell_len, (title, *lines)))
