"""A rule for times at a distance of units and a half: "two and a half years ago"."""

import re
from dataclasses import replace
from datetime import timedelta

from verify.models.words import Precision
from verify.normalise.windows.context import Context, Read
from verify.normalise.windows.english import NUMBERS
from verify.normalise.windows.spans import Span, day_span, shift_months

__all__ = ["read_units_and_half"]

_UNIT = "day|week|month|year|decade"
_HALF = r"and(?: -)? a(?: -)? half|1 / 2"
_SHAPE = re.compile(
    rf"(?:about )?(?P<count>[a-z]{{1,9}}|[0-9]{{1,2}})(?: -)? (?:(?P<one>{_UNIT}) )?(?:{_HALF})"
    rf"(?: (?P<unit>{_UNIT})s?)? (?P<way>ago|earlier|later)"
)
_DAYS = {"day": 1, "week": 7, "month": 30}  # a month and a half is six weeks or so
_MONTHS = {"year": 12, "decade": 120}
_SLACK = {"day": 1, "week": 2, "month": 8, "year": 91, "decade": 913}  # a quarter of the unit


def read_units_and_half(phrase: str, context: Context, read: Read) -> Span | None:
    """Read so many and a half units before the anchor, or beside the story's last day."""
    match = _SHAPE.fullmatch(phrase)
    if match is None or bool(match["one"]) is bool(match["unit"]):
        return None
    count = match["count"]
    number = 1 if count == "a" else int(count) if count.isdigit() else NUMBERS.get(count)
    base = context.previous
    if match["way"] == "ago":
        base = replace(day_span(context.anchor), anchored=True) if context.anchor else None
    if number is None or base is None or base.first is None or base.first != base.last:
        return None
    unit = match["one"] or match["unit"]
    halves = (2 * number + 1) * (1 if match["way"] == "later" else -1)
    if unit in _MONTHS:
        day = shift_months(base.first, halves * _MONTHS[unit] // 2)
    else:
        day = base.first + timedelta(days=halves * _DAYS[unit] // 2)
    slack = timedelta(days=_SLACK[unit])
    around = replace(base, precision=Precision.BETWEEN, approximate=True)
    return replace(around, first=day - slack, last=day + slack)
