"""Statistics: how much was compared, and what blocking may have missed."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from verify.match.complete import Scored
from verify.match.distinct import Distinct
from verify.match.encode.profile import Encoded
from verify.match.events import Events
from verify.match.score import hundredths, score
from verify.match.weights import Weights

__all__ = ["Stats", "stats_of"]

SAMPLE = 200_000
"""How many pairs that no block proposed are scored to estimate what blocking missed."""

SEED = 20_221_114


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts of one matching.

    Attributes:
        allegations: How many allegations there are.
        distinct: How many differ in what is compared.
        events: How many events.
        compared: How many pairs of distinct rows were compared.
        linked: How many of those reach the lower threshold.
        possible: How many pairs there are.
        sampled: How many unproposed pairs were drawn at random and scored.
        missed: How many of those would have reached the lower threshold.
        skipped: How many meetings were skipped, by reason.
        weights: Version of the weights.
    """

    allegations: int
    distinct: int
    events: int
    compared: int
    linked: int
    possible: int
    sampled: int
    missed: int
    skipped: Mapping[str, int]
    weights: str

    @property
    def recall(self) -> float | None:
        """The estimated share of linkable pairs that blocking proposed; None if nothing links."""
        if not self.sampled:
            return 1.0 if self.linked else None
        unseen = self.missed / self.sampled * (self.possible - self.compared)
        return self.linked / (self.linked + unseen) if self.linked + unseen else None


def stats_of(
    encoded: Encoded, distinct: Distinct, scored: Scored, found: Events, weights: Weights
) -> Stats:
    """Count, and estimate the recall of blocking on a fixed random sample of other pairs."""
    rows = len(distinct.encoded)
    left, right = _unproposed(rows, scored)
    cut = hundredths(weights.suggested)
    missed = int((score(distinct.encoded, left, right, weights) >= cut).sum())
    return Stats(
        allegations=len(encoded),
        distinct=rows,
        events=len(found.events),
        compared=len(scored.bits),
        linked=int((scored.bits >= cut).sum()),
        possible=rows * (rows - 1) // 2,
        sampled=len(left),
        missed=missed,
        skipped=dict(scored.found.skipped),
        weights=weights.version,
    )


def _unproposed(rows: int, scored: Scored) -> tuple[np.ndarray, np.ndarray]:
    """Draw pairs that no block proposed, the same ones in every run."""
    if rows < 2:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    random = np.random.default_rng(SEED)
    drawn = random.integers(0, rows, (2, SAMPLE))
    low, high = drawn.min(axis=0), drawn.max(axis=0)
    pairs = np.unique(low[low < high] * np.int64(rows) + high[low < high])
    proposed = scored.found.left * np.int64(rows) + scored.found.right
    pairs = np.setdiff1d(pairs, proposed, assume_unique=False)
    return pairs // rows, pairs % rows
