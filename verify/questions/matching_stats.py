"""How much was compared in matching, and how much blocking may have missed."""

from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.match.weights import Weights
from verify.questions.answer import Answer
from verify.questions.page import Page, Paragraph, Table

__all__ = ["MatchingStats", "matching_stats"]


@dataclass(frozen=True, slots=True)
class MatchingStats:
    """Counts of one matching.

    Attributes:
        allegations: How many allegations there are.
        distinct: How many of them differ in what is compared.
        events: How many events they make.
        possible: How many pairs of distinct ones there are.
        compared: How many of these were compared.
        linked: How many reach the lower threshold.
        sampled: How many pairs that no block proposed were drawn by a fixed lot and compared.
        missed: How many of those reach the lower threshold.
        recall: The share of linkable pairs that were compared, estimated from the sample; None
            where nothing links.
        skipped: How many meetings of two rows a cap left out.
        weights: Version of the weights.
    """

    allegations: int
    distinct: int
    events: int
    possible: int
    compared: int
    linked: int
    sampled: int
    missed: int
    recall: float | None
    skipped: int
    weights: str


def matching_stats(verification: CrossVerification) -> Answer[MatchingStats]:
    """Count what matching compared, and estimate what it missed.

    Args:
        verification: A cross-verified data set.

    Returns:
        One record.
    """
    stats = verification.matching.stats
    record = MatchingStats(
        allegations=stats.allegations,
        distinct=stats.distinct,
        events=stats.events,
        possible=stats.possible,
        compared=stats.compared,
        linked=stats.linked,
        sampled=stats.sampled,
        missed=stats.missed,
        recall=stats.recall,
        skipped=sum(stats.skipped.values()),
        weights=stats.weights,
    )
    weights = verification.matching.weights
    recall = "cannot be estimated" if record.recall is None else f"{100 * record.recall:.1f} %"
    rows = [
        ("allegations", f"{record.allegations:,}"),
        ("of these, different in what is compared", f"{record.distinct:,}"),
        ("events", f"{record.events:,}"),
        ("pairs of different ones", f"{record.possible:,}"),
        ("compared", f"{record.compared:,}"),
        ("reach the lower threshold", f"{record.linked:,}"),
        ("other pairs, drawn and compared as a test", f"{record.sampled:,}"),
        ("of these, reach the lower threshold", f"{record.missed:,}"),
        ("linkable pairs that were compared, estimated", recall),
        *((f"left out: {reason}", f"{count:,}") for reason, count in stats.skipped.items()),
        ("weights", record.weights),
    ]
    return Answer(
        (record,),
        Page(
            "How much was compared",
            (
                Paragraph("Counts of pairs that may concern one event."),
                Table(("what", "how many"), tuple(rows)),
                Paragraph(
                    f"In bits: suggested from {weights.suggested:g} on, confirmed from "
                    f"{weights.confirmed:g} on. What the levels of each field are worth:"
                ),
                Table(("field", "least", "most"), _worth(weights)),
            ),
        ),
    )


def _worth(weights: Weights) -> tuple[tuple[str, str, str], ...]:
    """Return the least and the most that each field's levels are worth, in bits."""
    fields = {"before any field is compared": weights.prior, **weights.levels}
    return tuple(
        (name.replace("_", " "), f"{min(levels.values()):+.1f}", f"{max(levels.values()):+.1f}")
        for name, levels in fields.items()
    )
