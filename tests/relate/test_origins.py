"""Origins: the largest set of voices that are pairwise independent, and who joins whom."""

from itertools import combinations

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.relate.independence import Answer, Independence
from verify.relate.origins import MOST_GROUPS, Largest, clusters, largest_set

Edges = set[tuple[int, int]]


@pytest.mark.parametrize(
    ("edges", "count", "wants"),
    [
        (set(), 3, (0,)),
        ({(0, 1), (0, 2), (1, 2)}, 3, (0, 1, 2)),
        ({(1, 2)}, 3, (1, 2)),
        ({(0, 1), (2, 3)}, 4, (0, 1)),
        ({(0, 1), (1, 2), (2, 3), (1, 3)}, 4, (1, 2, 3)),
        ({(0, 1), (0, 2), (1, 3), (2, 3)}, 4, (0, 1)),
        ({(0, 3), (0, 4), (3, 4), (0, 1), (1, 2)}, 5, (0, 3, 4)),
    ],
    ids=["nobody linked", "all linked", "two of three", "the first of equals",
         "three of four", "a ring of two kinds", "found behind a smaller one"],
)  # fmt: skip
def test_the_largest_set(edges: Edges, count: int, wants: tuple[int, ...]) -> None:
    assert largest_set(edges, count) == Largest(wants, exact=True, bound=len(wants))


@settings(max_examples=60, derandomize=True)
@given(st.integers(2, 9), st.randoms(use_true_random=False), st.floats(0.1, 0.9))
def test_the_largest_set_is_what_an_exhaustive_search_finds(
    count: int, random: object, share: float
) -> None:
    drawn = random.random  # type: ignore[attr-defined]
    edges = {pair for pair in combinations(range(count), 2) if drawn() < share}
    graph = nx.Graph(edges)
    found = largest_set(edges, count)
    best = max((len(clique) for clique in nx.find_cliques(graph)), default=1)
    assert (len(found.members), found.exact, found.bound) == (best, True, best)
    assert set(combinations(found.members, 2)) <= edges


def ring(count: int) -> Edges:
    """Link each with all but its two neighbours, so that no two have the same links."""
    return {
        (i, j) for i, j in combinations(range(count), 2) if (j - i) % count not in (1, count - 1)
    }


def test_up_to_the_cap_the_count_is_exact() -> None:
    found = largest_set(ring(MOST_GROUPS), MOST_GROUPS)
    assert (len(found.members), found.exact, found.bound) == (10, True, 10)


def test_where_all_are_linked_the_count_is_exact_beyond_the_cap() -> None:
    count = MOST_GROUPS + 5
    edges = set(combinations(range(count), 2))
    assert largest_set(edges, count) == Largest(tuple(range(count)), exact=True, bound=count)


def test_beyond_the_cap_the_count_is_a_bound() -> None:
    count = MOST_GROUPS + 1
    edges = ring(count)
    found = largest_set(edges, count)
    assert found == Largest(tuple(range(0, count - 1, 2)), exact=False, bound=count)
    assert set(combinations(found.members, 2)) <= edges


def test_beyond_the_cap_whoever_has_most_links_comes_first() -> None:
    count = MOST_GROUPS + 4
    hub = count - 1
    edges = {(i, j) for i, j in ring(hub)} | {(i, hub) for i in range(1, hub)}
    edges -= {(0, j) for j in range(2, 9)}
    found = largest_set(edges, count)
    assert hub in found.members
    assert 0 not in found.members
    assert found.members == tuple(sorted(found.members))
    assert set(combinations(found.members, 2)) <= edges


def verdicts(count: int, dependent: Edges) -> dict[tuple[int, int], Independence]:
    open_or_apart = (Answer.UNKNOWN, Answer.YES)
    return {
        (i, j): Independence(Answer.NO if (i, j) in dependent else open_or_apart[(i + j) % 2], "")
        for i, j in combinations(range(count), 2)
    }


@pytest.mark.parametrize(
    ("count", "dependent", "wants"),
    [
        (3, set(), [[0], [1], [2]]),
        (3, {(0, 1)}, [[0, 1], [2]]),
        (3, {(1, 2)}, [[0], [1, 2]]),
        (3, {(0, 1), (1, 2)}, [[0, 1], [2]]),
        (4, {(0, 1), (0, 2), (0, 3)}, [[0, 1], [2], [3]]),
        (3, {(0, 1), (0, 2), (1, 2)}, [[0, 1, 2]]),
    ],
    ids=["all apart", "the first two", "the last two", "who depends on two joins the first",
         "one who depends on all others", "all of one origin"],
)  # fmt: skip
def test_each_voice_joins_one_that_it_depends_on(
    count: int, dependent: Edges, wants: list[list[int]]
) -> None:
    assert clusters(count, verdicts(count, dependent)) == (wants, len(wants))
