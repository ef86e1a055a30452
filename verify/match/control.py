"""Control pairs: unrelated by their dates, yet of one place, so as alike as hard negatives get."""

import numpy as np

from verify.match.block.ranges import distinct
from verify.match.block.scopes import Scopes
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts

__all__ = ["APART", "control_pairs"]

APART = 45
"""More days than this between two reports of one place: two events."""

MOST = 200_000
"""How many control pairs are drawn at most."""

SEED = 20_221_111


def control_pairs(encoded: Encoded) -> tuple[Counts, Counts]:
    """Draw pairs of dated rows of one place whose windows lie far apart, the same in every run."""
    p = encoded.profiles
    entries = Scopes.of(encoded).own.where(p.joins & p.dated)
    order = np.lexsort((entries.row, entries.scope))
    row, scope = entries.row[order], entries.scope[order]
    if len(row) < 2:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    low = np.searchsorted(scope, scope)
    high = np.searchsorted(scope, scope, side="right")
    random = np.random.default_rng(SEED)
    picked = random.integers(0, len(row), MOST)
    other = low[picked] + (random.random(MOST) * (high - low)[picked]).astype(np.int64)
    left, right = np.minimum(row[picked], row[other]), np.maximum(row[picked], row[other])
    gap = np.maximum(p.first[left] - p.last[right], p.first[right] - p.last[left])
    kept = (left != right) & (gap > APART)
    pairs = distinct(left[kept] * np.int64(len(p)) + right[kept])
    return pairs // len(p), pairs % len(p)
