"""Extent: a pattern contains an incident; it is not the same event."""

from functools import partial

import numpy as np

from verify.match.compare.accused import OTHER_SIDE, accused_levels
from verify.match.compare.comparison import Comparison, Levels, by_pair
from verify.match.compare.place import INSIDE, place_levels
from verify.match.compare.window import SHORT
from verify.match.encode.profile import Encoded
from verify.match.profiles import Bools, Counts
from verify.normalise.acts import acts, wider

__all__ = ["EXTENT"]

_NAMES = {
    "alike": "both incidents, or both patterns",
    "pattern": "a pattern against an incident",
    "brief": "the word for a pattern, but of the same few days and spot",
    "campaigns": "patterns that are blamed on different sides",
    "wider": "a wider region and a longer time against a narrower one",
}

LONG = 7
"""From how many days on a window is long against one of up to three days."""


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    p = encoded.profiles
    level = by_pair(p.act[left], p.act[right], len(p.acts), partial(_pattern, p.acts))
    where = np.flatnonzero(level == 1)
    level[where[_brief(encoded, left[where], right[where])]] = 2
    level[_campaigns(encoded, left, right)] = 3
    level[(level == 0) & (_wider(encoded, left, right) | _wider(encoded, right, left))] = 4
    return level


def _brief(encoded: Encoded, left: Counts, right: Counts) -> Bools:
    """Find pairs of one spot and of a few days each: what is called a purge there is one event."""
    p = encoded.profiles
    brief: Bools = p.dated[left] & p.dated[right]
    for rows in (left, right):
        brief &= p.last[rows] - p.first[rows] < SHORT
    where = np.flatnonzero(brief)
    brief[where] = place_levels(encoded, left[where], right[where]) <= INSIDE
    return brief


def _pattern(table: tuple[str, ...], a: int, b: int) -> int:
    """Return 1 where the one act is a pattern that covers the other, an incident."""
    known = acts()
    covering = wider(table[a], table[b]) if {table[a], table[b]} <= known.keys() else None
    if covering is None or not known[covering].pattern:
        return 0
    return int(not (known[table[a]].pattern and known[table[b]].pattern))


def _campaigns(encoded: Encoded, left: Counts, right: Counts) -> Bools:
    """Find two patterns of different sides: what each does is its own, whatever it is called."""
    p, known = encoded.profiles, acts()
    pattern = np.array([name in known and known[name].pattern for name in p.acts], bool)
    found: Bools = pattern[p.act[left]] & pattern[p.act[right]]
    where = np.flatnonzero(found)
    other = accused_levels(encoded, left[where], right[where]) == OTHER_SIDE
    found[where] = other
    return found


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
