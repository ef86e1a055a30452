"""Window: the same day, a few days apart, within a vague phrase, or weeks apart."""

import numpy as np

from verify.match.compare.comparison import Comparison, Levels
from verify.match.encode.profile import Encoded
from verify.match.profiles import Bools, Counts, Days, Profiles

__all__ = ["LONG", "SHORT", "WINDOW", "gap_and_width", "month_start"]

SHORT = 3
"""Windows of up to so many days are taken for days."""

NEAR = 3
"""Days between the one known end of an open window and another window that it is near to."""

LONG = 31
"""A window of more days than this is near to nothing."""

_NAMES = {
    "missing": "a date is missing",
    "same_words": "the same words for a time that cannot be told, in one document",
    "both_silent": "neither gives a time, in one document",
    "same_day": "same day",
    "overlap": "windows overlap within days",
    "one_day": "windows one day apart",
    "three_days": "windows two or three days apart",
    "week": "windows four to seven days apart",
    "month": "windows up to a month apart",
    "far": "windows more than a month apart",
    "within_ten_days": "one lies within ten days named by the other",
    "within_month": "one lies within a month or so named by the other",
    "within_season": "one lies within half a year named by the other",
    "within_years": "one lies within a longer time named by the other",
    "open_near": "one says only until or from a day, near the other's",
    "month_code": "a date may stand for its whole month",
    "vague_apart": "vague windows, days apart",
}
_LEVEL = {name: number for number, name in enumerate(_NAMES)}
_GAPS = np.array([0, 1, 3, 7, 31])
_WIDTHS = np.array([10, 45, 190])


def gap_and_width(encoded: Encoded, left: Counts, right: Counts) -> tuple[Counts, Counts]:
    """Return how many days lie between two windows (0 if they meet) and the wider one's days."""
    p = encoded.profiles
    gap = np.maximum(p.first[left] - p.last[right], p.first[right] - p.last[left])
    gap = np.maximum(gap, 0)
    width = np.maximum(p.last[left] - p.first[left], p.last[right] - p.first[right]) + 1
    return gap.astype(np.int64), width.astype(np.int64)


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    p = encoded.profiles
    gap, width = gap_and_width(encoded, left, right)
    slack = np.maximum(p.slack[left], p.slack[right])
    gap = np.where(gap > 1, np.maximum(gap - slack, 1), gap)
    apart = np.searchsorted(_GAPS, gap) + _LEVEL["overlap"]
    wide = np.searchsorted(_WIDTHS, width) + _LEVEL["within_ten_days"]
    exact = (width == 1) & (gap == 0)
    level = np.where(width <= SHORT, np.where(exact, _LEVEL["same_day"], apart), 0)
    vague = np.where(gap == 0, wide, np.where(gap <= SHORT, _LEVEL["vague_apart"], apart))
    level = np.where(width > SHORT, vague, level)
    level = np.where(_open_near(encoded, left, right), _LEVEL["open_near"], level)
    level = np.where(_month_coded(encoded, left, right) & (gap > 0), _LEVEL["month_code"], level)
    level = np.where(p.dated[left] & p.dated[right], level, 0)
    return np.where(_undated(p, left, right), _of_one_document(p, left), level).astype(np.int8)


def _undated(p: Profiles, left: Counts, right: Counts) -> Bools:
    """Find pairs of one document whose times are both unstated, or in the same unread words."""
    found: Bools = ~p.dated[left] & ~p.dated[right] & (p.unread[left] == p.unread[right])
    found &= (p.document[left] >= 0) & (p.document[left] == p.document[right])
    found &= p.placed[left] & p.placed[right]
    return found


def _of_one_document(p: Profiles, left: Counts) -> Days:
    stated: Days = np.where(p.unread[left] > 0, _LEVEL["same_words"], _LEVEL["both_silent"])
    return stated


def _open_near(encoded: Encoded, left: Counts, right: Counts) -> Bools:
    """Find windows with one known end, near the other window or its one known end."""
    p = encoded.profiles
    found = np.zeros(len(left), bool)
    for rows, others in ((left, right), (right, left)):
        end = np.where(p.open[rows] < 0, p.last[rows], p.first[rows])
        first = np.where(p.open[others] < 0, p.last[others], p.first[others])
        last = np.where(p.open[others] > 0, p.first[others], p.last[others])
        near = (end >= first - NEAR) & (end <= last + NEAR)
        found |= near & (p.open[rows] != 0) & (last - first < LONG)
    return found


def _month_coded(encoded: Encoded, left: Counts, right: Counts) -> Bools:
    """Find pairs in one month of which one is dated to its first day, as data sets code a month."""
    p = encoded.profiles
    a, b = p.first[left], p.first[right]
    earlier, later = np.minimum(a, b), np.maximum(a, b)
    found: Bools = (a == p.last[left]) & (b == p.last[right]) & (later - earlier < LONG)
    where = np.flatnonzero(found)
    found[where] = month_start(later[where]) == earlier[where]
    return found


def month_start(days: Days) -> Days:
    """Return the first day of each day's month, as ordinals.

    Example:
        >>> from datetime import date
        >>> day = date(2031, 5, 17).toordinal()
        >>> date.fromordinal(int(month_start(np.array([day], np.int32))[0])).isoformat()
        '2031-05-01'
    """
    dates = (days.astype(np.int64) - _EPOCH).astype("datetime64[D]")
    return (dates.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64) + _EPOCH).astype(
        np.int32
    )


_EPOCH = 719_163
"""The ordinal of 1 January 1970, from which numpy counts."""

WINDOW = Comparison("window", _NAMES, _compare)
