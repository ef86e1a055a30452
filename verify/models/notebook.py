"""Notebook: how a record shows itself where it is the last line of a cell."""

import re
import unicodedata
from collections.abc import Iterable
from html import escape

__all__ = ["Line", "html_card", "markdown_card"]

Line = tuple[str, str]
"""A label and its text."""

MOST_CHARACTERS = 600
"""So much of one text is shown."""

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_ACTIVE = re.compile(r"([\\`*_{}\[\]<>#|~!&$@]|:(?=//)|(?<=www)\.)", re.IGNORECASE)


def html_card(title: str, lines: Iterable[Line]) -> str:
    """Write a title and labelled lines as an HTML fragment, everything escaped.

    Example:
        >>> html_card("k-1", [("claim", "a < b")])
        '<div><b>k-1</b><br>claim: a &lt; b</div>'
    """
    shown = "".join(f"<br>{escape(_one(label))}: {escape(_one(text))}" for label, text in lines)
    return f"<div><b>{escape(_one(title))}</b>{shown}</div>"


def markdown_card(title: str, lines: Iterable[Line]) -> str:
    """Write a title and labelled lines as Markdown, everything escaped."""
    shown = "".join(f"\n- {_quiet(label)}: {_quiet(text)}" for label, text in lines)
    return f"**{_quiet(title)}**\n{shown}\n"


def _one(text: str) -> str:
    """Make a text one line that turns no direction, and not too long."""
    spaced = " ".join(str(text)[: 2 * MOST_CHARACTERS].split())
    kept = "".join(
        c for c in spaced if unicodedata.category(c) not in ("Cc", "Cs") and c not in _TURNING
    )
    return kept if len(kept) <= MOST_CHARACTERS else kept[: MOST_CHARACTERS - 1] + "…"


def _quiet(text: str) -> str:
    return _ACTIVE.sub(lambda match: "\\" + match[1], _one(text))
