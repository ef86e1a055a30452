"""Listed: pairs of rows, to be looked up."""

import numpy as np

from verify.match.profiles import Bools, Counts

__all__ = ["Listed"]


class Listed:
    """Pairs of rows, each once, that are asked for by their two rows.

    Args:
        left: The smaller row of each pair.
        right: The larger row.
        count: More than the largest row.

    Example:
        >>> pairs = Listed(np.array([0, 0]), np.array([7, 3]), 8)
        >>> number, listed = pairs.find(np.array([0, 1]), np.array([3, 3]))
        >>> listed.tolist(), int(number[0])
        ([True, False], 1)
    """

    def __init__(self, left: Counts, right: Counts, count: int) -> None:
        self._shift = np.int64(max(count, 1).bit_length())
        key = self._keys(left, right)
        self._order = np.argsort(key, kind="stable")  # runs in order are merged in no time
        self._key = key[self._order]

    def _keys(self, left: Counts, right: Counts) -> Counts:
        key: Counts = (left << self._shift) | right
        return key

    def find(self, left: Counts, right: Counts) -> tuple[Counts, Bools]:
        """Return for each pair its number, and whether it is listed; else the number says nothing.

        Args:
            left: The smaller row of each pair.
            right: The larger row.
        """
        if not len(self._key):
            return np.zeros(len(left), np.int64), np.zeros(len(left), bool)
        key = self._keys(left, right)
        place = np.minimum(np.searchsorted(self._key, key), len(self._key) - 1)
        listed: Bools = self._key[place] == key
        return self._order[place], listed
