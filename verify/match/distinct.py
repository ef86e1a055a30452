"""Distinct rows: rows equal in all that is compared are one; content but no side orders them."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from verify.match.encode.intern import stable_hash
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts
from verify.match.score import hundredths, score
from verify.match.weights import Weights

__all__ = ["Distinct", "distinct_rows"]

_Hashes = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Distinct:
    """Distinct rows of a data set.

    Attributes:
        encoded: Their profiles, in the order of `tie`, then of their keys.
        row: For each position of the data set, its distinct row.
        position: For each distinct row the position that stands for it: that of its smallest id.
        key: For each distinct row what tells it from others.
    """

    encoded: Encoded
    row: Counts
    position: Counts
    key: _Hashes


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
    key, tie = encoded.profiles.key.copy(), encoded.profiles.tie
    groups = _Groups.of(key, tie, ids)
    single = set(named) | set(np.flatnonzero(~encoded.profiles.joins).tolist())
    single |= set(_thin(encoded, groups, weights).tolist())
    if single:
        for at in single:
            key[at] ^= np.uint64(stable_hash(ids[at]))
        groups = _Groups.of(key, tie, ids)
    position = groups.position
    return Distinct(encoded.take(position), groups.row, position, key[position])


@dataclass(frozen=True, slots=True)
class _Groups:
    """Positions with equal keys: the group of each, and how many each has, in order."""

    row: Counts
    position: Counts
    count: Counts

    @classmethod
    def of(cls, key: _Hashes, tie: _Hashes, ids: tuple[str, ...]) -> "_Groups":
        """Group positions; the smallest id stands for its group, wherever the file has it."""
        order = np.lexsort((key, tie))
        ordered = key[order]
        fresh = np.ones(len(key), bool)
        fresh[1:] = ordered[1:] != ordered[:-1]
        starts = np.flatnonzero(fresh)
        count = np.diff(starts, append=len(key))
        row = np.empty(len(key), np.int64)
        row[order] = np.repeat(np.arange(len(starts)), count)
        position = order[starts]
        for group in np.flatnonzero(count > 1).tolist():
            members = order[starts[group] : starts[group] + count[group]].tolist()
            position[group] = min(members, key=ids.__getitem__)
        return cls(row, position, count)


def _thin(encoded: Encoded, groups: _Groups, weights: Weights) -> Counts:
    """Find rows that have equals but so little content that being equal proves nothing."""
    repeated = np.flatnonzero(groups.count > 1)
    first = groups.position[repeated]
    thin = np.zeros(len(groups.count), bool)
    thin[repeated[score(encoded, first, first, weights) < hundredths(weights.suggested)]] = True
    found: Counts = np.flatnonzero(thin[groups.row])
    return found
