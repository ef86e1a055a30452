"""Evidence: how many origins an allegation rests on, as far as is on record."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from verify.models.relation import Relation
from verify.models.words import EvidenceLevel, RelationKind
from verify.relate.independence import Answer
from verify.relate.origins import Answers, clusters, largest_set
from verify.relate.relations import AGREEING, CORROBORATING, Relations
from verify.relate.retractions import Retractions, retractions
from verify.relate.statement import Statement
from verify.relate.statements import Statements

__all__ = ["Evidence", "Grounds"]

ONE_SPEAKER = "one speaker in one document"

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
        gone: Positions of statements that are to count for nothing.
        more: Relations that stand in for those of what is gone.
    """

    def __init__(
        self,
        relations: Relations,
        gone: frozenset[int] = frozenset(),
        more: Iterable[Relation] = (),
    ) -> None:
        self._relations = relations
        self._gone = gone
        self._more: dict[str, list[Relation]] = {}
        for relation in more:
            self._more.setdefault(relation.a, []).append(relation)
            self._more.setdefault(relation.b, []).append(relation)
        self._grounds: dict[tuple[frozenset[int], frozenset[int], str], Grounds] = {}

    def grounds(self, position: int, slot: str = "act") -> Grounds:
        """Return on what an allegation rests.

        Args:
            position: Position of the allegation.
            slot: The slot; "act" stands for the headline: act, place and time.

        Returns:
            Its grounds, over all statements of its event that agree on the slot. What may be
            another event is counted among the most, never among the fewest.
        """
        if not self._agreeing(position, slot) and not self._void(position):
            return _alone(position)
        key = (*self._agreement(position, slot), slot)
        found = self._grounds.get(key)
        if found is None:
            found = self._grounds[key] = self._count(*key)
        return found

    def voices(self, position: int, slot: str = "act") -> frozenset[int]:
        """Return the positions of the statements that agree on a slot, with the one asked about."""
        return self._agreement(position, slot)[0]

    def _agreement(self, position: int, slot: str) -> tuple[frozenset[int], frozenset[int]]:
        """Collect who agrees on a slot, and who of them surely speaks of the same event."""
        sure = {position: True}
        queue = [position]
        while queue:
            at = queue.pop()
            own = self._relations.statements[at]
            for other, relation in self._agreeing(at, slot):
                if other in sure:
                    continue
                sure[other] = sure[at] and not relation.potential
                same = self._relations.statements[other].origin.key == own.origin.key
                # In large events only one statement of each origin is compared with others.
                if same and relation.kind is RelationKind.REPEATS:
                    queue.append(other)
        void = self._retractions
        standing = frozenset(sure) - void.taken_back - void.taking_back
        return standing, frozenset(name for name in standing if sure[name])

    @cached_property
    def _retractions(self) -> Retractions:
        return retractions(self._relations, self._gone)

    def without(self, gone: frozenset[int], more: Iterable[Relation] = ()) -> "Evidence":
        """Return the evidence that remains where some statements count for nothing.

        Args:
            gone: Their positions.
            more: Relations that stand in for theirs, where a statement takes the place of one that
                is gone.
        """
        found = Evidence(self._relations, gone, more)
        if not gone & self._retractions.taking_back:
            found.__dict__["_retractions"] = self._retractions  # the same, and found only once
        return found

    def _void(self, position: int) -> bool:
        return self.retracted(position) or self.takes_back(position)

    def retracted(self, position: int) -> bool:
        """Whether the statement was taken back by whoever may do so."""
        return position in self._retractions.taken_back

    def takes_back(self, position: int) -> bool:
        """Whether the statement takes another one back; that supports nothing."""
        return position in self._retractions.taking_back

    def _agreeing(self, position: int, slot: str) -> list[tuple[int, Relation]]:
        found = self._relations.agreeing(slot).get(position, [])
        if self._more:
            found = found + self._standing_in(position, slot)
        if self._gone:
            found = [(other, relation) for other, relation in found if other not in self._gone]
        return found

    def _standing_in(self, position: int, slot: str) -> list[tuple[int, Relation]]:
        table = self._relations.statements.dataset.allegations
        name = table.ids[position]
        found = []
        for relation in self._more.get(name, ()):
            other = table.position(relation.b if relation.a == name else relation.a)
            agrees = relation.kind in AGREEING and slot in relation.slots
            if other is not None and agrees and relation.judged != "rejected":
                found.append((other, relation))
        return found

    def _count(self, positions: frozenset[int], sure: frozenset[int], slot: str) -> Grounds:
        if not positions:
            return Grounds(EvidenceLevel.SINGLE_ORIGIN, (), 1, 1, True, "taken back")
        if len(positions) == 1:
            return _alone(*positions)
        statements = self._relations.statements
        told = {position: _voice(statements[position]) for position in positions}
        voices = _distinct(told, statements)
        kept = list(voices.values())[:MOST_VOICES]
        place = {voice: index for index, voice in enumerate(voices) if index < MOST_VOICES}
        home = {position: place[voice] for position, voice in told.items() if voice in place}
        answers = self._answers(kept)
        earned = self._earned(home, sure, slot)
        chosen = largest_set(earned, len(kept))
        groups, bound = clusters(len(kept), answers)
        level, reason = self._level(kept, groups, chosen.members, earned, answers)
        most = bound + len(voices) - len(kept)
        exact = chosen.exact and len(voices) <= MOST_VOICES
        members = _members(home, groups)
        return Grounds(level, members, max(1, len(chosen.members)), most, exact, reason)

    def _earned(
        self, home: dict[int, int], sure: frozenset[int], slot: str
    ) -> set[tuple[int, int]]:
        """Collect the pairs of voices of which two statements corroborate each other."""
        found = set()
        for position in sure & home.keys():
            own = home[position]
            for other, relation in self._agreeing(position, slot):
                if relation.kind in CORROBORATING and other in sure and other in home:
                    index = home[other]
                    found.add((min(own, index), max(own, index)))
        return found

    def _answers(self, voices: list[Statement]) -> Answers:
        told = self._relations.statements.independence
        return {
            (i, j): told(a.position, voices[j].position)
            for i, a in enumerate(voices)
            for j in range(i + 1, len(voices))
        }

    def _level(
        self,
        voices: list[Statement],
        groups: list[list[int]],
        chosen: tuple[int, ...],
        earned: set[tuple[int, int]],
        answers: Answers,
    ) -> tuple[EvidenceLevel, str]:
        if len(chosen) > 1:
            for i, j in sorted(earned):
                if self._cross_party(voices[i], voices[j]):
                    names = f"{voices[i].origin.name} and {voices[j].origin.name}"
                    return (
                        EvidenceLevel.CROSS_PARTY,
                        f"adverse sides agree, or one concedes: {names}",
                    )
            names = " and ".join(voices[i].origin.name for i in chosen[:3])
            return EvidenceLevel.CORROBORATED, f"independent on record: {names}"
        if len(groups) > 1:
            reason = _first_reason(answers, Answer.UNKNOWN) or "not confirmed to be one event"
            return EvidenceLevel.INDEPENDENCE_UNKNOWN, reason
        if sides := [verdict.reason for verdict in answers.values() if verdict.one_side]:
            return EvidenceLevel.SAME_SIDE_ONLY, sides[0]
        return _one_origin(voices, answers)

    def _cross_party(self, a: Statement, b: Statement) -> bool:
        """Whether two independent voices speak for adverse sides, or one accuses its own."""
        if any(
            voice.party is not None and voice.party in voice.accused_parties for voice in (a, b)
        ):
            return True
        return self._relations.statements.registers.actors.adverse(a.party, b.party)


