"""Clusters: average linkage in whole hundredths of a bit, with negative evidence."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from verify.match.profiles import Bools, Counts
from verify.match.score import Bits

__all__ = ["Evidence", "cluster", "components"]

APART = -(10**9)
"""Hundredths of a bit of a pair that a person keeps apart: no mean outweighs it."""

LARGE = 200
"""From how many rows on a group takes in several others in one round ..."""

SMALLER = 10
"""... that are at least so many times smaller."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about pairs of rows.

    Attributes:
        count: How many rows there are.
        left: The smaller row of each pair; no pair is listed twice.
        right: The larger row.
        bits: The evidence for one event, in hundredths of a bit.
        cut: From what mean on two groups are one.
        unmet: What a pair that is not in the list counts.
        capped: Rows some of whose pairs were skipped; a pair of two such is unknown, if not listed.
        key: A hash of each row's content; it breaks ties.
    """

    count: int
    left: Counts
    right: Counts
    bits: Bits
    cut: int
    unmet: int
    capped: Bools
    key: npt.NDArray[np.uint64]


def cluster(
    evidence: Evidence,
    together: Iterable[tuple[int, int]] = (),
    apart: Iterable[tuple[int, int]] = (),
) -> Counts:
    """Return for each row the smallest row of its group.

    In each round every two groups merge that are each other's best, if the mean over their pairs
    is at least `cut`; which of equal means is better, the content decides. Without ties this gives
    the groups of merging the best pair of all first, because a merged group is never nearer to a
    third than the nearer of its parts was. Rows that `together` ties are one from the start;
    pairs in `apart` never share a group.

    Source: Sokal and Michener (1958), unweighted pair-group average (UPGMA); Murtagh (1983),
    reciprocal nearest neighbours.
    """
    tied = np.array(list(together), np.int64).reshape(-1, 2)
    banned = np.sort(np.array(list(apart), np.int64).reshape(-1, 2), axis=1)
    label = components(evidence.count, tied[:, 0], tied[:, 1])
    edges = _Edges.of(evidence, label, banned)
    size = np.bincount(label, minlength=evidence.count)
    weak = np.bincount(label, evidence.capped, evidence.count).astype(np.int64)
    while True:
        mean = edges.mean(evidence.unmet, size, weak)
        low, high = _mutual(edges, mean, evidence, size)
        if not len(low):
            return label
        if evidence.unmet < evidence.cut:
            edges = edges.open(mean >= evidence.cut, evidence.count)
        home = components(evidence.count, low, high)
        label = home[label]
        size, weak = (
            np.bincount(home, column, evidence.count).astype(np.int64) for column in (size, weak)
        )
        edges = edges.merged(home)


def components(count: int, left: Counts, right: Counts) -> Counts:
    """Return for each row the smallest row that it is connected to.

    Every row that leads a group follows the smallest leader that a pair joins it to, and then who
    that one follows, until no pair joins two leaders. That takes half of scipy's time, and loading
    scipy takes longer than matching a small data set.

    Source: Shiloach and Vishkin (1982), connected components by hooking and short cuts.

    Example:
        >>> components(5, np.array([3, 1]), np.array([4, 3])).tolist()
        [0, 1, 2, 1, 1]
    """
    leader = np.arange(count)
    while len(left):
        np.minimum.at(leader, np.maximum(left, right), np.minimum(left, right))
        while ((above := leader[leader]) != leader).any():
            leader = above
        left, right = leader[left], leader[right]
        open_ = left != right
        left, right = left[open_], right[open_]
    return leader


@dataclass(frozen=True, slots=True)
class _Edges:
    """Pairs of groups, each once, in order, with what is listed between them.

    Attributes:
        low: The group of the smaller name.
        high: The other.
        bits: Sum of the bits of the listed pairs.
        known: How many pairs are listed.
        weak: How many of those are of two capped rows.
    """

    low: Counts
    high: Counts
    bits: Counts
    known: Counts
    weak: Counts

    @classmethod
    def of(cls, evidence: Evidence, label: Counts, banned: Counts) -> "_Edges":
        """Collect the pairs of rows as pairs of groups."""
        weak = evidence.capped[evidence.left] & evidence.capped[evidence.right]
        extra = np.full(len(banned), APART, np.int64)
        none = np.zeros(len(banned), np.int64)
        edges = cls(
            np.concatenate((evidence.left, banned[:, 0])),
            np.concatenate((evidence.right, banned[:, 1])),
            np.concatenate((evidence.bits.astype(np.int64), extra)),
            np.concatenate((np.ones(len(evidence.left), np.int64), none)),
            np.concatenate((weak.astype(np.int64), none)),
        )
        alone = not len(banned) and bool((label == np.arange(len(label))).all())
        return edges if alone else edges.merged(label)

    def open(self, good: Bools, count: int) -> "_Edges":
        """Return the edges between groups that may still merge.

        A group without any good edge never gets one: a mean of means is not above the largest.
        """
        alive = np.zeros(count, bool)
        alive[self.low[good]] = alive[self.high[good]] = True
        keep = np.flatnonzero(alive[self.low] & alive[self.high])
        return self if len(keep) == len(good) else self.take(keep)

    def take(self, keep: Counts) -> "_Edges":
        """Return some of the edges."""
        return _Edges(*(getattr(self, name)[keep] for name in self.__slots__))

    def merged(self, home: Counts) -> "_Edges":
        """Return the edges between the groups that `home` names; those inside one are dropped."""
        a, b = home[self.low], home[self.high]
        keep = np.flatnonzero(a != b)
        low, high = np.minimum(a[keep], b[keep]), np.maximum(a[keep], b[keep])
        key = low * np.int64(len(home)) + high
        order = np.argsort(key, kind="stable")
        starts = np.flatnonzero(np.diff(key[order], prepend=-1))
        if not len(starts):
            return _Edges(*(np.zeros(0, np.int64) for _ in range(5)))
        sums = (
            np.add.reduceat(column[keep][order], starts)
            for column in (self.bits, self.known, self.weak)
        )
        return _Edges(low[order][starts], high[order][starts], *sums)

    def mean(self, unmet: int, size: Counts, weak: Counts) -> npt.NDArray[np.float64]:
        """Return each edge's mean; a pair that is not listed counts `unmet`, or is unknown.

        Equal fractions are equal floats, so that ties are exact.
        """
        unknown = weak[self.low] * weak[self.high] - self.weak
        missing = size[self.low] * size[self.high] - self.known - unknown
        total: npt.NDArray[np.float64] = (self.bits + unmet * missing) / np.maximum(
            self.known + missing, 1
        )
        return total


def _mutual(
    edges: _Edges, mean: npt.NDArray[np.float64], evidence: Evidence, size: Counts
) -> tuple[Counts, Counts]:
    """Find the edges that are the best of both their groups and reach the cut.

    A large group also takes in every much smaller one that has it as its best: one by one they
    would take as many rounds as there are rows, for a mean that one more hardly moves.
    """
    good = np.flatnonzero(mean >= evidence.cut)
    a, b = evidence.key[edges.low[good]], evidence.key[edges.high[good]]
    ties = _mixed(np.minimum(a, b) ^ _mixed(np.maximum(a, b)))
    order = good[np.lexsort((ties, -mean[good]))]
    low, high = edges.low[order], edges.high[order]
    rank = np.arange(len(order))
    best = np.full(evidence.count, len(order))
    np.minimum.at(best, low, rank)
    np.minimum.at(best, high, rank)
    of_low, of_high = best[low] == rank, best[high] == rank
    mutual = of_low & of_high
    for own, group, other in ((of_low, low, high), (of_high, high, low)):
        mutual |= own & (size[other] >= LARGE) & (size[group] * SMALLER <= size[other])
    return low[mutual], high[mutual]


def _mixed(key: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """Spread the bits of hashes, so that ties fall evenly and not all to one row."""
    return (key ^ (key >> np.uint64(32))) * np.uint64(0x9E3779B97F4A7C15)
