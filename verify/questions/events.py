"""Which allegations concern one event."""

from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.graph.wording import sentence
from verify.questions.answer import Answer
from verify.questions.entry import counted, order
from verify.questions.page import Block, Entry, Page, Paragraph

__all__ = ["EventRow", "events"]


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event.

    Attributes:
        event: Its id.
        members: Ids of its allegations, by date and id.
        documents: How many documents carry them.
        origins: How many origins they go back to.
    """

    event: str
    members: tuple[str, ...]
    documents: int
    origins: int


def events(verification: CrossVerification, *, every: bool = False) -> Answer[EventRow]:
    """List the events, those of several allegations only unless `every` is set.

    Args:
        verification: A cross-verified data set.
        every: Whether events of a single allegation are listed too.

    Returns:
        One record for each event, in the order of their first allegations.
    """
    rows: list[EventRow] = []
    blocks: list[Block] = []
    found = verification.matching.events
    for event in found:
        if len(event.members) < 2 and not every:
            continue
        members = sorted((verification.statements[i] for i in event.members), key=order)
        rows.append(
            EventRow(
                event.id,
                tuple(member.id for member in members),
                len({member.document for member in members}),
                len({member.origin.key for member in members}),
            )
        )
        lines = tuple((member.id, sentence(member, verification.registers)) for member in members)
        blocks.append(Entry(f"event {event.id}", counted(len(members), "allegation"), lines))
    alone = sum(len(event.members) == 1 for event in found)
    head = Paragraph(
        f"{counted(len(found), 'event')}; {alone} of one allegation each. That allegations "
        "concern one event is proposed by their likeness; a person's judgement always wins."
    )
    skipped = verification.relations.skipped
    if skipped:
        words = ", ".join(
            f"{counted(count, 'pair')} ({reason})" for reason, count in skipped.items()
        )
        blocks.append(Paragraph(f"Not compared, because of a cap: {words}."))
    return Answer(tuple(rows), Page("Events", (head, *blocks)))
