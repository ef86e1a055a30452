"""R117: a statement corrects or takes back an earlier one."""

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule

__all__ = ["correction"]


@rule("R117", Phase.STANCE)
def correction(pair: Pair) -> tuple[Relation, ...] | None:
    """One statement corrects or retracts the other, as the curator recorded.

    Why it matters:
        A corrected or withdrawn statement must stay visible without counting on.

    Example:
        "Twelve died" / a day later, the same office: "We correct: nine died".

    Limits:
        Sees only what the curator marked with `corrects` or `retracts`.

    Source:
        W3C PROV, wasRevisionOf and wasInvalidatedBy.
    """
    for subject, other in pair.orders():
        if other.id in subject.allegation.retracts:
            return (
                pair.relation(
                    RelationKind.UPDATES, "R117", f"takes back {other.id}", subject=subject
                ),
            )
        if other.id in subject.allegation.corrects:
            return (
                pair.relation(
                    RelationKind.UPDATES, "R117", f"corrects {other.id}", subject=subject
                ),
            )
    return None
