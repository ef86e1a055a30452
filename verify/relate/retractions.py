"""Retractions: what was taken back, and what takes it back; neither supports anything."""

from dataclasses import dataclass

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.relations import Relations
from verify.relate.statement import Statement

__all__ = ["Retractions", "retractions"]


@dataclass(frozen=True, slots=True)
class Retractions:
    """Positions of the statements that support nothing, because a retraction is on record.

    Attributes:
        taken_back: What was taken back: the statement named, and the same word of the same origin
            in other documents, unless it was said again after the retraction.
        taking_back: What takes it back.
    """

    taken_back: frozenset[int]
    taking_back: frozenset[int]


def retractions(relations: Relations, gone: frozenset[int] = frozenset()) -> Retractions:
    """Collect what was taken back in a data set.

    Args:
        relations: Its relations; R117 says who may take back what.
        gone: Positions of statements that are to count for nothing.
    """
    table = relations.statements.dataset.allegations
    taken: set[int] = set()
    taking: set[int] = set()
    for relation in relations:
        if relation.kind is not RelationKind.UPDATES or relation.judged == "rejected":
            continue
        subject, target = table.position(relation.a), table.position(relation.b)
        if subject is None or target is None or subject in gone:
            continue
        later = relations.statements[subject]
        if relation.b in later.allegation.retracts:
            taking.add(subject)
            taken |= _told_again(relations, relations.statements[target], later)
    return Retractions(frozenset(taken), frozenset(taking))


def _told_again(relations: Relations, target: Statement, later: Statement) -> set[int]:
    """Collect a retracted statement and the same word of the same origin elsewhere.

    Where somebody else, such as the publisher, takes it back, only what was named is.
    """
    table = relations.statements.dataset.allegations
    found = {target.position}
    if later.origin.key != target.origin.key:
        return found
    queue = [target.position]
    while queue:
        at = relations.statements[queue.pop()]
        for relation in relations.of(at.id):
            position = table.position(_other(relation, at.id))
            if relation.kind is not RelationKind.REPEATS or position is None or position in found:
                continue
            other = relations.statements[position]
            if _same_word(other, target) and not _after(other, later):
                found.add(position)
                queue.append(position)
    return found


def _other(relation: Relation, name: str) -> str:
    return relation.b if relation.a == name else relation.a


def _same_word(a: Statement, b: Statement) -> bool:
    return _word(a) == _word(b)


def _word(statement: Statement) -> tuple[object, ...]:
    """What must be alike for two reports of one origin to be one word of it."""
    return (
        statement.origin.key,
        statement.act,
        frozenset(place.id or place.text for place in statement.places),
        frozenset(statement.accused),
        frozenset(
            (count.figure.count_of, count.figure.low, count.figure.high)
            for count in statement.counts
        ),
    )


def _after(statement: Statement, later: Statement) -> bool:
    """Whether it is on record as said after the retraction."""
    if statement.id == later.id:
        return True
    return statement.said is not None and later.said is not None and statement.said > later.said
