"""Left: what remains of the evidence when a part of the data set is left out."""

from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.models.words import EvidenceLevel, RelationKind, Stance
from verify.questions.heirs import heirs
from verify.questions.levels import rank
from verify.questions.parts import Part
from verify.questions.witnesses import Witnesses
from verify.relate.evidence import Evidence

__all__ = ["Leaving", "Left", "asserted"]


Moved = tuple[int, EvidenceLevel, EvidenceLevel]
"""Position of an allegation, its level before and after."""


@dataclass(frozen=True, slots=True)
class Left:
    """What changes when a part is left out; positions, each ascending.

    Attributes:
        nothing: What is left out and told by nobody else.
        elsewhere: What is left out and told by others too, with their positions: they agree on
            act, place and time and do not contradict it.
        falls: What remains at a lower evidence level, with the level before and after.
        rises: What remains at a higher one, because something counts again.
        again: What counts again, because what took it back is left out.
        contradictions: How many contradictions go with the part.
    """

    nothing: tuple[int, ...]
    elsewhere: tuple[tuple[int, tuple[int, ...]], ...]
    falls: tuple[Moved, ...]
    rises: tuple[Moved, ...]
    again: tuple[int, ...]
    contradictions: int


def asserted(verification: CrossVerification) -> frozenset[int]:
    """Return the positions of what is asserted, stands, and takes nothing back."""
    evidence = verification.evidence
    return frozenset(
        position
        for position, stance in enumerate(verification.dataset.allegations.column("stance"))
        if stance in (None, Stance.ASSERTS)
        and not evidence.retracted(position)
        and not evidence.takes_back(position)
    )


class Leaving:
    """Leaves parts out of one data set, one at a time; what they share is found once.

    Events stay as they are, and so does what is on record of who depends on whom: leaving out
    what somebody says makes nobody more independent.

    Args:
        verification: A cross-verified data set.
    """

    def __init__(self, verification: CrossVerification) -> None:
        self.verification = verification
        self.counted = asserted(verification)
        self._witnesses = Witnesses(verification)
        self._voices: dict[int, frozenset[int]] = {}
        evidence = verification.evidence
        self._taken_back = [p for p in range(len(verification.statements)) if evidence.retracted(p)]

    def left(self, part: Part) -> Left:
        """Weigh again what remains when a part is left out."""
        gone = part.gone
        falls, rises = self._moved(gone)
        others = {position: self._others(position, gone) for position in gone & self.counted}
        return Left(
            nothing=tuple(sorted(p for p, voices in others.items() if not voices)),
            elsewhere=tuple((p, others[p]) for p in sorted(others) if others[p]),
            falls=falls,
            rises=rises,
            again=self._again(gone),
            contradictions=_contradictions(self.verification, gone),
        )

    def _moved(self, gone: frozenset[int]) -> tuple[tuple[Moved, ...], tuple[Moved, ...]]:
        """Return what falls and what rises in level; only what can is weighed again."""
        base = self.verification.evidence
        restored = self._restores(gone)
        evidence: Evidence | None = None
        falls: list[Moved] = []
        rises: list[Moved] = []
        for position in self._near(gone):
            if not restored and self._witnesses.hold(position, gone):
                continue
            if evidence is None:
                evidence = base.without(gone, heirs(self.verification, gone))
            before, after = (e.grounds(position).level for e in (base, evidence))
            if before is not after:
                (falls if rank(after) < rank(before) else rises).append((position, before, after))
        return tuple(falls), tuple(rises)

    def _near(self, gone: frozenset[int]) -> list[int]:
        """Return what the events that lose a statement count, ascending."""
        matching = self.verification.matching
        touched = {int(matching.event_of[position]) for position in gone}
        near = {member for number in touched for member in matching.events[number].members}
        return sorted(near & self.counted - gone)

    def _restores(self, gone: frozenset[int]) -> bool:
        return any(self.verification.evidence.takes_back(position) for position in gone)

    def _again(self, gone: frozenset[int]) -> tuple[int, ...]:
        """Return what counts again, because what took it back goes."""
        if not self._restores(gone):
            return ()
        evidence = self.verification.evidence.without(gone)
        return tuple(p for p in self._taken_back if p not in gone and not evidence.retracted(p))

    def _others(self, position: int, gone: frozenset[int]) -> tuple[int, ...]:
        """Return who else tells what is left out, and blames nobody else for it."""
        voices = self._voices.get(position)
        if voices is None:
            voices = self._voices[position] = self._agreeing(position)
        return tuple(sorted(voices - gone))

    def _agreeing(self, position: int) -> frozenset[int]:
        ids = self.verification.dataset.allegations.ids
        against = {
            name
            for relation in self.verification.relations.of(ids[position])
            if relation.kind is RelationKind.CONTRADICTS and relation.judged != "rejected"
            for name in (relation.a, relation.b)
        }
        voices = self.verification.evidence.voices(position)
        return frozenset(p for p in voices if ids[p] not in against) if against else voices


def _contradictions(verification: CrossVerification, gone: frozenset[int]) -> int:
    ids = verification.dataset.allegations.ids
    return len(
        {
            (relation.a, relation.b)
            for position in gone
            for relation in verification.relations.of(ids[position])
            if relation.kind is RelationKind.CONTRADICTS and relation.judged != "rejected"
        }
    )
