"""Link: one allegation denies, corrects or retracts the other, by its record."""

import numpy as np

from verify.match.compare.comparison import Comparison, Levels
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts

__all__ = ["LINK"]

_NAMES = {
    "none": "no record ties them",
    "linked": "one denies, corrects or retracts the other",
}


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    size = len(encoded.profiles)
    links = encoded.links
    if not len(links):
        return np.zeros(len(left), np.int8)
    pairs = np.minimum(left, right).astype(np.int64) * size + np.maximum(left, right)
    return np.isin(pairs, links[:, 0] * size + links[:, 1]).astype(np.int8)


LINK = Comparison("link", _NAMES, _compare)
