"""Heirs: in large events, who stands for an origin when its first statement is left out."""

from verify.graph.verification import CrossVerification
from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.candidates.within import EVERY_PAIR
from verify.relate.relations import UNSTORED
from verify.relate.statement import Statement

__all__ = ["heirs"]


def heirs(verification: CrossVerification, gone: frozenset[int]) -> tuple[Relation, ...]:
    """Relate those who now stand for an origin to whatever the one left out was related to.

    In a large event one statement of each origin and proposition is compared with the others, and
    its repetitions only with it. Where it is left out, its first repetition takes its place.

    Args:
        verification: A cross-verified data set.
        gone: Positions of what is left out.

    Returns:
        The relations of the heirs; empty where every event is small.
    """
    matching = verification.matching
    found: dict[int, Statement] = {}
    for position in sorted(gone):
        event = matching.events[matching.event_of[position]]
        if len(event.members) > EVERY_PAIR:
            heir = _heir(verification, position, gone)
            if heir is not None:
                found[position] = heir
    position_of = verification.dataset.allegations.position
    pairs = {
        (min(heir.position, met), max(heir.position, met))
        for lost, heir in found.items()
        for other in _met(verification, lost, gone, found)
        if (met := position_of(other)) is not None and met != heir.position
    }
    if not pairs:
        return ()
    relations = verification.relations
    return tuple(
        relation
        for pair in relations.pairs(sorted(pairs))  # scored all at once
        for relation in relations.judge(pair)
        if relation.kind not in UNSTORED
    )


def _heir(verification: CrossVerification, position: int, gone: frozenset[int]) -> Statement | None:
    """Return the first statement that only repeats the one left out."""
    own = verification.statements[position]
    copies = [
        other
        for other in _related(verification, own, RelationKind.REPEATS)
        if other.origin.key == own.origin.key and other.position not in gone
    ]
    return min(copies, key=lambda statement: statement.id, default=None)


def _related(
    verification: CrossVerification, statement: Statement, kind: RelationKind | None = None
) -> list[Statement]:
    return [
        verification.statement(relation.b if relation.a == statement.id else relation.a)
        for relation in verification.relations.of(statement.id)
        if kind is None or relation.kind is kind
    ]


def _met(
    verification: CrossVerification,
    position: int,
    gone: frozenset[int],
    found: dict[int, Statement],
) -> set[str]:
    """Return the ids of what an heir meets: what the one left out met, or the heirs of that."""
    met: set[str] = set()
    for other in _related(verification, verification.statements[position]):
        if other.position not in gone:
            met.add(other.id)
        elif other.position in found:
            met.add(found[other.position].id)
    return met
