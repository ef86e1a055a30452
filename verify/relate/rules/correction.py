"""R117: a statement corrects or takes back an earlier one."""

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule
from verify.relate.statement import Statement

__all__ = ["correction"]


@rule("R117", Phase.STANCE)
def correction(pair: Pair) -> tuple[Relation, ...] | None:
    """One statement corrects or retracts the other, as the curator recorded.

    Why it matters:
        A corrected or withdrawn statement must stay visible without counting on.

    Example:
        "Twelve died" / a day later, the same office: "We correct: nine died".

    Limits:
        Sees only what the curator marked with `corrects` or `retracts`. Only who said it, who
        answers to them or they to, or who published or relayed it can correct it or take it back:
        what anybody else says against it is a statement of their own.

    Source:
        W3C PROV, wasRevisionOf and wasInvalidatedBy.
    """
    if not (pair.a.amends or pair.b.amends):
        return None
    for subject, other in pair.orders():
        if other.id in subject.allegation.retracts:
            if not _own(subject, other, pair):
                reason = f"{subject.origin.name} neither said nor carried {other.id}"
                return (pair.relation(RelationKind.NONE, "R117", reason),)
            return (
                pair.relation(
                    RelationKind.UPDATES, "R117", f"takes back {other.id}", subject=subject
                ),
            )
        if other.id in subject.amends and _own(subject, other, pair):
            return (
                pair.relation(
                    RelationKind.UPDATES, "R117", f"corrects {other.id}", subject=subject
                ),
            )
    return None


def _own(subject: Statement, other: Statement, pair: Pair) -> bool:
    """Whether the subject may speak for the other statement: its voice, or who carried it."""
    key = subject.origin.key
    if key == other.origin.key or key in other.via:
        return True
    actors = pair.registers.actors
    papers = (subject.source.publisher, other.source.publisher)
    if papers[1] and actors.resolve(papers[1]) == key:
        return True
    if not subject.origin.identified:
        one_paper = papers[0] is not None and papers[0] == papers[1]
        return subject.document == other.document or one_paper
    if not other.origin.identified:
        return False
    above, below = (actors.control(s.origin.key, s.said).group for s in (subject, other))
    return key in below or other.origin.key in above
