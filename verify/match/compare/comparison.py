"""Comparison: one field of two rows into a level, for many pairs at once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts

__all__ = ["Comparison", "Levels", "by_pair"]

Levels: TypeAlias = npt.NDArray[np.int8]

DENSE = 4_000
"""Up to how many distinct values a square table is used to find the distinct pairs."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One field's comparison.

    Attributes:
        name: The field, as weights and explanations name it.
        levels: What each level says in plain words, by the key that the weights use; the first
            is for a field that one side lacks.
        compare: Maps profiles and two arrays of rows to an array of level numbers; symmetric.
    """

    name: str
    levels: dict[str, str]
    compare: Callable[[Encoded, Counts, Counts], Levels]


def by_pair(
    left: npt.NDArray[np.int32],
    right: npt.NDArray[np.int32],
    size: int,
    level: Callable[[int, int], int],
) -> Levels:
    """Compare codes by calling `level` once for each distinct pair of codes, smaller first.

    Example:
        >>> a, b = np.array([0, 1, 0], np.int32), np.array([1, 0, 0], np.int32)
        >>> by_pair(a, b, 2, lambda x, y: x + y).tolist()
        [1, 1, 0]
    """
    low, high = np.minimum(left, right).astype(np.int64), np.maximum(left, right)
    pairs = low * size + high
    if size <= DENSE and len(pairs) * 4 > size * size:
        seen = np.zeros(size * size, bool)
        seen[pairs] = True
        distinct = np.flatnonzero(seen)
        table = np.zeros(size * size, np.int8)
        table[distinct] = [level(*divmod(pair, size)) for pair in distinct.tolist()]
        return table[pairs]
    distinct, where = np.unique(pairs, return_inverse=True)
    values = np.array([level(*divmod(pair, size)) for pair in distinct.tolist()], np.int8)
    return values[where] if len(values) else np.zeros(0, np.int8)
