"""Judge: ask the decision table about one pair."""

from collections.abc import Iterable
from functools import lru_cache

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.pair import Pair
from verify.relate.registry import Phase, Rule
from verify.relate.rules import RULES

__all__ = ["judge_pair"]


def judge_pair(pair: Pair, rules: Iterable[Rule] = RULES) -> tuple[Relation, ...]:
    """Ask every rule that applies, phase by phase.

    Args:
        pair: Two statements.
        rules: The decision table; add rules of your own to the default ones.

    Returns:
        At least one relation, in the order of the rules; a single one of kind `none`, with its
        reason, where the two do not bear on each other.
    """
    table = by_phase(tuple(rules))
    if decided := _first(pair, table[Phase.STANCE]):
        return decided
    harm = _every(pair, table[Phase.HARM])
    if harm and not pair.link.same_event:
        return harm
    if decided := _first(pair, table[Phase.EVENT]):
        found = (*harm, *_every(pair, table[Phase.SLOTS]))
        bearing = [relation for relation in decided if relation.kind is not RelationKind.NONE]
        return (*bearing, *found) or decided
    found = (
        *harm,
        *_every(pair, table[Phase.SLOTS]),
        *_first(pair, table[Phase.INDEPENDENCE]),
    )
    if found:
        return found
    return (pair.relation(RelationKind.NONE, "R107", "one event, but no slot to compare"),)


@lru_cache(maxsize=16)
def by_phase(rules: tuple[Rule, ...]) -> dict[Phase, tuple[Rule, ...]]:
    """Group a decision table by phase, in its own order."""
    return {phase: tuple(rule for rule in rules if rule.phase is phase) for phase in Phase}


def _first(pair: Pair, rules: tuple[Rule, ...]) -> tuple[Relation, ...]:
    for rule in rules:
        if (found := rule.judge(pair)) is not None:
            return found
    return ()


def _every(pair: Pair, rules: tuple[Rule, ...]) -> tuple[Relation, ...]:
    return tuple(made for rule in rules for made in rule.judge(pair) or ())
