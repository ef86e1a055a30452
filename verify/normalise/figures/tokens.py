"""Words, numbers and marks of a text, with where they stand in it."""

import re
import unicodedata
from enum import Enum
from typing import Final, NamedTuple

from verify.normalise.figures.masks import masked_spans

__all__ = ["LONGEST", "Kind", "Token", "tokenise"]

LONGEST: Final = 30_000
"""How many characters of a text are read; what lies beyond is not."""


class Kind(Enum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    MARK = "mark"
    BREAK = "break"
    MASKED = "masked"


class Token(NamedTuple):
    """One word, number or mark; `start` and `end` are offsets in the text as given."""

    word: str
    raw: str
    start: int
    end: int
    kind: Kind
    glued: bool


_TOKEN = re.compile(r"\n[^\S\n]*\n|\d[\d,.']*(?<=\d)|[^\W\d_]+(?:'[^\W\d_]+)*|[^\w\s]|_")

# What is not seen may not split a word or a number; what looks alike is written alike.
_INVISIBLE: Final = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f")
_SPACES: Final = dict.fromkeys(
    map(ord, "\u00a0\u202f\u2007\u2008\u2009\u200a\u3000\u2002\u2003"), " "
)
_DASHES: Final = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2212\ufe58\uff0d"), "-")
_QUOTES: Final = dict.fromkeys(map(ord, "\u2019\u2018\u02bc\u00b4\uff07"), "'")
_ASIDES: Final = {ord("\u2014"): ","}  # a long dash sets apart, it does not join
_ALIKE: Final = _SPACES | _DASHES | _QUOTES | _ASIDES


def tokenise(text: str) -> list[Token]:
    """Cut a text into words, numbers and marks; dates and clock times are marked as masked.

    Args:
        text: Any text; only its first `LONGEST` characters are read.

    Example:
        >>> [token.word for token in tokenise("At least 1,000 died.")]
        ['at', 'least', '1,000', 'died', '.']
    """
    plain, places = _plain(text[:LONGEST])
    masks = iter(masked_spans(plain))
    mask = next(masks, None)
    tokens: list[Token] = []
    before = -1
    for found in _TOKEN.finditer(plain):
        start, end = found.span()
        while mask is not None and mask[1] <= start:
            mask = next(masks, None)
        raw = found.group()
        kind = Kind.MASKED if mask is not None and mask[0] < end else _kind(raw)
        first, last = (places[start], places[end - 1] + 1) if places else (start, end)
        tokens.append(Token(raw.lower(), raw, first, last, kind, start == before))
        before = end
    return tokens


def _plain(text: str) -> tuple[str, list[int] | None]:
    """Write look-alikes alike; with the place of every character where some were dropped."""
    if text.isascii():
        return text, None
    strange = {c for c in set(text) if not c.isascii()}
    digits = {ord(c): str(n) for c in strange if (n := unicodedata.decimal(c, None)) is not None}
    plain = text.translate(_ALIKE | digits)
    if not strange & _INVISIBLE:
        return plain, None
    places = [place for place, c in enumerate(plain) if c not in _INVISIBLE]
    return "".join(plain[place] for place in places), places


def _kind(raw: str) -> Kind:
    first = raw[0]
    if first.isdecimal():
        return Kind.NUMBER
    if first == "\n":
        return Kind.BREAK
    return Kind.WORD if first.isalpha() else Kind.MARK
