"""Own side: who speaks for one side, and where a side contradicts itself."""

from verify.graph.verification import CrossVerification
from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.statement import Statement

__all__ = ["own_side_denials", "same_side", "superseded_by"]


def same_side(a: Statement, b: Statement, verification: CrossVerification) -> str:
    """Return the name of the side, or of the actor, for which both speak; empty where none is.

    Both do if they are one origin, answer one to the other or to one actor at the dates of their
    statements, or belong to one party.
    """
    if not (a.origin.identified and b.origin.identified):
        return ""
    actors = verification.registers.actors
    if a.party is not None and a.party == b.party:
        return actors.party_name(a.party)
    first, second = (actors.control(s.origin.key, s.said) for s in (a, b))
    shared = first.group & second.group
    if not shared:
        return ""
    return actors.name(min(shared & (first.tops | second.tops) or shared))


def own_side_denials(verification: CrossVerification) -> tuple[Relation, ...]:
    """Return the denials that meet what the denier's own side asserted, in the order of ids."""
    return tuple(
        relation
        for relation in verification.relations
        if relation.kind is RelationKind.DENIES
        and relation.judged != "rejected"
        and same_side(
            verification.statement(relation.a), verification.statement(relation.b), verification
        )
    )


def superseded_by(name: str, verification: CrossVerification) -> tuple[str, ...]:
    """Return in words by what an allegation was corrected, updated or taken back since."""
    found = []
    for relation in verification.relations.of(name):
        if relation.kind is RelationKind.UPDATES and relation.b == name:
            later = verification.statement(relation.a).allegation
            verb = "updated"
            if name in later.retracts:
                verb = "taken back"
            elif name in later.corrects:
                verb = "corrected"
            found.append(f"{verb} by {relation.a}")
    return tuple(dict.fromkeys(found))
