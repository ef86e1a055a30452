"""Extent: a pattern contains an incident; it is not the same event."""

from functools import partial

import numpy as np

from verify.match.compare.comparison import Comparison, Levels, by_pair
from verify.match.compare.window import SHORT
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts
from verify.normalise.acts import acts, wider

__all__ = ["EXTENT"]

_NAMES = {
    "alike": "both incidents, or both patterns",
    "pattern": "a pattern against an incident",
    "brief": "the word for a pattern, but of the same few days and place",
    "wider": "a wider region and a longer time against a narrower one",
}

LONG = 7
"""From how many days on a window is long against one of up to three days."""


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    p = encoded.profiles
    level = by_pair(p.act[left], p.act[right], len(p.acts), partial(_pattern, p.acts))
    brief = p.dated[left] & p.dated[right] & (p.place[left] == p.place[right])
    for rows in (left, right):
        brief &= p.last[rows] - p.first[rows] < SHORT
    level[(level == 1) & brief] = 2
    level[(level == 0) & (_wider(encoded, left, right) | _wider(encoded, right, left))] = 3
    return level


def _pattern(table: tuple[str, ...], a: int, b: int) -> int:
    """Return 1 where the one act is a pattern that covers the other, an incident."""
    known = acts()
    covering = wider(table[a], table[b]) if {table[a], table[b]} <= known.keys() else None
    if covering is None or not known[covering].pattern:
        return 0
    return int(not (known[table[a]].pattern and known[table[b]].pattern))


def _wider(encoded: Encoded, wide: Counts, narrow: Counts) -> np.ndarray:
    """Find pairs whose first row covers the second in place and in time, and more."""
    p = encoded.profiles
    longer = p.dated[wide] & p.dated[narrow] & (p.last[wide] - p.first[wide] >= LONG - 1)
    longer &= p.last[narrow] - p.first[narrow] < SHORT
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
