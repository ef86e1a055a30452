"""R107: what is said cannot be one event."""

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule
from verify.relate.slots import Comparison

__all__ = ["incompatible"]


@rule("R107", Phase.EVENT)
def incompatible(pair: Pair) -> tuple[Relation, ...] | None:
    """Acts that cannot be one, different sides in different events, or a person's judgement.

    Why it matters:
        What does not concern one thing can neither support nor contradict it.

    Example:
        A withdrawal / a killing. Looting by the North in May / looting by the South in July.

    Limits:
        Words that the taxonomy does not know are never taken for incompatible.

    Source:
        MELTT's hierarchical taxonomies of event types.
    """
    if pair.link.judged is False:
        reason = "a person judged that these are different events"
    elif pair.slots.act is Comparison.DIFFERS:
        reason = "different kinds of act"
    elif pair.slots.accused is Comparison.DIFFERS and _apart(pair):
        reason = "different sides accused, of different events"
    else:
        return None
    return (pair.relation(RelationKind.NONE, "R107", reason),)


def _apart(pair: Pair) -> bool:
    """Whether the events differ; where only a place or a day is missing, that is not known."""
    where = (pair.slots.place, pair.slots.time)
    known = Comparison.DIFFERS in where or Comparison.UNKNOWN not in where
    return known and not pair.link.same_event
