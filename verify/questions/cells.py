"""Cells: what the statements of one column say of one proposition, in a few words."""

from verify.graph.verification import CrossVerification
from verify.models.relation import Relation
from verify.models.words import Flag, RelationKind
from verify.questions.columns import Column
from verify.relate.flags import Flags
from verify.relate.statement import Statement

__all__ = ["cell_words"]

_AGREEING = frozenset(
    {
        RelationKind.REPEATS,
        RelationKind.CONSISTENT,
        RelationKind.CORROBORATES,
        RelationKind.PARTIALLY_CORROBORATES,
    }
)


def cell_words(
    row: list[Statement], column: Column, verification: CrossVerification, flags: Flags
) -> str:
    """Say what a column says of a proposition; empty where it is silent.

    Args:
        row: The allegations of the proposition.
        column: The statements of one origin, or of several that count once.
        verification: A cross-verified data set.
        flags: The flags of its allegations.

    Returns:
        Words joined by semicolons, in a fixed order: that it alleges it, agrees, contradicts it,
        denies it, vouches for what shows it, or could not verify it.
    """
    own = sum(statement.position in column.positions for statement in row)
    found = {0: f"alleges, {own} times" if own > 1 else "alleges"} if own else {}
    table = verification.dataset.allegations
    for statement in row:
        for relation in verification.relations.of(statement.id):
            other = table.position(relation.b if relation.a == statement.id else relation.a)
            if other in column.positions and relation.judged != "rejected":
                found |= _words(relation, statement.id, bool(own))
        for flag in flags.of(statement.position):
            if flag.flag is Flag.BLANKET_DENIAL and table.position(flag.by) in column.positions:
                found[4] = "blanket denial"
    return "; ".join(found[key] for key in sorted(found))


def _words(relation: Relation, name: str, own: bool) -> dict[int, str]:
    """Write a relation of a proposition as it is seen from the other statement."""
    possibly = "possibly " if relation.potential else ""
    if relation.kind in _AGREEING:
        if own:
            return {}
        slots = ", ".join(relation.slots)
        return {1: f"{possibly}agrees on {slots}" if slots else f"{possibly}agrees"}
    if relation.kind is RelationKind.CONTRADICTS:
        return {2: f"{possibly}contradicts on {', '.join(relation.slots)}"}
    if relation.b != name:
        return {}
    if relation.kind is RelationKind.DENIES:
        return {3: f"denies {relation.aspect}" if relation.aspect else "denies"}
    return _NOTES.get(relation.kind, {})


_NOTES = {
    RelationKind.AUTHENTICATES: {5: "vouches for what shows it"},
    RelationKind.NOT_VERIFIED_BY: {6: "could not verify"},
    RelationKind.UPDATES: {7: "updates"},
}
