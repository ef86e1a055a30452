"""Memory: the bits of pairs that were scored before, so that only what is new is scored."""

from dataclasses import dataclass

import numpy as np

from verify.match.compare.coincidence import COINCIDENCE
from verify.match.complete import Scored
from verify.match.distinct import Distinct
from verify.match.encode.profile import Encoded
from verify.match.few import few
from verify.match.listed import Listed
from verify.match.profiles import Bools, Counts
from verify.match.score import Bits, score
from verify.match.weights import Weights

__all__ = ["Kept", "Memory"]


@dataclass(frozen=True, slots=True)
class Kept:
    """Which distinct rows are as they were.

    Attributes:
        here: For each earlier distinct row its number now; -1 where it went or changed.
        steady: For each earlier row whether its pairs with other such rows have the bits they had.
    """

    here: Counts
    steady: Bools

    @classmethod
    def of(cls, old: Distinct, new: Distinct, before: Counts) -> "Kept":
        """Find the rows that are as they were.

        The bits of a pair change only with what its rows say, with how much else is told of their
        places, and with a record that ties them.

        Args:
            old: The earlier distinct rows.
            new: Those of now.
            before: For each position its earlier one; -1 where it was read anew.
        """
        after = np.full(len(old.row), -1, np.int64)
        kept = np.flatnonzero(before >= 0)
        after[before[kept]] = kept
        position = after[old.position]
        now = np.where(position >= 0, new.row[position], -1)
        same = (new.position[now] == position) & (new.key[now] == old.key)
        now = np.where(same & (position >= 0), now, -1)
        rows = np.flatnonzero(now >= 0)
        steady = now >= 0
        steady[rows] = COINCIDENCE.compare(old.encoded, rows, rows) == COINCIDENCE.compare(
            new.encoded, now[rows], now[rows]
        )
        steady[old.encoded.links.ravel()] = False
        tied = np.zeros(len(new.encoded) + 1, bool)
        tied[new.encoded.links.ravel()] = True
        steady &= ~tied[now]
        return cls(now, steady)


class Memory:
    """The bits of an earlier matching, by the rows of now; it notes which of them were asked for.

    Args:
        scored: The pairs that were scored.
        kept: Which rows are as they were.
        encoded: The rows of now.
        weights: What each level is worth, then as now.
    """

    def __init__(self, scored: Scored, kept: Kept, encoded: Encoded, weights: Weights) -> None:
        self._encoded, self._weights = encoded, weights
        found = scored.found
        steady = kept.steady[found.left] & kept.steady[found.right]
        self.left, self.right = kept.here[found.left[steady]], kept.here[found.right[steady]]
        self.bits = scored.bits[steady]
        self.asked = np.zeros(len(self.bits), bool)
        self.unknown: list[Bools] = []
        self._listed = Listed(self.left, self.right, len(encoded))

    def __call__(self, left: Counts, right: Counts) -> Bits:
        """Return the bits of many pairs; those that are known are not compared again."""
        place, known = self._listed.find(left, right)
        bits = np.empty(len(left), np.int32)
        found = place[known]
        bits[known] = self.bits[found]
        self.asked[found] = True
        new = ~known
        self.unknown.append(new)
        rows, where = np.unique(np.concatenate((left[new], right[new])), return_inverse=True)
        one, other = np.split(where, 2)
        bits[new] = score(few(self._encoded, rows), one, other, self._weights)
        return bits

    def lost(self) -> tuple[Counts, Counts, Bits]:
        """Return the pairs that nobody asked for, with the bits that they had."""
        unasked = ~self.asked
        return self.left[unasked], self.right[unasked], self.bits[unasked]
