"""R103: an author concludes something from other statements."""

from verify.models.relation import Relation
from verify.models.words import RelationKind, Stance
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule

__all__ = ["inference"]


@rule("R103", Phase.STANCE, stance=Stance.INFERS)
def inference(pair: Pair) -> tuple[Relation, ...] | None:
    """One statement is an author's own conclusion; it never supports what it rests on.

    Why it matters:
        "The scale must be larger" reads like a report and is an argument.

    Example:
        An official gives 450 deaths / the article's author concludes that there are far more.

    Limits:
        Sees only what the curator marked with `cites`.

    Source:
        Wigmore's distinction of testimony and inference.
    """
    for subject, other in pair.orders():
        if subject.stance is Stance.INFERS and other.id in subject.allegation.cites:
            reason = f"{subject.origin.name} concludes it from {other.id}"
            return (pair.relation(RelationKind.INFERENCE_FROM, "R103", reason, subject=subject),)
    if any(other.id in subject.allegation.denies for subject, other in pair.orders()):
        return None  # a denial that names the conclusion answers it
    return (pair.relation(RelationKind.NONE, "R103", "a conclusion supports nothing"),)
