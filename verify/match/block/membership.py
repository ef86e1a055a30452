"""Membership: which of many numbers are in a set, in one look each."""

from dataclasses import dataclass

import numpy as np

from verify.match.block.ranges import distinct
from verify.match.profiles import Bools, Counts

__all__ = ["Members"]

DENSE = 1 << 23
"""Up to this number a set is a table of all numbers; beyond, one of their hashes comes first."""

_SPREAD = np.int64(0x1E3779B97F4A7C15)
_SHIFT = np.int64(63 - 23)


@dataclass(frozen=True, slots=True)
class Members:
    """A set of numbers from 0 on.

    Attributes:
        table: Whether each number, or each hash, may be in the set.
        numbers: The numbers, ascending, where the table holds hashes; else nothing.
    """

    table: Bools
    numbers: Counts | None

    @classmethod
    def of(cls, numbers: Counts) -> "Members":
        """Make a set.

        Example:
            >>> Members.of(np.array([3, 2**40])).hold(np.array([3, 4, 2**40])).tolist()
            [True, False, True]
        """
        most = int(numbers.max(initial=0))
        if most < DENSE:
            table = np.zeros(most + 1, bool)
            table[numbers] = True
            return cls(table, None)
        table = np.zeros(DENSE, bool)
        table[_hashes(numbers)] = True
        return cls(table, distinct(numbers))

    def hold(self, numbers: Counts) -> Bools:
        """Tell which numbers are in the set."""
        if self.numbers is None:
            inside: Bools = numbers < len(self.table)
            inside[inside] = self.table[numbers[inside]]
            return inside
        found = self.table[_hashes(numbers)]
        asked = numbers[found]
        place = np.searchsorted(self.numbers, asked)
        place[place == len(self.numbers)] = 0
        found[found] = self.numbers[place] == asked
        return found


def _hashes(numbers: Counts) -> Counts:
    with np.errstate(over="ignore"):
        hashes: Counts = ((numbers * _SPREAD) >> _SHIFT) & np.int64(DENSE - 1)
    return hashes
