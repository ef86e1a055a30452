"""Origins: group voices that depend on each other, and count those that do not."""

from verify.relate.independence import Answer, Independence

__all__ = ["MOST_GROUPS", "Answers", "dependent_groups", "independent_groups", "largest_set"]

Answers = dict[tuple[int, int], Independence]
"""Verdicts by pairs of positions in a list of voices, the smaller first."""

MOST_GROUPS = 20
"""Above this many origin clusters, the count of origins is a lower bound."""


def dependent_groups(count: int, answers: Answers) -> list[list[int]]:
    """Join voices that are known not to be independent: one origin, or one control group.

    Args:
        count: How many voices there are.
        answers: The verdict on every pair.

    Returns:
        Groups of positions, each ascending, in the order of their first members.
    """
    root = list(range(count))

    def find(i: int) -> int:
        while root[i] != i:
            root[i] = root[root[i]]
            i = root[i]
        return i

    for (i, j), verdict in answers.items():
        if verdict.answer is Answer.NO:
            low, high = sorted((find(i), find(j)))
            root[high] = low
    members: dict[int, list[int]] = {}
    for i in range(count):
        members.setdefault(find(i), []).append(i)
    return [members[key] for key in sorted(members)]


def independent_groups(groups: list[list[int]], answers: Answers) -> set[tuple[int, int]]:
    """Return the pairs of groups of which some voices are independent on record."""
    home = {voice: index for index, group in enumerate(groups) for voice in group}
    return {
        (min(home[i], home[j]), max(home[i], home[j]))
        for (i, j), verdict in answers.items()
        if verdict.answer is Answer.YES and home[i] != home[j]
    }


def largest_set(edges: set[tuple[int, int]], count: int) -> tuple[int, ...]:
    """Find the largest set of groups that are pairwise independent; the first of equal ones.

    Args:
        edges: Pairs of groups that are independent.
        count: How many groups there are.

    Returns:
        Positions of groups, ascending; exact up to `MOST_GROUPS`, above that a lower bound.

    Example:
        >>> largest_set({(0, 1), (1, 2)}, 3)
        (0, 1)
    """
    linked = {i: set[int]() for i in range(count)}
    for i, j in edges:
        linked[i].add(j)
        linked[j].add(i)
    if count > MOST_GROUPS:
        return _greedy(linked)
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