def _alone(position: int) -> Grounds:
    """Give the grounds of what nobody else says."""
    return Grounds(EvidenceLevel.SINGLE_ORIGIN, ((position,),), 1, 1, True, ONE_SPEAKER)


def _one_origin(voices: list[Statement], answers: Answers) -> tuple[EvidenceLevel, str]:
    """Say how one origin was told: in one document, or in several that only echo it."""
    echoed = len({voice.origin.key for voice in voices}) > 1
    documents = len({voice.document for voice in voices})
    if documents == 1:
        reason = _first_reason(answers, Answer.NO) if echoed else ONE_SPEAKER
        return EvidenceLevel.SINGLE_ORIGIN, reason
    origin = _first_reason(answers, Answer.NO) if echoed else voices[0].origin.name
    reason = f"{documents} documents, one origin: {origin}"
    return EvidenceLevel.MULTI_OUTLET_SINGLE_ORIGIN, reason


def _voice(statement: Statement) -> tuple[object, ...]:
    """What decides independence: statements alike in all of it are one voice."""
    origin, rests_on = statement.origin.key, statement.rests_on.ids
    return (origin, statement.document, statement.via, statement.said, rests_on, statement.quoted)


def _distinct(
    told: dict[int, tuple[object, ...]], statements: Statements
) -> dict[tuple[object, ...], Statement]:
    """Keep one statement for each voice: that with the smallest id, in the order of ids."""
    ids = statements.dataset.allegations.ids
    found: dict[tuple[object, ...], int] = {}
    for position in sorted(told, key=ids.__getitem__):
        found.setdefault(told[position], position)
    return {voice: statements[position] for voice, position in found.items()}


def _members(home: dict[int, int], groups: list[list[int]]) -> tuple[tuple[int, ...], ...]:
    """Write groups of voices as groups of the positions at which these speak."""
    group_of = {voice: index for index, group in enumerate(groups) for voice in group}
    members: list[list[int]] = [[] for _ in groups]
    for position in sorted(home):
        members[group_of[home[position]]].append(position)
    return tuple(map(tuple, members))


def _first_reason(answers: Answers, answer: Answer) -> str:
    return next((verdict.reason for verdict in answers.values() if verdict.answer is answer), "")
