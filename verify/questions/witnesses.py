"""Witnesses: single pairs of statements that hold an evidence level up, whatever else goes."""

from collections.abc import Iterator

from verify.graph.verification import CrossVerification
from verify.models.relation import Relation
from verify.models.words import EvidenceLevel, RelationKind
from verify.questions.levels import rank
from verify.relate.statement import Statement

__all__ = ["Witnesses"]

Pair = tuple[int, int]

_MOST = 12
"""So many witnesses of one allegation are kept; where all of them go, its evidence is weighed
again."""

_CORROBORATING = (RelationKind.CORROBORATES, RelationKind.PARTIALLY_CORROBORATES)


class Witnesses:
    """Which pairs of statements give each allegation its evidence level on their own.

    While both statements of one such pair stay, the level cannot fall: other statements add to
    it and take nothing away.

    Args:
        verification: A cross-verified data set.
    """

    def __init__(self, verification: CrossVerification) -> None:
        self._verification = verification
        self._found: dict[int, tuple[Pair, ...]] = {}

    def hold(self, position: int, gone: frozenset[int]) -> bool:
        """Whether the level of an allegation surely stays where some statements go."""
        found = self._found.get(position)
        if found is None:
            found = self._found[position] = self._collect(position)
        return any(h not in gone and j not in gone for h, j in found)

    def _collect(self, position: int) -> tuple[Pair, ...]:
        """Collect witnesses of different origins and documents first."""
        level = self._verification.evidence.grounds(position).level
        if level is EvidenceLevel.SINGLE_ORIGIN:
            return ((position, position),)
        statements = self._verification.statements
        chosen: list[Pair] = []
        spare: list[Pair] = []
        origins: set[str] = set()
        documents: set[str] = set()
        for pair in self._pairs(position, level):
            other = statements[pair[1]]
            if other.origin.key in origins and other.document in documents:
                spare.append(pair)
                continue
            origins.add(other.origin.key)
            documents.add(other.document)
            chosen.append(pair)
            if len(chosen) == _MOST:
                break
        return tuple((chosen + spare)[:_MOST])

    def _pairs(self, position: int, level: EvidenceLevel) -> Iterator[Pair]:
        """Yield an allegation, or the same word of its origin elsewhere, with what supports it."""
        own = self._verification.statements[position]
        heads = [own]
        for other, relation in self._standing(own):
            same = other.origin.key == own.origin.key
            if same and relation.kind is RelationKind.REPEATS and not relation.potential:
                heads.append(other)
        for head in heads:
            for other, relation in self._standing(head):
                if other.position != position and self._gives(relation, head, other, level):
                    yield head.position, other.position

    def _standing(self, statement: Statement) -> Iterator[tuple[Statement, Relation]]:
        """Yield what a statement is related to by act, place and time, retractions left out."""
        evidence = self._verification.evidence
        table = self._verification.dataset.allegations
        for relation in self._verification.relations.of(statement.id):
            if "act" not in relation.slots or relation.judged == "rejected":
                continue
            position = table.position(relation.b if relation.a == statement.id else relation.a)
            if position is None or evidence.retracted(position) or evidence.takes_back(position):
                continue
            yield self._verification.statements[position], relation

    def _gives(self, relation: Relation, a: Statement, b: Statement, level: EvidenceLevel) -> bool:
        """Whether two statements related so have at least this level between them."""
        reached = EvidenceLevel.SINGLE_ORIGIN
        if relation.kind in _CORROBORATING:
            cross = self._adverse(a, b)
            reached = EvidenceLevel.CROSS_PARTY if cross else EvidenceLevel.CORROBORATED
        elif relation.kind is RelationKind.CONSISTENT:
            reached = EvidenceLevel.INDEPENDENCE_UNKNOWN
        elif relation.kind is RelationKind.REPEATS:
            told = self._verification.statements.independence(a.position, b.position)
            if told.one_side:
                reached = EvidenceLevel.SAME_SIDE_ONLY
            elif a.document != b.document:
                reached = EvidenceLevel.MULTI_OUTLET_SINGLE_ORIGIN
        return rank(reached) >= rank(level)

    def _adverse(self, a: Statement, b: Statement) -> bool:
        if any(s.party is not None and s.party in s.accused_parties for s in (a, b)):
            return True
        return self._verification.registers.actors.adverse(a.party, b.party)
