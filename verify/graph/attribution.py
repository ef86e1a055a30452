"""Build the graph of attribution: documents, relays, speakers, and to whom they answer."""

import json
from itertools import pairwise
from typing import TYPE_CHECKING

import networkx as nx

from verify.graph.wording import document, plain
from verify.relate.statement import Statement

if TYPE_CHECKING:
    from verify.graph.verification import CrossVerification

__all__ = ["build_attribution", "chain"]


def chain(statement: Statement) -> tuple[str, ...]:
    """Return the keys from the document over the relays to the origin."""
    return (f"document:{statement.document}", *statement.via, statement.origin.key)


def build_attribution(verification: "CrossVerification") -> "nx.DiGraph[str]":
    """Build the graph of attribution.

    Edges run from whoever carries a statement to whoever it is attributed to ("attributes_to",
    with the ids of the allegations as JSON text), and from an actor to whom it answers, with the
    kind of the affiliation, its dates and where it is on record (`cited`: JSON keeps the word
    `source` for the start of an edge).

    Args:
        verification: The allegations in their contexts.

    Returns:
        A new graph; nodes have `label` and `kind` (document, actor or origin).
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    carried: dict[tuple[str, str], list[str]] = {}
    actors = verification.registers.actors
    for statement in verification.statements:
        steps = chain(statement)
        graph.add_node(steps[0], label=document(statement), kind="document")
        for key in statement.via:
            graph.add_node(key, label=plain(actors.name(key)), kind="actor")
        kind = "actor" if statement.origin.identified else "origin"
        graph.add_node(steps[-1], label=plain(statement.origin.name), kind=kind)
        for pair in pairwise(steps):
            carried.setdefault(pair, []).append(statement.id)
    for (lower, upper), names in carried.items():
        graph.add_edge(lower, upper, relation="attributes_to", allegations=json.dumps(names))
    _affiliations(graph, verification)
    written = {key: plain(actors.shown_key(key)) or "?" for key in graph}
    shown = {key: name for key, name in written.items() if name != key}
    return nx.relabel_nodes(graph, shown) if shown else graph


def _affiliations(graph: "nx.DiGraph[str]", verification: "CrossVerification") -> None:
    actors = verification.registers.actors
    queue = [name for name, node in graph.nodes(data=True) if node["kind"] == "actor"]
    seen = set(queue)
    while queue:
        key = queue.pop(0)
        record = actors.record(key)
        for link in record.affiliations if record else ():
            upper = actors.resolve(link.to)
            if upper is None or upper == key:
                continue
            if upper not in seen:
                seen.add(upper)
                queue.append(upper)
                graph.add_node(upper, label=plain(actors.name(upper)), kind="actor")
            details = {"since": link.since, "until": link.until, "cited": link.source}
            given = {name: plain(value) for name, value in details.items() if value}
            if not graph.has_edge(key, upper):
                graph.add_edge(key, upper, relation=plain(link.kind), **given)
