"""Which figures differ, and why that is no contradiction."""

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations

from verify.graph.verification import CrossVerification
from verify.graph.wording import plain, sentence
from verify.models.figure import Figure
from verify.models.words import Bound, RelationKind, Stance
from verify.questions.answer import Answer
from verify.questions.entry import figure_words
from verify.questions.figure_groups import figure_groups
from verify.questions.page import Block, Entry, Page, Paragraph
from verify.relate.figure_pair import KNOWN, FigureVerdict, disjoint
from verify.relate.pair import Pair
from verify.relate.statement import Count, Statement

__all__ = ["MOST_IN_A_GROUP", "NearContradiction", "near_contradictions"]

MOST_IN_A_GROUP = 60
"""Of more statements with figures in one event or document, the first so many are compared."""

MOST_PARTS = 8
"""Sums of more parts than this are not looked for."""


@dataclass(frozen=True, slots=True)
class NearContradiction:
    """Two figures that no number fits, and why they do not contradict each other.

    Attributes:
        a: The one allegation.
        b: The other.
        figure_a: The figure of `a` in its own words.
        figure_b: The figure of `b`.
        question: Name of the quantity rule that decided.
        reason: Why it is no contradiction.
        statement_a: The one allegation in an attributed sentence.
        statement_b: The other.
    """

    a: str
    b: str
    figure_a: str
    figure_b: str
    question: str
    reason: str
    statement_a: str
    statement_b: str


def near_contradictions(verification: CrossVerification) -> Answer[NearContradiction]:
    """List the figures of one kind that differ without contradicting each other.

    Args:
        verification: A cross-verified data set.

    Returns:
        One record for each pair of figures of equal count and unit that no number fits, within
        one event, one pattern or one document; contradictions are left out. By ids.
    """
    found: dict[tuple[str, str, str, str], NearContradiction] = {}
    for pair in verification.relations.pairs(_positions(verification)):
        for record in _differences(verification, pair):
            found[record.a, record.b, record.figure_a, record.figure_b] = record
    records = tuple(found[key] for key in sorted(found))
    blocks: list[Block] = [
        Paragraph(
            f"Pairs of figures that differ and do not contradict each other: {len(records)}. "
            "Numbers conflict only where they count the same thing in the same unit, for the same "
            "place, time and victims."
        )
    ]
    differences = ((r.a, r.b, r.figure_a, r.figure_b, r.reason) for r in records)
    blocks += figure_groups(differences, verification)
    blocks += [_sum_entry(total, words, verification) for total, words in _sums(verification)]
    return Answer(records, Page("Figures that differ, and why that is no conflict", tuple(blocks)))


def _positions(verification: CrossVerification) -> list[tuple[int, int]]:
    """Pairs of statements with figures in one event, one part_of link or one document."""
    groups: dict[object, list[int]] = defaultdict(list)
    matching = verification.matching
    documents = verification.registers.documents
    for position, figures in enumerate(verification.dataset.allegations.column("figures")):
        if figures:
            groups["event", int(matching.event_of[position])].append(position)
            groups["document", documents.key(position)].append(position)
    pairs = {
        pair for members in groups.values() for pair in combinations(members[:MOST_IN_A_GROUP], 2)
    }
    for relation in verification.relations:
        if relation.kind in (RelationKind.PART_OF, RelationKind.COMPONENTS_OF):
            ends = (verification.statement(relation.a), verification.statement(relation.b))
            pairs.add((min(s.position for s in ends), max(s.position for s in ends)))
    return sorted(pairs)


def _differences(verification: CrossVerification, pair: Pair) -> list[NearContradiction]:
    if any(s.stance is not Stance.ASSERTS for s in (pair.a, pair.b)):
        return []
    apart = [
        (first, second, verdict)
        for first, second, verdict in pair.figures
        if verdict.kind is not None and _apart(first.figure, second.figure)
    ]
    related = verification.relations.judge(pair) if apart else ()
    if any(r.kind is RelationKind.CONTRADICTS and "figure" in r.slots for r in related):
        return []
    part = any(r.kind is RelationKind.COMPONENTS_OF for r in related)
    return [
        _record(verification, pair, first, second, verdict, part)
        for first, second, verdict in apart
    ]


def _apart(a: Figure, b: Figure) -> bool:
    """Whether a reader would see two different numbers: what was found so far is its own number."""
    return disjoint(_as_read(a), _as_read(b))


def _as_read(figure: Figure) -> Figure:
    if figure.measure in KNOWN and figure.low is not None and figure.high is None:
        return figure.model_copy(update={"high": figure.low, "bound": Bound.EXACT})
    return figure


def _record(
    verification: CrossVerification,
    pair: Pair,
    first: Count,
    second: Count,
    verdict: FigureVerdict,
    part: bool,
) -> NearContradiction:
    question, reason = verdict.question, verdict.reason
    if part:
        question, reason = "components", "one is a part of the other's total: never to be added"
    elif verdict.kind is RelationKind.CONTRADICTS:
        question, reason = "event", "not the same event on record, so not the same count"
    return NearContradiction(
        a=pair.a.id,
        b=pair.b.id,
        figure_a=figure_words(first),
        figure_b=figure_words(second),
        question=question,
        reason=reason,
        statement_a=sentence(pair.a, verification.registers),
        statement_b=sentence(pair.b, verification.registers),
    )


def _sums(verification: CrossVerification) -> list[tuple[Statement, str]]:
    """Totals whose curator-named parts add up to them."""
    found = []
    for statement in verification.statements:
        for count in statement.counts:
            names = count.figure.components
            if not names or len(names) > MOST_PARTS or count.figure.low is None:
                continue
            parts = [
                part.figure.low
                for name in names
                if (position := verification.dataset.allegations.position(name)) is not None
                for part in verification.statements[position].counts
                if part.figure.count_of == count.figure.count_of and part.figure.low is not None
            ]
            if sum(parts) == count.figure.low:
                words = f"{figure_words(count)} = " + " + ".join(f"{part:,.0f}" for part in parts)
                found.append((statement, f"{words} ({', '.join(map(plain, names))})"))
    return found


def _sum_entry(total: Statement, words: str, verification: CrossVerification) -> Entry:
    lines = (
        (total.id, sentence(total, verification.registers)),
        ("proposed", "one count and its parts: never to be added"),
    )
    return Entry("", words, lines)
