"""Rules for words that count from the day of writing: "yesterday", "last week", "this June"."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from verify.models.words import Precision
from verify.normalise.windows.context import Context, Read
from verify.normalise.windows.english import MONTHS
from verify.normalise.windows.spans import (
    SEASONS,
    Span,
    century_span,
    day_span,
    decade_span,
    months_span,
    season_span,
    shift_months,
    week_span,
    weekend_span,
    year_span,
)

__all__ = [
    "read_coming",
    "read_day_words",
    "read_last_unit",
    "read_month_words",
    "read_rolling",
    "read_so_far",
    "read_year_words",
    "unit_at",
]

_DAYS = {
    "today": 0,
    "earlier today": 0,
    "later today": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tonight": 0,
    "yesterday": -1,
    "day before yesterday": -2,
    "tomorrow": 1,
    "day after tomorrow": 2,
}
_UNITS = rf"weekend|week|month|quarter|year|decade|century|{'|'.join(SEASONS)}|{'|'.join(MONTHS)}"
_WHICH = re.compile(rf"(last|this|current|next|coming) (?:calendar )?({_UNITS})")
_BEFORE_LAST = re.compile(r"(weekend|week|month|year) before last")
_ROLLING = re.compile(r"past (?:24 )?(day|week|month|year|decade|century|hours)")
_PAST = re.compile(rf"past (weekend|{'|'.join(SEASONS)}|{'|'.join(MONTHS)})")
_STEPS = {"last": -1, "next": 1}
_UNTIL_NOW = frozenset(("now", "currently", "sofar", "presently", "already"))
_VAGUE_UNTIL_NOW = re.compile(r"recently|lately|recent (?:days|weeks|months|years)")
_COMING = re.compile(r"(?:next|coming) (.{1,60})")
_SO_FAR = re.compile(r"(earlier|later|sofar) (?:this )?(.{1,60})|(?:this )?(.{1,60}) sofar")
_OF_MONTH = re.compile(r"(?P<day>[0-9]{1,2}) (?P<which>last|this|next) month")
_OF_YEAR = re.compile(r"(?P<rest>.{1,60}) (?P<which>last|this|next) year")
_YEAR_OF = re.compile(r"(?P<which>last|this|next) year (?P<rest>.{1,60})")


def read_day_words(phrase: str, context: Context, read: Read) -> Span | None:
    """Read the words for single days, and for all that lies before the anchor."""
    anchor = context.anchor
    if anchor is None:
        return None
    if phrase in _DAYS:
        span = day_span(anchor + timedelta(days=_DAYS[phrase]))
    elif phrase == "last night":
        span = replace(day_span(anchor - timedelta(days=1)), approximate=True)
    elif phrase == "overnight":
        span = Span(anchor - timedelta(days=1), anchor, Precision.BETWEEN, approximate=True)
    elif phrase in _UNTIL_NOW:
        span = Span(None, anchor, Precision.BEFORE)
    elif _VAGUE_UNTIL_NOW.fullmatch(phrase):
        span = Span(None, anchor, Precision.BEFORE, approximate=True)
    else:
        return None
    return replace(span, anchored=True)


def read_last_unit(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "last week", "this month", "next June", "the weekend" and their like.

    The unit is the whole one of the calendar: "last week" is the Monday to Sunday before that of
    the anchor, "the weekend" the latest that has begun. "Last June" is never in the month of the
    anchor, "last summer" is over, and "this June" is that of the anchor's year.
    """
    anchor = context.anchor
    if anchor is None:
        return None
    if phrase == "weekend":
        return replace(_latest(weekend_span, anchor, timedelta(days=7)), anchored=True)
    if match := _PAST.fullmatch(phrase):
        if match[1] == "weekend":
            return replace(_latest(weekend_span, anchor, timedelta(days=7)), anchored=True)
        return replace(unit_at(match[1], anchor, -1), anchored=True)
    if match := _BEFORE_LAST.fullmatch(phrase):
        return replace(unit_at(match[1], anchor, -2), anchored=True)
    if match := _WHICH.fullmatch(phrase):
        steps = {"last": -1, "next": 1, "coming": 0 if match[2] == "weekend" else 1}
        return replace(unit_at(match[2], anchor, steps.get(match[1], 0)), anchored=True)
    return None


