"""Render a page as Markdown in which no data can become markup."""

import re

from verify.graph.wording import plain
from verify.questions.page import Block, Entry, Heading, Listing, Page, Paragraph

__all__ = ["escaped", "to_markdown"]

_ACTIVE = re.compile(r"([\\`*_{}\[\]<>#|~!&$@]|:(?=//)|(?<=www)\.)", re.IGNORECASE)
_START = re.compile(r"^([0-9]{0,9})([-+=.)])")


def escaped(text: str) -> str:
    r"""Escape everything that Markdown, or a forge that renders it, could act upon.

    Example:
        >>> print(escaped("*a* <b> [c](d)"))
        \*a\* \<b\> \[c\](d)
    """
    safe = _ACTIVE.sub(lambda match: "\\" + match[1], plain(text))
    return _START.sub(r"\1\\\2", safe)


def to_markdown(page: Page) -> str:
    """Render a page as Markdown.

    Args:
        page: The page.

    Returns:
        Markdown with one heading of level 1; ends with a newline.
    """
    parts = [f"# {escaped(page.title)}", *(_block(block) for block in page.blocks)]
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * (block.level)} {escaped(block.text)}"
    if isinstance(block, Paragraph):
        return escaped(block.text)
    if isinstance(block, Entry):
        return _entry(block)
    if isinstance(block, Listing):
        return "\n".join(map(_entry, block.entries))
    head = "| " + " | ".join(map(escaped, block.columns)) + " |"
    rule = "|" + " --- |" * len(block.columns)
    rows = ["| " + " | ".join(map(escaped, row)) + " |" for row in block.rows]
    return "\n".join([head, rule, *rows])


def _entry(entry: Entry) -> str:
    name = f"**{escaped(entry.name)}** " if entry.name else ""
    lines = [f"- {name}{escaped(entry.head)}"]
    for label, text in entry.lines:
        lines.append(f"  - {escaped(label)}: {escaped(text)}" if label else f"  - {escaped(text)}")
    return "\n".join(lines)
