"""Cycles in who leads to whom: one for each knot, the shortest through its first member."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping

__all__ = ["cycles", "knots"]

Edges = Mapping[str, Iterable[str]]


def cycles(edges: Edges) -> list[list[str]]:
    """Return one cycle of each knot: each member leads to the next, the last to the first.

    Example:
        >>> cycles({"a": ["b"], "b": ["c"], "c": ["a", "b"], "d": ["a"]})
        [['a', 'b', 'c']]
    """
    return [_round(knot, edges) for knot in knots(edges)]


def knots(edges: Edges) -> list[list[str]]:
    """Return the groups of at least two nodes that all lead to one another, each sorted.

    Source: R. Tarjan, "Depth-first search and linear graph algorithms", 1972; without recursion.

    Example:
        >>> knots({"a": ["b"], "b": ["a"], "c": ["a"]})
        [['a', 'b']]
    """
    search = _Search(edges)
    for root in sorted(edges):
        if root not in search.order:
            search.run(root)
    return sorted(sorted(knot) for knot in search.found if len(knot) > 1)


class _Search:
    """One depth-first search with its bookkeeping."""

    def __init__(self, edges: Edges) -> None:
        self.order: dict[str, int] = {}
        self.found: list[list[str]] = []
        self._edges = edges
        self._low: dict[str, int] = {}
        self._open: list[str] = []
        self._is_open: set[str] = set()

    def run(self, root: str) -> None:
        path = [(root, self._enter(root))]
        while path:
            node, targets = path[-1]
            target = next(targets, None)
            if target is None:
                path.pop()
                if path:
                    above = path[-1][0]
                    self._low[above] = min(self._low[above], self._low[node])
                self._leave(node)
            elif target not in self.order:
                path.append((target, self._enter(target)))
            elif target in self._is_open:
                self._low[node] = min(self._low[node], self.order[target])

    def _enter(self, node: str) -> Iterator[str]:
        self.order[node] = self._low[node] = len(self.order)
        self._open.append(node)
        self._is_open.add(node)
        return iter(self._edges.get(node, ()))

    def _leave(self, node: str) -> None:
        if self._low[node] != self.order[node]:
            return
        start = len(self._open) - 1
        while self._open[start] != node:
            start -= 1
        self.found.append(self._open[start:])
        self._is_open.difference_update(self._open[start:])
        del self._open[start:]


def _round(knot: list[str], edges: Edges) -> list[str]:
    """Return the shortest way from the first member of a knot back to it."""
    first, members = knot[0], frozenset(knot)
    before: dict[str, str] = {}
    queue = deque([first])
    while queue:
        node = queue.popleft()
        for target in edges.get(node, ()):
            if target == first:
                way = [node]
                while way[-1] != first:
                    way.append(before[way[-1]])
                return way[::-1]
            if target in members and target not in before:
                before[target] = node
                queue.append(target)
    return knot
