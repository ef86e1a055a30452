"""Clusters: average linkage in whole hundredths of a bit, with negative evidence."""

from collections.abc import Iterable
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

import numpy as np

from verify.match.profiles import Bools, Counts
from verify.match.score import Bits

__all__ = ["Evidence", "cluster", "components"]

APART = -(10**9)
"""Hundredths of a bit of a pair that a person keeps apart: no mean outweighs it."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about pairs of rows.

    Attributes:
        count: How many rows there are.
        left: The smaller row of each pair.
        right: The larger row.
        bits: The evidence for one event, in hundredths of a bit.
        cut: From what mean on two groups are one.
        unmet: What a pair that is not in the list counts.
        capped: Rows some of whose pairs were skipped; a pair of two such is unknown, if not listed.
    """

    count: int
    left: Counts
    right: Counts
    bits: Bits
    cut: int
    unmet: int
    capped: Bools


def cluster(
    evidence: Evidence,
    together: Iterable[tuple[int, int]] = (),
    apart: Iterable[tuple[int, int]] = (),
) -> Counts:
    """Return for each row the smallest row of its group.

    Two groups merge while the mean over their pairs is at least `cut`, the highest mean first,
    ties by the smallest rows. Rows that `together` ties are one from the start; pairs in `apart`
    never share a group.

    Source: Sokal and Michener (1958), unweighted pair-group average (UPGMA).
    """
    tied = np.array(list(together), np.int64).reshape(-1, 2)
    label = components(
        evidence.count,
        np.concatenate((evidence.left[evidence.bits >= evidence.cut], tied[:, 0])),
        np.concatenate((evidence.right[evidence.bits >= evidence.cut], tied[:, 1])),
    )
    inside = label[evidence.left] == label[evidence.right]
    left, right, bits = evidence.left[inside], evidence.right[inside], evidence.bits[inside]
    banned = [pair for pair in apart if label[pair[0]] == label[pair[1]]]
    simple = _agreeing(evidence, label, (left, right, bits))
    simple[[label[a] for pair in banned for a in pair]] = False
    hard = ~simple[label[left]]
    order = np.argsort(label[left[hard]], kind="stable")
    pairs = zip(*(column[hard][order].tolist() for column in (left, right, bits)), strict=True)
    starts = np.flatnonzero(np.diff(label[left[hard]][order], prepend=-1)).tolist()
    sizes = np.diff(starts, append=len(order)).tolist()
    extra: dict[int, list[tuple[int, int, int]]] = {}
    for a, b in banned:
        extra.setdefault(int(label[a]), []).append((min(a, b), max(a, b), APART))
    ties = _ties(tied, label)
    for size in sizes:
        own = [next(pairs) for _ in range(size)]
        group = int(label[own[0][0]])
        _split(evidence, label, own + extra.get(group, []), ties.get(group, []))
    return label


def components(count: int, left: Counts, right: Counts) -> Counts:
    """Return for each row the smallest row that it is connected to."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    graph = coo_matrix((np.ones(len(left), bool), (left, right)), shape=(count, count))
    _, number = connected_components(graph, directed=False)
    _, first = np.unique(number, return_index=True)
    found: Counts = first[number]
    return found


def _agreeing(evidence: Evidence, label: Counts, pairs: tuple[Counts, Counts, Bits]) -> Bools:
    """Find the components, by label, in which every pair is listed and speaks for one event."""
    left, _, bits = pairs
    members = np.bincount(label, minlength=evidence.count)
    good = np.bincount(label[left[bits >= evidence.cut]], minlength=evidence.count)
    agreeing: Bools = good == members * (members - 1) // 2
    return agreeing


def _ties(tied: Counts, label: Counts) -> dict[int, list[tuple[int, int]]]:
    ties: dict[int, list[tuple[int, int]]] = {}
    for a, b in tied.tolist():
        ties.setdefault(int(label[a]), []).append((a, b))
    return ties


def _split(
    evidence: Evidence,
    label: Counts,
    pairs: list[tuple[int, int, int]],
    ties: list[tuple[int, int]],
) -> None:
    """Cluster one component and write the labels of its rows."""
    groups = _Groups(evidence, ties)
    for a, b, bits in pairs:
        groups.add(a, b, bits)
    groups.merge()
    for name, members in groups.members.items():
        label[members] = name


class _Groups:
    """Groups of rows with, for each pair of groups, the sum of their pairs' bits."""

    def __init__(self, evidence: Evidence, ties: list[tuple[int, int]]) -> None:
        self._cut, self._unmet = evidence.cut, evidence.unmet
        self._capped = evidence.capped
        self._name: dict[int, int] = {}
        self.members: dict[int, list[int]] = {}
        self._between: dict[int, dict[int, list[int]]] = {}
        self._weak: dict[int, int] = {}
        for a, b in ties:
            self._tie(a, b)

    def _tie(self, a: int, b: int) -> None:
        keep, gone = sorted((self._home(a), self._home(b)))
        if keep != gone:
            for row in self.members[gone]:
                self._name[row] = keep
            self._absorb(keep, gone)

    def _home(self, row: int) -> int:
        name = self._name.get(row)
        if name is None:
            name = self._name[row] = row
            self.members[row] = [row]
            self._between[row] = {}
            self._weak[row] = int(self._capped[row])
        return name

    def add(self, a: int, b: int, bits: int) -> None:
        """Count one pair between the groups of its rows."""
        weak = int(self._capped[a] and self._capped[b])
        x, y = self._home(a), self._home(b)
        if x != y:
            self._count(x, y, (bits, 1, weak))

    def _count(self, x: int, y: int, more: "tuple[int, ...] | list[int]") -> None:
        """Add a sum, how many pairs it is of, and how many of those are of two capped rows."""
        known = self._between[x].get(y)
        if known is None:
            known = self._between[x][y] = self._between[y][x] = [0, 0, 0]
        for at, amount in enumerate(more):
            known[at] += amount

    def _mean(self, x: int, y: int) -> float:
        """Return the mean of two groups; an unlisted pair counts `unmet`, or is unknown."""
        bits, known, weak = self._between[x][y]
        possible = len(self.members[x]) * len(self.members[y])
        missing = (possible - self._weak[x] * self._weak[y]) - (known - weak)
        return (bits + self._unmet * missing) / (known + missing)

    def merge(self) -> None:
        """Merge the two groups of the highest mean until none reaches the cut."""
        heap = [
            (-self._mean(x, y), x, y, 1, 1)
            for x, others in self._between.items()
            for y in others
            if x < y
        ]
        heap = [entry for entry in heap if -entry[0] >= self._cut]
        heapify(heap)
        age = dict.fromkeys(self.members, 1)
        while heap:
            _, x, y, age_x, age_y = heappop(heap)
            if age.get(x) != age_x or age.get(y) != age_y:
                continue
            self._absorb(x, y)
            age[x] += 1
            del age[y]
            for other in self._between[x]:
                low, high = min(x, other), max(x, other)
                mean = self._mean(low, high)
                if mean >= self._cut:
                    heappush(heap, (-mean, low, high, age[low], age[high]))

    def _absorb(self, keep: int, gone: int) -> None:
        self.members[keep].extend(self.members.pop(gone))
        self._weak[keep] += self._weak.pop(gone)
        self._between[keep].pop(gone, None)
        for other, counts in self._between.pop(gone).items():
            if other != keep:
                self._between[other].pop(gone)
                self._count(keep, other, counts)
