"""Replies: what an accused side answered to one allegation, and whether it was asked."""

from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.models.allegation import ReplySought
from verify.models.relation import Relation
from verify.models.words import Flag, RelationKind, Stance
from verify.questions.sides import Side, accused_sides
from verify.relate.flags import Flags
from verify.relate.statement import Statement

__all__ = ["KINDS", "SOUGHT", "Reply", "reply"]

KINDS = ("blanket", "specific", "counter_account", "conceded")
"""What a reply can be; several where several were given."""

SOUGHT = ("answered", "declined", "no_answer", "asked", "not_asked", "")
"""Whether it was asked: the furthest that was reached decides; "asked" where the outcome is not
recorded or is no word of the vocabulary, "" where nothing is recorded."""

_ASKED = SOUGHT.index("asked")

_AGREEING = frozenset(
    {
        RelationKind.REPEATS,
        RelationKind.CONSISTENT,
        RelationKind.CORROBORATES,
        RelationKind.PARTIALLY_CORROBORATES,
    }
)


@dataclass(frozen=True, slots=True)
class Reply:
    """What one accused side answered to one allegation, as far as this data set shows.

    Attributes:
        found: Ids of the replies by kind, in the order of `KINDS`; all empty where none was found.
        sought: One of `SOUGHT`.
        asked: The records of who was asked.
    """

    found: tuple[tuple[str, ...], ...]
    sought: str
    asked: tuple[ReplySought, ...]


def reply(statement: Statement, side: Side, verification: CrossVerification, flags: Flags) -> Reply:
    """Find what an accused side answered to an allegation.

    A reply is a statement whose speaker belongs to the side, whoever carries it: what others say
    for it is no reply of its own.

    Args:
        statement: The allegation.
        side: One of the sides that it accuses.
        verification: A cross-verified data set.
        flags: The flags of its allegations.
    """
    found: dict[str, list[str]] = {kind: [] for kind in KINDS}
    if _speaks_for(statement, side, verification):
        found["conceded"].append(statement.id)
    for relation in verification.relations.of(statement.id):
        other = verification.statement(relation.b if relation.a == statement.id else relation.a)
        kind = _kind(relation, statement, other, side)
        if kind and relation.judged != "rejected" and _speaks_for(other, side, verification):
            found[kind].append(other.id)
    for flag in flags.of(statement.position):
        if flag.flag is Flag.BLANKET_DENIAL:
            denier = verification.statement(flag.by)
            if _speaks_for(denier, side, verification):
                found["blanket"].append(denier.id)
    asked = _asked(statement, side, verification)
    ids = tuple(tuple(sorted(set(found[kind]))) for kind in KINDS)
    return Reply(ids, _furthest(asked), asked)


def _kind(relation: Relation, statement: Statement, other: Statement, side: Side) -> str:
    """Say what a relation is as a reply to the statement; empty where it is none."""
    if relation.kind is RelationKind.DENIES:
        return "specific" if relation.b == statement.id else ""
    if relation.kind is RelationKind.CONTRADICTS:
        return "counter_account" if relation.slots == ("accused",) else ""
    concedes = (
        relation.kind in _AGREEING
        and not relation.potential
        and other.stance is Stance.ASSERTS
        and "accused" in relation.slots
    )
    own = set(statement.accused) & set(other.accused)
    blames_itself = side[1] in (other.accused_parties if side[0] == "party" else own)
    return "conceded" if concedes and blames_itself else ""


def _speaks_for(statement: Statement, side: Side, verification: CrossVerification) -> bool:
    kind, key = side
    if not statement.origin.identified:
        return False
    if kind == "party":
        return statement.party == key
    control = verification.registers.actors.control(statement.origin.key, statement.said)
    return key in control.group


def _asked(
    statement: Statement, side: Side, verification: CrossVerification
) -> tuple[ReplySought, ...]:
    """Return the records of a reply sought from a side.

    Who was asked belongs to the side by the actors on record; where that is unknown and one side
    alone is accused, it was that one.
    """
    actors = verification.registers.actors
    only = len(accused_sides(statement, verification)) == 1
    found = []
    for record in statement.allegation.reply_sought:
        key = actors.resolve(record.to) or ""
        if side[0] == "party":
            party = actors.party(key, statement.said)
            named = party == side[1] or record.to == side[1]
            open_to_all = party is None
        else:
            named = side[1] in actors.control(key, statement.said).group
            open_to_all = actors.record(key) is None
        if named or (only and open_to_all):
            found.append(record)
    return tuple(found)


def _furthest(asked: tuple[ReplySought, ...]) -> str:
    reached = [
        SOUGHT.index(record.outcome) if record.outcome in SOUGHT else _ASKED for record in asked
    ]
    return SOUGHT[min(reached)] if reached else ""
