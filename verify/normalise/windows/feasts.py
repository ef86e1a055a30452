"""A rule for feasts that fall on one day of the year everywhere: "New Year's Eve", "Bastille Day".

Feasts whose day depends on the church or the country (Christmas, Easter, Thanksgiving, Victory
Day, Labour Day, election days) are not read.
"""

import re
from datetime import date

from verify.normalise.windows.context import Context, Read, place_year
from verify.normalise.windows.dates import YEAR
from verify.normalise.windows.spans import Span, day_span

__all__ = ["read_feast"]

_DAYS = {
    "new year day": (1, 1),
    "valentine day": (2, 14),
    "leap day": (2, 29),
    "women day": (3, 8),
    "international women day": (3, 8),
    "st patrick day": (3, 17),
    "anzac day": (4, 25),
    "may day": (5, 1),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "human rights day": (12, 10),
    "boxing day": (12, 26),
    "new year eve": (12, 31),
}
"""The feasts as the grammar spells them, which takes "'s" away, with month and day."""

_FEAST = re.compile(rf"(?P<name>{'|'.join(_DAYS)})(?: {YEAR})?")


def read_feast(phrase: str, context: Context, read: Read) -> Span | None:
    """Read a feast with its year, or without one as any day without a year."""
    match = _FEAST.fullmatch(phrase)
    if match is None:
        return None
    month, day = _DAYS[match["name"]]

    def make(year: int) -> Span | None:
        common = (month, day) == (2, 29) and (year % 4 or (year % 100 == 0 and year % 400))
        return None if common else day_span(date(year, month, day))

    year = match["year"]
    if year is None:
        return place_year(make, context)
    return make(int(year)) if len(year) == 4 else None
