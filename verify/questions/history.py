"""What became of one allegation: repeated, updated, corrected, taken back, judged, assessed."""

from collections.abc import Iterator
from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.graph.wording import attributed, iso_words, plain, sentence
from verify.models.allegation import ReplySought
from verify.models.judgement import Judgement
from verify.models.relation import Relation
from verify.models.words import JudgementKind, RelationKind
from verify.questions.answer import Answer
from verify.questions.origins import named
from verify.questions.page import Block, Entry, Heading, Listing, Page, Paragraph
from verify.relate.statement import Statement

__all__ = ["Happening", "history"]


@dataclass(frozen=True, slots=True)
class Happening:
    """One entry of the history of an allegation.

    Attributes:
        at: Day as recorded; empty where none is. Of what was said: no later than this.
        kind: said, published, document_updated, repeated, updated, corrected, taken_back, denied,
            asked, judged, judgement_withdrawn, assessed, and for what the allegation itself does to
            others: updates, corrects, takes_back, denies.
        by: Who; empty where not recorded.
        words: What, in words; never a claim without its speaker.
        other: Id of the other allegation, if any.
    """

    at: str
    kind: str
    by: str
    words: str
    other: str


_TITLES = {
    "said": "said",
    "published": "published",
    "document_updated": "document updated",
    "repeated": "said again",
    "updated": "figure updated",
    "corrected": "corrected",
    "taken_back": "taken back",
    "denied": "denied",
    "asked": "reply sought",
    "judged": "judged",
    "judgement_withdrawn": "judgement withdrawn",
    "assessed": "assessed",
    "updates": "updates another",
    "corrects": "corrects another",
    "takes_back": "takes back another",
    "denies": "denies another",
}
"""Every kind in words, in the order in which they stand on one day."""


def history(verification: CrossVerification, allegation: str) -> Answer[Happening]:
    """List what is recorded of one allegation, in the order of the dates as recorded.

    Nothing is overwritten: earlier assessments, withdrawn judgements and statements that were taken
    back stay. What has no date stands last, in the order of the records.

    Args:
        verification: A cross-verified data set.
        allegation: Its id.

    Returns:
        One record for each entry.

    Raises:
        UnknownNameError: Where no allegation has this id.
    """
    statement = verification.statement(allegation)
    every = [
        *_own(statement, verification),
        *_others(statement, verification),
        *_judged(statement.id, verification),
        *_assessed(statement, verification),
    ]
    kinds = list(_TITLES)
    every.sort(key=lambda entry: (entry.at or "9999", kinds.index(entry.kind)))  # stable
    blocks: list[Block] = [
        Entry(statement.id, sentence(statement, verification.registers)),
        Paragraph(
            "In the order of the dates as recorded. What people decided is theirs; the program "
            "decides nothing here."
        ),
    ]
    dated = [entry for entry in every if entry.at]
    undated = [entry for entry in every if not entry.at]
    blocks.append(Listing(tuple(_entry(item) for item in dated)))
    if undated:
        blocks += [Heading("No date recorded"), Listing(tuple(_entry(item) for item in undated))]
    return Answer(tuple(every), Page(f"History of {statement.id}", tuple(blocks)))


def _entry(item: Happening) -> Entry:
    unknown = " by somebody not named" if item.kind in ("judged", "assessed") else ""
    by = f" by {item.by}" if item.by else unknown
    words = f"{_TITLES[item.kind]}{by}" + (f": {item.words}" if item.words else "")
    return Entry(plain(iso_words(item.at)), words)


def _own(statement: Statement, verification: CrossVerification) -> Iterator[Happening]:
    source = statement.source
    said = statement.said.isoformat() if statement.said else ""
    words = "by this day; when exactly is not recorded" if statement.said_inferred else ""
    yield Happening(said, "said", _speaker(statement), words, "")
    publisher = plain(source.publisher or "")
    if source.published or publisher:
        yield Happening(source.published or "", "published", publisher, "", "")
    if source.updated:
        yield Happening(source.updated, "document_updated", publisher, "", "")
    for asked in statement.allegation.reply_sought:
        yield _asked(asked, verification)


