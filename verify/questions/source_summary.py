"""One paragraph on what a data set rests on."""

from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.models.words import EvidenceLevel, Stance
from verify.questions.answer import Answer
from verify.questions.entry import DISCLAIMER, counted
from verify.questions.page import Page, Paragraph

__all__ = ["SourceSummary", "source_summary"]


@dataclass(frozen=True, slots=True)
class SourceSummary:
    """What a data set rests on, in numbers.

    Attributes:
        allegations: How many allegations there are.
        asserted: How many of them are asserted.
        documents: How many documents carry them, as far as is known.
        undated: How many of these show no day of publication.
        publishers: How many publishers are named.
        origins: How many origins they go back to.
        unidentified: How many of these are not identified.
        from_parties: How many asserted allegations come from a party to the conflict.
        events: How many events they concern.
        corroborated: How many asserted allegations have a second independent origin on record.
    """

    allegations: int
    asserted: int
    documents: int
    undated: int
    publishers: int
    origins: int
    unidentified: int
    from_parties: int
    events: int
    corroborated: int


def source_summary(verification: CrossVerification) -> Answer[SourceSummary]:
    """Say in one paragraph what a data set rests on.

    Args:
        verification: A cross-verified data set.

    Returns:
        One record.

    Source:
        ICD 206, Sourcing Requirements for Disseminated Analytic Products: source summary statement.
    """
    statements = list(verification.statements)
    asserted = [s for s in statements if s.stance is Stance.ASSERTS]
    documents = {s.document: s for s in statements}
    origins = {s.origin.key: s.origin for s in statements}
    levels = [verification.evidence.grounds(s.position).level for s in asserted]
    record = SourceSummary(
        allegations=len(statements),
        asserted=len(asserted),
        documents=len(documents),
        undated=sum(
            verification.registers.documents.published(s.position) is None
            for s in documents.values()
        ),
        publishers=len({s.source.publisher for s in documents.values() if s.source.publisher}),
        origins=len(origins),
        unidentified=sum(not origin.identified for origin in origins.values()),
        from_parties=sum(s.party is not None for s in asserted),
        events=len(verification.matching.events),
        corroborated=sum(
            level in (EvidenceLevel.CORROBORATED, EvidenceLevel.CROSS_PARTY) for level in levels
        ),
    )
    share = round(100 * record.from_parties / record.asserted) if record.asserted else 0
    text = (
        f"{counted(record.allegations, 'allegation')}, {record.asserted} of them asserted, in "
        f"{counted(record.documents, 'document')}: {record.undated} without a day of publication, "
        f"{counted(record.publishers, 'publisher')} named. They go back to "
        f"{counted(record.origins, 'origin')}, {record.unidentified} of them not identified. "
        f"{share} % of what is asserted comes from a party to the conflict. Of what is asserted, "
        f"{counted(record.corroborated, 'allegation')} "
        f"{'has' if record.corroborated == 1 else 'have'} a second independent origin on record. "
        f"{DISCLAIMER}"
    )
    return Answer((record,), Page("What this data set rests on", (Paragraph(text),)))
