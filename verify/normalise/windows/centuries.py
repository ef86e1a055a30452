"""Rules for centuries and for decades without their century: "the 19th century", "the '90s".

A century is the hundred years that share their first two digits, as ISO 8601 and common speech
have it: the 19th runs from 1800 to 1899.
"""

import re
from dataclasses import replace

from verify.normalise.windows.context import Context, Read
from verify.normalise.windows.spans import Span, century_span, decade_span

__all__ = ["read_century", "read_short_decade"]

_ORDINALS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
    "nineteenth twentieth"
)
_NUMBERS = {word: number for number, word in enumerate(_ORDINALS.split(), start=10)}
_CENTURY = re.compile(
    rf"(?P<nth>1[0-9]|2[0-2]|{'|'.join(_NUMBERS)}|(?:20|twenty)(?: -)? first) century"
)
_TENS = "twenties thirties forties fifties sixties seventies eighties nineties"
_DECADES = {word: 20 + 10 * place for place, word in enumerate(_TENS.split())}
_SHORT = re.compile(rf"'(?P<tens>[0-9])0 s|(?P<word>{'|'.join(_DECADES)})")


def read_century(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a century by its number, the 10th to the 22nd."""
    match = _CENTURY.fullmatch(phrase)
    if match is None:
        return None
    nth = match["nth"]
    number = int(nth) if nth.isdigit() else _NUMBERS.get(nth, 21)  # "twenty-first"
    return century_span(100 * (number - 1))


def read_short_decade(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a decade without its century: the latest that has begun by the anchor."""
    match = _SHORT.fullmatch(phrase)
    if match is None or context.anchor is None:
        return None
    tens = 10 * int(match["tens"]) if match["tens"] else _DECADES[match["word"]]
    year = context.anchor.year - (context.anchor.year - tens) % 100
    return replace(decade_span(year), year_inferred=True, anchored=True)
