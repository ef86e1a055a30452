"""Rules for years, seasons, quarters, halves, decades and the weeks of a month."""

import re
from dataclasses import replace
from datetime import timedelta
from functools import partial

from verify.models.words import Precision
from verify.normalise.windows.context import Context, Read, place_year
from verify.normalise.windows.dates import YEAR, stated_year
from verify.normalise.windows.spans import (
    SEASONS,
    Span,
    decade_span,
    half_of,
    months_span,
    season_span,
    year_span,
)

__all__ = [
    "read_decade",
    "read_half",
    "read_quarter",
    "read_season",
    "read_week_of_month",
    "read_year",
]

_SEASON = rf"(?P<season>{'|'.join(SEASONS)})"
_SEASONS = (
    re.compile(rf"{_SEASON}(?: {YEAR}(?: year)?)?"),
    re.compile(rf"{YEAR} {_SEASON}"),
)
_WINTER_OF_TWO = re.compile(r"winter ([12][0-9]{3}) ?[-/] ?([0-9]{4}|[0-9]{2})")
_YEAR = re.compile(r"(?:year )?((?:1[89]|20)[0-9]{2}|2100)(?: year)?|('[0-9]{2})")
_YEARS = re.compile(r"((?:1[89]|20)[0-9]{2})[-/]([0-9]{2})")
_DECADE = re.compile(r"(1[0-9][1-9]0|20[0-9]0)'?s")
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "latter": 2}
_ORDINAL = r"(?P<nth>first|second|third|fourth|fifth|latter|last|[1-5])"
_QUARTERS = (
    re.compile(rf"{_ORDINAL}(?: -)? quarter(?: (?P<rest>.{{1,60}}))?"),
    re.compile(r"q (?P<nth>[1-4])(?: (?P<rest>.{1,60}))?"),
)
_HALVES = (
    re.compile(rf"{_ORDINAL}(?: -)? half (?P<rest>.{{1,60}})"),
    re.compile(r"h (?P<nth>[12]) (?P<rest>.{1,60})"),
)
_WEEK_OF = re.compile(rf"{_ORDINAL} (?:full )?week (?P<rest>.{{1,60}})")


def read_year(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a year on its own, from 1800 to 2100, or two years such as "1914-18"."""
    if match := _YEARS.fullmatch(phrase):
        return _two_years(int(match[1]), int(match[2]))
    match = _YEAR.fullmatch(phrase)
    if match is None:
        return None
    year, inferred = stated_year(match[1] or match[2], context)
    if year is None:
        return None
    return replace(year_span(year), year_inferred=inferred, anchored=inferred)


def read_decade(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a decade such as "1990s"; "1800s" may be a century."""
    match = _DECADE.fullmatch(phrase)
    return decade_span(int(match[1])) if match else None


def read_season(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a season with or without its year, and a winter named by its two years."""
    if match := _WINTER_OF_TWO.fullmatch(phrase):
        year = int(match[1])
        return season_span(year, "winter") if (year + 1) % 100 == int(match[2]) % 100 else None
    for shape in _SEASONS:
        if match := shape.fullmatch(phrase):
            season = match["season"]
            if match["year"] is None:
                return place_year(partial(season_span, season=season), context)
            chosen, inferred = stated_year(match["year"], context)
            span = None if chosen is None else season_span(chosen, season)
            return span and replace(span, year_inferred=inferred, anchored=inferred)
    return None


def read_quarter(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a quarter of a year, as in "the third quarter of 2022" or "Q3 2022"."""
    match = next(filter(None, (shape.fullmatch(phrase) for shape in _QUARTERS)), None)
    if match is None:
        return None
    nth = 4 if match["nth"] == "last" else _nth(match["nth"])
    if not 1 <= nth <= 4:
        return None
    if match["rest"] is None:
        return place_year(lambda year: _quarter(year, nth), context)
    whole = read(_of_now(match["rest"]), context)
    if whole is None or whole.precision is not Precision.YEAR or not whole.first:
        return None
    quarter = _quarter(whole.first.year, nth)
    return replace(whole, first=quarter.first, last=quarter.last)


def read_half(phrase: str, context: Context, read: Read) -> Span | None:
    """Read half of something, as in "the first half of 2023"."""
    match = next(filter(None, (shape.fullmatch(phrase) for shape in _HALVES)), None)
    if match is None or match["nth"] not in ("1", "2", "first", "second", "latter", "last"):
        return None
    whole = read(_of_now(match["rest"]), context)
    return whole and half_of(whole, second=match["nth"] not in ("1", "first"))


def read_week_of_month(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a week of a month by number: the first is its first seven days, the last its last."""
    match = _WEEK_OF.fullmatch(phrase)
    whole = read(_of_now(match["rest"]), context) if match else None
    if match is None or whole is None or whole.precision is not Precision.MONTH:
        return None
    assert whole.first
    assert whole.last
    week = replace(whole, precision=Precision.WEEK, approximate=True)
    if match["nth"] == "last":
        return replace(week, first=whole.last - timedelta(days=6))
    first = whole.first + timedelta(days=7 * (_nth(match["nth"]) - 1))
    if first > whole.last:
        return None
    return replace(week, first=first, last=min(first + timedelta(days=6), whole.last))


def _two_years(year: int, ending: int) -> Span | None:
    """Span two years of one century; "2001-11" and "2001-21" are a month and a season."""
    if ending in range(1, 13) or ending in range(21, 25) or ending <= year % 100:
        return None
    last = year_span(year - year % 100 + ending).last
    return replace(year_span(year), last=last, precision=Precision.BETWEEN)


def _of_now(rest: str) -> str:
    """Take "the second half of the year" as that of this year."""
    return f"this {rest}" if rest in ("month", "year", "decade", "century") else rest


def _nth(word: str) -> int:
    return _ORDINALS.get(word) or int(word)


def _quarter(year: int, nth: int) -> Span:
    return months_span(year, 3 * nth - 2, 3, Precision.YEAR)
