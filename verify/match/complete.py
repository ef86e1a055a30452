"""Complete: inside a group that good pairs hold together, every pair is looked at."""

from dataclasses import dataclass, replace

import numpy as np

from verify.match.block import Candidates
from verify.match.block.ranges import expand
from verify.match.cluster import components
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts
from verify.match.score import Bits, hundredths, score
from verify.match.weights import Weights

__all__ = ["FULL", "Scored", "complete"]

FULL = 60
"""Up to how many rows every pair of a group is scored; beyond, unlisted pairs count `unmet`."""


@dataclass(frozen=True, slots=True)
class Scored:
    """Candidate pairs with their bits, in hundredths."""

    found: Candidates
    bits: Bits


def complete(encoded: Encoded, scored: Scored, weights: Weights) -> Scored:
    """Score the pairs that no block proposed, inside each group of up to `FULL` rows."""
    found = scored.found
    good = scored.bits >= hundredths(weights.suggested)
    label = components(len(encoded), found.left[good], found.right[good])
    left, right = _within(label)
    size = np.int64(max(len(encoded), 1))
    known = found.left * size + found.right
    fresh = np.setdiff1d(left * size + right, known, assume_unique=True)
    left, right = fresh // size, fresh % size
    bits = score(encoded, left, right, weights)
    return Scored(
        replace(
            found,
            left=np.concatenate((found.left, left)),
            right=np.concatenate((found.right, right)),
        ),
        np.concatenate((scored.bits, bits)),
    )


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
