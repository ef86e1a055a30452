"""Compare two claims by what their texts say: figures, times and denials."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from verify.normalise.claims import Claim, read_claim
from verify.relate.claims.figures import compare_figures
from verify.relate.claims.finding import ClaimFinding
from verify.relate.claims.polarity import compare_polarity
from verify.relate.claims.times import compare_times

__all__ = ["ClaimAnswer", "ClaimComparison", "compare_claims"]

_SLOTS: Final = ("figure", "time", "polarity")


class ClaimAnswer(StrEnum):
    """What comparing two claims gives."""

    CONTRADICTS = "contradicts"
    """One slot cannot be so in both, if both speak of one thing."""
    AGREES = "agrees"
    """A slot agrees, and none contradicts."""
    UNCLEAR = "unclear"
    """No slot decides."""


@dataclass(frozen=True, slots=True)
class ClaimComparison:
    """What comparing the texts of two claims gives.

    Attributes:
        answer: contradicts, agrees or unclear.
        slot: The slot that decides: "figure", "time" or "polarity"; empty where none does.
        phrases: Both verbatim phrases, that of the first claim first; None where no slot decides.
        reason: Why, in words.
        findings: Every slot of which both claims speak, contradictions first.
    """

    answer: ClaimAnswer
    slot: str
    phrases: tuple[str, str] | None
    reason: str
    findings: tuple[ClaimFinding, ...] = ()


def compare_claims(a: str, b: str) -> ClaimComparison:
    """Compare two claims by their texts alone.

    A contradiction is claimed only on a slot: figures of one noun that no number fits, times of
    one thing that no day fits, or a clause that one denies and the other asserts. Whether both
    claims speak of one event is not looked at: that is for matching, or for who asks.

    Args:
        a: The one claim, in English; its first 5,000 characters are read.
        b: The other. The answer is the same for the swapped claims, with the phrases swapped.

    Returns:
        The answer with the slot, both phrases and the reason; "unclear" is an answer.

    Example:
        >>> found = compare_claims("At least 12 miners died.", "Fewer than 10 miners died.")
        >>> found.answer.value, found.slot, found.phrases
        ('contradicts', 'figure', ('At least 12 miners died', 'Fewer than 10 miners died'))
        >>> compare_claims("The dam burst.", "The mayor resigned.").answer.value
        'unclear'
    """
    one, other = read_claim(a), read_claim(b)
    found = sorted(_findings(one, other), key=_order)
    if not found:
        return ClaimComparison(ClaimAnswer.UNCLEAR, "", None, "no slot of which both speak")
    first = found[0]
    answer = ClaimAnswer.AGREES if first.agrees else ClaimAnswer.CONTRADICTS
    return ClaimComparison(answer, first.slot, first.phrases, first.reason, tuple(found))


def _findings(a: Claim, b: Claim) -> list[ClaimFinding]:
    return [*compare_figures(a, b), *compare_times(a, b), *compare_polarity(a, b)]


def _order(finding: ClaimFinding) -> tuple[bool, int, list[str]]:
    """Put contradictions first, whichever claim is the first."""
    return finding.agrees, _SLOTS.index(finding.slot), sorted(finding.phrases)
