"""Documents that speak of the same things: their vague rows meet if their acts may be one."""

import numpy as np

from verify.match.block.ranges import distinct, expand
from verify.match.block.scopes import Entries
from verify.match.block.words import ScopedPairs, scoped_pairs
from verify.match.compare.act import possible_acts
from verify.match.encode.profile import Encoded
from verify.match.profiles import Bools, Counts, Profiles

__all__ = ["MOST_ROWS", "document_pairs"]

MOST_ROWS = 60
"""A document with more vague rows than this meets others by its first ones only."""


def document_pairs(encoded: Encoded, vague: Bools) -> ScopedPairs:
    """Join vague rows of one document, and of documents that share their rarest words.

    Args:
        encoded: The profiles.
        vague: Rows that lack a date or a place: only these need the help of their documents.
    """
    p = encoded.profiles
    rows = np.flatnonzero(vague & p.joins & (p.document >= 0))
    if not len(rows):
        return ScopedPairs(rows, rows)
    order = np.lexsort((rows, p.document[rows]))
    rows = rows[order]
    documents, start, count = np.unique(p.document[rows], return_index=True, return_counts=True)
    kept = np.minimum(count, MOST_ROWS)
    one, other, skipped = _alike(p, documents.astype(np.int64))
    number, first = expand(start[one], start[one] + kept[one])
    left, position = expand(start[other][number], start[other][number] + kept[other][number])
    left, right = rows[first][left], rows[position]
    may = possible_acts(encoded, left, right)
    lost = int((count[one] * count[other] - kept[one] * kept[other]).sum())
    return ScopedPairs(left[may], right[may], skipped + lost)


def _alike(p: Profiles, documents: Counts) -> tuple[Counts, Counts, int]:
    """Return the pairs of documents, by their place in the list, that share rare words."""
    everywhere = Entries(np.arange(len(documents)), np.zeros(len(documents), np.int64))
    found = scoped_pairs(p.topics.take(documents), everywhere, everywhere)
    size = np.int64(len(documents))
    low, high = np.minimum(found.left, found.right), np.maximum(found.left, found.right)
    own = np.arange(size) * (size + 1)
    pairs = distinct(np.concatenate((low * size + high, own)))
    return pairs // size, pairs % size, found.skipped
