"""R112: agreement that rests on one origin, or on one side."""

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.independence import Answer
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule

__all__ = ["repetition"]


@rule("R112", Phase.INDEPENDENCE)
def repetition(pair: Pair) -> tuple[Relation, ...] | None:
    """Both say the same of one event, and neither is independent of the other.

    Why it matters:
        Five papers that quote one agency that quotes one mayor are one source.

    Example:
        A ministry's statement in two articles. Two officials of one state.

    Limits:
        Two officials of one side may both have seen it; their word still comes from one side.

    Source:
        Every Casualty Standards: sources "independent from one another".
    """
    slots = pair.agreeing
    if not slots or pair.independence.answer is not Answer.NO:
        return None
    return (pair.relation(RelationKind.REPEATS, "R112", pair.independence.reason, slots),)
