"""Words under a scope: rows that cannot be joined by day meet by the rare words they share."""

from dataclasses import dataclass, field

import numpy as np

from verify.match.block.ranges import expand
from verify.match.block.scopes import Entries
from verify.match.profiles import Counts, Words

__all__ = ["BUDGET", "SMALL", "TOP", "ScopedPairs", "scoped_pairs"]

SMALL = 60
"""A scope with no more rows than this is compared as a whole."""

BUDGET = 240
"""How many rows a row may meet by its words; its rarest words come first."""

TOP = 24
"""With how many of those, sharing the most, it is compared."""

_CHUNK = 4_000_000


@dataclass(frozen=True, slots=True)
class ScopedPairs:
    """Pairs, the rows whose list was cut, and how many pairs were left out."""

    left: Counts
    right: Counts
    cut: Counts = field(default_factory=lambda: np.zeros(0, np.int64))
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class _Index:
    """Targets sorted by a key."""

    key: Counts
    row: Counts

    @classmethod
    def of(cls, key: Counts, row: Counts) -> "_Index":
        order = np.lexsort((row, key))
        return cls(key[order], row[order])

    def find(self, key: Counts) -> tuple[Counts, Counts]:
        return np.searchsorted(self.key, key), np.searchsorted(self.key, key, side="right")


def scoped_pairs(words: Words, queries: Entries, targets: Entries) -> ScopedPairs:
    """Join queries with the targets under their scopes: all of a small scope, else by words.

    Scope 0 is anywhere and never small.
    """
    wanted = np.zeros(
        int(max(queries.scope.max(initial=0), targets.scope.max(initial=0))) + 1, bool
    )
    wanted[queries.scope] = True
    kept = wanted[targets.scope]
    targets = Entries(targets.row[kept], targets.scope[kept])
    plain = _Index.of(targets.scope, targets.row)
    low, high = plain.find(queries.scope)
    small = (high - low <= SMALL) & (queries.scope > 0)
    number, position = expand(low[small], high[small])
    left, right = queries.row[small][number], plain.row[position]
    large = Entries(queries.row[~small], queries.scope[~small])
    by_words = _by_words(words, large, targets)
    return ScopedPairs(
        np.concatenate((left, by_words.left)),
        np.concatenate((right, by_words.right)),
        by_words.cut,
        by_words.skipped,
    )


def _by_words(words: Words, queries: Entries, targets: Entries) -> ScopedPairs:
    size = np.int64(len(words.weight))
    asked = np.zeros(len(words.weight), bool)
    query_row, query_scope, query_word = _exploded(words, queries)
    asked[query_word] = True
    scopes = np.zeros(int(targets.scope.max(initial=0)) + 1, bool)
    scopes[query_scope[query_scope < len(scopes)]] = True
    kept = scopes[targets.scope]
    row, scope, word = _exploded(words, Entries(targets.row[kept], targets.scope[kept]))
    kept = asked[word]
    index = _Index.of(scope[kept] * size + word[kept], row[kept])
    low, high = index.find(query_scope * size + query_word)
    affordable, cut, skipped = _afford(query_row, high - low)
    chosen = np.flatnonzero(affordable & (high > low))
    lefts, rights = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for part in _parts(query_row[chosen], (high - low)[chosen]):
        at = chosen[part]
        number, position = expand(low[at], high[at])
        weight = words.weight[query_word[at]][number] ** 2
        left, right, lost = _best(query_row[at][number], index.row[position], weight)
        lefts.append(left)
        rights.append(right)
        skipped += lost
    return ScopedPairs(np.concatenate(lefts), np.concatenate(rights), cut, skipped)


def _exploded(words: Words, entries: Entries) -> tuple[Counts, Counts, Counts]:
    """Return row, scope and word of every word of every entry."""
    number, position = expand(words.start[entries.row], words.start[entries.row + 1])
    return entries.row[number], entries.scope[number], words.word[position].astype(np.int64)


def _afford(row: Counts, count: Counts) -> tuple[np.ndarray, Counts, int]:
    """Choose each row's rarest words until the rows that they lead to exceed the budget."""
    order = np.lexsort((count, row))
    total = np.cumsum(count[order])
    starts = np.flatnonzero(np.diff(row[order], prepend=-1))
    before = np.repeat(total[starts] - count[order][starts], np.diff(starts, append=len(row)))
    affordable = np.zeros(len(row), bool)
    affordable[order] = total - before <= BUDGET
    cut = np.unique(row[~affordable])
    return affordable, cut, int(count[~affordable].sum())


def _parts(row: Counts, count: Counts) -> list[np.ndarray]:
    """Split the work into chunks that hold all of a row's words."""
    if not len(row):
        return []
    order = np.argsort(row, kind="stable")
    chunk = np.cumsum(count[order]) // _CHUNK
    starts = np.flatnonzero(np.diff(row[order], prepend=-1))
    chunk = np.repeat(chunk[starts], np.diff(starts, append=len(row)))
    return np.split(order, np.flatnonzero(np.diff(chunk)) + 1)


def _best(left: Counts, right: Counts, weight: Counts) -> tuple[Counts, Counts, int]:
    """Sum the shared weight of each pair and keep each row's best."""
    kept = left != right
    left, right, weight = left[kept], right[kept], weight[kept]
    if not len(left):
        return left, right, 0
    size = np.int64(max(left.max(), right.max()) + 1)
    key = left * size + right
    order = np.argsort(key)
    starts = np.flatnonzero(np.diff(key[order], prepend=-1))
    shared = np.add.reduceat(weight[order], starts)
    left, right = left[order][starts], right[order][starts]
    order = np.lexsort((right, -shared, left))
    left, right = left[order], right[order]
    starts = np.flatnonzero(np.diff(left, prepend=-1))
    rank = np.arange(len(left)) - np.repeat(starts, np.diff(starts, append=len(left)))
    best = rank < TOP
    return left[best], right[best], int((~best).sum())
