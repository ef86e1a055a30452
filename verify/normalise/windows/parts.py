"""Rules that narrow or widen a time: "early", "late", "around", "the week of", "just"."""

import re
from dataclasses import replace
from datetime import timedelta

from verify.normalise.windows.context import Context, Read
from verify.normalise.windows.spans import Span, part_of, week_span, weekend_span, widened

__all__ = ["read_about", "read_part", "read_parts", "read_skipping", "read_week_of"]

_PART = re.compile(r"(?:very )?(?P<part>early|mid|late)(?: part)?(?: -)? (?P<rest>.{1,120})")
_ENDING = re.compile(r"(?P<rest>week|month|year|(?:this|last|next) (?:week|month|year)) late")
_TWO_PARTS = re.compile(r"(early|mid) (?:- )?(?:to|or|-|and) (mid|late)(?: -)? (.{1,120})")
_DAYS_OF = re.compile(
    r"(?P<end>first|opening|early|last|closing|final|late) (?:few )?days (?P<rest>.{1,120})"
)
_ABOUT = re.compile(r"(?:about|c|ca|some) (?P<rest>.{1,120})|(?P<before>.{1,120}) about")
_WEEK_OF = re.compile(r"(?P<unit>week|weekend|weekending) (?P<rest>.{1,120})")
_SKIPPED = re.compile(
    r"(?:over|throughout|within|sometime|just|only|back|again|once more|even|all|whole|entire) "
    r"(.{1,120})"
)
_UNITS = frozenset(("week", "month", "year"))
_WEEK = 7


def read_part(phrase: str, context: Context, read: Read) -> Span | None:
    """Read the early, middle or late part of a time; "the end of the month" is this month's."""
    match = _PART.fullmatch(phrase) or _ENDING.fullmatch(phrase)
    if match is None:
        return None
    part = match.groupdict().get("part") or "late"
    return _part(part, match["rest"], context, read)


def read_parts(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "mid to late June" and "the first days of May"."""
    if match := _TWO_PARTS.fullmatch(phrase):
        one = _part(match[1], match[3], context, read)
        other = _part(match[2], match[3], context, read)
        return replace(one, last=other.last) if one and other else None
    match = _DAYS_OF.fullmatch(phrase)
    if match is None:
        return None
    part = "early" if match["end"] in ("first", "opening", "early") else "late"
    return _part(part, match["rest"], context, read)


def read_about(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "around June 23" three days wider on either side, longer times in proportion."""
    match = _ABOUT.fullmatch(phrase)
    span = read(match["rest"] or match["before"], context) if match else None
    return span and widened(span)


def read_week_of(phrase: str, context: Context, read: Read) -> Span | None:
    """Read the week or the weekend of a day: the one it lies in, or that ends on it."""
    match = _WEEK_OF.fullmatch(phrase)
    span = read(match["rest"], context) if match else None
    if match is None or span is None or span.first is None or span.last is None:
        return None
    if (span.last - span.first).days >= _WEEK:
        return None
    if match["unit"] == "weekend":
        around = weekend_span(span.first)
    elif match["unit"] == "week":
        around = week_span(span.first)
    else:
        around = replace(week_span(span.last), first=span.last - timedelta(6), last=span.last)
    return replace(around, year_inferred=span.year_inferred, anchored=span.anchored)


def read_skipping(phrase: str, context: Context, read: Read) -> Span | None:
    """Read past a leading word that changes nothing."""
    match = _SKIPPED.fullmatch(phrase)
    return read(match[1], context) if match else None


def _part(part: str, rest: str, context: Context, read: Read) -> Span | None:
    """Cut a part; where its year was inferred, the part must have begun, not only the whole."""
    whole = read(f"this {rest}" if rest in _UNITS else rest, context)
    cut = part_of(whole, part) if whole else None
    if context.bound or context.ahead:
        return cut
    if cut is None or not cut.year_inferred or context.anchor is None:
        return cut
    if cut.first and whole and whole.first and context.anchor < cut.first:
        earlier = read(rest, replace(context, bound=whole.first - timedelta(days=1)))
        cut = part_of(earlier, part) if earlier else None
        return cut and replace(cut, year_inferred=True, anchored=True)
    return cut
