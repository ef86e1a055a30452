"""What contradicts what, side by side, and what nobody has judged."""

from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.graph.wording import document, plain, sentence, status, voice, when
from verify.models.relation import Relation
from verify.models.words import RelationKind, Scope, Stance
from verify.questions.answer import Answer
from verify.questions.beside_contradictions import more_blocks
from verify.questions.entry import DISCLAIMER, counted, figure_words, place_words
from verify.questions.judged import opinions_on
from verify.questions.near_contradictions import near_contradictions
from verify.questions.own_side import same_side, superseded_by
from verify.questions.page import Block, Heading, Page, Paragraph, Table
from verify.relate.statement import Statement
from verify.relate.told import FROM_TEXT, told_counts

__all__ = ["Contradiction", "contradictions"]

_TITLES = {
    "accused": "who did it",
    "responsible": "who answers for it, within one side",
    "figure": "how many",
}


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two allegations that cannot both hold in the slots named.

    Attributes:
        a: The one allegation.
        b: The other.
        slots: In what they contradict each other.
        potential: Whether it holds only if something is so that nobody has judged.
        weak: Whether only the level of responsibility within one side differs.
        rule: Code of the rule.
        reason: Why.
        judged: What people said of it: "confirmed", or empty.
        opinions: Who said so, when and why.
        own_side: The side for which both speak; empty where they speak for two.
        superseded: Which of the two was since updated, corrected or taken back, and by what.
        statement_a: The one in an attributed sentence.
        statement_b: The other.
    """

    a: str
    b: str
    slots: tuple[str, ...]
    potential: bool
    weak: bool
    rule: str
    reason: str
    judged: str
    opinions: tuple[str, ...]
    own_side: str
    superseded: tuple[str, ...]
    statement_a: str
    statement_b: str


def contradictions(verification: CrossVerification, *, near: bool = True) -> Answer[Contradiction]:
    """List the contradictions, those of the accused first.

    Args:
        verification: A cross-verified data set.
        near: Whether the page counts the figures that differ without conflict too.

    Returns:
        One record for each; rejected ones are left out of the list and counted. In the order who
        did it, how many, who answers for it; then by ids.
    """
    every = [r for r in verification.relations if r.kind is RelationKind.CONTRADICTS]
    shown = sorted(
        (r for r in every if r.judged != "rejected"),
        key=lambda r: (list(_TITLES).index(r.slots[0]) != 0, r.slots == ("responsible",), r.a, r.b),
    )
    records = tuple(_record(relation, verification) for relation in shown)
    notes = len(near_contradictions(verification)) if near else None
    return Answer(records, _page(records, len(every) - len(shown), notes, verification))


def _record(relation: Relation, verification: CrossVerification) -> Contradiction:
    a, b = verification.statement(relation.a), verification.statement(relation.b)
    return Contradiction(
        a=relation.a,
        b=relation.b,
        slots=relation.slots,
        potential=relation.potential,
        weak=relation.slots == ("responsible",),
        rule=relation.rule,
        reason=relation.reason,
        judged=relation.judged,
        opinions=opinions_on(verification, a.id, b.id, RelationKind.CONTRADICTS),
        own_side=plain(same_side(a, b, verification)),
        superseded=tuple(
            f"{name} was {words}"
            for name in (a.id, b.id)
            for words in superseded_by(name, verification)
        ),
        statement_a=sentence(a, verification.registers),
        statement_b=sentence(b, verification.registers),
    )


def _page(
    records: tuple[Contradiction, ...],
    rejected: int,
    notes: int | None,
    verification: CrossVerification,
) -> Page:
    strong = [r for r in records if not r.weak]
    possible = sum(r.potential for r in strong)
    confirmed = sum(r.judged == "confirmed" for r in records)
    holding = len(strong) - possible
    found = [
        f"{holding} as recorded" if holding else "",
        f"{possible} possible" if possible else "",
    ]
    counts = f"Contradictions: {', '.join(filter(None, found)) or 'none'}; "
    counts += f"{confirmed} confirmed and {rejected} rejected by a person."
    weak = len(records) - len(strong)
    also = [
        f"{weak} on who answers for it within one side" if weak else "",
        _denials(verification),
        _notes(notes),
    ]
    blocks: list[Block] = [
        Paragraph(f"{counts} {DISCLAIMER}"),
    ]
    if any(also):
        blocks.append(Paragraph(f"Also: {'; '.join(filter(None, also))}."))
    for record in records:
        blocks += _side_by_side(record, verification)
    blocks += more_blocks(verification)
    return Page("Contradictions", tuple(blocks))


def _notes(notes: int | None) -> str:
    if not notes:
        return ""
    pairs = counted(notes, "pair of figures", "pairs of figures")
    return f"{pairs} that differ without conflict (near-contradictions)"


def _denials(verification: CrossVerification) -> str:
    denials = [s for s in verification.statements if s.stance is Stance.DENIES]
    blanket = sum(s.scope is Scope.BLANKET for s in denials)
    specific = len(denials) - blanket
    parts = []
    if blanket:
        parts.append(counted(blanket, "blanket denial"))
    if specific:
        parts.append(counted(specific, "specific denial"))
    return ", ".join(parts)


def _side_by_side(record: Contradiction, verification: CrossVerification) -> list[Block]:
    a, b = verification.statement(record.a), verification.statement(record.b)
    likely = (
        "Confirmed by a person"
        if record.judged
        else "Possible"
        if record.potential
        else "As recorded"
    )
    subject = _TITLES.get(record.slots[0], ", ".join(record.slots))
    where = place_words(a.places[:1], verification.registers) or "no place"
    title = f"{likely}: {subject} | {plain(a.allegation.about.act or 'act not named')} | {where}"
    rows = [
        ("alleged by", *(voice(s, verification.registers) for s in (a, b))),
        ("published", document(a), document(b)),
        ("claim", plain(a.allegation.claim), plain(b.allegation.claim)),
        _row("accused", a, b, record, verification),
        _row("responsible", a, b, record, verification),
        ("when", _when(a), _when(b)),
        _row("figure", a, b, record, verification),
        ("status", *(str(status(s)).replace("_", " ") for s in (a, b))),
    ]
    kept = tuple(row for row in rows if any(row[1:]))
    ending = f"Reason: {record.reason} ({record.rule})."
    if record.potential and record.slots == ("accused",):
        ending = "Open: are these the same victims? If not, both can be true. " + ending
    return [Heading(title), Table(("", a.id, b.id), kept), Paragraph(ending), *_notes_on(record)]


def _notes_on(record: Contradiction) -> list[Block]:
    """Write below a contradiction what else is known of it: one side, what came later, people."""
    notes = [f"Both speak for one side: {record.own_side}."] if record.own_side else []
    if record.superseded:
        notes.append(f"Since then, {'; '.join(record.superseded)}.")
    if record.opinions:
        notes.append(f"Judged by people: {'; '.join(record.opinions)}.")
    return [Paragraph(" ".join(notes))] if notes else []


def _row(
    slot: str, a: Statement, b: Statement, record: Contradiction, verification: CrossVerification
) -> tuple[str, str, str]:
    mark = f"{slot.upper()} *" if slot in record.slots else slot
    return mark, _slot(slot, a, verification), _slot(slot, b, verification)


def _slot(slot: str, statement: Statement, verification: CrossVerification) -> str:
    actors = verification.registers.actors
    if slot == "figure":
        told = "" if statement.counts else f" ({FROM_TEXT})"
        counts = statement.counts or told_counts(statement)
        return "; ".join(f"{figure_words(count)}{told}" for count in counts)
    keys = statement.accused if slot == "accused" else statement.responsible
    return ", ".join(plain(actors.name(key)) for key in keys)


def _when(statement: Statement) -> str:
    return when(statement.window, statement.allegation.about.when)
