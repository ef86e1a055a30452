"""Code: the name, severity and meaning of one kind of finding."""

from dataclasses import dataclass
from typing import Literal

__all__ = ["Code"]


@dataclass(frozen=True, slots=True)
class Code:
    """What one code stands for; a code is never used for anything else later.

    Example:
        >>> Code("V105", "duplicate-key", "error", "0.1", "One field is given twice.").name
        'duplicate-key'
    """

    code: str
    """The code, such as "V105"."""
    name: str
    """The same in words."""
    severity: Literal["error", "warning", "info"]
    """How grave it is, unless a finding or a setting says otherwise."""
    since: str
    """The version that reported it first."""
    summary: str
    """One sentence: what it catches."""
