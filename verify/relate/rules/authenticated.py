"""R102: somebody vouches for the recording or document that an allegation rests on."""

from verify.models.relation import Relation
from verify.models.words import RelationKind, Stance
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule

__all__ = ["authenticated"]


@rule("R102", Phase.STANCE, stance=Stance.AUTHENTICATES)
def authenticated(pair: Pair) -> tuple[Relation, ...] | None:
    """One statement vouches for an artifact; it bears only on what rests on that artifact.

    Why it matters:
        A genuine video is not a true caption: authenticating it supports no statement made in it.

    Example:
        A woman says in a video that half her village was buried / a lawyer says the video is
        genuine.

    Limits:
        Artifacts are matched by the curator's key, not by content.

    Source:
        Berkeley Protocol on Digital Open Source Investigations (authenticity is one of several
        criteria).
    """
    vouching = [s for s in (pair.a, pair.b) if s.stance is Stance.AUTHENTICATES]
    if any(b.id in a.allegation.denies for a, b in pair.orders()):
        return None  # a denial that names the vouching answers it
    artifacts = {pair.a.allegation.artifact, pair.b.allegation.artifact}
    if len(vouching) == 1 and len(artifacts) == 1 and None not in artifacts:
        reason = f"{vouching[0].origin.name} vouches for the artifact, not for what is said in it"
        return (pair.relation(RelationKind.AUTHENTICATES, "R102", reason, subject=vouching[0]),)
    return (pair.relation(RelationKind.NONE, "R102", "vouches for another artifact, or for none"),)
