"""Rule: one check with its code, what it needs to know, and its page."""

import inspect
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.codes import Code, code

__all__ = ["HEADINGS", "Look", "Needs", "Rule", "of_reading", "rule"]

Look = Callable[[Subject], Iterable[Spot]]
"""What a rule does: it looks at a data set and says what it found."""

HEADINGS = ("Why it matters:", "Bad example:", "Good example:", "How to fix:")
"""What the page of every rule says after its first paragraph, in this order."""


class Needs(StrEnum):
    """What a rule has to know, the least first."""

    READING = "reading"
    """Nothing more: reading the files finds it."""
    RECORD = "record"
    """One record at a time, with its source."""
    DATASET = "dataset"
    """All records together."""
    RELATIONS = "relations"
    """How the allegations bear on each other."""
    SETTINGS = "settings"
    """What the settings say; asked by whoever applies them."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One check.

    Attributes:
        code: Its code, with name, severity, version and summary.
        name: Name of its function and of its file.
        needs: What it has to know.
        page: Its docstring.
        look: What it does; None where reading or the settings find it.
    """

    code: Code
    name: str
    needs: Needs
    page: str
    look: Look | None = None


def rule(name: str, needs: Needs) -> Callable[[Look], Rule]:
    """Make a rule of a function; the list in `verify.checks.rules` puts it to use."""

    def made(look: Look) -> Rule:
        return Rule(code(name), look.__name__, needs, inspect.getdoc(look) or "", look)

    return made


def of_reading(name: str, needs: Needs = Needs.READING) -> Callable[[Callable[[], None]], Rule]:
    """Make a rule of a page alone: what it tells of is found while files or settings are read."""

    def made(page: Callable[[], None]) -> Rule:
        return Rule(code(name), page.__name__, needs, inspect.getdoc(page) or "")

    return made
