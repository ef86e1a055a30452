"""Topics: whether two documents speak of the same things, beyond the two claims."""

import numpy as np

from verify.match.compare.comparison import Comparison, Levels
from verify.match.compare.text import likeness
from verify.match.encode.profile import Encoded
from verify.match.profiles import Bools, Counts, Profiles

__all__ = ["TOPICS", "documents_known", "vague"]

_NAMES = {
    "missing": "documents unknown, or too short to compare",
    "same": "same document",
    "nothing": "documents that share hardly a telling word",
    "little": "documents that share few telling words",
    "some": "documents that share some telling words",
    "much": "documents that share many telling words",
    "most": "documents that share most telling words",
    "vague_same": "same document, but a place is open",
    "vague_nothing": "a place is open, and the documents share hardly a telling word",
    "vague_little": "a place is open, and the documents share few telling words",
    "vague_some": "a place is open, but the documents share some telling words",
    "vague_much": "a place is open, but the documents share many telling words",
    "vague_most": "a place is open, but the documents share most telling words",
    "bare_same": "same document, and neither gives a place or a date",
}
_VAGUE = 6
"""How many levels further the same likeness stands where place and date do not tell the event."""

_BARE = len(_NAMES) - 1

_CUTS = np.array([0.1, 0.2, 0.3, 0.45])

ENOUGH = 6
"""From how many telling words on a document is more than one claim."""


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    p = encoded.profiles
    a, b = p.document[left], p.document[right]
    known = documents_known(p, left, right)
    level = np.zeros(len(left), np.int8)
    level[known & (a == b)] = 1
    other = np.flatnonzero(known & (a != b))
    if len(other):
        size = np.int64(len(p.topics.start))
        low, high = np.minimum(a[other], b[other]), np.maximum(a[other], b[other])
        pairs, where = np.unique(low * size + high, return_inverse=True)
        cosine, _, _ = likeness(p.topics, pairs // size, pairs % size)
        level[other] = (np.searchsorted(_CUTS, cosine) + 2).astype(np.int8)[where]
    level[(level > 0) & vague(p, left, right)] += _VAGUE
    level[(level == 1 + _VAGUE) & _bare(p, left) & _bare(p, right)] = _BARE
    return level


def _bare(p: Profiles, rows: Counts) -> Bools:
    """Find rows whose fields give neither a place nor a date."""
    field = np.array([bool(places.field) for places in p.places], bool)
    bare: Bools = ~field[p.place[rows]] & ~p.dated[rows]
    return bare


def documents_known(p: Profiles, left: Counts, right: Counts) -> Bools:
    """Find the pairs of one document, or of two of which enough is told to compare them."""
    count = np.append(np.diff(p.topics.start), 0)
    a, b = p.document[left], p.document[right]
    known: Bools = (a >= 0) & (b >= 0) & ((a == b) | ((count[a] >= ENOUGH) & (count[b] >= ENOUGH)))
    return known


def vague(p: Profiles, left: Counts, right: Counts) -> Bools:
    """Find the pairs of which a place or a date does not tell the event: their documents must.

    A known place on both sides tells much without a date; names that no gazetteer knows do not.
    """
    known = np.array([any(name[0] != "?" for name in s.field) for s in p.places], bool)
    located = known[p.place[left]] & known[p.place[right]]
    told: Bools = p.placed[left] & p.placed[right] & p.dated[left] & p.dated[right]
    undecided: Bools = ~(located | told)
    return undecided


TOPICS = Comparison("topics", _NAMES, _compare)
