"""Characters that have no place in a text: control characters, lone surrogates, bidi controls."""

import re
import unicodedata
from typing import Any

__all__ = [
    "all_printable",
    "character_name",
    "forbidden",
    "odd_letters",
    "suspicious",
    "tainted",
    "turning",
    "visible",
]

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_ESCAPED = re.compile(
    r"\\u(?:00(?:[01]|7[fF]|[89])|[dD][89a-fA-F]|20(?:2[a-eA-E]|6[6-9]))", re.ASCII
)
_OPENING = "\u202a\u202b\u2066\u2067\u2068"
_CLOSING = "\u202c\u2069"


def suspicious(text: str) -> bool:
    r"""Tell whether a JSON text may hold a forbidden character, plain or escaped.

    Example:
        >>> suspicious('{"claim": "Plain."}'), suspicious('{"claim": "\\u0000"}')
        (False, True)
    """
    if not all_printable(text) and _FORBIDDEN.search(text):
        return True
    return "\\u" in text and _ESCAPED.search(text) is not None


def all_printable(text: str) -> bool:
    r"""Tell whether a JSON text has no line break, tab or other character that cannot be seen.

    The same as `text.isprintable()`, but quick: of ASCII, JSON allows only these four.

    Example:
        >>> all_printable('{"claim": "Plain."}'), all_printable('{"a":\n1}')
        (True, False)
    """
    if text.isascii():
        return not ("\t" in text or "\n" in text or "\r" in text or "\x7f" in text)
    return text.isprintable()


def tainted(value: Any) -> bool:
    r"""Tell whether a parsed value holds such a character, in a text or in a name of a field.

    Example:
        >>> tainted({"a": ["\u202e"]}), tainted({"a": "\U0001f600"})
        (True, False)
    """
    if isinstance(value, str):
        return not value.isprintable() and _FORBIDDEN.search(value) is not None
    if isinstance(value, dict):
        return any(map(tainted, value)) or any(map(tainted, value.values()))
    return isinstance(value, list) and any(map(tainted, value))


def forbidden(text: str) -> str | None:
    r"""Return the first character that a text may not hold, or None.

    Embeddings and isolates that are closed in the same text are allowed: quotations of Arabic
    and Hebrew pages carry them. Overrides and unclosed ones are not.

    Source: Unicode Technical Report 36, section 2.10; Unicode Standard Annex 9.

    Example:
        >>> forbidden("a\u202eb") == "\u202e", forbidden("\u2067ab\u2069"), forbidden("a\tb")
        (True, None, None)
    """
    if text.isprintable():
        return None
    open_controls: list[str] = []
    for match in _FORBIDDEN.finditer(text):
        found = match.group()
        if found in _OPENING:
            open_controls.append(found)
        elif found in _CLOSING and open_controls:
            open_controls.pop()
        else:
            return found
    return open_controls[0] if open_controls else None


def turning(text: str) -> str | None:
    """Return the first bidi control of a text that holds nothing forbidden, or None."""
    match = None if text.isprintable() else _FORBIDDEN.search(text)
    return match.group() if match else None


def visible(text: str) -> str:
    r"""Write characters that cannot be seen as escapes, so that nobody is misled by them.

    Example:
        >>> visible("a\u200bb\n")
        'a\\u200bb\\u000a'
    """
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() or char == "\u00a0" else _escape(ord(char)) for char in text
    )


def _escape(point: int) -> str:
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def odd_letters(text: str) -> str:
    r"""Name the letters of a text that are not ASCII, where only ASCII is expected.

    Example:
        >>> odd_letters("v\u0435rified")
        "'е' is U+0435 CYRILLIC SMALL LETTER IE"
    """
    odd = [char for char in dict.fromkeys(text) if not char.isascii()][:3]
    return ", ".join(
        f"'{visible(char)}' is U+{ord(char):04X} {unicodedata.name(char, '')}".rstrip()
        for char in odd
    )


def character_name(char: str) -> str:
    r"""Name a character that cannot be seen.

    Example:
        >>> character_name("\u202e")
        'the bidi control U+202E'
    """
    point = ord(char)
    kind = "control character"
    if 0xD800 <= point <= 0xDFFF:
        kind = "half of a character (a lone surrogate)"
    elif point > 0x2000:
        kind = "bidi control"
    return f"the {kind} U+{point:04X}"
