"""Rules for words that count from what a story named before: "the next day", "that year"."""

import re
from dataclasses import replace
from datetime import timedelta

from verify.models.words import Precision
from verify.normalise.windows.context import Context, Read
from verify.normalise.windows.english import MONTHS, WEEKDAYS
from verify.normalise.windows.relative import unit_at
from verify.normalise.windows.spans import SEASONS, Span

__all__ = [
    "read_same_day",
    "read_story_date",
    "read_story_day",
    "read_story_unit",
    "read_story_weekday",
    "read_story_year",
]

_NEIGHBOURS = {
    "this day": 0,
    "same date": 0,
    "next day": 1,
    "following day": 1,
    "day following": 1,
    "day after": 1,
    "next": 1,
    "following": 1,
    "previous day": -1,
    "previous": -1,
    "day before": -1,
}
_SAME_DAY = re.compile(
    r"(?:(?:later|earlier) )?(?:that|same|that same) (?P<part>day|morning|afternoon|evening|night)"
    r"|(?:later|earlier) day"
)
_WEEKDAY = re.compile(rf"(?P<way>following|next|previous) (?P<weekday>{'|'.join(WEEKDAYS)})")
_DATE = re.compile(r"[1-9]|[12][0-9]|3[01]")
_NEAR = 10  # days: "the 3rd" beside 28 May is 3 June, beside 18 May it may be either
_UNIT = rf"weekend|week|month|year|decade|{'|'.join(SEASONS)}|{'|'.join(MONTHS)}"
_UNITS = re.compile(
    rf"(?P<way>same|that|that same|this|next|following|previous|last) (?P<unit>{_UNIT})"
    rf"|(?P<part>later|earlier) (?:that )?(?P<whole>{_UNIT})"
    r"|(?P<beside>week|month|year) (?P<side>before|after)"
)
_STEPS = {"next": 1, "following": 1, "previous": -1, "last": -1, "before": -1, "after": 1}
_WITHIN = re.compile(r"(?P<rest>.{1,60}) (?:that same|same|that) (?P<unit>year|month)")
_LONGEST_DAY = 3  # days: "the next day" after a month has no meaning


def read_story_day(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "the next day" and "the day before" from a day that the story named."""
    before = context.previous
    if before is None or phrase not in _NEIGHBOURS or not before.first or not before.last:
        return None
    if not _short(before):
        return None
    step = timedelta(days=_NEIGHBOURS[phrase])
    return replace(before, first=before.first + step, last=before.last + step)


def read_same_day(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "that same day" and "later that night": the story's day, or the month it is in."""
    before, match = context.previous, _SAME_DAY.fullmatch(phrase)
    if before is None or match is None or not before.first or not before.last:
        return None
    return replace(before, approximate=before.approximate or match["part"] == "night")


def read_story_weekday(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "the following Monday" and "the previous Friday" from a day that the story named."""
    before, match = context.previous, _WEEKDAY.fullmatch(phrase)
    if before is None or match is None or not _short(before):
        return None
    assert before.first
    assert before.last
    weekday = WEEKDAYS.index(match["weekday"])
    if match["way"] == "previous":
        day = before.first - timedelta(days=(before.first.weekday() - weekday - 1) % 7 + 1)
    else:
        day = before.last + timedelta(days=(weekday - before.last.weekday() - 1) % 7 + 1)
    return replace(before, first=day, last=day, precision=Precision.DAY)


def read_story_date(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "the 25th" as the nearest such day to the story's, at most ten days off."""
    before = context.previous
    if before is None or not _DATE.fullmatch(phrase) or not _short(before):
        return None
    assert before.first
    near = [before.first + timedelta(days=step) for step in range(-_NEAR, _NEAR + 1)]
    found = next((day for day in near if day.day == int(phrase)), None)
    if found is None:
        return None
    return replace(before, first=found, last=found, precision=Precision.DAY)


def _short(span: Span) -> bool:
    return bool(span.first and span.last and (span.last - span.first).days < _LONGEST_DAY)


def read_story_unit(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "that year", "the following week" and "the previous April" from the story.

    "This", "next" and "last" count from the anchor where there is one.
    """
    before, match = context.previous, _UNITS.fullmatch(phrase)
    if before is None or match is None or not before.first or not before.last:
        return None
    if context.anchor is not None and match["way"] in ("this", "next", "last"):
        return None
    if match["part"]:
        whole = unit_at(match["whole"], before.first, 0)
        if match["part"] == "later":
            return replace(whole, first=max(before.first, whole.first or before.first))
        return replace(whole, last=min(before.last, whole.last or before.last))
    steps = _STEPS.get(match["way"] or match["side"], 0)
    base = before.last if steps > 0 else before.first
    return unit_at(match["unit"] or match["beside"], base, steps)


def read_story_year(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "25 July of that year" and "the 5th of the same month" from the story."""
    before, match = context.previous, _WITHIN.fullmatch(phrase)
    if before is None or match is None or not before.first:
        return None
    bare = replace(context, anchor=None, previous=None)
    month = MONTHS[before.first.month - 1]
    if match["unit"] == "year":
        return read(f"{match['rest']} {before.first.year}", bare)
    if match["rest"].split()[0] in WEEKDAYS:
        return None
    span = read(f"{match['rest']} {month} {before.first.year}", bare)
    return span if span and span.precision is not Precision.UNKNOWN else None