def read_rolling(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "the past week": the seven days up to the anchor, not a week of the calendar."""
    match = _ROLLING.fullmatch(phrase)
    if match is None or context.anchor is None:
        return None
    days = {"week": 7}.get(match[1], 1)
    months = {"month": 1, "year": 12, "decade": 120, "century": 1200}.get(match[1], 0)
    first = shift_months(context.anchor, -months) if months else context.anchor - timedelta(days)
    return Span(first, context.anchor, Precision.BETWEEN, approximate=True, anchored=True)


def read_so_far(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "earlier this year" and "so far this week": the unit up to the anchor, or from it."""
    match = _SO_FAR.fullmatch(phrase)
    if match is None or context.anchor is None:
        return None
    whole = read(f"this {match[2] or match[3]}", context)
    if whole is None or whole.first is None or whole.last is None:
        return None
    if not whole.first <= context.anchor <= whole.last:
        return None
    if match[1] == "later":
        return replace(whole, first=context.anchor)
    return replace(whole, last=context.anchor)


def read_coming(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "the coming 20 November": the next time of that name."""
    match = _COMING.fullmatch(phrase)
    span = read(match[1], replace(context, ahead=True)) if match else None
    return span if span and span.year_inferred else None


def read_month_words(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a day of last, this or next month: "the 5th of last month"."""
    match = _OF_MONTH.fullmatch(phrase)
    if match is None or context.anchor is None:
        return None
    month = unit_at("month", context.anchor, _STEPS.get(match["which"], 0)).first
    assert month is not None
    return replace(day_span(month.replace(day=int(match["day"]))), anchored=True)


def read_year_words(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a time of last, this or next year: "June last year", "next year in the spring"."""
    match = _OF_YEAR.fullmatch(phrase) or _YEAR_OF.fullmatch(phrase)
    if match is None or context.anchor is None:
        return None
    year = context.anchor.year + _STEPS.get(match["which"], 0)
    span = read(f"{match['rest']} {year}", replace(context, anchor=None, previous=None))
    return span and replace(span, anchored=True)


def unit_at(unit: str, base: date, steps: int) -> Span:
    """Give a unit of the calendar so many steps from the one in which a day lies.

    Args:
        unit: week, weekend, month, quarter, year, decade, century, a season or a month by name.
        base: The day that is counted from.
        steps: 0 for the unit of the day itself, negative for earlier ones.
    """
    if unit in MONTHS:
        return _named(lambda year: _month(year, MONTHS.index(unit) + 1), base, steps)
    if unit in SEASONS:
        return _season(unit, base, steps)
    if unit == "week":
        return week_span(base + timedelta(days=7 * steps))
    if unit == "weekend":
        return weekend_span(base + timedelta(days=7 * steps))
    if unit == "month":
        moved = shift_months(base, steps)
        return _month(moved.year, moved.month)
    if unit == "quarter":
        moved = shift_months(base, 3 * steps)
        return months_span(moved.year, (moved.month - 1) // 3 * 3 + 1, 3, Precision.YEAR)
    if unit == "decade":
        return decade_span(base.year // 10 * 10 + 10 * steps)
    if unit == "century":
        return century_span(base.year // 100 * 100 + 100 * steps)
    return year_span(base.year + steps)


def _month(year: int, month: int) -> Span:
    return months_span(year, month, 1, Precision.MONTH)


def _named(make: Callable[[int], Span], base: date, steps: int) -> Span:
    """Choose the year of a month by name, before, in or after the base's own year."""
    span = make(base.year)
    assert span.first
    assert span.last
    if steps < 0:
        return make(base.year if span.last < base else base.year + steps)
    if steps > 0:
        return make(base.year if span.first > base else base.year + steps)
    return span


def _season(season: str, base: date, steps: int) -> Span:
    """Choose a season that is over, that is nearest, or that has not begun."""
    spans = [season_span(base.year + shift, season) for shift in (-2, -1, 0, 1)]
    if steps < 0:
        return [span for span in spans if span.last and span.last < base][steps]
    if steps > 0:
        return next(span for span in spans if span.first and span.first > base)

    def distance(span: Span) -> int:
        assert span.first
        assert span.last
        return max((span.first - base).days, (base - span.last).days, 0)

    return min(spans, key=distance)


def _latest(make: Callable[[date], Span], base: date, step: timedelta) -> Span:
    span = make(base)
    assert span.first
    return span if span.first <= base else make(base - step)
