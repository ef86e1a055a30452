"""A number in digits, and how sure it is what the separators mean."""

import re
from enum import Enum
from typing import Final

__all__ = ["Sort", "read_digits"]


class Sort(Enum):
    """How a number is written, where that leaves a doubt."""

    SURE = "sure"
    YEAR = "year"
    """Four digits that may be a year."""
    DOTTED = "dotted"
    """One point and three digits: a thousand or a fraction, as the language has it."""
    DECIMAL = "decimal"
    COMMA = "comma"
    """A decimal comma, or a slip."""
    SHARE = "share"
    """Per cent of something."""
    ONE = "one"
    """The word "one", which is mostly a pronoun."""


_LONGEST_DIGITS: Final = 30

_PLAIN = re.compile(r"0|[1-9]\d*")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}")
_SWISS = re.compile(r"\d{1,3}(?:'\d{3})+(?:\.\d+)?")
_POINTS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d+")
_DOTTED = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_DECIMAL = re.compile(r"\d+\.\d+")
_COMMA = re.compile(r"\d+,\d{1,2}")


def read_digits(word: str) -> tuple[float, Sort] | None:
    """Read a number in digits, with what is in doubt about it; None where it is no number.

    Example:
        >>> read_digits("1,200"), read_digits("1.200")[1].value, read_digits("1,2,3")
        ((1200.0, <Sort.SURE: 'sure'>), 'dotted', None)
    """
    if len(word) > _LONGEST_DIGITS:
        return None
    if _PLAIN.fullmatch(word):
        return float(word), Sort.YEAR if _YEAR.fullmatch(word) else Sort.SURE
    if _GROUPED.fullmatch(word):
        return float(word.replace(",", "")), Sort.SURE
    if _SWISS.fullmatch(word):
        return float(word.replace("'", "")), Sort.SURE
    if _POINTS.fullmatch(word):
        return float(word.replace(".", "").replace(",", ".")), Sort.SURE
    if _DOTTED.fullmatch(word):
        return float(word.replace(".", "")), Sort.DOTTED
    if _DECIMAL.fullmatch(word):
        return float(word), Sort.DECIMAL
    if _COMMA.fullmatch(word):
        return float(word.replace(",", ".")), Sort.COMMA
    return None
