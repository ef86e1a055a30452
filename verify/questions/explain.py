"""Why two allegations are or are not one event, and how they bear on each other."""

from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.graph.wording import plain, sentence
from verify.match.weights import Weights
from verify.questions.answer import Answer
from verify.questions.judged import opinions_on
from verify.questions.page import Block, Entry, Heading, Listing, Page, Paragraph, Table
from verify.questions.spellings import shared_spellings
from verify.relate.slots import SlotComparison

__all__ = ["Explanation", "explain"]

_SLOTS = ("act", "place", "time", "accused", "responsible", "victims")


@dataclass(frozen=True, slots=True)
class Explanation:
    """One relation of a pair, with what it rests on.

    Attributes:
        a: Id of the one allegation, or of the one that bears on the other.
        b: Id of the other.
        kind: The relation.
        rule: Code of the rule that decided.
        reason: Why.
        slots: The slots it rests on.
        potential: Whether it holds only if something is so that nobody has judged.
        same_event: Whether both are in one event.
        confirmed: Whether that is confirmed, not only suggested.
        bits: Weight of evidence that they are one event, in bits.
        judged: What people said of the relation: "confirmed", "rejected", or empty.
        independence: yes, no or unknown.
        independence_reason: Why.
        signals: What hints at copying and decides nothing, such as a rare spelling in both.
    """

    a: str
    b: str
    kind: str
    rule: str
    reason: str
    slots: tuple[str, ...]
    potential: bool
    same_event: bool
    confirmed: bool
    bits: float
    judged: str
    independence: str
    independence_reason: str
    signals: tuple[str, ...]


def explain(verification: CrossVerification, a: str, b: str) -> Answer[Explanation]:
    """Explain how two allegations bear on each other.

    Args:
        verification: A cross-verified data set.
        a: Id of the one.
        b: Id of the other; the order does not matter.

    Returns:
        One record for each relation, at least one; the page shows the waterfall of bits.

    Raises:
        UnknownNameError: Where no allegation has one of the ids.
    """
    pair = verification.relations.pair(a, b)
    score = verification.matching.score(pair.a.position, pair.b.position)
    signals = tuple(shared_spellings(verification, pair.a, pair.b))
    records = tuple(
        Explanation(
            a=relation.a,
            b=relation.b,
            kind=str(relation.kind),
            rule=relation.rule,
            reason=relation.reason,
            slots=relation.slots,
            potential=relation.potential,
            same_event=pair.link.same_event,
            confirmed=pair.confirmed,
            bits=score.bits,
            judged=relation.judged,
            independence=str(pair.independence.answer),
            independence_reason=pair.independence.reason,
            signals=signals,
        )
        for relation in verification.relate_pair(a, b)
    )
    blocks: list[Block] = [
        Entry(pair.a.id, sentence(pair.a, verification.registers)),
        Entry(pair.b.id, sentence(pair.b, verification.registers)),
        Heading("How they bear on each other"),
        *(
            Entry(record.rule, _words(record), (("because", plain(record.reason)),))
            for record in records
        ),
        *_judged(verification, pair.a.id, pair.b.id),
        Heading("Slots"),
        Table(("slot", "comparison"), _slot_rows(pair.slots)),
        Heading("Independence"),
        Paragraph(f"{records[0].independence}: {plain(records[0].independence_reason)}."),
        *(Paragraph(f"A hint that decides nothing: {signal}.") for signal in signals),
        Heading("One event?"),
        Paragraph(_event_words(records[0], pair.link.judged, verification.matching.weights)),
        Table(
            ("evidence", "bits"),
            (
                *((plain(step.words), f"{step.bits:+.1f}") for step in score.waterfall),
                ("in all", f"{score.bits:+.1f}"),
            ),
        ),
    ]
    return Answer(records, Page(f"{pair.a.id} and {pair.b.id}", tuple(blocks)))


def _words(record: Explanation) -> str:
    kind = record.kind.replace("_", " ")
    possible = "possibly " if record.potential else ""
    slots = f", in {', '.join(record.slots)}" if record.slots else ""
    slots += f" ({record.judged} by a person)" if record.judged else ""
    if record.kind == "none":
        return "no relation"
    return f"{record.a} / {record.b}: {possible}{kind}{slots}"


def _judged(verification: CrossVerification, a: str, b: str) -> list[Block]:
    """Show what people said of the relations, apart from what is computed."""
    said = opinions_on(verification, a, b)
    if not said:
        return []
    note = "What people say stands beside what is computed; only what they reject is not counted."
    entries = tuple(Entry("", words) for words in said)
    return [Heading("Judged by people"), Listing(entries), Paragraph(note)]


def _event_words(record: Explanation, judged: bool | None, weights: Weights) -> str:
    if judged is not None:
        return f"{'One event' if judged else 'Different events'}, as a person judged."
    if not record.same_event:
        words = "Different events, on this evidence."
    else:
        words = f"One event, {'confirmed' if record.confirmed else 'suggested, not confirmed'}."
    cuts = f"suggested from {weights.suggested:g} on, confirmed from {weights.confirmed:g} on"
    return f"{words} In bits: {cuts}."


def _slot_rows(slots: SlotComparison) -> tuple[tuple[str, str], ...]:
    rows = [(name, str(getattr(slots, name))) for name in _SLOTS]
    if slots.gap:
        rows.append(("days apart", str(slots.gap)))
    return tuple(rows)
