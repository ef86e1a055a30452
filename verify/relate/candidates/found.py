"""Found: pairs of positions to ask about, each once, and what a cap left out."""

from collections import defaultdict

__all__ = ["Candidates"]


class Candidates:
    """Pairs of positions to ask the decision table about.

    Attributes:
        pairs: Each pair once, the smaller position first, in ascending order.
        skipped: How many pairs a cap left out, by reason.
    """

    def __init__(self) -> None:
        self._pairs: set[tuple[int, int]] = set()
        self.skipped: dict[str, int] = defaultdict(int)

    @property
    def pairs(self) -> list[tuple[int, int]]:
        """The pairs in ascending order."""
        return sorted(self._pairs)

    def add(self, a: int, b: int) -> None:
        """Note a pair."""
        if a != b:
            self._pairs.add((a, b) if a < b else (b, a))
