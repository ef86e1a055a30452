"""Spot: one thing that a rule found, and the record and field where it stands."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from verify.models.words import Severity

__all__ = ["Path", "Spot"]

Path = tuple[str | int, ...]
"""Where a value stands inside its record: names of fields and positions in lists."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One thing that a rule found.

    Example:
        >>> Spot("allegations", 0, ("claim",), "'claim' is 'TBC'. Leave it out.").severity is None
        True
    """

    table: str
    """The table of the record; "settings" for what the settings say."""
    index: int
    """Position of the record in its table."""
    path: Path
    """The field; empty for the record as a whole."""
    message: str | Callable[[], str]
    """What is wrong, with the value, and what to do; made only where it is shown."""
    severity: Severity | None = None
    """How grave it is, where that differs from the rule's own severity."""
    value: Any = None
    """What it is about, for its fingerprint; the value of the field where None."""
    shared: bool = False
    """Whether it concerns many records alike, of which this is the first: a name, a host."""
