"""Show a page: tables on a terminal, plain text in a pipe, JSON where asked for."""

import json
import os
import sys
from typing import TYPE_CHECKING, Any

import click

from verify.cli.say import harmless, say
from verify.graph.wording import plain
from verify.questions.page import Block, Entry, Heading, Listing, Page, Table
from verify.questions.text import block_text, to_text

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

__all__ = ["show_json", "show_page"]

_WIDEST = 100
"""Longer lines are hard to read, however wide the terminal is."""


def show_page(page: Page) -> None:
    """Print a page: styled on a terminal, as plain text elsewhere."""
    if not sys.stdout.isatty():
        click.echo(harmless(to_text(page)), nl=False)
        return
    from rich.console import Console
    from rich.text import Text

    plainly = {"color_system": None} if os.environ.get("NO_COLOR") else {}
    console = Console(highlight=False, emoji=False, markup=False, **plainly)  # type: ignore[arg-type]
    console.print(Text(plain(page.title), style="bold"))
    for block in page.blocks:
        console.print()
        console.print(_rendered(block, min(console.width, _WIDEST)))


def _rendered(block: Block, width: int) -> "RenderableType":
    from rich.text import Text

    if isinstance(block, Table):
        return _grid(block, width)
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


def _grid(table: Table, width: int) -> "RenderableType":
    from rich.box import SIMPLE_HEAD
    from rich.table import Table as Grid
    from rich.text import Text

    grid = Grid(box=SIMPLE_HEAD, width=width)
    for index, column in enumerate(table.columns):
        grid.add_column(Text(plain(column)), style="bold" if index == 0 else "", overflow="fold")
    for row in table.rows:
        grid.add_row(*(Text(plain(cell)) for cell in row))
    return grid


def show_json(value: Any) -> None:
    """Print a value as JSON, the same bytes on every machine."""
    say(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False))
