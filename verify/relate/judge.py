"""Judge: ask the decision table about one pair."""

from collections.abc import Iterable, Mapping

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.pair import Pair
from verify.relate.registry import Phase, Rule
from verify.relate.rules import RULES

__all__ = ["TABLE", "Table", "judge_pair", "table_of"]

Table = Mapping[Phase, tuple[Rule, ...]]
"""The rules of each phase, in the order in which they are asked."""


def table_of(rules: Iterable[Rule]) -> Table:
    """Group rules by phase, in their own order."""
    table = tuple(rules)
    return {phase: tuple(rule for rule in table if rule.phase is phase) for phase in Phase}


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


def _first(pair: Pair, rules: tuple[Rule, ...]) -> tuple[Relation, ...]:
    for rule in rules:
        if (found := rule.judge(pair)) is not None:
            return found
    return ()


def _every(pair: Pair, rules: tuple[Rule, ...]) -> tuple[Relation, ...]:
    return tuple(made for rule in rules for made in rule.judge(pair) or ())
