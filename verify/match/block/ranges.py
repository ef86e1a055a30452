"""Ranges: numbers in order, each once, and pairs out of stretches of a sorted array."""

import numpy as np

from verify.match.profiles import Counts

__all__ = ["distinct", "expand", "in_order"]

_BITS = 63
"""Bits of a whole number without its sign."""


def distinct(numbers: Counts) -> Counts:
    """Return each of many numbers from 0 on once, ascending.

    Sorting is several times faster than hashing, which `numpy.unique` does.

    Example:
        >>> distinct(np.array([5, 3, 5])).tolist()
        [3, 5]
    """
    ordered = np.sort(numbers)
    return ordered[np.diff(ordered, prepend=-1) > 0]


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


def in_order(*columns: Counts) -> tuple[Counts, ...]:
    """Sort rows of numbers from 0 on by the first column, then by the second, and so on.

    One number made of all columns is sorted many times faster than by several keys.

    Example:
        >>> [a.tolist() for a in in_order(np.array([2, 1, 2]), np.array([7, 9, 3]))]
        [[1, 2, 2], [9, 3, 7]]
    """
    widths = [int(column.max(initial=0)).bit_length() for column in columns]
    if sum(widths) > _BITS:
        order = np.lexsort(columns[::-1])
        return tuple(column[order] for column in columns)
    key = columns[0]
    for column, width in zip(columns[1:], widths[1:], strict=True):
        key = (key << np.int64(width)) | column
    key = np.sort(key)
    parts = []
    for width in widths[:0:-1]:
        parts.append(key & np.int64((1 << width) - 1))
        key = key >> np.int64(width)
    return (key, *reversed(parts))
