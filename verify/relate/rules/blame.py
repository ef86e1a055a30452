"""R105: one harm, and different sides blamed for it."""

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.normalise.acts import ancestors
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule
from verify.relate.slots import MEETING, Comparison
from verify.relate.statement import Statement

__all__ = ["blame", "of_deaths"]

KILLING = "killing"
"""The act under which the taxonomy keeps every killing."""

FINDING = frozenset({"discovery_of_bodies", "burial"})
"""Acts that speak of the dead after the fact."""

MEETING_DAYS = 3
"""Where deaths are blamed on opposite sides, windows this near each other meet."""


@rule("R105", Phase.HARM)
def blame(pair: Pair) -> tuple[Relation, ...] | None:
    """Different sides are blamed for the same harm.

    The harm is the same if a curator said so (`same_harm`); it may be the same, and the
    contradiction is potential, in one confirmed event whose act happens once, or where deaths at
    one place, narrower than a region, are blamed on opposite sides within three days.

    Why it matters:
        Each side presents the dead as victims of the other. This is the contradiction that a
        reader must be shown first, with the question that nobody has answered: the same dead?

    Example:
        "Northern soldiers killed the people found in the cellar" / "They were killed by the
        southern militia".

    Limits:
        Whether the victims are the same is a person's judgement.

    Source:
        HRDAG, "Who did what to whom": an act joins one perpetrator and one victim.
    """
    if pair.slots.accused is not Comparison.DIFFERS:
        return None
    keys = set(pair.a.allegation.about.same_harm) & set(pair.b.allegation.about.same_harm)
    if keys:
        reason = f"the same harm ({min(keys)}), opposite sides accused"
        return (pair.relation(RelationKind.CONTRADICTS, "R105", reason, ("accused",)),)
    if pair.link.judged is False:
        return None
    if pair.confirmed and pair.one_off and _here_and_then(pair):
        reason = "one event, opposite sides accused; whether it is the same harm is not judged"
    elif _dead_blamed(pair):
        reason = "one place, meeting dates, opposite sides accused; nobody has judged whether "
        reason += "these are the same dead"
    else:
        return None
    return (pair.relation(RelationKind.CONTRADICTS, "R105", reason, ("accused",), potential=True),)


def _here_and_then(pair: Pair) -> bool:
    """Whether place and time meet, and the acts are not on record as different ones."""
    slots = pair.slots
    known = slots.place in MEETING and slots.time in MEETING
    return known and slots.act is not Comparison.DIFFERS


def _dead_blamed(pair: Pair) -> bool:
    """Whether deaths at one place, about one time, are blamed on both sides."""
    slots = pair.slots
    near = slots.gap is not None and slots.gap <= MEETING_DAYS
    one_place = slots.place in MEETING
    statements = (pair.a, pair.b)
    return near and one_place and all(of_deaths(s) and not _wide(s) for s in statements)


def of_deaths(statement: Statement) -> bool:
    """Whether a statement is of a killing, or of the dead after it."""
    if statement.act is None or statement.kind_of_act is None:
        return False
    return statement.act in FINDING or KILLING in (statement.act, *ancestors(statement.act))


def _wide(statement: Statement) -> bool:
    """Whether it names no place narrower than a region: there, many die at one time."""
    return all(place.kind in ("region", "country", "area") for place in statement.places)
