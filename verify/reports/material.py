"""Material: every answer that the report is made of, asked once and laid out by event."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from verify.graph.verification import CrossVerification
from verify.match import Event
from verify.models.relation import Relation
from verify.questions.answer import Answer
from verify.questions.balance import Balance, balance
from verify.questions.contradictions import Contradiction, contradictions
from verify.questions.entry import order
from verify.questions.figures import FigureRow, figures
from verify.questions.near_contradictions import NearContradiction, near_contradictions
from verify.questions.overview import Overview, overview
from verify.questions.replies import ReplyRow, replies
from verify.questions.single_source import SingleSource, single_source
from verify.questions.source_matrix import MatrixCell, event_cells
from verify.questions.source_summary import SourceSummary, source_summary
from verify.questions.timeline import TimelineRow, timeline
from verify.relate.flags import Flags
from verify.relate.statement import Statement

__all__ = ["Material"]

T = TypeVar("T")


@dataclass(frozen=True)
class Material:
    """The answers about one data set, each computed when it is first asked for.

    Attributes:
        verification: The cross-verified data set.
    """

    verification: CrossVerification

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """The events, in their order."""
        return tuple(self.verification.matching.events)

    @cached_property
    def members(self) -> dict[str, tuple[Statement, ...]]:
        """The statements of each event, by date and id."""
        statements = self.verification.statements
        return {
            event.id: tuple(sorted((statements[i] for i in event.members), key=order))
            for event in self.events
        }

    @cached_property
    def flags(self) -> Flags:
        """The flags of the allegations."""
        return Flags(self.verification.relations, self.verification.evidence)

    def event_of(self, name: str) -> str:
        """Return the id of the event of an allegation."""
        matching = self.verification.matching
        return matching.events[
            int(matching.event_of[self.verification.statement(name).position])
        ].id

    @cached_property
    def summary(self) -> Answer[SourceSummary]:
        """What the data set rests on."""
        return source_summary(self.verification)

    @cached_property
    def single(self) -> Answer[SingleSource]:
        """What has no second independent origin."""
        return single_source(self.verification)

    @cached_property
    def overview(self) -> dict[str, Overview]:
        """Every allegation with what it rests on, by id."""
        return {record.id: record for record in overview(self.verification)}

    @cached_property
    def contradictions(self) -> Answer[Contradiction]:
        """What contradicts what."""
        return contradictions(self.verification, near=False)

    @cached_property
    def near(self) -> Answer[NearContradiction]:
        """Which figures differ without conflict."""
        return near_contradictions(self.verification)

    @cached_property
    def near_by_event(self) -> dict[str, list[NearContradiction]]:
        """Those of one event, by event."""
        found: dict[str, list[NearContradiction]] = defaultdict(list)
        for record in self.near:
            event = self.event_of(record.a)
            if event == self.event_of(record.b):
                found[event].append(record)
        return found

    @cached_property
    def balance(self) -> Answer[Balance]:
        """Who is accused by whom, on what evidence."""
        return balance(self.verification)

    @cached_property
    def replies(self) -> Answer[ReplyRow]:
        """What every accused side answered."""
        return replies(self.verification)

    @cached_property
    def replies_by_id(self) -> dict[str, list[ReplyRow]]:
        """The same, by the id of the allegation."""
        return _by(self.replies, "id")

    @cached_property
    def figures(self) -> dict[str, list[FigureRow]]:
        """The figures of each event."""
        return _by(figures(self.verification), "event")

    @cached_property
    def timeline(self) -> dict[str, list[TimelineRow]]:
        """The times of each event."""
        return _by(timeline(self.verification), "event")

    def cells(self, event: str) -> tuple[MatrixCell, ...]:
        """Return who says what of one event; a matrix grows with the square of its statements."""
        return event_cells(event, list(self.members[event]), self.verification, self.flags)

    @cached_property
    def relations(self) -> dict[str, list[Relation]]:
        """The relations inside each event; those that people rejected are left out."""
        found: dict[str, list[Relation]] = defaultdict(list)
        for relation in self.verification.relations:
            if relation.judged != "rejected":
                event = self.event_of(relation.a)
                if event == self.event_of(relation.b):
                    found[event].append(relation)
        return found


def _by(records: Iterable[T], field: str) -> dict[str, list[T]]:
    found: dict[str, list[T]] = defaultdict(list)
    for record in records:
        key: Any = getattr(record, field)
        found[key].append(record)
    return found
