"""Average linkage against a slow reference that is obviously right."""

from fractions import Fraction
from itertools import combinations
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.match.cluster import Evidence, cluster

Pairs = dict[tuple[int, int], int]
Groups = set[frozenset[int]]
UNMET = -600
KEYS = np.arange(9, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)


def evidence(count: int, pairs: Pairs, capped: frozenset[int] = frozenset()) -> Evidence:
    order = sorted(pairs)
    left, right = (np.array([pair[side] for pair in order], np.int64) for side in (0, 1))
    bits = np.array([pairs[pair] for pair in order], np.int32)
    mask = np.array([row in capped for row in range(count)], bool)
    return Evidence(count, left, right, bits, cut=0, unmet=UNMET, capped=mask, key=KEYS[:count])


def mean(
    a: frozenset[int], b: frozenset[int], pairs: Pairs, capped: frozenset[int]
) -> Fraction | None:
    """Return the mean over all pairs of two groups; None where none of them is listed."""
    crossing = [(min(x, y), max(x, y)) for x in a for y in b]
    if not any(pair in pairs for pair in crossing):
        return None
    known = [
        pairs.get(pair, UNMET) for pair in crossing if pair in pairs or not set(pair) <= capped
    ]
    return Fraction(sum(known), len(known))


def tie(a: int, b: int) -> int:
    """Break a tie between pairs of groups as the content of their smallest rows decides."""

    def mixed(key: int) -> int:
        return (key ^ (key >> 32)) * 0x9E3779B97F4A7C15 % 2**64

    low, high = sorted((int(KEYS[a]), int(KEYS[b])))
    return mixed(low ^ mixed(high))


def ranked(groups: Groups, pairs: Pairs, capped: frozenset[int]) -> list[tuple[Any, ...]]:
    """List the pairs of groups that may merge, the best first."""
    found = []
    for a, b in combinations(groups, 2):
        value = mean(a, b, pairs, capped)
        if value is not None and value >= 0:
            low, high = sorted((a, b), key=min)
            found.append((-value, tie(min(low), min(high)), low, high))
    return sorted(found)


def by_rounds(count: int, pairs: Pairs, capped: frozenset[int]) -> Groups:
    """Merge in each round the groups that are each other's best."""
    groups = {frozenset([row]) for row in range(count)}
    while order := ranked(groups, pairs, capped):
        best: dict[frozenset[int], int] = {}
        for rank, (*_, low, high) in enumerate(order):
            best.setdefault(low, rank)
            best.setdefault(high, rank)
        for rank, (*_, low, high) in enumerate(order):
            if best[low] == rank == best[high]:
                groups = groups - {low, high} | {low | high}
    return groups


def one_by_one(count: int, pairs: Pairs, capped: frozenset[int]) -> Groups:
    """Merge the best two of all groups, again and again."""
    groups = {frozenset([row]) for row in range(count)}
    while order := ranked(groups, pairs, capped):
        *_, low, high = order[0]
        groups = groups - {low, high} | {low | high}
    return groups


def partition(label: np.ndarray) -> Groups:
    groups: dict[int, set[int]] = {}
    for row, name in enumerate(label.tolist()):
        groups.setdefault(name, set()).add(row)
    return {frozenset(group) for group in groups.values()}


@st.composite
def problems(draw: st.DrawFn, bits: st.SearchStrategy[int]) -> tuple[int, Pairs, frozenset[int]]:
    count = draw(st.integers(1, 9))
    pairs = {pair: draw(bits) for pair in combinations(range(count), 2) if draw(st.booleans())}
    capped = frozenset(row for row in range(count) if draw(st.integers(0, 3)) == 0)
    return count, pairs, capped


@settings(max_examples=150)
@given(problems(st.sampled_from([-900, -300, -100, 0, 100, 300, 700])))
def test_fast_clusters_equal_a_slow_reference_with_ties(
    problem: tuple[int, Pairs, frozenset[int]],
) -> None:
    count, pairs, capped = problem
    assert partition(cluster(evidence(count, pairs, capped))) == by_rounds(count, pairs, capped)


@settings(max_examples=150)
@given(problems(st.integers(-1_000_000, 1_000_000)))
def test_without_ties_the_clusters_are_those_of_average_linkage(
    problem: tuple[int, Pairs, frozenset[int]],
) -> None:
    count, pairs, capped = problem
    assert partition(cluster(evidence(count, pairs, capped))) == one_by_one(count, pairs, capped)


def test_one_good_pair_does_not_chain_two_groups() -> None:
    pairs = {(0, 1): 800, (2, 3): 800, (1, 2): 100}
    assert partition(cluster(evidence(4, pairs))) == {frozenset({0, 1}), frozenset({2, 3})}


def test_a_pair_that_was_skipped_speaks_neither_for_nor_against() -> None:
    pairs = {(0, 1): 300, (1, 2): 300}
    assert len(partition(cluster(evidence(3, pairs)))) == 2
    assert len(partition(cluster(evidence(3, pairs, frozenset({0, 2}))))) == 1


def test_rows_that_a_person_ties_stay_together_against_all_evidence() -> None:
    label = cluster(evidence(3, {(0, 1): -900, (1, 2): 400}), together=[(0, 1)])
    assert label[0] == label[1]


def test_rows_that_a_person_keeps_apart_never_share_a_group() -> None:
    pairs = dict.fromkeys(combinations(range(4), 2), 900)
    label = cluster(evidence(4, pairs), apart=[(0, 3)])
    assert label[0] != label[3]


def test_a_person_may_tie_rows_that_share_no_evidence_at_all() -> None:
    label = cluster(evidence(3, {}), together=[(0, 2)])
    assert label.tolist() == [0, 1, 0]
