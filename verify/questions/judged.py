"""Judged: what people said of relations, in words, beside what is computed."""

from verify.graph.verification import CrossVerification
from verify.graph.wording import iso_words, plain
from verify.models.words import RelationKind
from verify.relate.opinions import Opinion

__all__ = ["opinion_words", "opinions_on", "uncomputed"]


def opinions_on(
    verification: CrossVerification, a: str, b: str, kind: RelationKind | None = None
) -> tuple[str, ...]:
    """Write what people said of the relations of two allegations, oldest first.

    Args:
        verification: A cross-verified data set.
        a: Id of the one allegation.
        b: Id of the other.
        kind: Only of this relation; of all where None.
    """
    found = verification.relations.opinions.of(a, b)
    words = [opinion_words(opinion) for opinion in found if kind in (None, opinion.kind)]
    kinds = {opinion.kind for opinion in found if kind in (None, opinion.kind)}
    verdict = verification.relations.opinions.verdict
    if any(not verdict(a, b, one) for one in kinds):
        words.append("people disagree, so nothing of it is applied")
    return tuple(words)


def opinion_words(opinion: Opinion) -> str:
    """Write one opinion: who, when, what and why.

    Example: 'A. Curator, 2 Jun 2031, rejects "contradicts": different victims'.
    """
    who = ", ".join(filter(None, (opinion.by or "somebody not named", iso_words(opinion.at))))
    comma = "," if opinion.at else ""
    kind = str(opinion.kind).replace("_", " ")
    reason = f": {opinion.reason}" if opinion.reason else ""
    return plain(f'{who}{comma} {opinion.verdict}s "{kind}"{reason}')


def uncomputed(verification: CrossVerification, kind: RelationKind) -> tuple[Opinion, ...]:
    """Return the relations of one kind that a person confirms and the table does not give.

    They stay apart from the computed ones: they change no relation and no evidence level.

    Args:
        verification: A cross-verified data set.
        kind: The relation.

    Returns:
        The latest opinion on each pair about which nobody disagrees, in the order of ids.
    """
    opinions = verification.relations.opinions
    known = set(verification.dataset.allegations.ids)
    found: dict[tuple[str, str], Opinion] = {}
    for opinion in opinions:
        a, b = opinion.a, opinion.b
        if opinion.kind is not kind or not known.issuperset((a, b)):
            continue
        if opinions.verdict(a, b, kind) == "confirmed" and all(
            relation.kind is not kind for relation in verification.relate_pair(a, b)
        ):
            found[a, b] = opinion
    return tuple(found[pair] for pair in sorted(found))
