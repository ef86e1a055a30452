"""R101: a document says that it could not verify what it carries."""

from verify.models.relation import Relation
from verify.models.words import RelationKind, Stance
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule

__all__ = ["not_verified"]


@rule("R101", Phase.STANCE, stance=Stance.DOUBTS)
def not_verified(pair: Pair) -> tuple[Relation, ...] | None:
    """One statement is a doubt: it speaks about its own document only, and not about truth.

    Why it matters:
        "We could not verify this" is honest, and often misread as "this is false".

    Example:
        A mayor alleges looting / the newspaper that reports it could not verify it.

    Limits:
        Binds only statements of the same document. Says nothing of whether it happened.

    Source:
        Airwars and news practice: a publisher says what it could not verify.
    """
    doubts = [s for s in (pair.a, pair.b) if s.stance is Stance.DOUBTS]
    doubt = doubts[0]
    other = pair.b if doubt is pair.a else pair.a
    same_document = doubt.document == other.document and doubt.document_known
    if len(doubts) == 1 and same_document and other.stance is Stance.ASSERTS:
        reason = f"{doubt.origin.name} could not verify what this document carries"
        return (pair.relation(RelationKind.NOT_VERIFIED_BY, "R101", reason, subject=doubt),)
    reason = "a doubt binds its own document only"
    if same_document:
        reason = "a doubt is about what is asserted, and says nothing of other words"
    return (pair.relation(RelationKind.NONE, "R101", reason),)
