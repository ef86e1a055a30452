"""Distinct rows: rows equal in all that is compared are one, in an order that content decides."""

from dataclasses import dataclass

import numpy as np

from verify.match.encode.intern import stable_hash
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts
from verify.match.score import hundredths, score
from verify.match.weights import Weights

__all__ = ["Distinct", "distinct_rows"]


@dataclass(frozen=True, slots=True)
class Distinct:
    """Distinct rows of a data set.

    Attributes:
        encoded: Their profiles, in the order of their keys.
        row: For each position of the data set, its distinct row.
        position: For each distinct row, one position.
    """

    encoded: Encoded
    row: Counts
    position: Counts


def distinct_rows(
    encoded: Encoded, ids: tuple[str, ...], named: set[int], weights: Weights
) -> Distinct:
    """Find the distinct rows.

    Rows stay apart where equality alone does not make them one event: too little is known of
    them, or a person or a record speaks of one of them by its id.

    Args:
        encoded: The profiles of the data set.
        ids: Ids of the allegations, by position.
        named: Positions that judgements or links speak of.
        weights: Decide how much must be known.
    """
    key = encoded.profiles.key.copy()
    single = set(named) | set(np.flatnonzero(~encoded.profiles.joins).tolist())
    single |= set(_thin(encoded, key, weights).tolist())
    for at in single:
        key[at] ^= np.uint64(stable_hash(ids[at]))
    _, position, row = np.unique(key, return_index=True, return_inverse=True)
    return Distinct(encoded.take(position), row, position)


def _thin(encoded: Encoded, key: np.ndarray, weights: Weights) -> Counts:
    """Find rows that have equals but so little content that being equal proves nothing."""
    _, first, where, count = np.unique(
        key, return_index=True, return_inverse=True, return_counts=True
    )
    repeated = np.flatnonzero(count > 1)
    own = score(encoded, first[repeated], first[repeated], weights)
    thin = np.zeros(len(count), bool)
    thin[repeated[own < hundredths(weights.suggested)]] = True
    found: Counts = np.flatnonzero(thin[where])
    return found
