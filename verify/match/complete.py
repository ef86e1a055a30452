"""Complete: inside a group that good pairs hold together, every pair is looked at."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeAlias

import numpy as np

from verify.match.block import Candidates
from verify.match.block.ranges import expand, in_order
from verify.match.cluster import components
from verify.match.encode.profile import Encoded
from verify.match.listed import Listed
from verify.match.profiles import Counts
from verify.match.score import Bits, hundredths, score
from verify.match.weights import Weights

__all__ = ["FULL", "Scored", "Scorer", "complete", "scorer"]

FULL = 60
"""Up to how many rows every pair of a group is scored; beyond, unlisted pairs count `unmet`."""

Scorer: TypeAlias = Callable[[Counts, Counts], Bits]
"""Gives the bits of many pairs of rows, the smaller row first."""


@dataclass(frozen=True, slots=True)
class Scored:
    """Candidate pairs with what they tell.

    Attributes:
        found: The pairs.
        bits: The bits of each, in hundredths.
        part: For each row the smallest one that good pairs connect it to.
    """

    found: Candidates
    bits: Bits
    part: Counts


def scorer(encoded: Encoded, weights: Weights) -> Scorer:
    """Return what compares every pair."""
    return partial(_score, encoded, weights)


def _score(encoded: Encoded, weights: Weights, left: Counts, right: Counts) -> Bits:
    return score(encoded, left, right, weights)


def complete(found: Candidates, count: int, weights: Weights, bits_of: Scorer) -> Scored:
    """Score candidate pairs, and the others inside each group of up to `FULL` rows.

    Args:
        found: The candidate pairs.
        count: How many rows there are.
        weights: From how many bits on a pair holds a group together.
        bits_of: Scores pairs.
    """
    bits = bits_of(found.left, found.right)
    good = bits >= hundredths(weights.suggested)
    part = components(count, found.left[good], found.right[good])
    left, right = _within(part)
    left, right = in_order(left, right)
    _, known = Listed(found.left, found.right, count).find(left, right)
    left, right = left[~known], right[~known]
    whole = replace(
        found,
        left=np.concatenate((found.left, left)),
        right=np.concatenate((found.right, right)),
    )
    return Scored(whole, np.concatenate((bits, bits_of(left, right))), part)


def _within(label: Counts) -> tuple[Counts, Counts]:
    """Return all pairs of rows of one group, for groups of three to `FULL` rows."""
    count = np.bincount(label, minlength=len(label))
    wanted = (count >= 3) & (count <= FULL)
    rows = np.flatnonzero(wanted[label]) if len(label) else np.zeros(0, np.int64)
    order = np.lexsort((rows, label[rows]))
    rows = rows[order]
    group = label[rows]
    end = np.searchsorted(group, group, side="right")
    number, position = expand(np.arange(1, len(rows) + 1), end)
    return rows[number], rows[position]
