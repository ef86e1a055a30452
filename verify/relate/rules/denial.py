"""R104: a denial, and what it denies."""

from verify.models.relation import Relation
from verify.models.words import Aspect, RelationKind, Scope, Stance
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule
from verify.relate.slots import MEETING, Comparison
from verify.relate.statement import Statement

__all__ = ["accuses_side_of", "denial"]


@rule("R104", Phase.STANCE, stance=Stance.DENIES)
def denial(pair: Pair) -> tuple[Relation, ...] | None:
    """At least one statement is a denial.

    Two denials of one control group with the same target, aspect and scope repeat each other. A
    denial of one event meets what is said of that event, whoever speaks, as far as the denied
    aspect goes. A denial of an area and period meets what accuses the denier's side there and
    then. A blanket denial meets nothing: it becomes a flag on what it touches.

    Why it matters:
        Most denials are general and about intent. An edge for each allegation would bury the few
        that answer one.

    Example:
        "The school was shelled by northern guns" / the northern ministry: "No unit fired that day".

    Limits:
        A denial is a statement, not a refutation, and says nothing of who is right.

    Source:
        Iraq Body Count, "Methods": a denial without a specific alternate account leaves the
        given one standing.
    """
    denying = [s for s in (pair.a, pair.b) if s.stance is Stance.DENIES]
    if len(denying) == 2:
        return _two_denials(pair)
    subject = denying[0]
    other = pair.b if subject is pair.a else pair.a
    met, why_not = _met(pair, subject, other)
    if met is None:
        return (pair.relation(RelationKind.NONE, "R104", why_not),)
    reason = f"{subject.origin.name} denies {_ASPECTS[subject.aspect]}{_SCOPES[met]}"
    if subject.party is not None and subject.party == other.party:
        reason += f", against what {other.origin.name} of the same side says"
    made = pair.relation(RelationKind.DENIES, "R104", reason, subject=subject)
    return (made._replace(aspect=subject.aspect, scope=met),)


_ASPECTS = {
    None: "it",
    Aspect.OCCURRENCE: "that it happened",
    Aspect.RESPONSIBILITY: "responsibility",
    Aspect.INTENT: "intent",
    Aspect.LEGALITY: "that it was unlawful",
    Aspect.FIGURE: "the figure",
    Aspect.KNOWLEDGE: "knowledge of it",
    Aspect.AUTHENTICITY: "that what shows it is genuine",
}
_SCOPES = {Scope.EVENT: ", of this event", Scope.AREA_PERIOD: ", of all in one area and period"}
_OF_THE_DENIER = (Aspect.RESPONSIBILITY, Aspect.INTENT, Aspect.KNOWLEDGE)
"""Aspects that only somebody who is accused can deny of themselves."""


def _met(pair: Pair, subject: Statement, other: Statement) -> tuple[Scope | None, str]:
    """Say by what scope a denial meets a statement, or None and why it does not."""
    if other.id in subject.allegation.denies:
        return Scope.EVENT, ""
    if subject.scope is Scope.BLANKET:
        return None, "a blanket denial is a flag, not an answer to one allegation"
    # A denial that says who is cleared meets what accuses them, whoever speaks for them.
    cleared = pair.slots.accused in MEETING
    own_side = cleared or accuses_side_of(subject, other, pair)
    if subject.scope is Scope.EVENT:
        if not pair.link.same_event:
            return None, "the denial is about another event"
        if subject.aspect in _OF_THE_DENIER and not own_side:
            return None, "it does not accuse the denier's side"
        if subject.aspect is Aspect.FIGURE and not other.counts:
            return None, "it gives no figure to deny"
        return Scope.EVENT, ""
    if not own_side:
        return None, "the statement does not accuse the denier's side"
    slots = pair.slots
    outside = Comparison.DIFFERS in (slots.act, slots.place, slots.time)
    known = slots.place is not Comparison.UNKNOWN and slots.time is not Comparison.UNKNOWN
    if outside or not known:
        return None, "it lies outside the denied area and period, as far as is recorded"
    return Scope.AREA_PERIOD, ""


def accuses_side_of(denier: Statement, other: Statement, pair: Pair) -> bool:
    """Whether a statement accuses the denier, its control group or its side."""
    if not denier.origin.identified:
        return bool(denier.party and denier.party in other.accused_parties)
    control = pair.registers.actors.control
    own = control(denier.origin.key, denier.said).group
    if any(own & control(key, other.said).group for key in other.accused):
        return True
    return denier.party is not None and denier.party in other.accused_parties


def _two_denials(pair: Pair) -> tuple[Relation, ...]:
    a, b = pair.a, pair.b
    alike = (
        a.aspect == b.aspect
        and a.scope == b.scope
        and set(a.allegation.denies) == set(b.allegation.denies)
        and Comparison.DIFFERS not in (pair.slots.act, pair.slots.place, pair.slots.time)
    )
    same_voice = a.origin.key == b.origin.key or pair.independence.one_side
    if alike and same_voice:
        reason = f"the same denial again: {pair.independence.reason}"
        return (pair.relation(RelationKind.REPEATS, "R104", reason),)
    return (pair.relation(RelationKind.NONE, "R104", "two denials do not bear on each other"),)
