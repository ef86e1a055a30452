"""Who alleges what, on whose word: every allegation, by how many origins it rests on."""

from collections import defaultdict
from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.graph.wording import head, plain, sentence, status
from verify.models.words import EvidenceLevel, RelationKind, Stance
from verify.questions.answer import Answer
from verify.questions.entry import DISCLAIMER, carried, order, slots_line
from verify.questions.page import Block, Entry, Heading, Listing, Page, Paragraph
from verify.questions.rests import rest
from verify.relate.statement import Statement

__all__ = ["Overview", "overview"]

_GROUPS = {
    "adverse": "Adverse parties agree on act, place and time, or one concedes",
    "independent": "A second independent origin on record, for act, place and time",
    "open": "Several origins, independence not on record",
    "side": "Several voices, one side",
    "documents": "Several documents, one origin",
    "one": "One origin in one document",
    "denials": "Denials; each is a statement, not a refutation",
    "notes": "Doubts, authentications, conclusions and retractions; they support nothing",
    "retracted": "Taken back by whoever said or carried them",
}
"""Every group with its title, in the order in which they are shown."""

_MORE = (
    "What would change this, for each: verify single-source. "
    "How two of them bear on each other: verify explain."
)

_OF_LEVEL = {
    EvidenceLevel.CROSS_PARTY: "adverse",
    EvidenceLevel.CORROBORATED: "independent",
    EvidenceLevel.INDEPENDENCE_UNKNOWN: "open",
    EvidenceLevel.SAME_SIDE_ONLY: "side",
    EvidenceLevel.MULTI_OUTLET_SINGLE_ORIGIN: "documents",
    EvidenceLevel.SINGLE_ORIGIN: "one",
}


@dataclass(frozen=True, slots=True)
class Overview:
    """One allegation, denial or note with what it rests on.

    Attributes:
        id: The allegation.
        statement: The allegation in one attributed sentence.
        stance: What the speaker does with the claim.
        level: Its evidence level; empty for what is not asserted.
        reason: Why.
        contradicted_by: Ids of the allegations that contradict it, possibly or as recorded.
        denied_by: Ids of the denials that meet it; blanket ones meet nothing.
        status: What people decided.
    """

    id: str
    statement: str
    stance: str
    level: str
    reason: str
    contradicted_by: tuple[str, ...]
    denied_by: tuple[str, ...]
    status: str


def overview(verification: CrossVerification) -> Answer[Overview]:
    """List every allegation by what it rests on.

    Args:
        verification: A cross-verified data set.

    Returns:
        One record for each allegation, denial and note: in the order of the groups, then by date
        and id.
    """
    groups: dict[str, list[tuple[Statement, Overview]]] = defaultdict(list)
    for statement in sorted(verification.statements, key=order):
        record = _record(statement, verification)
        groups[_group(statement, verification)].append((statement, record))
    shown = [(name, groups[name]) for name in _GROUPS if groups[name]]
    records = tuple(record for _, members in shown for _, record in members)
    return Answer(records, lambda: _page(shown, verification))


def _page(
    shown: list[tuple[str, list[tuple[Statement, Overview]]]], verification: CrossVerification
) -> Page:
    blocks: list[Block] = [Paragraph(f"{DISCLAIMER} {_MORE}")]
    for name, members in shown:
        blocks.append(Heading(f"{_GROUPS[name]} ({len(members)})"))
        entries = (_entry(s, record, name, verification) for s, record in members)
        blocks.append(Listing(tuple(entries)))
    return Page("Who alleges what, on whose word", tuple(blocks))


def _group(statement: Statement, verification: CrossVerification) -> str:
    if verification.evidence.retracted(statement.position):
        return "retracted"
    if statement.stance is Stance.DENIES:
        return "denials"
    if statement.stance is not Stance.ASSERTS or verification.evidence.takes_back(
        statement.position
    ):
        return "notes"
    return _OF_LEVEL[verification.evidence.grounds(statement.position).level]


def _record(statement: Statement, verification: CrossVerification) -> Overview:
    asserted = statement.stance is Stance.ASSERTS
    grounds = verification.evidence.grounds(statement.position)
    against: dict[RelationKind, list[str]] = defaultdict(list)
    for relation in verification.relations.of(statement.id):
        if relation.judged != "rejected" and statement.id != relation.a * relation.directed:
            other = relation.b if relation.a == statement.id else relation.a
            against[relation.kind].append(other)
    return Overview(
        id=statement.id,
        statement=sentence(statement, verification.registers),
        stance=str(statement.stance),
        level=str(grounds.level) if asserted else "",
        reason=rest(statement, grounds, verification).reason if asserted else "",
        contradicted_by=tuple(dict.fromkeys(against[RelationKind.CONTRADICTS])),
        denied_by=tuple(dict.fromkeys(against[RelationKind.DENIES])),
        status=str(status(statement)),
    )


def _entry(
    statement: Statement, record: Overview, group: str, verification: CrossVerification
) -> Entry:
    said = f"{head(statement, verification.registers)} ({carried(statement, verification)})"
    lines = [
        ("", slots_line(statement, verification)),
        ("denied", _denied(statement)),
        ("why", record.reason if group not in ("one", "denials", "notes", "retracted") else ""),
        ("contradicted by", ", ".join(record.contradicted_by)),
        ("denied by", ", ".join(record.denied_by)),
    ]
    shown = tuple((label, text) for label, text in lines if text)
    return Entry(statement.id, f"{said}: {plain(statement.allegation.claim)}", shown)


def _denied(statement: Statement) -> str:
    """Write what a denial denies and how much it covers."""
    if statement.stance is not Stance.DENIES:
        return ""
    aspect = str(statement.aspect) if statement.aspect else "aspect not recorded"
    scope = f"; {statement.scope}".replace("_", " and ") if statement.scope else ""
    return aspect + scope
