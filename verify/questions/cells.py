"""Cells: what the statements of one column say of one proposition, in a few words."""

from collections import Counter
from collections.abc import Mapping

from verify.graph.verification import CrossVerification
from verify.models.relation import Relation
from verify.models.words import Flag, RelationKind
from verify.relate.flags import Flags
from verify.relate.statement import Statement

__all__ = ["row_words"]

_AGREEING = frozenset(
    {
        RelationKind.REPEATS,
        RelationKind.CONSISTENT,
        RelationKind.CORROBORATES,
        RelationKind.PARTIALLY_CORROBORATES,
    }
)


def row_words(
    row: list[Statement],
    letters: Mapping[int, str],
    verification: CrossVerification,
    flags: Flags,
) -> dict[str, str]:
    """Say what every column says of a proposition; one that is silent is left out.

    Args:
        row: The allegations of the proposition.
        letters: The column of each statement, by position.
        verification: A cross-verified data set.
        flags: The flags of its allegations.

    Returns:
        By the letter of the column: words joined by semicolons, in a fixed order: that it alleges
        it, agrees, contradicts it, denies it, vouches for what shows it, or could not verify it.
    """
    own = Counter(letters[statement.position] for statement in row)
    found: dict[str, dict[int, str]] = {
        letter: {0: f"alleges, {count} times" if count > 1 else "alleges"}
        for letter, count in own.items()
    }
    table = verification.dataset.allegations
    for statement in row:
        for relation in verification.relations.of(statement.id):
            other = table.position(relation.b if relation.a == statement.id else relation.a)
            letter = letters.get(-1 if other is None else other, "")
            if letter and relation.judged != "rejected":
                words = _words(relation, statement.id, letter in own)
                found.setdefault(letter, {}).update(words)
        for flag in flags.of(statement.position):
            denier = table.position(flag.by) if flag.flag is Flag.BLANKET_DENIAL else None
            if denier is not None and denier in letters:
                found.setdefault(letters[denier], {})[4] = "blanket denial"
    return {letter: "; ".join(of[key] for key in sorted(of)) for letter, of in found.items()}


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
