"""Topics: whether two documents speak of the same things, beyond the two claims."""

import numpy as np

from verify.match.compare.comparison import Comparison, Levels
from verify.match.compare.text import likeness
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts

__all__ = ["TOPICS"]

_NAMES = {
    "missing": "documents unknown, or too short to compare",
    "same": "same document",
    "nothing": "documents that share hardly a telling word",
    "little": "documents that share few telling words",
    "some": "documents that share some telling words",
    "much": "documents that share many telling words",
    "most": "documents that share most telling words",
}
_CUTS = np.array([0.1, 0.2, 0.3, 0.45])

ENOUGH = 12
"""From how many telling words on a document is more than one claim."""


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    p = encoded.profiles
    count = np.append(np.diff(p.topics.start), 0)
    a, b = p.document[left], p.document[right]
    known = (a >= 0) & (b >= 0) & (count[a] >= ENOUGH) & (count[b] >= ENOUGH)
    level = np.zeros(len(left), np.int8)
    level[(a >= 0) & (a == b)] = 1
    other = np.flatnonzero(known & (a != b))
    if len(other):
        size = np.int64(len(count))
        low, high = np.minimum(a[other], b[other]), np.maximum(a[other], b[other])
        pairs, where = np.unique(low * size + high, return_inverse=True)
        cosine, _, _ = likeness(p.topics, pairs // size, pairs % size)
        level[other] = (np.searchsorted(_CUTS, cosine) + 2).astype(np.int8)[where]
    return level


TOPICS = Comparison("topics", _NAMES, _compare)
