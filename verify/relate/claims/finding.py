"""Finding: what comparing one slot of two claims gives."""

from dataclasses import dataclass

__all__ = ["ClaimFinding"]


@dataclass(frozen=True, slots=True)
class ClaimFinding:
    """One slot of which both claims speak.

    Attributes:
        slot: "figure", "time" or "polarity".
        agrees: Whether both can be so; else they contradict each other.
        phrases: Both verbatim phrases, that of the first claim first.
        reason: Why, in words.
    """

    slot: str
    agrees: bool
    phrases: tuple[str, str]
    reason: str

    def swapped(self) -> "ClaimFinding":
        """Return the same finding for the claims the other way round."""
        return ClaimFinding(self.slot, self.agrees, self.phrases[::-1], self.reason)
