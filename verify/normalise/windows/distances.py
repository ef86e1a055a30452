"""Rules for times at a distance: "three days ago", "two weeks after 7 May", "the last ten days".

Days are counted to the day. Weeks, months and years give the unit of the calendar in which the
counted day lies, marked approximate; "about" gives half a unit either side of that day instead.
"A few" is two to five, "several" three to nine.
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from verify.models.words import Precision
from verify.normalise.windows.context import Context, Read
from verify.normalise.windows.relative import unit_at
from verify.normalise.windows.spans import Span, day_span, shift_months

__all__ = [
    "read_day_beside",
    "read_distance",
    "read_last_units",
    "read_stretch",
    "read_units_from",
    "read_vague_distance",
]

_COUNT = r"(?P<count>a|an|few|several|[0-9]{1,4}(?: (?:to|or|-) [0-9]{1,4})?)"
_UNIT = r"(?P<unit>hour|day|week|month|year|decade|century)s?"
_DISTANCE = re.compile(
    rf"(?:(?P<hedge>about|over|under|atleast|some) )?{_COUNT} {_UNIT}"
    r" (?P<way>ago|earlier|later|before|after|from now)(?: (?P<rest>.{1,100}))?"
)
_DAY_BESIDE = re.compile(r"day (?P<way>before|after) (?P<rest>.{1,100})")
_STRETCH = re.compile(
    rf"(?:(?:spanning|within) {_COUNT} {_UNIT}|(?P<one>week|month|year)) "
    r"(?P<way>before|after|leadingto) (?P<rest>.{1,100})"
)
_VAGUE = re.compile(
    r"(?:shortly|soon|just|immediately|right|days|weeks|months|years|hours|sometime) "
    r"(?P<way>before|after|leadingto) (?P<rest>.{1,100})"
)
_LAST = re.compile(rf"(?:last|past) {_COUNT} {_UNIT}")
_FROM = re.compile(rf"(?P<end>first|last|opening|final) {_COUNT} {_UNIT} (?P<rest>.{{1,100}})")
_VAGUE_COUNTS = {"few": (2, 5), "several": (3, 9), "a": (1, 1), "an": (1, 1)}
_HALF_UNIT = {
    "hour": 1,
    "day": 1,
    "week": 3,
    "month": 15,
    "year": 182,
    "decade": 1826,
    "century": 18262,
}
_LONGEST_BASE = {
    "hour": 2,
    "day": 7,
    "week": 7,
    "month": 31,
    "year": 366,
    "decade": 3653,
    "century": 36525,
}
_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}


def read_distance(phrase: str, context: Context, read: Read) -> Span | None:
    """Read so many units before or after the anchor, the story so far or a time named beside."""
    match = _DISTANCE.fullmatch(phrase)
    if match is None:
        return None
    base = _base(match["way"], match["rest"], context, read)
    if base is None or not _short(base, _LONGEST_BASE[match["unit"]]):
        return None
    sign = 1 if match["way"] in ("later", "after", "from now") else -1
    fewest, most = _counts(match["count"])
    assert base.first
    assert base.last
    ends = [
        _moved(base.first if sign > 0 else base.last, match["unit"], sign * fewest),
        _moved(base.last if sign > 0 else base.first, match["unit"], sign * most),
    ]
    if match["hedge"] in ("over", "atleast"):
        return _open(base, first=min(ends)) if sign > 0 else _open(base, last=max(ends))
    if match["hedge"] == "under" or match["unit"] == "hour":
        ends += [base.first, base.last]
    first, last = min(ends), max(ends)
    if match["hedge"] in ("about", "some"):
        slack = timedelta(days=_HALF_UNIT[match["unit"]])
        return _between(base, first - slack, last + slack)
    if fewest != most or len(ends) > 2:
        return _between(base, first, last)
    if match["unit"] == "day":
        return replace(base, first=first, last=last)
    unit = unit_at(match["unit"], first, 0)
    last = unit_at(match["unit"], last, 0).last or last
    return replace(base, first=unit.first, last=last, precision=unit.precision, approximate=True)


def read_day_beside(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "the day after X" to the day."""
    match = _DAY_BESIDE.fullmatch(phrase)
    base = read(match["rest"], context) if match else None
    if match is None or base is None or not _short(base, _LONGEST_BASE["day"]):
        return None
    assert base.first
    assert base.last
    step = timedelta(days=1 if match["way"] == "after" else -1)
    return replace(base, first=base.first + step, last=base.last + step)


