"""Flags: what speaks beside an allegation's evidence level."""

from collections.abc import Iterator
from dataclasses import dataclass

from verify.models.words import Aspect, Flag, RelationKind, Scope, Stance
from verify.normalise.acts import compatible as compatible_acts
from verify.relate.evidence import Evidence
from verify.relate.pair import Link, Pair
from verify.relate.relations import Relations
from verify.relate.rules.denial import accuses_side_of
from verify.relate.statement import Statement

__all__ = ["CONTESTING", "Flagged", "Flags"]

CONTESTING = (None, Aspect.OCCURRENCE, Aspect.RESPONSIBILITY, Aspect.FIGURE)
"""Aspects whose denial contests the allegation itself; None where the aspect is not recorded."""

_WIDE = ("region", "country")


@dataclass(frozen=True, slots=True)
class Flagged:
    """One flag on one allegation.

    Attributes:
        flag: The flag.
        by: Id of the allegation that causes it; empty where the record itself does.
        reason: Why, in words.
    """

    flag: Flag
    by: str
    reason: str


class Flags:
    """The flags of every allegation, computed when they are asked for.

    Args:
        relations: The relations of the data set.
        evidence: The grounds of its allegations.
    """

    def __init__(self, relations: Relations, evidence: Evidence) -> None:
        self._relations = relations
        self._evidence = evidence
        statements = relations.statements
        self._blanket = [
            statements[position]
            for position, stance in enumerate(statements.dataset.allegations.column("stance"))
            if stance == Stance.DENIES and statements[position].scope is Scope.BLANKET
        ]

    def of(self, position: int) -> tuple[Flagged, ...]:
        """Return the flags of an allegation, in the order of the vocabulary."""
        statement = self._relations.statements[position]
        found = [
            *self._from_relations(statement),
            *self._blanket_denials(statement),
            *_from_record(statement),
        ]
        if self._inference_only(position):
            found.append(Flagged(Flag.INFERENCE_ONLY, "", "rests on an author's conclusion only"))
        order = list(Flag)
        return tuple(sorted(found, key=lambda item: (order.index(item.flag), item.by)))

    def _from_relations(self, statement: Statement) -> Iterator[Flagged]:
        name = statement.id
        for relation in self._relations.of(name):
            other = relation.b if relation.a == name else relation.a
            if relation.judged == "rejected":
                continue
            if relation.kind is RelationKind.CONTRADICTS:
                likely = "possible contradiction" if relation.potential else "contradiction"
                reason = f"{likely} of {', '.join(relation.slots)}: {relation.reason}"
                yield Flagged(Flag.CONTRADICTED, other, reason)
                if relation.slots == ("accused",) and self._speaks_for_accused(other, statement):
                    yield Flagged(Flag.COUNTER_ACCOUNT, other, "the accused side's own account")
            elif relation.kind is RelationKind.DENIES and relation.b == name:
                yield Flagged(Flag.SPECIFIC_DENIAL, other, relation.reason)
            elif relation.kind is RelationKind.NOT_VERIFIED_BY and relation.b == name:
                yield Flagged(Flag.PUBLISHER_COULD_NOT_VERIFY, other, relation.reason)

    def _speaks_for_accused(self, name: str, statement: Statement) -> bool:
        position = self._relations.statements.dataset.allegations.position(name)
        party = None if position is None else self._relations.statements[position].party
        return party is not None and party in statement.accused_parties

    def _blanket_denials(self, statement: Statement) -> Iterator[Flagged]:
        if statement.stance is not Stance.ASSERTS or not statement.accused:
            return
        for denial in self._blanket:
            pair = Pair(denial, statement, Link(False, False), self._relations.statements)
            if accuses_side_of(denial, statement, pair) and (
                denial.act is None or compatible_acts(denial.act, statement.act) is not False
            ):
                aspect = f" of {denial.aspect}" if denial.aspect else ""
                yield Flagged(Flag.BLANKET_DENIAL, denial.id, f"blanket denial{aspect}")

    def _inference_only(self, position: int) -> bool:
        statement = self._relations.statements[position]
        return statement.stance is Stance.INFERS


def _from_record(statement: Statement) -> Iterator[Flagged]:
    """Flags that the allegation's own record and its document give."""
    if statement.source.could_not_verify and statement.stance is Stance.ASSERTS:
        reason = "its publisher could not verify it"
        yield Flagged(Flag.PUBLISHER_COULD_NOT_VERIFY, "", reason)
    wide = any(place.kind in _WIDE for place in statement.places)
    for count in statement.counts:
        total = count.figure.low is not None and not count.figure.components
        if total and (statement.of_pattern or wide) and statement.stance is Stance.ASSERTS:
            reason = "a total that shows no incidents to check it by"
            yield Flagged(Flag.INTEGRATIVE_TOTAL, "", reason)
            return
