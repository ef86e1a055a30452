"""Figure pair: two figures of one thing with their scopes, and what comparing them gives."""

from typing import NamedTuple

from verify.models.figure import Figure
from verify.models.words import Measure, RelationKind
from verify.normalise.figures import interval
from verify.normalise.registers import Registers
from verify.relate.statement import Count

__all__ = ["KNOWN", "FigurePair", "FigureVerdict", "disjoint"]

KNOWN = (Measure.FOUND, Measure.DOCUMENTED)
"""Measures that count what is known so far: exact for that, a lower bound for all there is."""


class FigureVerdict(NamedTuple):
    """What comparing two figures gives.

    Attributes:
        kind: contradicts, updates or compatible; None where they agree.
        question: Name of the question that decided.
        reason: Why, in words.
        potential: Whether a contradiction holds only if something unknown is so.
    """

    kind: RelationKind | None
    question: str
    reason: str
    potential: bool = False


class FigurePair(NamedTuple):
    """Two figures of one thing counted in one unit.

    Attributes:
        a: The one figure with its scope.
        b: The other.
        same_origin: Whether both rest on one origin.
        adverse: Whether their speakers belong to parties that oppose each other.
        one_off: Whether both concern one act that happens once, so that the event is the scope.
        registers: Where places lie.
    """

    a: Count
    b: Count
    same_origin: bool
    adverse: bool
    one_off: bool
    registers: Registers

    def swapped(self) -> "FigurePair":
        """Return the same pair the other way round."""
        return FigurePair(
            self.b, self.a, self.same_origin, self.adverse, self.one_off, self.registers
        )


def disjoint(a: Figure, b: Figure) -> bool:
    """Whether no number fits both figures, soft ends included.

    Example:
        >>> disjoint(Figure(low=6), Figure(low=1000, bound="at_least"))
        True
    """
    (low_a, high_a), (low_b, high_b) = interval(a), interval(b)
    return low_a > high_b or low_b > high_a
