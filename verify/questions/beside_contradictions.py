"""What stands beside the contradictions: own-side denials, people's, and mutual accusations."""

from verify.graph.verification import CrossVerification
from verify.graph.wording import plain, sentence
from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.questions.judged import opinion_words, uncomputed
from verify.questions.own_side import own_side_denials, same_side
from verify.questions.page import Block, Entry, Heading, Paragraph, Table

__all__ = ["more_blocks"]


def more_blocks(verification: CrossVerification) -> list[Block]:
    """Return what a reader of contradictions should see too, each under its heading."""
    return [
        *_own_side(verification),
        *_by_people(verification),
        *_rejected(verification),
        *_mutual(verification),
    ]


def _own_side(verification: CrossVerification) -> list[Block]:
    denials = own_side_denials(verification)
    if not denials:
        return []
    return [
        Heading(f"One side against itself: denials of what its own side said ({len(denials)})"),
        *(_denial(relation, verification) for relation in denials),
    ]


def _denial(relation: Relation, verification: CrossVerification) -> Entry:
    a, b = verification.statement(relation.a), verification.statement(relation.b)
    side = plain(same_side(a, b, verification))
    lines = (
        ("against", f"{b.id}: {sentence(b, verification.registers)}"),
        ("one side", side),
        ("reason", f"{plain(relation.reason)} ({relation.rule})"),
    )
    return Entry(a.id, sentence(a, verification.registers), lines)


def _by_people(verification: CrossVerification) -> list[Block]:
    found = uncomputed(verification, RelationKind.CONTRADICTS)
    if not found:
        return []
    blocks: list[Block] = [
        Heading(f"Contradictions that people see and the rules do not ({len(found)})")
    ]
    for opinion in found:
        a, b = verification.statement(opinion.a), verification.statement(opinion.b)
        computed = "; ".join(
            f"{relation.kind} ({relation.rule}): {plain(relation.reason)}".replace("_", " ")
            for relation in verification.relate_pair(a.id, b.id)
        )
        lines = (
            ("and", f"{b.id}: {sentence(b, verification.registers)}"),
            ("judged", opinion_words(opinion)),
            ("computed", computed),
        )
        blocks.append(Entry(a.id, sentence(a, verification.registers), lines))
    return blocks


def _rejected(verification: CrossVerification) -> list[Block]:
    found = [
        relation
        for relation in verification.relations
        if relation.kind is RelationKind.CONTRADICTS and relation.judged == "rejected"
    ]
    if not found:
        return []
    of = verification.relations.opinions.of
    lines = tuple(
        (f"{relation.a}, {relation.b}", opinion_words(opinion))
        for relation in found
        for opinion in of(relation.a, relation.b)
        if opinion.kind is RelationKind.CONTRADICTS
    )
    head = "Computed, rejected by people, and not counted"
    return [Heading(f"{head} ({len(found)})"), Table(("allegations", "judged"), lines)]


def _mutual(verification: CrossVerification) -> list[Block]:
    mutual = [r for r in verification.relations if r.kind is RelationKind.COUNTER_ACCUSES]
    if not mutual:
        return []
    note = "Each of its own event, in one place and at about one time. Both may be true."
    return [
        Heading("No contradiction: each side accuses the other"),
        Paragraph(note),
        Table(("one", "other"), _mutual_rows(mutual, verification)),
    ]


def _mutual_rows(
    mutual: list[Relation], verification: CrossVerification
) -> tuple[tuple[str, str], ...]:
    """Write for each allegation which others it stands against, with who speaks."""

    def named(name: str) -> str:
        return f"{name} {plain(verification.statement(name).origin.name)}"

    others: dict[str, list[str]] = {}
    for relation in mutual:
        others.setdefault(relation.a, []).append(named(relation.b))
    return tuple((named(name), "; ".join(them)) for name, them in others.items())
