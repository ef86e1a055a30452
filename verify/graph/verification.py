"""CrossVerification: events, relations and evidence of a data set; every question starts here."""

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from verify.collector import collection_paused
from verify.errors import UnknownNameError
from verify.match import Matching
from verify.models.dataset import Dataset
from verify.models.notebook import Line, html_card, markdown_card
from verify.models.relation import Relation
from verify.normalise.registers import Registers
from verify.relate.evidence import Evidence
from verify.relate.relations import Relations
from verify.relate.statement import Statement
from verify.relate.statements import Statements

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["CrossVerification"]


@dataclass(frozen=True)
class CrossVerification:
    """What is known of how the allegations of a data set bear on each other.

    Attributes:
        dataset: The data set.
        registers: Its actors, documents and places.
        statements: Its allegations, read in their contexts, in the data set's order.
        matching: Which of them concern one event.
        relations: How they bear on each other.
        evidence: On how many origins each rests.
    """

    dataset: Dataset
    registers: Registers = field(repr=False)
    statements: Statements = field(repr=False)
    matching: Matching = field(repr=False)
    relations: Relations = field(repr=False)
    evidence: Evidence = field(repr=False)

    @cached_property
    def graph(self) -> "nx.MultiGraph[str]":
        """A plain networkx.MultiGraph: nodes are allegations, edges are relations."""
        from verify.graph.build import build_graph

        with collection_paused():
            return build_graph(self)

    @cached_property
    def attribution(self) -> "nx.DiGraph[str]":
        """A plain networkx.DiGraph: who published, relayed and said what, and answers to whom."""
        from verify.graph.attribution import build_attribution

        return build_attribution(self)

    def statement(self, name: str) -> Statement:
        """Return an allegation, read in its context.

        Raises:
            UnknownNameError: Where no allegation has this id.
        """
        position = self.dataset.allegations.position(name)
        if position is None:
            raise UnknownNameError("allegation", name, self.dataset.allegations.ids)
        return self.statements[position]

    def relate_pair(self, a: str, b: str) -> tuple[Relation, ...]:
        """Relate any two allegations, whether or not the relation is stored."""
        return self.relations.relate_pair(a, b)

    def _lines(self) -> list[Line]:
        kinds = Counter(str(relation.kind).replace("_", " ") for relation in self.relations)
        counts = ", ".join(f"{kind} {count:,}" for kind, count in sorted(kinds.items()))
        return [
            ("allegations", f"{len(self.statements):,}"),
            ("events", f"{len(self.matching.events):,}"),
            ("relations", f"{len(self.relations):,}" + (f" ({counts})" if counts else "")),
            ("read on", "verify.brief(cv), verify.single_source(cv), verify.report(cv)"),
        ]

    def _repr_html_(self) -> str:
        return html_card(self._title, self._lines())

    def _repr_markdown_(self) -> str:
        return markdown_card(self._title, self._lines())

    @property
    def _title(self) -> str:
        return f"Cross-verified: {self.dataset.info.title or 'data set'}"

    def __repr__(self) -> str:
        return (
            f"<CrossVerification: {len(self.statements)} allegations, "
            f"{len(self.matching.events)} events, {len(self.relations)} relations>"
        )
