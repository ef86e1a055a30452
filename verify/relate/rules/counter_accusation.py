"""R106: each side accuses the other, and both may be right."""

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule
from verify.relate.slots import MEETING

__all__ = ["counter_accusation"]

MOST_DAYS = 30
"""Accusations further apart than this do not answer each other."""


@rule("R106", Phase.EVENT)
def counter_accusation(pair: Pair) -> tuple[Relation, ...] | None:
    """Two events: each speaker's side accuses the other's, in one place and about one time.

    Why it matters:
        Mutual accusations look like a contradiction and are none: both may be true.

    Example:
        The North: "southern troops looted Riverton" / the South: "northern agents kidnapped
        people in Riverton", a week later.

    Limits:
        Needs both speakers' sides and both accused sides on record.

    Source:
        Every Casualty Standards: disagreement between sources is shown, not settled.
    """
    a, b = pair.a, pair.b
    if pair.link.same_event or a.party is None or b.party is None or a.party == b.party:
        return None
    mutual = a.party in b.accused_parties and b.party in a.accused_parties
    near = pair.slots.gap is not None and pair.slots.gap <= MOST_DAYS
    if mutual and near and pair.slots.place in MEETING:
        reason = "each speaker's side accuses the other's of something else; both may be true"
        return (pair.relation(RelationKind.COUNTER_ACCUSES, "R106", reason),)
    return None
