"""Rules for words that count from what a story named before: "the next day", "that year"."""

import re
from dataclasses import replace
from datetime import timedelta

from verify.models.words import Precision
from verify.normalise.windows.context import Context, Read
from verify.normalise.windows.english import MONTHS, WEEKDAYS
from verify.normalise.windows.relative import unit_at
from verify.normalise.windows.spans import SEASONS, Span

__all__ = ["read_story_day", "read_story_unit", "read_story_year"]

_NEIGHBOURS = {
    "same day": 0,
    "that day": 0,
    "that same day": 0,
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
_UNIT = rf"weekend|week|month|year|decade|{'|'.join(SEASONS)}|{'|'.join(MONTHS)}"
_UNITS = re.compile(
    rf"(?P<way>same|that|that same|this|next|following|previous|last) (?P<unit>{_UNIT})"
    rf"|(?P<part>later|earlier) (?:that )?(?P<whole>{_UNIT})"
)
_STEPS = {"next": 1, "following": 1, "previous": -1, "last": -1}
_WITHIN = re.compile(r"(?P<rest>.{1,60}) (?:that same|same|that) (?P<unit>year|month)")
_LONGEST_DAY = 3  # days: "the next day" after a month has no meaning


def read_story_day(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "the same day" and "the next day" from a day that the story named."""
    before = context.previous
    if before is None or phrase not in _NEIGHBOURS or not before.first or not before.last:
        return None
    if (before.last - before.first).days >= _LONGEST_DAY:
        return None
    step = timedelta(days=_NEIGHBOURS[phrase])
    return replace(before, first=before.first + step, last=before.last + step)


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
    base = before.last if _STEPS.get(match["way"], 0) > 0 else before.first
    return unit_at(match["unit"], base, _STEPS.get(match["way"], 0))


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
