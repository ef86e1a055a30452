"""Rests: on what an allegation rests, in words, and what would change that."""

from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.graph.wording import plain
from verify.models.words import EvidenceLevel
from verify.relate.evidence import Grounds
from verify.relate.statement import Statement

__all__ = ["Rest", "rest"]

_SEVERAL = (EvidenceLevel.CORROBORATED, EvidenceLevel.CROSS_PARTY)


@dataclass(frozen=True, slots=True)
class Rest:
    """On what an allegation rests.

    Attributes:
        answer: "single", "not_single" or "cannot_tell".
        reason: Why, in words.
        would_change: What would change it.
    """

    answer: str
    reason: str
    would_change: str


def rest(statement: Statement, grounds: Grounds, verification: CrossVerification) -> Rest:
    """Say on what an allegation rests and what would change that.

    Args:
        statement: The allegation.
        grounds: Its grounds.
        verification: Names of actors, and the other allegations.

    Returns:
        The answer with its reason; the words are the same whichever side speaks.
    """
    unclear = grounds.level is EvidenceLevel.INDEPENDENCE_UNKNOWN
    answer = "cannot_tell" if unclear else "single"
    if grounds.level in _SEVERAL:
        answer = "not_single"
    if answer == "single" and not _comparable(statement):
        answer = "cannot_tell"
    return Rest(
        answer, _reason(statement, grounds, verification), _change(statement, grounds, verification)
    )


def _comparable(statement: Statement) -> bool:
    """Whether there is a slot that another allegation could agree with."""
    return statement.act is not None and (bool(statement.places) or statement.window.resolved)


def _reason(statement: Statement, grounds: Grounds, verification: CrossVerification) -> str:
    others = [
        verification.statements[position]
        for cluster in grounds.clusters
        for position in cluster
        if position != statement.position
    ]
    names = ", ".join(sorted(other.id for other in others)[:6])
    more = f" and {len(others) - 6} more" if len(others) > 6 else ""
    ending = "s" if len(others) == 1 else ""
    if grounds.level is EvidenceLevel.SINGLE_ORIGIN:
        base = "one speaker in one document"
        if not statement.origin.identified:
            base += ", who is not identified"
        if others:
            return f"{base}; the same speaker again in {names}{more}"
        return base + ("" if _comparable(statement) else "; no act, place or time to compare it by")
    if grounds.level is EvidenceLevel.INDEPENDENCE_UNKNOWN:
        count = f"at least {grounds.fewest}, at most {grounds.most} origins"
        return f"{count}; {names}{more} agree{ending}, but {plain(grounds.reason)}"
    verb = "agree" if grounds.level in _SEVERAL else "repeat"
    it = "" if grounds.level in _SEVERAL else " it"
    return f"{plain(grounds.reason)}; {names}{more} {verb}{ending}{it}"


def _change(statement: Statement, grounds: Grounds, verification: CrossVerification) -> str:
    filled = [
        word
        for word, value in (
            ("act", statement.act),
            ("place", statement.places),
            ("time", statement.window.resolved),
            ("accused", statement.accused),
            ("figure", statement.counts),
        )
        if value
    ]
    slots = f"on {_joined(filled)}" if filled else "with an act, a place and a time"
    steps = []
    if not statement.origin.identified:
        steps.append("the name or organisation of the speaker")
    if grounds.level is EvidenceLevel.INDEPENDENCE_UNKNOWN:
        steps.append(f"a record that settles what is open ({plain(grounds.reason)})")
    steps.append(f"an independent origin{_outside(statement, verification)} {slots}")
    missing = [
        word
        for word, value in (("a place", statement.places), ("a date", statement.window.resolved))
        if not value
    ]
    if missing:
        steps.append(f"recording {_joined(missing)}, so that others can be compared")
    return "; or ".join(steps)


def _outside(statement: Statement, verification: CrossVerification) -> str:
    """Name whom a new origin must not answer to."""
    if not statement.origin.identified:
        return ""
    actors = verification.registers.actors
    control = statement.control
    tops = sorted(actors.name(key) for key in control.tops if key != statement.origin.key)
    return f" that does not answer to {plain(tops[0])}," if tops else ""


def _joined(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
