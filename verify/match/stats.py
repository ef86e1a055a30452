"""Statistics: how much was compared, and what blocking may have missed."""

from collections.abc import Mapping
from dataclasses import dataclass

from verify.match.complete import Scored
from verify.match.distinct import Distinct
from verify.match.encode.profile import Encoded
from verify.match.events import Events
from verify.match.missed import missed_pairs
from verify.match.score import hundredths
from verify.match.weights import Weights

__all__ = ["Stats", "stats_of"]


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
        sampled: How many control pairs, which no block proposed, were drawn at random and scored.
        missed: How many of those would have reached the lower threshold.
        unseen: How many pairs of all would have, as the draws let expect.
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
    unseen: float
    skipped: Mapping[str, int]
    weights: str

    @property
    def recall(self) -> float | None:
        """The estimated share of linkable pairs that blocking proposed; None if nothing links."""
        whole = self.linked + self.unseen
        return self.linked / whole if whole else None


def stats_of(
    encoded: Encoded, distinct: Distinct, scored: Scored, found: Events, weights: Weights
) -> Stats:
    """Count, and estimate the recall of blocking on control pairs."""
    rows = len(distinct.encoded)
    control = missed_pairs(distinct.encoded, scored, weights)
    return Stats(
        allegations=len(encoded),
        distinct=rows,
        events=len(found.events),
        compared=len(scored.bits),
        linked=int((scored.bits >= hundredths(weights.suggested)).sum()),
        possible=rows * (rows - 1) // 2,
        sampled=control.sampled,
        missed=control.missed,
        unseen=control.unseen,
        skipped=dict(scored.found.skipped),
        weights=weights.version,
    )
