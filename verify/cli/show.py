"""Show a page: tables on a terminal, plain text in a pipe, JSON where asked for."""

import json
import os
import shutil
import sys
from typing import TYPE_CHECKING, Any

import click

from verify.cli.say import harmless, say
from verify.graph.wording import plain
from verify.questions.page import Block, Entry, Heading, Listing, Page, Table
from verify.questions.sheets.sheet import Column, Grid, Sheet, cell
from verify.questions.text import block_text, to_text

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

__all__ = ["on_terminal", "show_json", "show_page", "show_sheet"]

_WIDEST_TEXT = 100
"""Longer lines are hard to read, however wide the terminal is."""

_WIDEST_GRID = 160
"""Beside each other, several columns of text may take more."""

_NARROWEST_GRID = 60
"""On a narrower terminal, the cells of a table would hold a word each: texts stand in a list."""


def on_terminal() -> bool:
    """Whether somebody reads along, rather than a pipe or a file."""
    return sys.stdout.isatty()


def show_page(page: Page) -> None:
    """Print a page: styled on a terminal, as plain text elsewhere."""
    if on_terminal():
        _show(page.title, page.blocks)
    else:
        click.echo(harmless(to_text(page)), nl=False)


def show_sheet(sheet: Sheet, page: Page) -> None:
    """Print an answer as tables where there is room for them, else as a page.

    Args:
        sheet: The answer with its tables.
        page: The same in running lines.
    """
    if on_terminal() and _width() >= _NARROWEST_GRID:
        _show(sheet.title, sheet.blocks)
    else:
        show_page(page)


def _width() -> int:
    return shutil.get_terminal_size().columns


def _show(title: str, blocks: tuple[Block | Grid, ...]) -> None:
    from rich.console import Console
    from rich.text import Text

    plainly = {"color_system": None} if os.environ.get("NO_COLOR") else {}
    size = shutil.get_terminal_size()
    console = Console(
        width=size.columns,
        height=size.lines,  # without it, a plain terminal is taken for one of 80 columns
        highlight=False,
        emoji=False,
        markup=False,
        **plainly,  # type: ignore[arg-type]
    )
    console.print(Text(plain(title), style="bold"))
    for block in blocks:
        console.print()
        console.print(_rendered(block, console))


def _rendered(block: Block | Grid, console: "Console") -> "RenderableType":
    from rich.text import Text

    from verify.cli.grid import drawn

    width = min(console.width, _WIDEST_TEXT)
    if isinstance(block, Table):
        block = _grid(block)
    if isinstance(block, Grid):
        return drawn(block, min(console.width, _WIDEST_GRID))
    if isinstance(block, Listing):
        return Text("\n").join(_styled(entry, width) for entry in block.entries)
    return _styled(block, width)


def _styled(block: Block, width: int) -> "Text":
    from rich.text import Text

    text = Text(block_text(block, width))
    if isinstance(block, Heading):
        text.stylize("bold underline" if block.level == 1 else "bold")
    elif isinstance(block, Entry):
        text.stylize("bold", 0, len(plain(block.name)))
    return text


def _grid(table: Table) -> Grid:
    columns = tuple(Column(title, 1) for title in table.columns)
    return Grid(columns, tuple(tuple(map(cell, row)) for row in table.rows), spaced=False)


def show_json(value: Any) -> None:
    """Print a value as JSON, the same bytes on every machine."""
    say(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False))
