"""Uncertain: the pairs about which a person's answer would tell most."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from verify.match.matching import Matching
from verify.match.profiles import Bools

__all__ = ["Uncertain", "uncertain"]

LEAST = 0.05
"""How uncertain a pair must be at least, in bits, to be worth a question."""


@dataclass(frozen=True, slots=True)
class Uncertain:
    """Two allegations of which it is hard to tell whether they are one event.

    Attributes:
        a: Position of the one.
        b: Position of the other.
        bits: What speaks for one event.
        together: Whether they are in one event now.
        reach: How many allegations an answer may move.
        worth: Bits that an answer tells, times its reach.
    """

    a: int
    b: int
    bits: float
    together: bool
    reach: int
    worth: float


def uncertain(matching: Matching, most: int = 20) -> tuple[Uncertain, ...]:
    """Return the pairs that a person should be asked about, the most useful first.

    An answer tells most where the odds are even, and counts for as many allegations as the smaller
    of the two events has. Of each two events one pair is asked; a pair inside an event is asked,
    too, if it is hard to tell. What people have decided already, by a path as well, is not asked.

    Args:
        matching: The matching.
        most: How many pairs to return at most.

    Example:
        >>> from verify.match import match
        >>> from verify.models.dataset import Dataset
        >>> about = {"act": "shelling", "place": "Izium"}
        >>> ds = Dataset.of([
        ...     {"id": "a", "claim": "Shells hit a bakery.", "source": "Gazette", "about": about},
        ...     {"id": "b", "claim": "A bakery burned.", "source": "Courier", "about": about},
        ...     {"id": "c", "claim": "A mayor resigned.", "source": "Courier"}])
        >>> [(pair.a, pair.b) for pair in uncertain(match(ds))]
        [(0, 1)]
    """
    found, position = matching.scored.found, matching.distinct.position
    entropy = _entropy(matching.scored.bits)
    asked = np.flatnonzero(entropy >= LEAST)
    left, right = position[found.left[asked]], position[found.right[asked]]
    one, other = matching.event_of[left], matching.event_of[right]
    size = np.bincount(matching.event_of, minlength=1)
    together: Bools = one == other
    reach = np.where(together, 1, np.minimum(size[one], size[other]))
    worth = np.round(entropy[asked] * reach, 6)
    chosen: list[Uncertain] = []
    seen = set[tuple[int, int]]()
    for group in _best_first(worth, most):
        pairs = []
        for k in group.tolist():
            a, b = sorted((int(left[k]), int(right[k])), key=matching.ids.__getitem__)
            bits = int(matching.scored.bits[asked[k]]) / 100
            pairs.append(Uncertain(a, b, bits, bool(together[k]), int(reach[k]), float(worth[k])))
        for pair in sorted(pairs, key=lambda p: (matching.ids[p.a], matching.ids[p.b])):
            events = (int(matching.event_of[pair.a]), int(matching.event_of[pair.b]))
            events = (min(events), max(events))
            if events not in seen and matching.judged(pair.a, pair.b) is None:
                seen.add(events)
                chosen.append(pair)
        if len(chosen) >= most:
            break
    return tuple(chosen[:most])


def _entropy(bits: npt.NDArray[np.int32]) -> npt.NDArray[np.float64]:
    """Return how many bits the answer tells, from the odds that a pair is one event.

    Example:
        >>> _entropy(np.array([0, 1000], np.int32)).round(2).tolist()
        [1.0, 0.01]
    """
    against = np.exp2(-np.abs(bits) / 100.0)  # odds against what is likelier
    share = 1 / (1 + against)
    entropy: npt.NDArray[np.float64] = -(
        share * np.log2(share) + (1 - share) * np.log2(np.maximum(1 - share, 1e-300))
    )
    return entropy


def _best_first(worth: npt.NDArray[np.float64], most: int) -> list[npt.NDArray[np.int64]]:
    """Return the places of equal worths, the greatest worth first, many at least."""
    order = np.argsort(-worth, kind="stable")
    cuts = np.flatnonzero(np.diff(worth[order]) != 0) + 1
    return np.split(order, cuts)[: max(100 * most, 1000)]
