"""Extent: a pattern contains an incident; it is not the same event."""

import numpy as np

from verify.match.compare.comparison import Comparison, Levels
from verify.match.compare.window import SHORT
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts
from verify.normalise.acts import acts

__all__ = ["EXTENT"]

_NAMES = {
    "alike": "both incidents, or both patterns",
    "pattern": "a pattern against an incident",
    "wider": "a wider region and a longer time against a narrower one",
}

LONG = 28
"""From how many days on a window is long against one of a few days."""


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    p = encoded.profiles
    known = acts()
    pattern = np.array([name in known and known[name].pattern for name in p.acts])
    incident = np.array([name in known and not known[name].pattern for name in p.acts])
    a, b = p.act[left], p.act[right]
    level = np.zeros(len(left), np.int8)
    level[_wider(encoded, left, right) | _wider(encoded, right, left)] = 2
    level[(pattern[a] & incident[b]) | (pattern[b] & incident[a])] = 1
    return level


def _wider(encoded: Encoded, wide: Counts, narrow: Counts) -> np.ndarray:
    """Find pairs whose first row covers the second in place and in time, and more."""
    p = encoded.profiles
    longer = p.dated[wide] & p.dated[narrow] & (p.last[wide] - p.first[wide] >= LONG - 1)
    longer &= p.last[narrow] - p.first[narrow] < 2 * SHORT
    covers = (p.first[wide] <= p.first[narrow]) & (p.last[wide] >= p.last[narrow])
    found = np.zeros(len(wide), bool)
    where = np.flatnonzero(longer & covers)
    if len(where):
        size = len(p.places)
        pairs = p.place[wide[where]].astype(np.int64) * size + p.place[narrow[where]]
        distinct, back = np.unique(pairs, return_inverse=True)
        inside = [_inside(encoded, *divmod(pair, size)) for pair in distinct.tolist()]
        found[where] = np.array(inside, bool)[back]
    return found


def _inside(encoded: Encoded, outer: int, inner: int) -> bool:
    """Whether every place of the one set lies within a place of the other, and none is in both."""
    outers, inners = (encoded.profiles.places[code].field for code in (outer, inner))
    if not outers or not inners or set(outers) & set(inners):
        return False
    contains = encoded.gazetteer.contains
    return all(any(contains(around, name) for around in outers) for name in inners)


EXTENT = Comparison("extent", _NAMES, _compare)
