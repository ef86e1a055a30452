"""Rules for two times and for one that is open: "from X to Y", "between X and Y", "before X"."""

import re
from dataclasses import replace

from verify.models.words import Precision
from verify.normalise.windows.context import Context, Read
from verify.normalise.windows.dates import YEAR
from verify.normalise.windows.english import MONTHS, WEEKDAYS
from verify.normalise.windows.spans import Span

__all__ = ["read_open", "read_range"]

_BEFORE = frozenset(("before", "pre", "leadingto"))
_UNTIL = frozenset(("until", "till", "by", "through", "thru"))
_SINCE = frozenset(("since", "from"))
_AFTER = frozenset(("after", "post", "following"))
_ONWARDS = re.compile(r"(?:from |since |after )?(.{1,120}) onwards")
_CONNECTORS = frozenset(("-", "to", "and", "or", "until", "till", "through", "thru", "/"))
_NAMED_MONTH = re.compile(rf"(?<!\S)(?:{'|'.join(MONTHS)})(?!\S)|[0-9][./-][0-9]")
_WEEKDAY = rf"(?:(?:{'|'.join(WEEKDAYS)}) )?"
_BARE_DAY = re.compile(rf"{_WEEKDAY}(?P<day>[0-9]{{1,2}})(?: [0-9]{{1,2}}){{0,6}}")
_BARE_DAY_YEAR = re.compile(rf"{_WEEKDAY}(?P<day>[0-9]{{1,2}})(?: {YEAR})?")


def read_open(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a time with one open end.

    "Before X" ends on the first day of X and "after X" begins on its last, both included, since
    "before Friday" may still be that night; "until" and "by" take X in whole, "since" and "from"
    too.
    """
    word, _, rest = phrase.partition(" ")
    if match := _ONWARDS.fullmatch(phrase):
        word, rest = "since", match[1]
    if word not in _BEFORE | _UNTIL | _SINCE | _AFTER or not rest:
        return None
    if word == "following" and rest in WEEKDAYS:  # counts from a story that is not given
        return None
    if word == "since" and context.ahead:
        context = replace(context, ahead=False)
    span = read(rest.removeprefix("- "), context)
    if span is None or span.first is None or span.last is None:
        return None
    if word in _BEFORE | _UNTIL:
        last = span.first if word in _BEFORE else span.last
        return replace(span, first=None, last=last, precision=Precision.BEFORE)
    first = span.last if word in _AFTER else span.first
    return replace(span, first=first, last=None, precision=Precision.AFTER)


def read_range(phrase: str, context: Context, read: Read) -> Span | None:
    """Read from one time to another, which may share a month or a year.

    A year that one side lacks is taken from the other: the start is the latest before the end,
    the end the earliest after the start.
    """
    words = phrase.split()
    if words[0] in _SINCE and words[-1] == "sofar":
        words = [*words[:-1], "until", "now"]
    if words[0] in ("from", "since", "between"):
        words = words[1:]
    places = [place for place, word in enumerate(words) if word in _CONNECTORS]
    if len(places) != 1 or not 0 < places[0] < len(words) - 1:
        return None
    one, other = " ".join(words[: places[0]]), " ".join(words[places[0] + 1 :])
    pair = _days_of_a_month(one, other, context, read) or _pair(one, other, context, read)
    if pair is None:
        return None
    start, stop = pair
    if stop.last is None or start.first is None:
        return None
    return Span(
        start.first,
        stop.last,
        Precision.BETWEEN,
        start.approximate or stop.approximate,
        start.year_inferred or stop.year_inferred,
        start.anchored or stop.anchored,
    )


def _pair(one: str, other: str, context: Context, read: Read) -> tuple[Span, Span] | None:
    bare = replace(context, anchor=None)
    start, stop = read(one, bare), read(other, bare)
    if start is None and stop is None:
        stop = read(other, context)
    if start is None:
        start = _beside(one, stop, replace(context, forward=False), read)
    elif stop is None:
        stop = _beside(other, start, replace(context, forward=True), read)
    return (start, stop) if start and stop else None


def _beside(phrase: str, known: Span | None, context: Context, read: Read) -> Span | None:
    """Read one end of a range with the help of the other."""
    if known is None:
        return None
    bound = known.first if context.forward else known.last
    span = read(phrase, replace(context, bound=bound)) if bound else None
    if span is None:
        return None
    inferred = span.year_inferred or known.year_inferred
    return replace(span, year_inferred=inferred, anchored=span.anchored or known.anchored)


def _days_of_a_month(
    one: str, other: str, context: Context, read: Read
) -> tuple[Span, Span] | None:
    """Read two days of which only one names the month: "11 - 14 November", "Nov 11 - 14"."""
    if (match := _BARE_DAY.fullmatch(one)) and _NAMED_MONTH.search(other):
        return _same_month(read(other, context), match["day"], True)
    if (match := _BARE_DAY_YEAR.fullmatch(other)) and _NAMED_MONTH.search(one):
        start = read(f"{one} {match['year']}" if match["year"] else one, context)
        return _same_month(start, match["day"], False)
    return None


def _same_month(known: Span | None, day: str, is_start: bool) -> tuple[Span, Span] | None:
    if known is None or known.first is None or known.first != known.last:
        return None
    try:
        written = known.first.replace(day=int(day))
    except ValueError:
        return None
    span = replace(known, first=written, last=written)
    return (span, known) if is_start else (known, span)
