"""Say: print text in which no data can act on the terminal."""

import re

import click

__all__ = ["harmless", "say"]

_ACTIVE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters but tab and line feed, line separators, bidirectional controls, surrogates."""


def say(text: str, *, err: bool = False) -> None:
    """Print text and end the line.

    Args:
        text: What to print; whatever a terminal would obey is shown as an escape instead.
        err: Whether it goes to standard error.
    """
    click.echo(harmless(text), err=err)


def harmless(text: str) -> str:
    r"""Show whatever a terminal would obey as an escape, which JSON reads back unchanged.

    Example:
        >>> print(harmless("a\x1b[31mb"))
        a\u001b[31mb
    """
    return _ACTIVE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
