"""R114: independent origins agree on a part of what they say."""

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.agreement import agrees_in_part
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule

__all__ = ["partial_corroboration"]


@rule("R114", Phase.INDEPENDENCE)
def partial_corroboration(pair: Pair) -> tuple[Relation, ...] | None:
    """Two independent origins agree, but one says more, or says it less precisely.

    Why it matters:
        Two origins can corroborate that people died while only one names a number, or a culprit.

    Example:
        "Four shells hit Riverton on 4 May" / "Riverton was shelled in early May".

    Limits:
        Counts for the slots named, and for no other.

    Source:
        Every Casualty Standards: details are corroborated one by one.
    """
    slots = pair.agreeing
    if not slots or not (lacking := agrees_in_part(pair)):
        return None
    reason = f"{pair.independence.reason}; in part: {lacking}"
    return (pair.relation(RelationKind.PARTIALLY_CORROBORATES, "R114", reason, slots),)