def _asked(asked: ReplySought, verification: CrossVerification) -> Happening:
    outcome = plain(asked.outcome or "outcome not recorded").replace("_", " ")
    words = f"of {named(asked.to, verification)}: {outcome}"
    return Happening(asked.at or "", "asked", named(asked.by, verification), words, "")


def _speaker(statement: Statement) -> str:
    named = statement.origin.identified or statement.origin.descriptor
    return plain(statement.origin.name) if named else "an unnamed speaker"


def _others(statement: Statement, verification: CrossVerification) -> Iterator[Happening]:
    for relation in verification.relations.of(statement.id):
        name = relation.b if relation.a == statement.id else relation.a
        other = verification.statement(name)
        kind = _kind(relation, statement, other)
        if kind:
            later = other if relation.a == name or kind == "repeated" else statement
            at = later.said.isoformat() if later.said else ""
            words = f"in {name}, {attributed(other, verification.registers)}"
            note = f"{words}; {plain(relation.reason)}"
            if relation.judged:
                note += f" ({relation.judged} by a person)"
            yield Happening(at, kind, "", note, name)


def _kind(relation: Relation, statement: Statement, other: Statement) -> str:
    """Say what a relation means for one of its two allegations; empty where it is no history."""
    about = relation.a != statement.id
    if relation.kind is RelationKind.DENIES:
        return "denied" if about else "denies"
    if relation.kind is RelationKind.REPEATS:
        return "repeated" if statement.origin.key == other.origin.key else ""
    if relation.kind is not RelationKind.UPDATES:
        return ""
    later, earlier = (other, statement) if about else (statement, other)
    if earlier.id in later.allegation.retracts:
        return "taken_back" if about else "takes_back"
    if earlier.id in later.allegation.corrects:
        return "corrected" if about else "corrects"
    return "updated" if about else "updates"


def _judged(name: str, verification: CrossVerification) -> Iterator[Happening]:
    """Yield every judgement of the allegation beside another, those withdrawn included."""
    table = verification.dataset.judgements
    every = list(zip(table.ids, table, strict=True))
    own = {
        key: judgement
        for key, judgement in every
        if name in (judgement.a, judgement.b)
        and judgement.judgement is not JudgementKind.SAME_ACTOR
    }
    for key, judgement in every:
        at, by = judgement.at or "", named(judgement.by, verification)
        reason = f": {plain(judgement.reason)}" if judgement.reason else ""
        earlier = own.get(judgement.withdraws or "")
        repeats = earlier is not None and _judgement_words(earlier, name) == _judgement_words(
            judgement, name
        )
        if earlier is not None:
            words = f"that of {iso_words(earlier.at)}, " if earlier.at else ""
            words += _judgement_words(earlier, name) + (reason if repeats else "")
            other = earlier.b if earlier.a == name else earlier.a
            yield Happening(at, "judgement_withdrawn", by, words, plain(other))
        if key in own and not repeats:
            other = judgement.b if judgement.a == name else judgement.a
            yield Happening(
                at, "judged", by, _judgement_words(judgement, name) + reason, plain(other)
            )


def _judgement_words(judgement: Judgement, name: str) -> str:
    other = judgement.b if judgement.a == name else judgement.a
    what = str(judgement.relation or judgement.judgement).replace("_", " ")
    return f'"{what}" with {plain(other)} {judgement.verdict}ed'


def _assessed(statement: Statement, verification: CrossVerification) -> Iterator[Happening]:
    record = statement.allegation
    for item in record.assessments:
        parts = [str(item.status).replace("_", " ")]
        if item.reason:
            parts.append(plain(item.reason))
        if item.evidence:
            parts.append("evidence: " + ", ".join(map(plain, item.evidence)))
        if item.standard_of_proof:
            parts.append(f"standard of proof: {plain(item.standard_of_proof)}")
        by = named(item.by, verification)
        yield Happening(item.at or "", "assessed", by, "; ".join(parts), "")
    if record.status and not record.assessments:
        words = f"{record.status}; no reviewer recorded".replace("_", " ")
        yield Happening("", "assessed", "", words, "")
