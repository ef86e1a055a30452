"""R109: the same kind of act elsewhere, or at another time."""

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule
from verify.relate.slots import MEETING, Comparison

__all__ = ["same_pattern"]


@rule("R109", Phase.EVENT)
def same_pattern(pair: Pair) -> tuple[Relation, ...] | None:
    """The same act, by the same side as far as is known, in another place or at another time.

    Why it matters:
        "It happened there too" is how reports from two towns are read as one confirmed story.

    Example:
        Torture cellars in one town / torture cellars in another.

    Limits:
        Computed when asked for and not stored: it would join everything with everything.

    Source:
        Ball, "Who did what to whom": acts elsewhere are other acts.
    """
    if pair.slots.act not in MEETING or pair.a.of_pattern != pair.b.of_pattern:
        return None
    where = (("place", pair.slots.place), ("time", pair.slots.time))
    apart = [slot for slot, found in where if found is Comparison.DIFFERS]
    if not apart:
        return None
    words = " and ".join(apart)
    by = " by the same side" if pair.slots.accused in MEETING else ""
    reason = f"the same kind of act{by}, but another {words}"
    return (pair.relation(RelationKind.SAME_PATTERN, "R109", reason, ("act",)),)
