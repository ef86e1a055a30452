"""Span: a first and a last day while a phrase is being read, and the calendar's own spans.

Weeks run from Monday to Sunday. Seasons are those of the northern half of the Earth, in whole
months: March to May, June to August, September to November, December to February; the winter of
a year is the one that begins in it.
"""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from verify.models.words import Precision

__all__ = [
    "SEASONS",
    "Span",
    "century_span",
    "day_span",
    "decade_span",
    "half_of",
    "months_span",
    "part_of",
    "season_span",
    "shift_months",
    "week_span",
    "weekend_span",
    "widened",
    "year_span",
]

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""The month in which each season begins."""

_WEEK_PARTS = {"early": (0, 2), "mid": (1, 3), "late": (3, 6)}
_MONTH_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}


@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last day of a time; None is an open end."""

    first: date | None
    last: date | None
    precision: Precision
    approximate: bool = False
    year_inferred: bool = False
    anchored: bool = False


def day_span(day: date) -> Span:
    """Span one day."""
    return Span(day, day, Precision.DAY)


def week_span(day: date) -> Span:
    """Span the week, Monday to Sunday, in which a day lies."""
    monday = day - timedelta(days=day.weekday())
    return Span(monday, monday + timedelta(days=6), Precision.WEEK)


def weekend_span(day: date) -> Span:
    """Span the Saturday and Sunday of the week in which a day lies."""
    saturday = day + timedelta(days=5 - day.weekday())
    return Span(saturday, saturday + timedelta(days=1), Precision.WEEKEND, approximate=True)


def months_span(year: int, month: int, count: int, precision: Precision) -> Span:
    """Span so many whole months from the first of one."""
    last = shift_months(date(year, month, 1), count - 1)
    return Span(date(year, month, 1), _month_end(last), precision)


def season_span(year: int, season: str) -> Span:
    """Span the season that begins in a year."""
    return months_span(year, SEASONS[season], 3, Precision.SEASON)


def year_span(year: int) -> Span:
    """Span a calendar year."""
    return Span(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)


def decade_span(year: int) -> Span:
    """Span the ten years that begin with a year."""
    return Span(date(year, 1, 1), date(year + 9, 12, 31), Precision.BETWEEN)


def century_span(year: int) -> Span:
    """Span the hundred years that begin with a year."""
    return Span(date(year, 1, 1), date(year + 99, 12, 31), Precision.BETWEEN)


def shift_months(day: date, months: int) -> date:
    """Move a day by whole months; a day that the month lacks becomes its last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def part_of(span: Span, part: str) -> Span | None:
    """Cut the early, middle or late part out of a span.

    A month is cut after the 10th and the 20th, a season, year or decade into thirds of whole
    months, a week into Monday to Wednesday, Tuesday to Thursday and Thursday to Sunday. A day
    keeps its day: "early Friday" is Friday.

    Args:
        span: The whole.
        part: "early", "mid" or "late".

    Returns:
        The part, marked approximate because nobody agrees where it begins; None where the span
        is open or is no unit that has parts.
    """
    first, last = span.first, span.last
    if first is None or last is None:
        return None
    if last - first <= timedelta(days=1):
        return span
    if span.precision is Precision.WEEK:
        start, stop = (first + timedelta(days=days) for days in _WEEK_PARTS[part])
        return replace(span, first=start, last=stop, approximate=True)
    if first.day != 1 or last != _month_end(last):
        return None
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months == 1:
        low, high = _MONTH_PARTS[part]
        cut = replace(span, precision=Precision.PART_OF_MONTH, approximate=True)
        return replace(
            cut, first=first.replace(day=low), last=last.replace(day=min(high, last.day))
        )
    third = months // 3
    cuts = {"early": (0, third), "mid": (third, months - third), "late": (months - third, months)}
    begun, ended = cuts[part]
    beginning, ending = shift_months(first, begun), _month_end(shift_months(first, ended - 1))
    return replace(span, first=beginning, last=ending, approximate=True)


def half_of(span: Span, second: bool) -> Span | None:
    """Cut the first or second half out of a month, a year or any bounded span."""
    first, last = span.first, span.last
    if first is None or last is None or first == last:
        return None
    middle = first + timedelta(days=(last - first).days // 2)
    precision = span.precision
    if precision is Precision.MONTH:
        middle, precision = first.replace(day=15), Precision.PART_OF_MONTH
    elif precision is Precision.YEAR and (last - first).days >= 364:
        middle = date(first.year, 6, 30)
    if second:
        return replace(span, first=middle + timedelta(days=1), precision=precision)
    return replace(span, last=middle, precision=precision)


def widened(span: Span) -> Span:
    """Widen a span that is only "about" right.

    Three days either side of anything up to two weeks, a quarter of its length either side of
    anything longer, so that "around June 23" and "about 1910" are both taken at their word.
    """
    if span.first is None or span.last is None:
        return replace(span, approximate=True)
    slack = timedelta(days=max(3, ((span.last - span.first).days + 1) // 4))
    return replace(span, first=span.first - slack, last=span.last + slack, approximate=True)


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
