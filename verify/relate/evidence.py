"""Evidence: how many origins an allegation rests on, as far as is on record."""

from dataclasses import dataclass
from functools import cached_property

from verify.models.words import EvidenceLevel, RelationKind
from verify.relate.independence import Answer, independence
from verify.relate.origins import (
    MOST_GROUPS,
    Answers,
    dependent_groups,
    independent_groups,
    largest_set,
)
from verify.relate.relations import Relations
from verify.relate.statement import Statement

__all__ = ["Evidence", "Grounds"]

AGREEING = frozenset(
    {
        RelationKind.REPEATS,
        RelationKind.CONSISTENT,
        RelationKind.PARTIALLY_CORROBORATES,
        RelationKind.CORROBORATES,
    }
)

MOST_VOICES = 60
"""More distinct voices than this are not compared pair by pair; the count is a lower bound."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """On how many origins one slot, or the headline, of an allegation rests.

    Attributes:
        level: What the program computes from where the statements come from.
        clusters: Positions of the statements, grouped by origin and side, each ascending.
        fewest: The number of origins that are independent on record; at least 1.
        most: The number of origins if every open question were answered with yes.
        exact: Whether `fewest` is the true maximum, not a lower bound found under a cap.
        reason: What decided the level, in words.
    """

    level: EvidenceLevel
    clusters: tuple[tuple[int, ...], ...]
    fewest: int
    most: int
    exact: bool
    reason: str


class Evidence:
    """The grounds of every allegation, computed when they are asked for.

    Args:
        relations: The relations of the data set.
    """

    def __init__(self, relations: Relations) -> None:
        self._relations = relations
        self._grounds: dict[frozenset[int], Grounds] = {}

    def grounds(self, position: int, slot: str = "act") -> Grounds:
        """Return on what an allegation rests.

        Args:
            position: Position of the allegation.
            slot: The slot; "act" stands for the headline: act, place and time.

        Returns:
            Its grounds, over all statements of its event that agree on the slot.
        """
        voices = self.voices(position, slot)
        found = self._grounds.get(voices)
        if found is None:
            found = self._grounds[voices] = self._count(sorted(voices))
        return found

    def voices(self, position: int, slot: str = "act") -> frozenset[int]:
        """Return the positions of the statements that agree on a slot, with the one asked about."""
        seen = {position}
        queue = [position]
        while queue:
            at = queue.pop()
            own = self._relations.statements[at]
            for other, relation in self._agreeing(at, slot):
                if other in seen:
                    continue
                seen.add(other)
                same = self._relations.statements[other].origin.key == own.origin.key
                # In large events only one statement of each origin is compared with others.
                if same and relation is RelationKind.REPEATS:
                    queue.append(other)
        return frozenset(seen - self._retracted)

    @cached_property
    def _retracted(self) -> frozenset[int]:
        """Positions of the statements that their own speakers took back."""
        table = self._relations.statements.dataset.allegations
        return frozenset(
            position
            for relation in self._relations
            if relation.kind is RelationKind.UPDATES and relation.reason.startswith("takes back")
            if (position := table.position(relation.b)) is not None
        )

    def retracted(self, position: int) -> bool:
        """Whether the statement was taken back by its own speaker."""
        return position in self._retracted

    def _agreeing(self, position: int, slot: str) -> list[tuple[int, RelationKind]]:
        table = self._relations.statements.dataset.allegations
        name = table.ids[position]
        found = []
        for relation in self._relations.of(name):
            if (
                relation.kind in AGREEING
                and slot in relation.slots
                and relation.judged != "rejected"
            ):
                other = table.position(relation.b if relation.a == name else relation.a)
                if other is not None:
                    found.append((other, relation.kind))
        return found

    def _count(self, positions: list[int]) -> Grounds:
        voices = _distinct([self._relations.statements[position] for position in positions])
        kept = voices[:MOST_VOICES]
        answers = self._answers(kept)
        groups = dependent_groups(len(kept), answers)
        chosen = largest_set(independent_groups(groups, answers), len(groups))
        level, reason = self._level(kept, groups, chosen, answers)
        clusters = self._clusters(positions, kept, groups)
        exact = len(groups) <= MOST_GROUPS and len(voices) <= MOST_VOICES
        most = len(groups) + len(voices) - len(kept)
        return Grounds(level, clusters, max(1, len(chosen)), max(1, most), exact, reason)

    def _answers(self, voices: list[Statement]) -> Answers:
        registers = self._relations.statements.registers
        return {
            (i, j): independence(a, voices[j], registers)
            for i, a in enumerate(voices)
            for j in range(i + 1, len(voices))
        }

    def _level(
        self,
        voices: list[Statement],
        groups: list[list[int]],
        chosen: tuple[int, ...],
        answers: Answers,
    ) -> tuple[EvidenceLevel, str]:
        if len(chosen) > 1:
            names = " and ".join(voices[groups[i][0]].origin.name for i in chosen[:3])
            if self._cross_party([[voices[k] for k in groups[i]] for i in chosen]):
                return EvidenceLevel.CROSS_PARTY, f"adverse sides agree, or one concedes: {names}"
            return EvidenceLevel.CORROBORATED, f"independent on record: {names}"
        if len(groups) > 1:
            return EvidenceLevel.INDEPENDENCE_UNKNOWN, _first_reason(answers, Answer.UNKNOWN)
        origins = {voice.origin.key for voice in voices}
        if len(origins) > 1:
            return EvidenceLevel.SAME_SIDE_ONLY, _first_reason(answers, Answer.NO)
        documents = {voice.document for voice in voices}
        if len(documents) > 1:
            return (
                EvidenceLevel.MULTI_OUTLET_SINGLE_ORIGIN,
                f"{len(documents)} documents, one origin: {voices[0].origin.name}",
            )
        return EvidenceLevel.SINGLE_ORIGIN, "one speaker in one document"

    def _cross_party(self, groups: list[list[Statement]]) -> bool:
        actors = self._relations.statements.registers.actors
        for group in groups:
            for voice in group:
                if voice.party is not None and voice.party in voice.accused_parties:
                    return True
        parties = [{voice.party for voice in group if voice.party} for group in groups]
        return any(
            actors.adverse(a, b)
            for i, first in enumerate(parties)
            for second in parties[i + 1 :]
            for a in first
            for b in second
        )

    def _clusters(
        self, positions: list[int], voices: list[Statement], groups: list[list[int]]
    ) -> tuple[tuple[int, ...], ...]:
        home = {_voice(voices[k]): index for index, group in enumerate(groups) for k in group}
        clusters: dict[int, list[int]] = {}
        for position in positions:
            index = home.get(_voice(self._relations.statements[position]))
            if index is not None:
                clusters.setdefault(index, []).append(position)
        return tuple(tuple(members) for _, members in sorted(clusters.items()))


def _voice(statement: Statement) -> tuple[object, ...]:
    """What decides independence: statements alike in all of it are one voice."""
    return (statement.origin.key, statement.document, statement.via, statement.said)


def _distinct(statements: list[Statement]) -> list[Statement]:
    """Keep one statement for each voice: that with the smallest id, in the order of ids."""
    found: dict[tuple[object, ...], Statement] = {}
    for statement in sorted(statements, key=lambda statement: statement.id):
        found.setdefault(_voice(statement), statement)
    return list(found.values())


def _first_reason(answers: Answers, answer: Answer) -> str:
    return next(verdict.reason for verdict in answers.values() if verdict.answer is answer)
