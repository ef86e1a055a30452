"""R113: agreement whose independence is not on record."""

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.agreement import open_questions
from verify.relate.independence import Answer
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule
from verify.relate.slots import Comparison

__all__ = ["consistency"]


@rule("R113", Phase.INDEPENDENCE)
def consistency(pair: Pair) -> tuple[Relation, ...] | None:
    """Both say the same of one event; whether they are independent, or one event, is open.

    Why it matters:
        Unknown is an answer, and it never counts as corroboration.

    Example:
        "Local residents" in one article / an anonymous letter in another.

    Limits:
        Potential where it is open that the two concern one event at all.
        More records (an affiliation, a date, a name) may turn it into corroboration or repetition.

    Source:
        Admiralty grade 6, "truth cannot be judged", is no middle value.
    """
    slots = pair.agreeing
    if not slots:
        return None
    reasons = [] if pair.independence.answer is Answer.YES else [pair.independence.reason]
    event = open_questions(pair)
    if not reasons and not event:
        return None
    blamed = ["different sides are accused"] if pair.slots.accused is Comparison.DIFFERS else []
    reason = "; ".join((*blamed, *reasons, *event))
    return (pair.relation(RelationKind.CONSISTENT, "R113", reason, slots, potential=bool(event)),)
