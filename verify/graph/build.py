"""Build the graph of allegations, with attributes that every writer can hold."""

import json
from functools import lru_cache
from typing import TYPE_CHECKING

import networkx as nx

from verify.graph.wording import plain, sentence, status, when
from verify.models.relation import Relation
from verify.models.words import Stance

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
    matching, actors = verification.matching, verification.registers.actors
    for statement in verification.statements:
        record = statement.allegation
        attributes: dict[str, Attribute | None] = {
            "label": sentence(statement, verification.registers),
            "claim": plain(record.claim),
            "speaker": plain(statement.origin.name),
            "origin_identified": statement.origin.identified,
            "publisher": _plain(statement.source.publisher),
            "published": statement.source.published,
            "stance": str(statement.stance),
            "status": str(status(statement)),
            "event": plain(matching.events[matching.event_of[statement.position]].id),
            "act": _plain(record.about.act),
            "place": "; ".join(plain(place.text) for place in statement.places) or None,
            "when": when(statement.window, record.about.when),
            "accused": "; ".join(plain(actors.name(key)) for key in statement.accused) or None,
        }
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
