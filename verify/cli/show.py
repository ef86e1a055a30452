"""Show a page: tables on a terminal, plain text in a pipe, JSON where asked for."""

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from verify.questions.page import Block, Entry, Heading, Page, Paragraph
from verify.questions.text import to_text

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

__all__ = ["show_json", "show_page"]


def show_page(page: Page) -> None:
    """Print a page: styled on a terminal, as plain text elsewhere."""
    if not sys.stdout.isatty():
        click.echo(to_text(page), nl=False)
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, emoji=False, markup=False)
    console.print(Text(page.title, style="bold"))
    for block in page.blocks:
        console.print()
        console.print(_rendered(block, console))


def _rendered(block: Block, console: "Console") -> "RenderableType":
    from rich.box import SIMPLE_HEAD
    from rich.padding import Padding
    from rich.table import Table as RichTable
    from rich.text import Text

    if isinstance(block, Heading):
        return Text(block.text, style="bold underline" if block.level == 1 else "bold")
    if isinstance(block, Paragraph):
        return Text(block.text)
    if isinstance(block, Entry):
        text = Text(f"{block.name}  ", style="bold") if block.name else Text()
        text.append(Text(block.head, style="not bold"))
        body = [f"{label}: {words}" if label else words for label, words in block.lines]
        text.append(Text("\n" + "\n".join(body), style="not bold"))
        return Padding(text, (0, 0, 0, 2))
    table = RichTable(box=SIMPLE_HEAD, show_lines=False, width=min(console.width, 120))
    for index, column in enumerate(block.columns):
        table.add_column(Text(column), style="bold" if index == 0 else "", overflow="fold")
    for row in block.rows:
        table.add_row(*(Text(cell) for cell in row))
    return table


def show_json(records: Sequence[Any]) -> None:
    """Print records as JSON, one array, the same bytes on every machine."""
    click.echo(json.dumps(list(records), ensure_ascii=False, indent=2, allow_nan=False))
