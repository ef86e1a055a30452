"""Words under a scope: rows that cannot be joined by day meet by the rare words they share."""

from dataclasses import dataclass

import numpy as np

from verify.match.block.membership import Members
from verify.match.block.postings import Met, Terms, meet
from verify.match.block.ranges import expand, in_order
from verify.match.block.scopes import Entries
from verify.match.profiles import Counts, Words

__all__ = ["MOST_WORDS", "SMALL", "ScopedPairs", "scoped_pairs"]

SMALL = 60
"""A scope with no more rows than this is compared as a whole."""

MOST_WORDS = 5
"""How many of a row's too common words are looked up two by two; the most telling come first."""

_CHUNK = 500_000
"""So many entries are spread into words at once, so that memory stays small."""

_HASH = np.int64((1 << 40) - 1)


@dataclass(frozen=True, slots=True)
class ScopedPairs:
    """Pairs, and how many meetings were left out."""

    left: Counts
    right: Counts
    skipped: int = 0


def scoped_pairs(words: Words, queries: Entries, targets: Entries) -> ScopedPairs:
    """Join queries with the targets under their scopes: all of a small scope, else by words.

    A word that too many share under a scope is looked up together with a second one. Scope 0 is
    anywhere and never small.
    """
    targets = _asked(targets, queries.scope)
    scope, row = in_order(targets.scope, targets.row)
    low = np.searchsorted(scope, queries.scope)
    high = np.searchsorted(scope, queries.scope, side="right")
    small = (high - low <= SMALL) & (queries.scope > 0)
    number, position = expand(low[small], high[small])
    left, right = queries.row[small][number], row[position]
    large = Entries(queries.row[~small], queries.scope[~small])
    one, two = _by_words(words, large, _asked(targets, large.scope))
    return ScopedPairs(
        np.concatenate((left, one.left, two.left)),
        np.concatenate((right, one.right, two.right)),
        one.lost + two.lost + two.unmet,
    )


def _asked(targets: Entries, scopes: Counts) -> Entries:
    """Return the targets whose scope is asked for."""
    kept = Members.of(scopes).hold(targets.scope)
    return Entries(targets.row[kept], targets.scope[kept])


def _by_words(words: Words, queries: Entries, targets: Entries) -> tuple[Met, Met]:
    """Let rows meet by single words, and by two where one is too common."""
    size = np.int64(len(words.weight))
    asking = _single(words, *_spread(words, queries, size))
    row, term = _answering(words, targets, Members.of(asking.term))
    one = meet(asking, _single(words, row, term))
    common = Members.of(asking.term[one.common]).hold(term)
    two = meet(
        _double(words, asking.row[one.common], asking.term[one.common]),
        _double(words, row[common], term[common]),
    )
    return one, two


def _answering(words: Words, targets: Entries, asked: Members) -> tuple[Counts, Counts]:
    """Return the rows and terms of the targets, as far as anybody asks for the term."""
    size = np.int64(len(words.weight))
    rows, terms = [], []
    for at in range(0, max(len(targets.row), 1), _CHUNK):
        part = Entries(targets.row[at : at + _CHUNK], targets.scope[at : at + _CHUNK])
        row, term = _spread(words, part, size)
        kept = asked.hold(term)
        rows.append(row[kept])
        terms.append(term[kept])
    return np.concatenate(rows), np.concatenate(terms)


def _spread(words: Words, entries: Entries, size: np.int64) -> tuple[Counts, Counts]:
    """Return each word of each entry as a term under its scope, with its row."""
    number, position = expand(words.start[entries.row], words.start[entries.row + 1])
    return entries.row[number], (entries.scope * size)[number] + words.word[position]


def _single(words: Words, row: Counts, term: Counts) -> Terms:
    """Weigh terms of one word."""
    word = term % len(words.weight)
    return Terms(row, term, words.weight[word] ** 2, words.key[word].view(np.int64))


def _double(words: Words, row: Counts, term: Counts) -> Terms:
    """Return each two words of a row under one scope as one term, of its most telling words."""
    size = np.int64(len(words.weight))
    key = words.key.view(np.int64)
    telling = np.lexsort((key, -words.weight))
    rank = np.empty(size, np.int64)
    rank[telling] = np.arange(size)
    row, scope, word = in_order(row, term // size, rank[term % size])
    word = telling[word]
    fresh = (np.diff(row, prepend=-1) != 0) | (np.diff(scope, prepend=-1) != 0)
    starts = np.flatnonzero(fresh)
    lengths = np.diff(starts, append=len(row))
    place = np.arange(len(row)) - np.repeat(starts, lengths)
    end = np.repeat(starts + np.minimum(lengths, MOST_WORDS), lengths)
    one, other = expand(np.arange(1, len(row) + 1), np.where(place < MOST_WORDS, end, 0))
    a, b = word[one], word[other]
    return Terms(
        row[one],
        _joined(scope[one], key[a], key[b]),
        words.weight[a] ** 2 + words.weight[b] ** 2,
        key[a] ^ key[b],
    )


def _joined(scope: Counts, one: Counts, other: Counts) -> Counts:
    """Make one number of a scope and two words, whichever comes first.

    Two different threes give one number so seldom that it costs one comparison.
    """
    mixed = (one ^ other) + (one & other) * np.int64(0x2545F4914F6CDD1D)
    joined: Counts = (mixed ^ (mixed >> np.int64(29))) + scope * np.int64(0x1B873593CC9E2D51)
    return (joined ^ (joined >> np.int64(32))) & _HASH
