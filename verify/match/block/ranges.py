"""Ranges: pairs out of stretches of a sorted array."""

import numpy as np

from verify.match.profiles import Counts

__all__ = ["expand"]


def expand(low: Counts, high: Counts) -> tuple[Counts, Counts]:
    """Return, for every stretch [low, high), its number and each position in it.

    Example:
        >>> [a.tolist() for a in expand(np.array([3, 5]), np.array([5, 6]))]
        [[0, 0, 1], [3, 4, 5]]
    """
    count = np.maximum(high - low, 0)
    number = np.repeat(np.arange(len(low)), count)
    begin = np.concatenate(([0], np.cumsum(count)))[:-1]
    return number, np.repeat(low - begin, count) + np.arange(len(number))
