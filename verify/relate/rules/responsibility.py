"""R111: who within one side answers for it."""

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule
from verify.relate.slots import Comparison

__all__ = ["responsibility"]


@rule("R111", Phase.SLOTS)
def responsibility(pair: Pair) -> tuple[Relation, ...] | None:
    """One event: both name who answers for it within one side, and name others.

    Why it matters:
        Who gave the order decides who answers for it, but the harm itself is not in dispute.

    Example:
        "The local militia ordered the draft" / "the northern government itself ordered it".

    Limits:
        Weak: shown, not counted among the contradictions that raise an alarm.

    Source:
        HURIDOCS, degrees of involvement.
    """
    if not pair.confirmed or pair.slots.responsible is not Comparison.DIFFERS:
        return None
    if pair.slots.accused is Comparison.DIFFERS or pair.slots.occurrence() is False:
        return None
    reason = "the same harm, but another level of one side is said to answer for it"
    return (
        pair.relation(RelationKind.CONTRADICTS, "R111", reason, ("responsible",), potential=True),
    )
