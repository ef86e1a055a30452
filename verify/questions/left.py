"""Left: what remains of the evidence when a part of the data set is left out."""

from collections.abc import Iterable
from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.models.words import EvidenceLevel, RelationKind, Stance
from verify.questions.heirs import heirs
from verify.questions.levels import rank
from verify.questions.parts import Part

__all__ = ["Left", "asserted", "left"]


@dataclass(frozen=True, slots=True)
class Left:
    """What changes when a part is left out; positions, each ascending.

    Attributes:
        nothing: What is left out and told by nobody else.
        elsewhere: What is left out and told by others too, with their positions: they agree on
            act, place and time and do not contradict it.
        falls: What remains at a lower evidence level, with the level before and after.
        rises: What remains at a higher one, which only a cap can bring about.
        again: What counts again, because what took it back is left out.
        contradictions: How many contradictions go with the part.
    """

    nothing: tuple[int, ...]
    elsewhere: tuple[tuple[int, tuple[int, ...]], ...]
    falls: tuple[tuple[int, EvidenceLevel, EvidenceLevel], ...]
    rises: tuple[tuple[int, EvidenceLevel, EvidenceLevel], ...]
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


def left(
    verification: CrossVerification,
    part: Part,
    counted: frozenset[int],
    near: Iterable[int] | None = None,
) -> Left:
    """Weigh again what remains when a part is left out.

    Events stay as they are, and so does what is on record of who depends on whom: leaving out
    what somebody says makes nobody more independent.

    Args:
        verification: A cross-verified data set.
        part: What is left out.
        counted: Positions of what is asserted and stands.
        near: Positions whose evidence the part may bear on; all where None.

    Returns:
        What the data set would say without these statements.
    """
    gone, base = part.gone, verification.evidence
    evidence = base.without(gone, heirs(verification, gone))
    falls: list[tuple[int, EvidenceLevel, EvidenceLevel]] = []
    rises: list[tuple[int, EvidenceLevel, EvidenceLevel]] = []
    for position in sorted(counted if near is None else counted.intersection(near)):
        if position in gone:
            continue
        before, after = (e.grounds(position).level for e in (base, evidence))
        if before is not after:
            (falls if rank(after) < rank(before) else rises).append((position, before, after))
    others = {
        position: _others(verification, position, gone) for position in sorted(gone & counted)
    }
    again = {
        position
        for position in _taken_back(verification, gone)
        if position not in gone and not evidence.retracted(position)
    }
    return Left(
        nothing=tuple(position for position, voices in others.items() if not voices),
        elsewhere=tuple((position, voices) for position, voices in others.items() if voices),
        falls=tuple(falls),
        rises=tuple(rises),
        again=tuple(sorted(again)),
        contradictions=_contradictions(verification, gone),
    )


def _others(
    verification: CrossVerification, position: int, gone: frozenset[int]
) -> tuple[int, ...]:
    """Return who else tells what is left out, and blames nobody else for it."""
    ids = verification.dataset.allegations.ids
    against = {
        name
        for relation in verification.relations.of(ids[position])
        if relation.kind is RelationKind.CONTRADICTS and relation.judged != "rejected"
        for name in (relation.a, relation.b)
    }
    voices = verification.evidence.voices(position) - gone
    return tuple(sorted(voice for voice in voices if ids[voice] not in against))


def _taken_back(verification: CrossVerification, gone: frozenset[int]) -> list[int]:
    """Return what is taken back now, if anything left out takes something back."""
    evidence = verification.evidence
    if not any(evidence.takes_back(position) for position in gone):
        return []
    return [p for p in range(len(verification.statements)) if evidence.retracted(p)]


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
