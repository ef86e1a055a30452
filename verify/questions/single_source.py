"""Which allegations have no second independent origin, why, and what would change this."""

from collections.abc import Sequence
from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.graph.wording import plain, sentence, status
from verify.models.words import EvidenceLevel, Flag, Stance
from verify.questions.answer import Answer
from verify.questions.entry import DISCLAIMER, allegation_entry, counted, order
from verify.questions.page import Block, Heading, Page, Paragraph
from verify.questions.rests import Rest, rest
from verify.relate.flags import Flags
from verify.relate.statement import Statement

__all__ = ["SingleSource", "single_source", "single_words"]


@dataclass(frozen=True, slots=True)
class SingleSource:
    """An allegation without a second independent origin.

    Attributes:
        id: The allegation.
        statement: The allegation in one attributed sentence.
        answer: "single", or "cannot_tell" where independence or what to compare is not on record.
        level: Its evidence level.
        reason: Why.
        would_change: What would change this.
        against: What speaks against it: contradictions and denials, by id.
        reply: What the accused side answered, as far as this data set shows.
        fewest: Origins that are independent on record.
        most: Origins if every open question were answered with yes.
        status: What people decided.
    """

    id: str
    statement: str
    answer: str
    level: str
    reason: str
    would_change: str
    against: tuple[str, ...]
    reply: str
    fewest: int
    most: int
    status: str


GROUPS = (
    (EvidenceLevel.SINGLE_ORIGIN, "One origin"),
    (EvidenceLevel.MULTI_OUTLET_SINGLE_ORIGIN, "Several documents, one origin"),
    (EvidenceLevel.SAME_SIDE_ONLY, "Several voices, one side"),
    (EvidenceLevel.INDEPENDENCE_UNKNOWN, "Several origins, independence not on record"),
)
"""The fixed order of the groups."""


def single_source(verification: CrossVerification) -> Answer[SingleSource]:
    """List the allegations that have no second independent origin.

    Args:
        verification: A cross-verified data set.

    Returns:
        One record for each asserted allegation that is single-sourced or of which it cannot be
        told; in the order of the groups, then by date and id. Denials, doubts, authentications
        and conclusions are not counted.
    """
    flags = Flags(verification.relations, verification.evidence)
    asserted = _asserted(verification)
    found: list[tuple[Statement, SingleSource, Rest]] = []
    grounded = [(s, verification.evidence.grounds(s.position)) for s in sorted(asserted, key=order)]
    for level, _ in GROUPS:
        for statement, grounds in grounded:
            if grounds.level is level:
                why = rest(statement, grounds, verification)
                found.append((statement, _record(statement, why, verification, flags), why))
    records = tuple(record for _, record, _ in found)
    return Answer(records, lambda: _page(found, verification))


def _asserted(verification: CrossVerification) -> list[Statement]:
    return [
        s
        for s in verification.statements
        if s.stance is Stance.ASSERTS
        and not verification.evidence.retracted(s.position)
        and not verification.evidence.takes_back(s.position)
    ]


def _record(
    statement: Statement, why: Rest, verification: CrossVerification, flags: Flags
) -> SingleSource:
    raised = flags.of(statement.position)
    against = tuple(
        f"{flag.by} ({plain(verification.statement(flag.by).origin.name)}): {flag.reason}"
        for flag in raised
        if flag.by and flag.flag in (Flag.CONTRADICTED, Flag.SPECIFIC_DENIAL, Flag.BLANKET_DENIAL)
    )
    kinds = {flag.flag for flag in raised}
    grounds = verification.evidence.grounds(statement.position)
    return SingleSource(
        id=statement.id,
        statement=sentence(statement, verification.registers),
        answer=why.answer,
        level=str(grounds.level),
        reason=why.reason,
        would_change=why.would_change,
        against=against,
        reply=_reply(statement, kinds),
        fewest=grounds.fewest,
        most=grounds.most,
        status=str(status(statement)),
    )


def _reply(statement: Statement, kinds: set[Flag]) -> str:
    if not statement.accused:
        return ""
    for flag, words in (
        (Flag.COUNTER_ACCOUNT, "another account"),
        (Flag.SPECIFIC_DENIAL, "a specific denial"),
        (Flag.BLANKET_DENIAL, "a blanket denial only"),
    ):
        if flag in kinds:
            return words
    return "none recorded here"


def single_words(records: Sequence[SingleSource], verification: CrossVerification) -> str:
    """Say how many allegations are meant, and of how many.

    Args:
        records: The records of the answer.
        verification: A cross-verified data set.
    """
    asserted = len(_asserted(verification))
    others = len(verification.statements) - asserted
    total = f"No second independent origin: {len(records)} of {counted(asserted, 'allegation')}"
    if others:
        noun = counted(others, "denial or note", "denials and notes")
        total += f" ({noun} {'is' if others == 1 else 'are'} not counted)"
    if unclear := sum(record.answer == "cannot_tell" for record in records):
        total += f"; for {unclear} of them it cannot be told"
    return f"{total}. {DISCLAIMER}"


def _page(
    found: list[tuple[Statement, SingleSource, Rest]], verification: CrossVerification
) -> Page:
    words = single_words([record for _, record, _ in found], verification)
    blocks: list[Block] = [Paragraph(words)]
    for level, title in GROUPS:
        members = [item for item in found if item[1].level == level]
        if members:
            blocks.append(Heading(f"{title} ({len(members)})"))
        for statement, record, _ in members:
            blocks.append(
                allegation_entry(
                    statement,
                    verification,
                    ("why", record.reason),
                    ("against it", "; ".join(record.against)),
                    ("reply by the accused side", record.reply),
                    ("would change this", record.would_change),
                )
            )
    return Page("Allegations without a second independent origin", tuple(blocks))
