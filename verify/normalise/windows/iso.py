"""Read and write times in figures: ISO 8601 days, months, years, weeks, instants and intervals.

Of the Extended Date/Time Format (EDTF) the parts that curators write are read too: seasons
(2024-23), "~", "?" and "%", open intervals (../2022-11-11) and unspecified digits (2022-11-XX).
"""

import re
from dataclasses import replace
from datetime import date

from verify.models.window import Window
from verify.models.words import Precision
from verify.normalise.windows.spans import (
    Span,
    day_span,
    months_span,
    season_span,
    week_span,
    widened,
    year_span,
)

__all__ = ["read_iso", "to_edtf"]

_CLOCK = r"[t ][0-9]{2}(?::?[0-9]{2}){0,2}(?:[.,][0-9]{1,9})?(?:z|[+-][0-9]{2}(?::?[0-9]{2})?)?"
_POINT = re.compile(
    rf"([12][0-9]{{3}})(?:-([0-9]{{2}}|xx)(?:-([0-9]{{2}}|xx)({_CLOCK})?)?)?([~?%]?)", re.IGNORECASE
)
_COMPACT = re.compile(r"(1[89]|20)([0-9]{2})([0-9]{2})([0-9]{2})")
_WEEK = re.compile(r"([12][0-9]{3})-w([0-9]{2})(?:-([1-7]))?", re.IGNORECASE)
_SEASON_CODES = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_OPEN = ("", "..")
_BARE_YEARS = range(1800, 2101)


def read_iso(text: str) -> Span | None:
    """Read a time in ISO 8601 or EDTF notation.

    A bare year is one only from 1800 to 2100: "1000" is more often a figure. A clock time is
    read as the day that is written beside it, whatever the time zone.

    Args:
        text: The notation without space around it.

    Returns:
        The span; None for any other text, and for days that no calendar has.

    Example:
        >>> read_iso("2024-23").last
        datetime.date(2024, 11, 30)

    Source: ISO 8601-1:2019 and ISO 8601-2:2019, annex A (EDTF, levels 0 and 1).
    """
    if not text[:4].isdigit() and text[:2] != ".." and text[:1] != "/":
        return None
    try:
        start, slash, stop = text.partition("/")
        return _interval(start.strip(), stop.strip()) if slash else _point(text)
    except ValueError:
        return None


def to_edtf(window: Window) -> str | None:
    """Write a window as an EDTF day or interval of days.

    Args:
        window: Any window.

    Returns:
        Such as "2022-11-11", "2022-11-11/2022-11-14" or "../2022-11-11"; None if unresolved.

    Example:
        >>> to_edtf(Window(latest=date(2022, 11, 11)))
        '../2022-11-11'
    """
    if not window.resolved:
        return None
    first = window.earliest.isoformat() if window.earliest else ".."
    last = window.latest.isoformat() if window.latest else ".."
    return first if first == last else f"{first}/{last}"


def _interval(start: str, stop: str) -> Span | None:
    left = None if start in _OPEN else _point(start)
    right = None if stop in _OPEN else _point(stop)
    if (left is None and start not in _OPEN) or (right is None and stop not in _OPEN):
        return None
    approximate = any(side is not None and side.approximate for side in (left, right))
    if left and right:
        if left.first == left.last == right.first == right.last:
            return left
        return Span(left.first, right.last, Precision.BETWEEN, approximate)
    if right:
        return Span(None, right.last, Precision.BEFORE, approximate)
    if left:
        return Span(left.first, None, Precision.AFTER, approximate)
    return None


def _point(text: str) -> Span | None:
    match = _POINT.fullmatch(text)
    if match is None:
        return _compact(text)
    year, month, day, clock, mark = match.groups()
    span = _dated(int(year), month, day)
    if span is None:
        return None
    if clock:
        span = replace(span, precision=Precision.MINUTE)
    if mark:
        return replace(span, approximate=True) if mark == "?" else widened(span)
    return span


def _dated(year: int, month: str | None, day: str | None) -> Span | None:
    if month is None or not month.isdigit():
        only_years = month is None and year not in _BARE_YEARS
        return None if only_years or (day and day.isdigit()) else year_span(year)
    if int(month) in _SEASON_CODES and day is None:
        return season_span(year, _SEASON_CODES[int(month)])
    if day is None or not day.isdigit():
        return months_span(year, int(month), 1, Precision.MONTH)
    return day_span(date(year, int(month), int(day)))


def _compact(text: str) -> Span | None:
    if match := _COMPACT.fullmatch(text):
        century, year, month, day = match.groups()
        return day_span(date(int(century + year), int(month), int(day)))
    if match := _WEEK.fullmatch(text):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), int(match[3] or 1))
        return day_span(monday) if match[3] else week_span(monday)
    return None
