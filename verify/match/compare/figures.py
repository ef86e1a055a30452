"""Figures: equal, close, compatible or far; a difference has a floor and splits no event."""

import numpy as np

from verify.match.compare.comparison import Comparison, Levels
from verify.match.encode.profile import Encoded
from verify.match.profiles import FIGURES, Counts, Profiles

__all__ = ["FIGURE"]

_NAMES = {
    "missing": "no figures to compare",
    "far": "figures far apart",
    "apart": "figures apart, within a factor of two",
    "close": "figures close to each other",
    "overlap": "figures that allow each other",
    "equal_few": "same small figure",
    "equal": "same figure",
    "equal_rare": "same unusual figure",
}
_LEVEL = {name: number for number, name in enumerate(_NAMES)}
FEW = 5
ROUND = 100


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    """Compare every two figures that may count the same, and keep the best level."""
    p = encoded.profiles
    given = ~np.isnan(p.low)
    best = np.zeros(len(left), np.int8)
    for x in range(FIGURES):
        for y in range(FIGURES):
            where = np.flatnonzero(given[left, x] & given[right, y])
            level = _one(p, (left[where], x), (right[where], y))
            best[where] = np.maximum(best[where], level)
    return best


def _one(p: Profiles, a: tuple[Counts, int], b: tuple[Counts, int]) -> Levels:
    low, other_low = p.low[a], p.low[b]
    high, other_high = p.high[a], p.high[b]
    counted, other = p.counted[a], p.counted[b]
    absent = (counted != other) & (counted * other > 0)
    gap = np.maximum(np.maximum(low - other_high, other_low - high), 0)
    base = np.maximum(np.minimum(low, other_low), 1)
    level = np.where(gap <= base, _LEVEL["apart"], _LEVEL["far"])
    level = np.where((gap <= base / 4) | (gap <= 3), _LEVEL["close"], level)
    level = np.where(gap == 0, _LEVEL["overlap"], level)
    equal = (low == other_low) & (high == other_high)
    rare = (low >= ROUND) & (low % 50 != 0)
    level = np.where(equal, _LEVEL["equal"], level)
    level = np.where(equal & rare, _LEVEL["equal_rare"], level)
    level = np.where(equal & (low < FEW), _LEVEL["equal_few"], level)
    return np.where(absent, 0, level).astype(np.int8)


FIGURE = Comparison("figure", _NAMES, _compare)
