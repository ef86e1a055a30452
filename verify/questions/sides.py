"""Sides: the parties of a data set in an order that favours none, and who stands accused."""

from verify.graph.verification import CrossVerification
from verify.graph.wording import plain
from verify.questions.entry import order
from verify.relate.statement import Statement

__all__ = ["Side", "accused_sides", "in_order", "speaking_side"]

Side = tuple[str, str]
"""What it is, "party" or "actor", and its key; an actor where no party is on record."""

UNKNOWN: Side = ("", "")
"""No side: nobody is accused, or the speaker is not identified."""


def accused_sides(statement: Statement, verification: CrossVerification) -> tuple[Side, ...]:
    """Return the sides that an allegation accuses; an accused actor without a party for itself."""
    actors = verification.registers.actors
    found: dict[Side, None] = {}
    for key in statement.accused:
        party = actors.party(key, statement.said)
        found[("party", party) if party is not None else ("actor", key)] = None
    return tuple(found)


def speaking_side(statement: Statement) -> Side:
    """Return the side that a speaker belongs to; an actor without a party has key ""."""
    if statement.party is not None:
        return ("party", statement.party)
    return ("actor", "") if statement.origin.identified else UNKNOWN


def in_order(verification: CrossVerification) -> tuple[Side, ...]:
    """List all sides: declared parties as declared, then others as they first appear."""
    found: dict[Side, None] = {("party", key): None for key in verification.dataset.info.parties}
    for statement in sorted(verification.statements, key=order):
        for side in (*accused_sides(statement, verification), speaking_side(statement)):
            found.setdefault(side)
    return tuple(side for side in found if side[1])


def side_words(side: Side, verification: CrossVerification) -> str:
    """Write a side by its name."""
    actors = verification.registers.actors
    kind, key = side
    return plain(actors.party_name(key) if kind == "party" else actors.name(key))
