"""Rule: one row of the decision table, with its code, its phase and its page."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from verify.models.relation import Relation
from verify.models.words import Stance
from verify.relate.pair import Pair

__all__ = ["HEADINGS", "Judge", "Phase", "Rule", "rule"]

Judge = Callable[[Pair], tuple[Relation, ...] | None]
"""What a rule does: the relations of a pair, or None where the rule does not apply."""

HEADINGS = ("Why it matters:", "Example:", "Limits:", "Source:")
"""What the page of every rule says, in this order."""


class Phase(StrEnum):
    """When a rule is asked."""

    STANCE = "stance"
    """First: the first rule that applies decides, whatever the event."""
    HARM = "harm"
    """Then: whether one harm is blamed on two sides; ends the matter where events differ."""
    EVENT = "event"
    """Then: whether the pair can concern one event; the first that applies decides."""
    SLOTS = "slots"
    """Then: each slot on its own; every rule may add a relation, and says itself whether it needs
    one event: a figure for a part meets the figure for the whole."""
    INDEPENDENCE = "independence"
    """Last: what agreement is worth; the first that applies decides."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the decision table.

    Attributes:
        code: Stable code, never used again for another rule.
        phase: When it is asked.
        stance: It concerns only pairs in which somebody takes this stance; None where it concerns
            all.
        name: Name of the pattern; also the name of its file.
        judge: The function that judges a pair.
        page: Its docstring.
    """

    code: str
    phase: Phase
    stance: Stance | None
    name: str
    judge: Judge
    page: str

    def __call__(self, pair: Pair) -> tuple[Relation, ...] | None:
        """Judge a pair."""
        return self.judge(pair)


def rule(code: str, phase: Phase, *, stance: Stance | None = None) -> Callable[[Judge], Rule]:
    """Make a rule of a function; the list in `verify.relate.rules` puts it to use."""

    def made(judge: Judge) -> Rule:
        return Rule(code, phase, stance, judge.__name__, judge, inspect.getdoc(judge) or "")

    return made
