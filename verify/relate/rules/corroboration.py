"""R115: independent origins agree on everything that both say."""

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.agreement import agrees_in_part
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule

__all__ = ["corroboration"]


@rule("R115", Phase.INDEPENDENCE)
def corroboration(pair: Pair) -> tuple[Relation, ...] | None:
    """Two origins on record as independent agree on a confirmed event, slot by slot.

    Why it matters:
        This is the only relation that adds evidence, so it is the one that must be earned.

    Example:
        A northern and a southern spokesperson both say that the envoys met in Riverton on 4 May.

    Limits:
        Independent origins can err together. It describes where statements come from, not truth.

    Source:
        Every Casualty Standards, "Corroboration in casualty recording"; UN fact-finding practice of
        two independent sources.
    """
    slots = pair.agreeing
    if not slots or agrees_in_part(pair):
        return None
    return (pair.relation(RelationKind.CORROBORATES, "R115", pair.independence.reason, slots),)
