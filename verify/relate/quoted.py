"""Quoted: the words that an allegation gives verbatim, and those that two of them share."""

import re
import unicodedata
from typing import Final

from verify.models.allegation import Allegation, Quote

__all__ = ["quoted_words", "shared_quote"]

_LEAST: Final = 5
"""Shorter quotations are shared by accident."""

_LONGEST: Final = 2_000
"""So many characters of a quotation are compared."""

_SHOWN: Final = 8
"""So many of its words are shown."""

_WORD = re.compile(r"\w+")
_IN_MARKS = re.compile(r'[“„«"]([^“”„«»"]{12,1000})[”“»"]')


def quoted_words(allegation: Allegation) -> tuple[str, ...]:
    """Return what an allegation quotes: its `quote`, a translation of it, and words in its claim.

    Args:
        allegation: The record.

    Returns:
        Each quotation of at least five words as its folded words between spaces.

    Example:
        >>> a = Allegation(claim="He said: “The mill burned all night long.”", source="Gazette")
        >>> quoted_words(a)
        (' the mill burned all night long ',)
    """
    quote = allegation.quote
    texts: list[str | None] = [quote.text, quote.translation] if isinstance(quote, Quote) else []
    if isinstance(quote, str):
        texts.append(quote)
    texts += _IN_MARKS.findall(allegation.claim[:_LONGEST])
    found = (_WORD.findall(_folded(text)) for text in texts if text)
    return tuple(f" {' '.join(words)} " for words in found if len(words) >= _LEAST)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text[:_LONGEST]).casefold()


def shared_quote(a: tuple[str, ...], b: tuple[str, ...]) -> str | None:
    """Return the first words that both quote, one as a whole or as a part of the other's.

    Example:
        >>> shared_quote((" it burned all night long ",), (" we saw it burned all night long ",))
        'it burned all night long'
    """
    for first in a:
        for second in b:
            shorter, longer = sorted((first, second), key=lambda words: (len(words), words))
            if shorter in longer:
                return " ".join(shorter.split()[:_SHOWN])
    return None
