"""Sections: everything about one event."""

from collections.abc import Sequence
from dataclasses import dataclass

from verify.graph.wording import attributed, plain, when
from verify.models.relation import Relation
from verify.models.words import Stance
from verify.questions.entry import counted, place_words
from verify.questions.near_contradictions import NearContradiction
from verify.relate.statement import Statement
from verify.reports.arcs import Arcs, arcs, rank
from verify.reports.cards import Card, card
from verify.reports.dates import Dates, dates
from verify.reports.ladder import Ladder, ladders
from verify.reports.material import Material
from verify.reports.matrix import Matrix, matrix
from verify.reports.pairs import Pair

__all__ = ["MOST_LISTED", "EventHead", "Section", "event_head", "section"]

MOST_MEMBERS = 100
"""So many allegations of one event have a card and stand in its pictures; the rest are listed."""

MOST_PAIRS = 40
"""So many contradictions of one event stand side by side; the rest are counted."""

MOST_LISTED = 24
"""So many relations, and pairs of figures, of one event are listed; the rest are counted."""


@dataclass(frozen=True, slots=True)
class EventHead:
    """One event in a line.

    Attributes:
        id: Its id.
        lead: That it is alleged, or else what its speakers do with it.
        title: Act, place and time in the words of its first allegation that has them.
        ids: Its allegations.
        documents: How many documents carry them.
        origins: How many origins they go back to.
        contradictions: How many contradictions its allegations take part in.
        shown: Whether it has a section of its own.
    """

    id: str
    lead: str
    title: str
    ids: tuple[str, ...]
    documents: int
    origins: int
    contradictions: int
    shown: bool

    @property
    def alone(self) -> bool:
        """Whether it is told by one allegation only, which nothing contradicts."""
        return len(self.ids) == 1 and not self.contradictions

    @property
    def counts(self) -> str:
        """How much there is of it, in words."""
        return ", ".join(
            (
                counted(len(self.ids), "allegation"),
                counted(self.documents, "document"),
                counted(self.origins, "origin"),
            )
        )


@dataclass(frozen=True, slots=True)
class Near:
    """Two figures that differ without conflict, each with who gives it."""

    a: str
    said_a: str
    b: str
    said_b: str
    reason: str


@dataclass(frozen=True, slots=True)
class Section:
    """Everything about one event; what does not apply is empty."""

    head: EventHead
    cards: tuple[Card, ...]
    briefly: tuple[str, ...]
    matrices: tuple[Matrix, ...]
    pairs: tuple[Pair, ...]
    pairs_left: int
    near: tuple[Near, ...]
    near_left: int
    ladders: tuple[Ladder, ...]
    dates: Dates | None
    arcs: Arcs | None
    relations: tuple[Relation, ...]
    relations_left: int


def event_head(
    name: str, members: Sequence[Statement], contradictions: int, material: Material, *, shown: bool
) -> EventHead:
    """Put one event in a line; act, place and time are those of its first allegations."""
    acts = (plain(s.allegation.about.act or "") for s in members)
    registers = material.verification.registers
    places = (place_words(s.places[:1], registers) for s in members)
    times = (when(s.window) for s in members if s.window.resolved)
    parts = (
        next(filter(None, acts), "act not named"),
        next(filter(None, places), "place not named"),
        next(times, "no date"),
    )
    return EventHead(
        id=name,
        lead=_lead(members),
        title=", ".join(parts),
        ids=tuple(s.id for s in members),
        documents=len({s.document for s in members}),
        origins=len({s.origin.key for s in members}),
        contradictions=contradictions,
        shown=shown,
    )


def _near(record: NearContradiction, material: Material) -> Near:
    verification = material.verification

    def said(name: str, figure: str) -> str:
        return f"{attributed(verification.statement(name), verification.registers)}: {figure}"

    said_a, said_b = said(record.a, record.figure_a), said(record.b, record.figure_b)
    return Near(record.a, said_a, record.b, said_b, record.reason)


_LEADS = {
    Stance.ASSERTS: "Alleged",
    Stance.DENIES: "Denied",
    Stance.INFERS: "Concluded",
    Stance.AUTHENTICATES: "Vouched for",
    Stance.DOUBTS: "Not verified by its document",
}
"""What an event is called after: the first stance in this order that somebody takes."""


def _lead(members: Sequence[Statement]) -> str:
    taken = {statement.stance for statement in members}
    return next(words for stance, words in _LEADS.items() if stance in taken)


def section(head: EventHead, own: Sequence[Pair], material: Material) -> Section:
    """Lay out everything about one event.

    Args:
        head: The event.
        own: The contradictions that its allegations take part in.
        material: The answers about the data set.
    """
    every = material.members[head.id]
    members = every[:MOST_MEMBERS]
    names = {statement.id for statement in members}
    figures = [row for row in material.figures.get(head.id, ()) if row.id in names]
    times = [row for row in material.timeline.get(head.id, ()) if row.id in names]
    relations = sorted(material.relations.get(head.id, []), key=lambda r: rank(r.kind))
    near = material.near_by_event.get(head.id, [])
    several = len(members) > 1
    drawn = several and len(every) == len(members)
    verification = material.verification
    return Section(
        head=head,
        cards=tuple(card(statement, material) for statement in members),
        briefly=tuple(statement.id for statement in every[MOST_MEMBERS:]),
        matrices=matrix(material.cells(head.id)) if drawn else (),
        pairs=tuple(own[:MOST_PAIRS]),
        pairs_left=max(0, len(own) - MOST_PAIRS),
        near=tuple(_near(record, material) for record in near[:MOST_LISTED]),
        near_left=max(0, len(near) - MOST_LISTED),
        ladders=ladders(figures, verification),
        dates=dates(times, verification) if several else None,
        arcs=arcs(every, relations, verification),
        relations=tuple(relations[:MOST_LISTED]),
        relations_left=max(0, len(relations) - MOST_LISTED),
    )
