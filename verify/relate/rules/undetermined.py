"""R110: too little is recorded to say whether it is one event."""

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.agreement import unknown
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule
from verify.relate.slots import MEETING, Comparison

__all__ = ["undetermined"]


@rule("R110", Phase.EVENT)
def undetermined(pair: Pair) -> tuple[Relation, ...] | None:
    """Two statements are in different events, and nothing but missing data keeps them apart.

    Why it matters:
        Unknown is an answer: a person may know what the record does not show.

    Example:
        "Shelling in Riverton on 4 May" / "shelling", with neither place nor day.

    Limits:
        Says nothing of how likely it is that they are one.

    Source:
        ICD 203: what is not known is said to be unknown.
    """
    if pair.link.same_event:
        return None
    slots = pair.slots
    alike = slots.act in MEETING
    missing = Comparison.UNKNOWN in (slots.place, slots.time)
    if alike and missing and Comparison.DIFFERS not in (slots.place, slots.time):
        gaps = "; ".join(unknown(pair, ("place", "time")))
        reason = f"{gaps}: it may or may not be one event"
        return (pair.relation(RelationKind.UNDETERMINED, "R110", reason),)
    return (pair.relation(RelationKind.NONE, "R110", "different events"),)
