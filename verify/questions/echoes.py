"""Which allegations only repeat one origin, or one side."""

from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.graph.wording import attributed, plain, sentence
from verify.models.words import Stance
from verify.questions.answer import Answer
from verify.questions.entry import DISCLAIMER, counted, order
from verify.questions.page import Block, Entry, Page, Paragraph

__all__ = ["Echo", "echoes"]


@dataclass(frozen=True, slots=True)
class Echo:
    """Allegations of one event that rest on one origin or one side: they count once.

    Attributes:
        event: Id of the event.
        members: Ids of the allegations, by date and id.
        documents: How many documents carry them.
        origins: How many speakers they go back to.
        reason: Why they count once.
        statement: The first of them in one attributed sentence.
    """

    event: str
    members: tuple[str, ...]
    documents: int
    origins: int
    reason: str
    statement: str


def echoes(verification: CrossVerification) -> Answer[Echo]:
    """List the groups of allegations that repeat one origin or one side.

    Args:
        verification: A cross-verified data set.

    Returns:
        One record for each group of at least two, in the order of the events.
    """
    found: dict[tuple[int, ...], Echo] = {}
    for statement in verification.statements:
        if statement.stance is not Stance.ASSERTS:
            continue
        grounds = verification.evidence.grounds(statement.position)
        for cluster in grounds.clusters:
            if len(cluster) > 1 and statement.position in cluster and cluster not in found:
                found[cluster] = _echo(cluster, verification)
    records = _maximal(found)
    blocks: list[Block] = [
        Paragraph(
            f"Groups that count once: {len(records)}. A repetition adds no evidence. {DISCLAIMER}"
        )
    ]
    blocks += [_entry(record, verification) for record in records]
    return Answer(
        tuple(records), Page("Echoes: many reports, one origin or one side", tuple(blocks))
    )


def _maximal(found: dict[tuple[int, ...], Echo]) -> list[Echo]:
    """Leave out groups that lie within another."""
    sets = {cluster: set(cluster) for cluster in found}
    kept = [
        cluster for cluster in found if not any(sets[cluster] < other for other in sets.values())
    ]
    return [found[cluster] for cluster in sorted(kept)]


def _echo(cluster: tuple[int, ...], verification: CrossVerification) -> Echo:
    members = sorted((verification.statements[p] for p in cluster), key=order)
    matching = verification.matching
    reasons = [
        relation.reason
        for relation in verification.relations.of(members[0].id)
        if relation.kind == "repeats" and {relation.a, relation.b} <= {m.id for m in members}
    ]
    return Echo(
        event=matching.events[matching.event_of[members[0].position]].id,
        members=tuple(member.id for member in members),
        documents=len({member.document for member in members}),
        origins=len({member.origin.key for member in members}),
        reason=reasons[0] if reasons else "they answer to one side",
        statement=sentence(members[0], verification.registers),
    )


def _entry(record: Echo, verification: CrossVerification) -> Entry:
    lines = [("why they count once", plain(record.reason))]
    for name in record.members:
        statement = verification.statement(name)
        words = attributed(statement, verification.registers)
        lines.append(("", f"{name}  {words}: {plain(statement.allegation.claim)}"))
    size = f"{counted(len(record.members), 'allegation')}, {counted(record.documents, 'document')}"
    return Entry(f"event {record.event}", size, tuple(lines))
