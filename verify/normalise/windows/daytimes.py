"""Rules for times of day, read as the day they are in: "Friday night", "8 p.m. Friday"."""

import re
from dataclasses import replace
from datetime import timedelta

from verify.models.words import Precision
from verify.normalise.windows.context import Context, Read
from verify.normalise.windows.spans import Span

__all__ = ["read_clock", "read_hedged_time", "read_night_into", "read_part_of_day"]

_PART = re.compile(
    r"(?<!\S)(?:very )?(?:(?:pre - )?(?:early |late |mid )?"
    r"(?P<part>morning|afternoon|evening|night|dawn|dusk|noon|midday|midnight|predawn|daybreak)"
    r"(?: hours)?|(?:early|small) hours)(?!\S)"
)
_HOUR = "(?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_TIME = (
    r"(?:[0-9]{1,2}(?::[0-9]{2}){0,2} ?(?:am|pm)|[0-9]{1,2}(?::[0-9]{2}){1,2}z?"
    r"|[0-2][0-9][0-5][0-9](?= (?:gmt|utc|z|hours|hrs|localtime)(?!\S))"
    rf"|(?:half|quarter) (?:past|to) {_HOUR}(?: ?(?:am|pm))?|{_HOUR} (?:oclock|am|pm))"
)
_ZONE = (
    r"(?: (?:hours|hrs|gmt|utc|z|est|edt|cet|cest|eet|eest|msk|bst|localtime|[a-z]{3,12} time))?"
)
_CLOCK = re.compile(  # "10:35 a.m. (0735 GMT)" is one time
    rf"(?<!\S)(?:about )?{_TIME}{_ZONE}(?: {_TIME}{_ZONE})?(?!\S)"
)
_HEDGE = re.compile(r"(?:about|(?:shortly|soon|just) (?:before|after)) (?P<rest>.{1,150})")
_NIGHT_INTO = re.compile(r"night into (?P<rest>.{1,100})")
_LONGEST = 3  # days: a time of day belongs to a day or a night, not to a month
_CROSSING = ("night", "midnight")


def read_part_of_day(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a day with a part of it; a night may run into the next day, so it is approximate."""
    match = _PART.search(phrase)
    span = _beside(phrase, match, context, read) if match else None
    if match is None or span is None:
        return None
    return replace(span, approximate=True) if match["part"] in _CROSSING else span


def read_hedged_time(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a time of day that is only near: "about 7 p.m. on Tuesday" is on Tuesday still."""
    match = _HEDGE.fullmatch(phrase)
    rest = match["rest"] if match else ""
    if not (_CLOCK.match(rest) or _PART.match(rest)):
        return None
    span = read(rest, context)
    if span is None or span.first is None or span.last is None:
        return None
    return replace(span, approximate=True)


def read_night_into(phrase: str, context: Context, read: Read) -> Span | None:
    """Read the night that ends on a day: "the night before 4 May", "в ночь на 4 мая"."""
    match = _NIGHT_INTO.fullmatch(phrase)
    span = read(match["rest"], context) if match else None
    if span is None or span.first is None or span.first != span.last:
        return None
    night = replace(span, precision=Precision.BETWEEN, approximate=True)
    return replace(night, first=span.first - timedelta(days=1))


def read_clock(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a day with a clock time in whatever time zone; alone it is of the story's last day."""
    match = _CLOCK.search(phrase)
    if match is None:
        return None
    alone = match.group() == phrase
    span = context.previous if alone else _beside(phrase, match, context, read)
    if span is None or span.precision not in (Precision.DAY, Precision.MINUTE):
        return None if alone else span
    return replace(span, precision=Precision.MINUTE)


def _beside(phrase: str, match: re.Match[str], context: Context, read: Read) -> Span | None:
    """Read what stands around a time of day as one phrase."""
    rest = f"{phrase[: match.start()].strip()} {phrase[match.end() :].strip()}".strip()
    span = read(rest, context)
    if span is None or span.first is None or span.last is None:
        return None
    return span if (span.last - span.first).days < _LONGEST else None
