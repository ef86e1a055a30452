"""Independence: whether two allegations rest on different origins, as far as is on record."""

from enum import StrEnum
from typing import NamedTuple

from verify.normalise.actors import ActorRegister
from verify.normalise.registers import Registers
from verify.relate.copied import Copied
from verify.relate.quoted import shared_quote
from verify.relate.statement import Statement

__all__ = ["Answer", "Independence", "independence"]


NO_TEXTS = Copied({})
"""Where no text is stored."""


class Answer(StrEnum):
    """Whether two origins are independent."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Independence(NamedTuple):
    """The answer with its reason in words.

    Attributes:
        answer: yes, no or unknown; unknown never counts as corroboration.
        reason: Why.
        one_side: Whether the answer is no because both speak for one side, not one origin.
    """

    answer: Answer
    reason: str
    one_side: bool = False


def independence(
    a: Statement, b: Statement, registers: Registers, copied: Copied = NO_TEXTS
) -> Independence:
    """Say whether two allegations rest on independent origins.

    Independence is earned: whatever shows dependence comes first, then whatever leaves it open;
    yes needs both origins' top actors on record for the date of the statement.

    Args:
        a: The one allegation.
        b: The other; the answer does not depend on the order.
        registers: Who answers to whom, and which document copies which.
        copied: What stored texts have in common.

    Returns:
        The first answer that applies.

    Source:
        Every Casualty Standards, "Corroboration in casualty recording" (different outlets by
        different authors using different primary sources); Dong, Berti-Equille and Srivastava,
        "Integrating conflicting data: the role of source dependence", VLDB 2009.
    """
    if a.id > b.id:
        a, b = b, a
    return (
        _dependent(a, b, registers, copied)
        or _open(a, b, registers.actors)
        or Independence(
            Answer.YES,
            f"{a.origin.name} and {b.origin.name} answer to different top actors, on record",
        )
    )


def _dependent(
    a: Statement, b: Statement, registers: Registers, copied: Copied
) -> Independence | None:
    """Find what makes two allegations rest on one origin, or on one side."""
    documents, actors = registers.documents, registers.actors
    first, second = documents.upstream(a.document), documents.upstream(b.document)
    if a.document in second or b.document in first:
        return _no("one document is derived from the other")
    if a.document != b.document and first & second:
        return _no("both documents are derived from one")
    if (cited := _cited(a, b) or _cited(b, a)) is not None:
        return cited
    if a.origin.key == b.origin.key:
        if a.origin.identified:
            return _no(f"one origin: {a.origin.name}")
        return _no(f"one document's same unnamed origin: {a.origin.name}")
    for one, other in ((a, b), (b, a)):
        if one.origin.identified and one.origin.key in other.via:
            return _no(f"{one.origin.name} relays {other.origin.name}")
    if (reason := _same_words(a, b, copied)) is not None:
        return _no(reason)
    if not (a.origin.identified and b.origin.identified):
        return None
    return _one_side(a, b, actors)


def _same_words(a: Statement, b: Statement, copied: Copied) -> str | None:
    """Find by what quotation, or by what their documents carry, one text stands behind both."""
    if (shared := shared_quote(a.quoted, b.quoted)) is not None:
        return f"both quote the same words: {shared!r}"
    return copied.reason(a, b)


def _cited(one: Statement, other: Statement) -> Independence | None:
    """Find by what its own account one statement rests on the other, or on its speaker."""
    rests = one.rests_on
    if other.id in rests.ids:
        return _no(f"{one.id} cites or sums up {other.id}")
    if other.document in rests.ids and one.document != other.document:
        return _no(f"{one.id} cites the document of {other.id}")
    if other.origin.key in rests.origins:
        return _no(f"{one.id} rests on what {other.origin.name} says")
    return None


def _one_side(a: Statement, b: Statement, actors: ActorRegister) -> Independence | None:
    first, second = a.control, b.control
    if a.origin.key in second.group or b.origin.key in first.group:
        return _no(f"{a.origin.name} and {b.origin.name} answer one to the other", one_side=True)
    shared = (first.group & second.group) - {""}
    if shared:
        top = min(shared & (first.tops | second.tops) or shared)
        return _no(f"both speakers answer to {actors.name(top)}", one_side=True)
    if a.party is not None and a.party == b.party:
        return _no(f"both speak for one side, {actors.party_name(a.party)}", one_side=True)
    return None


def _open(a: Statement, b: Statement, actors: ActorRegister) -> Independence | None:
    """Find what leaves independence open."""
    for statement in (a, b):
        if not statement.origin.identified:
            return _unknown(f"origin not identified: {statement.origin.name} ({statement.id})")
    relays = [key for key in a.via if key in b.via]
    if relays:
        return _unknown(f"both through {actors.name(relays[0])}")
    if shared := a.rests_on.origins & b.rests_on.origins:
        name = min(shared)
        named = (
            actors.name(name) if actors.record(name) or name[:1] == "~" else "one unnamed origin"
        )
        return _unknown(f"both rest on what {named} says")
    for statement in (a, b):
        control = statement.control
        if control.uncertain:
            return _unknown(
                f"affiliation of {statement.origin.name} is dated, the statement is not"
            )
        if not control.recorded:
            return _unknown(f"affiliation of {control.gap} not recorded")
    return None


def _no(reason: str, *, one_side: bool = False) -> Independence:
    return Independence(Answer.NO, reason, one_side)


def _unknown(reason: str) -> Independence:
    return Independence(Answer.UNKNOWN, reason)
