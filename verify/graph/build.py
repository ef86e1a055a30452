"""Build the graph of allegations, with attributes that every writer can hold."""

import json
from functools import lru_cache
from typing import TYPE_CHECKING

import networkx as nx

from verify.graph.wording import plain, sentence, status, when
from verify.models.relation import Relation
from verify.models.words import Stance
from verify.normalise.registers import Registers
from verify.relate.statement import Statement

if TYPE_CHECKING:
    from verify.graph.verification import CrossVerification

__all__ = ["Attribute", "build_graph"]

Attribute = str | int | float | bool
"""What an attribute of a node or an edge may be: nothing that GraphML or GEXF refuses."""


def build_graph(verification: "CrossVerification") -> "nx.MultiGraph[str]":
    """Build the graph of allegations and stored relations.

    Nodes are ids of allegations with their attributed sentence as `label`; edges are keyed by
    relation. Absent values have no attribute; lists are JSON text; a directed relation names
    `subject` and `object`.

    Args:
        verification: Events, relations and evidence.

    Returns:
        A new graph; nodes in the data set's order, edges in the order of the relations.
    """
    graph: nx.MultiGraph[str] = nx.MultiGraph()
    matching = verification.matching
    names = [plain(event.id) for event in matching.events]
    events = [names[number] for number in matching.event_of.tolist()]
    for statement, event in zip(verification.statements, events, strict=True):
        attributes = node_attributes(statement, verification.registers)
        attributes["event"] = event
        if statement.stance is Stance.ASSERTS:
            attributes["evidence_level"] = str(
                verification.evidence.grounds(statement.position).level
            )
        graph.add_node(statement.id, **_present(attributes))
    used: dict[tuple[str, str, str], int] = {}
    for relation in verification.relations:
        first, second = sorted((relation.a, relation.b))
        name = (first, second, str(relation.kind))
        count = used[name] = used.get(name, 0) + 1
        key = str(relation.kind) if count == 1 else f"{relation.kind}-{count}"
        graph.add_edge(relation.a, relation.b, key=key, **_present(edge_attributes(relation)))
    return graph


def node_attributes(statement: Statement, registers: Registers) -> dict[str, Attribute | None]:
    """Write an allegation as attributes of a node; absent values are None."""
    record, source, actors = statement.allegation, statement.source, registers.actors
    return {
        "label": sentence(statement, registers),
        "claim": plain(record.claim),
        "speaker": plain(statement.origin.name),
        "origin_identified": statement.origin.identified,
        "publisher": _plain(source.publisher),
        "published": source.published,
        "stance": str(statement.stance),
        "status": str(status(statement)),
        "act": _plain(record.about.act),
        "place": "; ".join([plain(place.text) for place in statement.places]) or None,
        "when": when(statement.window, record.about.when),
        "accused": "; ".join([plain(actors.name(key)) for key in statement.accused]) or None,
    }


def edge_attributes(relation: Relation) -> dict[str, Attribute | None]:
    """Write a relation as attributes of an edge; absent values are None."""
    return {
        "relation": str(relation.kind),
        "rule": relation.rule,
        "reason": plain(relation.reason),
        "slots": _listed(relation.slots) if relation.slots else None,
        "potential": relation.potential,
        "subject": relation.a if relation.directed else None,
        "object": relation.b if relation.directed else None,
        "aspect": str(relation.aspect) if relation.aspect else None,
        "scope": str(relation.scope) if relation.scope else None,
        "phrases": _listed(tuple(map(plain, relation.phrases))) if relation.phrases else None,
        "judged": relation.judged or None,
        "from_text": relation.from_text or None,
    }


_listed = lru_cache(maxsize=1 << 12)(json.JSONEncoder(ensure_ascii=False).encode)
"""Writes a list as JSON text; slots and verbatim figures repeat."""


def _present(attributes: dict[str, Attribute | None]) -> dict[str, Attribute]:
    return {name: value for name, value in attributes.items() if value is not None}


def _plain(text: str | None) -> str | None:
    return None if text is None else plain(text)
