"""Says in words what is wrong where a text stops being JSON."""

import re
from json.decoder import JSONDecodeError

from verify.readwrite.characters import character_name, visible

__all__ = ["string_fault", "unexpected"]

_NUMBER_LIKE = re.compile(r"[0-9+.\-][0-9A-Za-z_.+\-]{0,59}")
_TYPICAL = (
    ("'", "text stands in single quotes. JSON needs double quotes."),
    ("\u2018", "text stands in curly quotes. JSON needs straight double quotes."),
    ("\u201c", "text stands in curly quotes. JSON needs straight double quotes."),
    ("\u201d", "text stands in curly quotes. JSON needs straight double quotes."),
    ("True", "JSON writes true, not True. Write it so."),
    ("False", "JSON writes false, not False. Write it so."),
    ("None", "JSON writes null, not None. Write it so, or leave the field out."),
    ("/", "JSON has no comments. Remove it, or use the field 'notes'."),
    ("#", "JSON has no comments. Remove it, or use the field 'notes'."),
    ("\ufeff", "a byte order mark stands inside the file. Remove it."),
)


def unexpected(text: str, at: int, expected: str) -> str:
    """Say what stands at a position where something else is expected.

    Example:
        >>> unexpected("{'a': 1}", 1, "the name of a field")
        'text stands in single quotes. JSON needs double quotes.'
        >>> unexpected('{"a": +5}', 6, "a value")
        "'+5' is no number that JSON has. Write numbers as 7, -7 or 7.5."
    """
    if not text[at : at + 1].strip() and not text[at:].strip():
        return f"the record ends where {expected} is expected. Complete it."
    for begin, message in _TYPICAL:
        if text.startswith(begin, at):
            return message
    if text[at] == "," and expected == "a value":
        return "a comma stands where a value is expected. Remove one."
    number = _NUMBER_LIKE.match(text, at)
    if number and expected in ("a value", "a number"):
        return f"'{number.group()}' is no number that JSON has. Write numbers as 7, -7 or 7.5."
    if not text[at].isprintable():
        return f"expected {expected}, found {character_name(text[at])}. Remove it."
    return f"expected {expected}, found '{visible(text[at])}'. Mend it."


def string_fault(error: JSONDecodeError, text: str, start: int) -> tuple[int, str]:
    """Say where and why a text in quotes that starts at a position cannot be read."""
    if error.msg.startswith("Unterminated"):
        return start, "the text that starts here is never closed. Add the closing quote."
    at = min(error.pos, len(text) - 1)
    if error.msg.startswith("Invalid control"):
        if text[at] in "\n\r":
            return at, "a line break stands inside a text. Write it as \\n."
        return at, f"the text holds {character_name(text[at])}. Remove it."
    return at, "a backslash stands where none may. Write \\\\ for a backslash."
