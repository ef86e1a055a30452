"""A slow matcher that is obviously right: every pair scored by itself, means as fractions."""

from fractions import Fraction
from itertools import combinations

from verify.match import Matching
from verify.match.score import hundredths

__all__ = ["slow_partition"]

Groups = set[frozenset[int]]


def slow_partition(matching: Matching) -> Groups:
    """Return the events of a data set by comparing everything with everything.

    Rows that join no event stay alone; equal rows are one; in each round the groups that are each
    other's best merge, while the mean over all their pairs reaches the threshold.
    """
    distinct, weights = matching.distinct, matching.weights
    rows = range(len(distinct.position))
    joins = distinct.encoded.profiles.joins
    position = [int(at) for at in distinct.position]
    bits = {
        frozenset(pair): hundredths(matching.score(position[pair[0]], position[pair[1]]).bits)
        for pair in combinations(rows, 2)
        if joins[pair[0]] and joins[pair[1]]
    }
    cut = hundredths(weights.suggested)
    groups: Groups = {frozenset([row]) for row in rows}
    while True:
        order = sorted(
            (-_mean(a, b, bits), _tie(matching, a, b), *sorted((a, b), key=min))
            for a, b in combinations(groups, 2)
            if _joinable(a, b, bits) and _mean(a, b, bits) >= cut
        )
        if not order:
            return {_spread(matching, group) for group in groups}
        best: dict[frozenset[int], int] = {}
        for rank, (*_, low, high) in enumerate(order):
            best.setdefault(low, rank)
            best.setdefault(high, rank)
        for rank, (*_, low, high) in enumerate(order):
            if best[low] == rank == best[high]:
                groups = groups - {low, high} | {low | high}


def _joinable(a: frozenset[int], b: frozenset[int], bits: dict[frozenset[int], int]) -> bool:
    return all(frozenset((x, y)) in bits for x in a for y in b)


def _mean(a: frozenset[int], b: frozenset[int], bits: dict[frozenset[int], int]) -> Fraction:
    pairs = [bits[frozenset((x, y))] for x in a for y in b]
    return Fraction(sum(pairs), len(pairs))


def _tie(matching: Matching, a: frozenset[int], b: frozenset[int]) -> int:
    key = matching.distinct.encoded.profiles.key
    low, high = sorted((min(a), min(b)))

    def mixed(value: int) -> int:
        return (value ^ (value >> 32)) * 0x9E3779B97F4A7C15 % 2**64

    return mixed(int(key[low]) ^ mixed(int(key[high])))


def _spread(matching: Matching, group: frozenset[int]) -> frozenset[int]:
    """Return the positions of distinct rows."""
    row = matching.distinct.row.tolist()
    return frozenset(at for at, own in enumerate(row) if own in group)
