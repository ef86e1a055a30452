"""Origins: how many voices are independent of each other, and which of them only echo."""

from dataclasses import dataclass

from verify.relate.independence import Answer, Independence

__all__ = ["MOST_GROUPS", "Answers", "Largest", "clusters", "largest_set"]

Pairs = set[tuple[int, int]]

Answers = dict[tuple[int, int], Independence]
"""Verdicts by pairs of positions in a list of voices, the smaller first."""

MOST_GROUPS = 20
"""Above this many voices that differ in what they depend on, a count is a bound."""


@dataclass(frozen=True, slots=True)
class Largest:
    """The largest set of positions that are pairwise linked.

    Attributes:
        members: Positions, ascending; the first of equally large sets.
        exact: Whether no larger set exists; else one may.
        bound: No set is larger than this.
    """

    members: tuple[int, ...]
    exact: bool
    bound: int


def largest_set(edges: Pairs, count: int) -> Largest:
    """Find the largest set of positions that are pairwise linked.

    Positions with the same links can stand for each other, so one of them is looked at: voices of
    one control group, in practice.

    Args:
        edges: Pairs of positions, the smaller first.
        count: How many positions there are.

    Returns:
        The set; exact where at most `MOST_GROUPS` positions differ in their links.

    Example:
        >>> largest_set({(0, 1), (1, 2)}, 3)
        Largest(members=(0, 1), exact=True, bound=2)
    """
    if not edges:
        return Largest((0,), exact=True, bound=1)
    if 2 * len(edges) == count * (count - 1):
        return Largest(tuple(range(count)), exact=True, bound=count)
    linked = {i: set[int]() for i in range(count)}
    for i, j in edges:
        linked[i].add(j)
        linked[j].add(i)
    heads: dict[frozenset[int], int] = {}
    for i in range(count):
        heads.setdefault(frozenset(linked[i]), i)
    kept = {i: linked[i].intersection(heads.values()) for i in heads.values()}
    if len(kept) > MOST_GROUPS:
        return Largest(_greedy(kept), exact=False, bound=len(kept))
    found = _exact(kept)
    return Largest(found, exact=True, bound=len(found))


def _exact(linked: dict[int, set[int]]) -> tuple[int, ...]:
    best: tuple[int, ...] = ()

    def grow(chosen: tuple[int, ...], rest: set[int]) -> None:
        nonlocal best
        if len(chosen) > len(best):
            best = chosen
        for i in sorted(rest):
            if len(chosen) + len(rest) <= len(best):
                return
            rest = rest - {i}
            grow((*chosen, i), rest & linked[i])

    grow((), set(linked))
    return best


def _greedy(linked: dict[int, set[int]]) -> tuple[int, ...]:
    chosen: list[int] = []
    for i in sorted(linked, key=lambda i: (-len(linked[i]), i)):
        if linked[i].issuperset(chosen):
            chosen.append(i)
    return tuple(sorted(chosen))


def clusters(count: int, answers: Answers) -> tuple[list[list[int]], int]:
    """Put each voice beside one that it depends on.

    Dependence does not carry over: who cites two independent origins makes them no single one.
    So the clusters are those of the largest set of voices of which none is known to depend on
    another, and every further voice joins the first of these that it depends on.

    Args:
        count: How many voices there are.
        answers: The verdict on every pair.

    Returns:
        Clusters of positions in the order of their first members, and how many there can be at
        most.
    """
    apart = {pair for pair, verdict in answers.items() if verdict.answer is not Answer.NO}
    if len(apart) == len(answers):
        return [[voice] for voice in range(count)], count
    found = largest_set(apart, count)
    members: dict[int, list[int]] = {head: [] for head in found.members}
    for voice in range(count):
        pairs = ((min(voice, head), max(voice, head)) for head in found.members)
        home = next(
            head for head, pair in zip(found.members, pairs, strict=True) if pair not in apart
        )
        members[home].append(voice)
    return sorted(members.values()), found.bound
