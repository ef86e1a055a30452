"""A slow matcher that is obviously right: every pair explained by itself, means as fractions."""

from fractions import Fraction
from itertools import combinations

from verify.match import Matching
from verify.match.score import hundredths

__all__ = ["slow_partition"]

Groups = set[frozenset[int]]


def slow_partition(matching: Matching) -> Groups:
    """Return the events of a data set from the explanations of its pairs.

    Equal rows are one. Of the pairs, those that blocking proposed are taken from it, nothing else:
    another pair counts what a pair that shares no key does. In each round the groups that are
    each other's best merge, while the mean over all their pairs reaches the threshold.
    """
    distinct, weights = matching.distinct, matching.weights
    rows = range(len(distinct.position))
    position = [int(at) for at in distinct.position]
    found = matching.scored.found
    assert not found.capped.any(), "a pair that a cap left out is unknown"
    met = set(zip(found.left.tolist(), found.right.tolist(), strict=True))
    unmet = hundredths(weights.unmet)
    bits = {
        frozenset((a, b)): hundredths(matching.score(position[a], position[b]).bits)
        if (a, b) in met
        else unmet
        for a, b in combinations(rows, 2)
    }
    listed = {frozenset(pair) for pair in met}
    cut = hundredths(weights.suggested)
    groups: Groups = {frozenset([row]) for row in rows}
    while True:
        order: list[tuple[Fraction, int, frozenset[int], frozenset[int]]] = sorted(
            (
                (-_mean(a, b, bits), _tie(matching, a, b), min(a, b, key=min), max(a, b, key=min))
                for a, b in combinations(groups, 2)
                if _meet(a, b, listed) and _mean(a, b, bits) >= cut
            ),
            key=lambda entry: (entry[0], entry[1], min(entry[2]), min(entry[3])),
        )
        if not order:
            return {_spread(matching, group) for group in groups}
        best: dict[frozenset[int], int] = {}
        for rank, (_, _, low, high) in enumerate(order):
            best.setdefault(low, rank)
            best.setdefault(high, rank)
        for rank, (_, _, low, high) in enumerate(order):
            if best[low] == rank == best[high]:
                groups = groups - {low, high} | {low | high}


def _meet(a: frozenset[int], b: frozenset[int], listed: Groups) -> bool:
    return any(frozenset((x, y)) in listed for x in a for y in b)


def _mean(a: frozenset[int], b: frozenset[int], bits: dict[frozenset[int], int]) -> Fraction:
    pairs = [bits[frozenset((x, y))] for x in a for y in b]
    return Fraction(sum(pairs), len(pairs))


def _tie(matching: Matching, a: frozenset[int], b: frozenset[int]) -> int:
    key = matching.distinct.encoded.profiles.tie
    low, high = sorted((int(key[min(a)]), int(key[min(b)])))

    def mixed(value: int) -> int:
        return (value ^ (value >> 32)) * 0x9E3779B97F4A7C15 % 2**64

    return mixed(low ^ mixed(high))


def _spread(matching: Matching, group: frozenset[int]) -> frozenset[int]:
    """Return the positions of distinct rows."""
    row = matching.distinct.row.tolist()
    return frozenset(at for at, own in enumerate(row) if own in group)
