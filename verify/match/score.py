"""Score: the bits of many pairs, in whole hundredths, so that sums are exact."""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from verify.match.compare import COMPARISONS
from verify.match.compare.comparison import Levels
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts
from verify.match.weights import STRATA, Weights

__all__ = ["CHUNK", "Bits", "hundredths", "levels_of", "score", "strata_of", "total"]

Bits = npt.NDArray[np.int32]

CHUNK = 1_000_000


def hundredths(bits: float) -> int:
    """Return bits in whole hundredths."""
    return round(bits * 100)


def score(encoded: Encoded, left: Counts, right: Counts, weights: Weights) -> Bits:
    """Return the evidence that each pair concerns one event, in hundredths of a bit."""
    parts = [
        total(encoded, left[at : at + CHUNK], right[at : at + CHUNK], weights)
        for at in range(0, len(left), CHUNK)
    ]
    return np.concatenate(parts) if parts else np.zeros(0, np.int32)


def total(encoded: Encoded, left: Counts, right: Counts, weights: Weights) -> Bits:
    """Add up the prior and the bits of every field's level."""
    bits = _table(weights.prior)[strata_of(encoded, left, right)]
    for comparison, level in levels_of(encoded, left, right).items():
        bits = bits + _table(weights.levels[comparison])[level]
    return bits


def levels_of(encoded: Encoded, left: Counts, right: Counts) -> dict[str, Levels]:
    """Return the level of every field for each pair."""
    return {c.name: c.compare(encoded, left, right) for c in COMPARISONS}


def strata_of(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    """Return the number of the stratum of each pair, in the order of `STRATA`."""
    p = encoded.profiles
    place = p.placed[left] & p.placed[right]
    date = p.dated[left] & p.dated[right]
    number = np.where(place, np.where(date, 0, 1), np.where(date, 2, 3))
    assert len(STRATA) == 4
    return number.astype(np.int8)


def _table(bits: Mapping[str, float]) -> Bits:
    return np.array([hundredths(value) for value in bits.values()], np.int32)
