"""Judge: ask the decision table about one pair."""

from collections.abc import Iterable, Mapping
from itertools import product

from verify.models.relation import Relation
from verify.models.words import RelationKind, Stance
from verify.relate.pair import Pair
from verify.relate.registry import Phase, Rule
from verify.relate.rules import RULES

__all__ = ["TABLE", "Table", "judge_pair", "table_of"]

Table = Mapping[tuple[Stance, Stance], Mapping[Phase, tuple[Rule, ...]]]
"""For the stances of two statements the rules of each phase, in the order of being asked."""


def table_of(rules: Iterable[Rule]) -> Table:
    """Group rules by the stances that they concern and by phase, in their own order."""
    table = tuple(rules)
    return {
        stances: {
            phase: tuple(
                rule
                for rule in table
                if rule.phase is phase and (rule.stance is None or rule.stance in stances)
            )
            for phase in Phase
        }
        for stances in product(Stance, Stance)
    }


TABLE = table_of(RULES)
"""The decision table; make one of your own of `RULES` and further rules."""


def judge_pair(pair: Pair, table: Table = TABLE) -> tuple[Relation, ...]:
    """Ask every rule that applies, phase by phase.

    Args:
        pair: Two statements.
        table: The decision table.

    Returns:
        At least one relation, in the order of the rules; a single one of kind `none`, with its
        reason, where the two do not bear on each other.
    """
    rules = table[pair.a.stance, pair.b.stance]
    if decided := _first(pair, rules[Phase.STANCE]):
        return decided
    harm = _every(pair, rules[Phase.HARM])
    if harm and not pair.link.same_event:
        return harm
    if decided := _first(pair, rules[Phase.EVENT]):
        found = (*harm, *_every(pair, rules[Phase.SLOTS]))
        bearing = [relation for relation in decided if relation.kind is not RelationKind.NONE]
        return (*bearing, *found) or decided
    found = (
        *harm,
        *_every(pair, rules[Phase.SLOTS]),
        *_first(pair, rules[Phase.INDEPENDENCE]),
    )
    if found:
        return found
    return (pair.relation(RelationKind.NONE, "R107", "one event, but no slot to compare"),)


def _first(pair: Pair, rules: tuple[Rule, ...]) -> tuple[Relation, ...]:
    for rule in rules:
        if (found := rule.judge(pair)) is not None:
            return found
    return ()


def _every(pair: Pair, rules: tuple[Rule, ...]) -> tuple[Relation, ...]:
    found: list[Relation] = []
    for rule in rules:
        found += rule.judge(pair) or ()
    return tuple(found)