def read_stretch(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "the week after X" and "the two weeks before X": all that time, X included."""
    match = _STRETCH.fullmatch(phrase)
    base = read(match["rest"], context) if match else None
    if match is None or base is None or base.first is None or base.last is None:
        return None
    unit, (_, most) = match["one"] or match["unit"], _counts(match["count"] or "a")
    if match["way"] == "after":
        return _between(base, base.first, _moved(base.last, unit, most))
    return _between(base, _moved(base.first, unit, -most), base.last)


def read_vague_distance(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "shortly before X" and "weeks after X", whose far end is open."""
    match = _VAGUE.fullmatch(phrase)
    base = read(match["rest"], context) if match else None
    if match is None or base is None:
        return None
    if match["way"] == "after":
        return _open(base, first=base.first)
    return _open(base, last=base.last)


def read_last_units(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "the last ten days": from so many units before the anchor up to it."""
    match = _LAST.fullmatch(phrase)
    if match is None or context.anchor is None:
        return None
    _, most = _counts(match["count"])
    first = _moved(context.anchor, match["unit"], -most)
    return Span(first, context.anchor, Precision.BETWEEN, approximate=True, anchored=True)


def read_units_from(phrase: str, context: Context, read: Read) -> Span | None:
    """Read "the first three months of 2022" and "the last ten days of May"."""
    match = _FROM.fullmatch(phrase)
    whole = read(match["rest"], context) if match else None
    if match is None or whole is None or whole.first is None or whole.last is None:
        return None
    fewest, most = _counts(match["count"])
    vague = whole.approximate or fewest != most
    if match["end"] in ("first", "opening"):
        last = min(whole.last, _moved(whole.first, match["unit"], most) - timedelta(days=1))
        return replace(whole, last=last, precision=Precision.BETWEEN, approximate=vague)
    after = whole.last + timedelta(days=1)
    first = max(whole.first, _moved(after, match["unit"], -most))
    return replace(whole, first=first, precision=Precision.BETWEEN, approximate=vague)


def _base(way: str, rest: str | None, context: Context, read: Read) -> Span | None:
    """Find what is counted from: the anchor, a time named beside, or the story so far."""
    if way in ("ago", "from now"):
        if context.anchor is None or rest is not None:
            return None
        return replace(day_span(context.anchor), anchored=True)
    if rest is not None:
        return read(rest, context) if way in ("before", "after") else None
    return context.previous


def _short(base: Span, days: int) -> bool:
    """Tell whether a time is short enough to count from in a unit."""
    return bool(base.first and base.last and (base.last - base.first).days < days)


def _counts(word: str) -> tuple[int, int]:
    if word in _VAGUE_COUNTS:
        return _VAGUE_COUNTS[word]
    numbers = [int(part) for part in word.split() if part.isdigit()]
    return min(numbers), max(numbers)


def _moved(day: date, unit: str, count: int) -> date:
    if unit in _MONTHS:
        return shift_months(day, count * _MONTHS[unit])
    if unit == "hour":  # the hour of writing is unknown: any part of a day may cross midnight
        return day + timedelta(days=-(-abs(count) // 24) * (1 if count > 0 else -1))
    return day + timedelta(days=count * (7 if unit == "week" else 1))


def _between(base: Span, first: date, last: date) -> Span:
    return replace(base, first=first, last=last, precision=Precision.BETWEEN, approximate=True)


def _open(base: Span, first: date | None = None, last: date | None = None) -> Span:
    precision = Precision.BEFORE if first is None else Precision.AFTER
    return replace(base, first=first, last=last, precision=precision, approximate=True)
