"""Rules for weekdays: alone, beside a date, and in a week: "Friday", "Monday, Oct. 26"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from verify.models.words import Precision
from verify.normalise.windows.context import Context, Read
from verify.normalise.windows.english import WEEKDAYS
from verify.normalise.windows.spans import Span, day_span

__all__ = ["read_weekday", "read_weekday_and_date"]

_WEEKDAY = "|".join(WEEKDAYS)
_ALONE = re.compile(rf"(?:(?P<which>last|past|this|next|coming) )?(?P<weekday>{_WEEKDAY})")
_BESIDE = re.compile(
    rf"(?P<weekday>{_WEEKDAY})(?: -)? (?P<rest>.{{1,100}})"
    rf"|(?P<before>.{{1,100}}) (?P<after>{_WEEKDAY})"
)


def read_weekday(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a weekday alone: the latest on or before the anchor, or the next if words look ahead.

    "Last Friday" is before the anchor, "next Friday" after it, "this Friday" in its week.
    """
    match = _ALONE.fullmatch(phrase)
    base = context.bound or context.anchor
    if match is None or base is None:
        return None
    back = (base.weekday() - WEEKDAYS.index(match["weekday"])) % 7
    which = match["which"]
    if which in ("last", "past"):
        day = base - timedelta(days=back or 7)
    elif which == "this":
        day = base + timedelta(days=WEEKDAYS.index(match["weekday"]) - base.weekday())
    elif which in ("next", "coming"):
        day = base + timedelta(days=7 - back)
    elif context.forward or context.ahead:
        day = base + timedelta(days=-back % 7)
    else:
        day = base - timedelta(days=back)
    return replace(day_span(day), anchored=context.bound is None)


def read_weekday_and_date(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a weekday beside a date or a week.

    The weekday chooses the year where the year is missing. Where it belongs to the day before
    or after a stated date, the window covers both days; further off, nothing is resolved.
    """
    match = _BESIDE.fullmatch(phrase)
    if match is None:
        return None
    weekday = WEEKDAYS.index(match["weekday"] or match["after"])
    rest = match["rest"] or match["before"]
    span = read(rest, context)
    if span is None or span.first is None or span.last is None:
        return None
    if span.precision is Precision.WEEK and (span.last - span.first).days == 6:
        return replace(day_span(span.first + timedelta(days=weekday)), anchored=span.anchored)
    if span.first != span.last:
        return None
    if span.first.weekday() == weekday:
        return span
    if span.year_inferred:
        return _next_year_with(weekday, rest, context, read)
    return _both_days(span, span.first, weekday)


def _next_year_with(weekday: int, rest: str, context: Context, read: Read) -> Span | None:
    """Take the next such date after the anchor if it, unlike the last, is on that weekday."""
    if context.anchor is None:
        return None
    span = read(rest, replace(context, bound=context.anchor, forward=True))
    if span is None or span.first is None or span.first.weekday() != weekday:
        return None
    return replace(span, year_inferred=True, anchored=True)


def _both_days(span: Span, day: date, weekday: int) -> Span | None:
    for days in (-1, 1):
        other = day + timedelta(days=days)
        if other.weekday() == weekday:
            first, last = sorted((day, other))
            both = replace(span, precision=Precision.BETWEEN, approximate=True)
            return replace(both, first=first, last=last)
    return None
