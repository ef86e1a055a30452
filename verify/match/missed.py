"""Missed: how many pairs that belong together no block proposed, estimated from control pairs."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from verify.match.block.ranges import in_order
from verify.match.block.scopes import Entries, Scopes
from verify.match.complete import Scored
from verify.match.encode.profile import Encoded
from verify.match.profiles import Bools, Counts
from verify.match.score import hundredths, score
from verify.match.weights import Weights

__all__ = ["SAMPLE", "Missed", "missed_pairs"]

SAMPLE = 60_000
"""How many pairs are drawn of each kind: of one place, with an open place, and of all."""

SEED = 20_221_114


@dataclass(frozen=True, slots=True)
class Missed:
    """What control pairs tell of those that were not compared.

    Attributes:
        sampled: How many pairs were drawn and scored that no block had proposed.
        missed: How many of these reach the lower threshold.
        unseen: How many of all such pairs do, as the draws let expect.
    """

    sampled: int
    missed: int
    unseen: float


def missed_pairs(encoded: Encoded, scored: Scored, weights: Weights) -> Missed:
    """Draw control pairs, the same ones in every run, and estimate what blocking missed.

    Pairs that share a place are drawn apart, and pairs of which one has no place that is known,
    for nearly all that belong together are among these. A pair that may be drawn in several ways
    is drawn the more often and counts the less.

    Source: Hansen and Hurwitz (1943), sampling with unequal probabilities.
    """
    rows = len(encoded)
    if rows < 2:
        return Missed(0, 0, 0.0)
    random = np.random.default_rng(SEED)
    scopes = Scopes.of(encoded)
    entries = scopes.own + scopes.above
    open_ = _open(encoded, scopes)
    sampled, missed, unseen = 0, 0, 0.0
    for number, (left, right, each) in enumerate(_draws(random, entries, open_)):
        fresh = ~_proposed(scored, rows, left, right)
        fresh &= encoded.profiles.joins[left] & encoded.profiles.joins[right]
        one, other = left[fresh], right[fresh]
        reach = score(encoded, one, other, weights) >= hundredths(weights.suggested)
        one, other = one[reach], other[reach]
        shared = _shared(entries, rows, scopes.count, one, other)
        vague = np.where(shared > 0, 0, open_[one].astype(np.int64) + open_[other])
        ways = (shared, vague, (shared + vague == 0).astype(np.int64))[number]
        sampled += int(fresh.sum())
        missed += len(one)
        unseen += each * float((1 / ways[ways > 0]).sum())
    return Missed(sampled, missed, round(unseen, 1))


def _open(encoded: Encoded, scopes: Scopes) -> Bools:
    """Find the rows without a place, or with one that nobody knows."""
    table = encoded.profiles.places
    unknown = np.array([any(name[0] == "?" for name in places.field) for places in table], bool)
    found: Bools = unknown[encoded.profiles.place] | ~scopes.placed
    return found


def _draws(
    random: np.random.Generator, entries: Entries, open_: Bools
) -> Iterator[tuple[Counts, Counts, float]]:
    """Draw pairs of one place, pairs with an open place, and pairs of all rows.

    With them comes for how many pairs each stands that may be drawn in one way only.
    """
    rows = len(open_)
    (left, right), pairs = _near(random, entries)
    yield left, right, pairs / SAMPLE
    vague = np.flatnonzero(open_)
    if len(vague):
        one = vague[random.integers(0, len(vague), SAMPLE)]
        other = random.integers(0, rows - 1, SAMPLE)
        yield one, other + (other >= one), len(vague) * (rows - 1) / SAMPLE
    else:
        yield vague, vague, 0.0
    left, right = _two(random, np.full(SAMPLE, rows))
    yield left, right, rows * (rows - 1) / 2 / SAMPLE


def _near(random: np.random.Generator, entries: Entries) -> tuple[tuple[Counts, Counts], int]:
    """Draw pairs of entries under one scope; return their rows, and how many such pairs exist."""
    scope, row = in_order(entries.scope, entries.row)
    starts = np.flatnonzero(np.diff(scope, prepend=-1))
    size = np.diff(starts, append=len(scope))
    ends = np.cumsum(size * (size - 1) // 2)
    pairs = int(ends[-1]) if len(ends) else 0
    if not pairs:
        nobody = np.zeros(0, np.int64)
        return (nobody, nobody), 0
    which = np.searchsorted(ends, random.integers(0, pairs, SAMPLE), side="right")
    one, other = _two(random, size[which])
    return (row[starts[which] + one], row[starts[which] + other]), pairs


def _two(random: np.random.Generator, size: Counts) -> tuple[Counts, Counts]:
    """Draw two different numbers below each size."""
    one = random.integers(0, size)
    other = random.integers(0, size - 1)
    return one, other + (other >= one)


def _proposed(scored: Scored, rows: int, left: Counts, right: Counts) -> Bools:
    """Tell which pairs were compared."""
    found = scored.found
    known = np.sort(found.left * np.int64(rows) + found.right)
    asked = np.minimum(left, right) * np.int64(rows) + np.maximum(left, right)
    place = np.minimum(np.searchsorted(known, asked), max(len(known) - 1, 0))
    inside: Bools = known[place] == asked if len(known) else np.zeros(len(asked), bool)
    return inside


def _shared(
    entries: Entries, rows: int, count: int, left: Counts, right: Counts
) -> npt.NDArray[np.int64]:
    """Return how many scopes each pair shares."""
    from scipy.sparse import csr_matrix

    ones = np.ones(len(entries.row), np.int64)
    table = csr_matrix((ones, (entries.row, entries.scope)), shape=(rows, count))
    return np.asarray(table[left].multiply(table[right]).sum(axis=1)).ravel().astype(np.int64)
