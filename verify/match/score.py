"""Score: the bits of many pairs, in whole hundredths, so that sums are exact."""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from verify.match.compare import COMPARISONS
from verify.match.compare.comparison import Levels
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts
from verify.match.weights import STRATA, Weights

__all__ = ["Bits", "hundredths", "levels_of", "score", "strata_of", "total"]

Bits = npt.NDArray[np.int32]

_CHUNK = 250_000
"""So many pairs are compared at once: memory stays small, and an interruption is soon obeyed."""

_MANY = 50_000
"""From so many pairs on, two threads share the work: numpy and scipy mostly work side by side."""


def hundredths(bits: float) -> int:
    """Return bits in whole hundredths."""
    return round(bits * 100)


def score(encoded: Encoded, left: Counts, right: Counts, weights: Weights) -> Bits:
    """Return the evidence that each pair concerns one event, in hundredths of a bit."""
    if len(left) < _MANY:
        return total(encoded, left, right, weights)
    from concurrent.futures import ThreadPoolExecutor

    parts = max(2, -(-len(left) // _CHUNK))
    lefts, rights = np.array_split(left, parts), np.array_split(right, parts)
    with ThreadPoolExecutor(2) as threads:
        bits = threads.map(lambda a, b: total(encoded, a, b, weights), lefts, rights)
        return np.concatenate(list(bits))


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
