"""Rules for days and months by name or in figures: "14 November 2022", "Nov. 14", "05/06/2022"."""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date

from verify.models.words import Precision
from verify.normalise.windows.context import Context, Read, place_year
from verify.normalise.windows.english import MONTHS
from verify.normalise.windows.iso import read_iso
from verify.normalise.windows.spans import Span, day_span, months_span

__all__ = ["DAY", "MONTH", "YEAR", "read_figures", "read_iso_token", "read_named", "stated_year"]

DAY = r"(?P<day>[0-9]{1,2})"
MONTH = rf"(?P<month>{'|'.join(MONTHS)})"
YEAR = r"(?P<year>[12][0-9]{3}|'[0-9]{2})"

_NAMED = tuple(
    re.compile(shape)
    for shape in (
        rf"(?:day )?{DAY} {MONTH}(?: {YEAR}(?: year)?)?",
        rf"(?:day )?{MONTH} {DAY}(?: {YEAR})?",
        rf"(?:month )?{MONTH}(?: (?:year )?{YEAR}(?: year)?)?",
        rf"{YEAR} {MONTH}(?: {DAY})?",
        rf"{DAY} - {MONTH} - (?P<year>[12][0-9]{{3}}|[0-9]{{2}})",
    )
)
_FIGURES = re.compile(r"([0-9]{1,4})([./-])([0-9]{1,2})\2([0-9]{1,4})")
_DATELIKE = re.compile(r"[0-9]{4}[-/][0-9t:z+./-]{2,30}")


def read_named(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a month by name, with or without its day and its year."""
    for shape in _NAMED:
        if match := shape.fullmatch(phrase):
            parts = match.groupdict()
            return _placed(parts["year"], parts["month"], parts.get("day"), context)
    return None


def read_iso_token(phrase: str, context: Context, read: Read) -> Span | None:
    """Read ISO 8601 notation inside words, as in "before 2022-11-11"."""
    return read_iso(phrase) if _DATELIKE.fullmatch(phrase) else None


def read_figures(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a day in figures.

    Points stand between day, month and year in that order. Slashes and hyphens stand in either
    order: where both readings are dates the span covers both and is approximate.
    """
    match = _FIGURES.fullmatch(phrase)
    if match is None:
        return None
    one, mark, two, three = match.groups()
    if len(one) == 4:
        return _day(int(one), int(two), int(three)) if len(three) <= 2 else None
    if len(one) > 2 or len(three) not in (2, 4):
        return None
    year, inferred = (int(three), False) if len(three) == 4 else stated_year(three, context)
    if year is None:
        return None
    day_first, month_first = _day(year, int(two), int(one)), _day(year, int(one), int(two))
    if mark == "." or month_first is None:
        span = day_first or month_first
    elif day_first is None or day_first == month_first:
        span = month_first
    else:
        span = _both(day_first, month_first)
    return span and replace(span, year_inferred=inferred, anchored=inferred)


def stated_year(written: str, context: Context) -> tuple[int | None, bool]:
    """Read a year of four digits or of two.

    Args:
        written: The year as it stands, such as "2022", "'22" or "22".
        context: What is known beside the words.

    Returns:
        The year, and whether its century had to be inferred: the latest not after the anchor;
        None for the year where there is no anchor to tell.
    """
    if len(written) == 4:
        return int(written), False
    base = context.bound or context.anchor
    if base is None:
        return None, False
    return base.year - (base.year - int(written[-2:])) % 100, context.bound is None


def _placed(year: str | None, month: str, day: str | None, context: Context) -> Span | None:
    number = MONTHS.index(month) + 1

    def make(chosen: int) -> Span | None:
        if day is None:
            return months_span(chosen, number, 1, Precision.MONTH)
        return _day(chosen, number, int(day))

    if year is None:
        return place_year(make, context)
    chosen, inferred = stated_year(year, context)
    span = None if chosen is None else make(chosen)
    return span and replace(span, year_inferred=inferred, anchored=inferred)


def _day(year: int, month: int, day: int) -> Span | None:
    if not (1000 <= year <= 2999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return day_span(date(year, month, day))


def _both(one: Span, other: Span) -> Span:
    assert one.first
    assert other.first
    first, last = sorted((one.first, other.first))
    return Span(first, last, Precision.BETWEEN, approximate=True)
