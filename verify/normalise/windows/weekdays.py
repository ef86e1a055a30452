"""Rules for weekdays: alone, beside a date, in a week or a month: "Friday", "Monday, Oct. 26"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from verify.models.words import Precision
from verify.normalise.windows.context import Context, Read
from verify.normalise.windows.english import WEEKDAYS
from verify.normalise.windows.spans import Span, day_span

__all__ = ["read_nth_weekday", "read_weekday", "read_weekday_and_date"]

_WEEKDAY = "|".join(WEEKDAYS)
_ALONE = re.compile(rf"(?:(?P<which>last|past|this|next|coming) )?(?P<weekday>{_WEEKDAY})")
_BESIDE = re.compile(
    rf"(?P<weekday>{_WEEKDAY})(?: -)? (?P<rest>.{{1,100}})"
    rf"|(?P<before>.{{1,100}}) (?P<after>{_WEEKDAY})"
)


_NTH = re.compile(
    rf"(?P<nth>first|second|third|fourth|fifth|last) (?P<weekday>{_WEEKDAY}) (?P<rest>.{{1,60}})"
)
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}


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


def read_nth_weekday(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "the second Sunday of March"; where the year is missing that day must have begun."""
    match = _NTH.fullmatch(phrase)
    whole = read(_of_now(match["rest"]), context) if match else None
    span = _nth(match["nth"], match["weekday"], whole) if match and whole else None
    if match is None or whole is None or span is None or span.first is None:
        return None
    anchor = context.anchor
    later = anchor is not None and whole.year_inferred and anchor < span.first
    if not later or context.ahead or context.bound or whole.first is None:
        return span
    before = replace(context, bound=whole.first - timedelta(days=1))
    earlier = read(match["rest"], before)
    span = _nth(match["nth"], match["weekday"], earlier) if earlier else None
    return span and replace(span, year_inferred=True, anchored=True)


def _of_now(rest: str) -> str:
    return "this month" if rest == "month" else rest


def _nth(nth: str, weekday: str, whole: Span) -> Span | None:
    """Give the first, second or last such weekday of a month."""
    if whole.precision is not Precision.MONTH or whole.first is None or whole.last is None:
        return None
    if nth == "last":
        day = whole.last - timedelta(days=(whole.last.weekday() - WEEKDAYS.index(weekday)) % 7)
    else:
        ahead = (WEEKDAYS.index(weekday) - whole.first.weekday()) % 7
        day = whole.first + timedelta(days=ahead + 7 * (_ORDINALS[nth] - 1))
    return (
        replace(whole, first=day, last=day, precision=Precision.DAY) if day <= whole.last else None
    )


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
