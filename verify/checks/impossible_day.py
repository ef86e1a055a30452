"""Days in words or figures that no calendar has."""

import re
from calendar import isleap, monthrange
from functools import lru_cache

__all__ = ["impossible_day"]

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905  # reads better
_NAME = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?"
)
_YEAR = r"(?:,?[ ]{1,3}([0-9]{4}))?"
_DAY_FIRST = re.compile(
    rf"(?<![0-9])([0-9]{{1,2}})(?:st|nd|rd|th)?[ ]{{1,3}}(?:of )?{_NAME}{_YEAR}"
)
_MONTH_FIRST = re.compile(rf"\b{_NAME}[ ]{{1,3}}([0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9]){_YEAR}")
_FIGURES = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")
_LONGEST = 200


@lru_cache(maxsize=1 << 15)
def impossible_day(text: str) -> str:
    """Say why no calendar has the day that a text gives; "" where one has, or none is given.

    Example:
        >>> impossible_day("30 February 2031"), impossible_day("29 Feb 2032"), impossible_day("May")
        ('February 2031 has no day 30', '', '')
        >>> impossible_day("45.13.2031")
        'no month and day are 45 and 13'
    """
    if len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return ""
    folded = text.casefold()
    found = _FIGURES.fullmatch(folded.strip())
    if found:
        first, second = int(found[1]), int(found[3])
        if not (_possible(first, second) or _possible(second, first)):
            return f"no month and day are {first} and {second}"
        return ""
    for match in _DAY_FIRST.finditer(folded):
        if wrong := _wrong(int(match[1]), match[2], match[3]):
            return wrong
    for match in _MONTH_FIRST.finditer(folded):
        short_year = int(match[2]) > 31 and match[3] is None  # such as "Dec 99"
        if not short_year and (wrong := _wrong(int(match[2]), match[1], match[3])):
            return wrong
    return ""


def _possible(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= _days(month, None)


def _wrong(day: int, name: str, year: str | None) -> str:
    month = _MONTHS.index(name[:3]) + 1
    if 1 <= day <= _days(month, year):
        return ""
    title = _TITLES[month - 1]
    return f"{title} {year + ' ' if year else ''}has no day {day}"


_TITLES = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def _days(month: int, year: str | None) -> int:
    if month == 2:
        return 29 if year is None or isleap(int(year)) else 28
    return monthrange(2001, month)[1]
