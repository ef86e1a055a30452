"""Graph files: JSON and GraphML are written and read back equal; GEXF and DOT are written only."""

import io
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx

from verify.errors import UnreadableError, VerifyError
from verify.graph.dot import dot_text
from verify.readwrite.atomic import replace_files

__all__ = ["WRITERS", "read_graph", "write_graph"]

AnyGraph = Any
"""A networkx graph of any of its classes, whose stubs share no useful base."""

_FORBIDDEN = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
_DIRECTED = re.compile(rb'<graph [^>]{0,200}edgedefault="directed"')
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_XML = (".graphml", ".gexf")
_GEXF_DATE = re.compile(r' lastmodifieddate="[^"]*"')


def _json_text(graph: AnyGraph) -> str:
    data = nx.node_link_data(graph, edges="edges")
    return json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _graphml_text(graph: AnyGraph) -> str:
    return "\n".join(nx.generate_graphml(graph)) + "\n"


def _gexf_text(graph: AnyGraph) -> str:
    """Write GEXF without the date of writing, which would differ from day to day."""
    buffer = io.BytesIO()
    nx.write_gexf(graph, buffer)
    return _GEXF_DATE.sub("", buffer.getvalue().decode("utf-8")) + "\n"


WRITERS: dict[str, Callable[[AnyGraph], str]] = {
    ".json": _json_text,
    ".graphml": _graphml_text,
    ".gexf": _gexf_text,
    ".dot": dot_text,
}
"""Writers by suffix."""


def write_graph(graph: AnyGraph, path: str | os.PathLike[str]) -> None:
    """Write a graph; the suffix chooses the format.

    Args:
        graph: What `CrossVerification.graph` or `.attribution` gives.
        path: A path that ends in .json, .graphml, .gexf or .dot; replaced in one step.

    Raises:
        VerifyError: Where no format has that suffix, a name holds what the format cannot, or the
            file cannot be written.

    Example:
        >>> import networkx as nx
        >>> write_graph(nx.MultiGraph(), "graph.xlsx")
        Traceback (most recent call last):
        verify.errors.VerifyError: graph.xlsx: no graph format is named '.xlsx'. Known:
        .json, .graphml, .gexf, .dot.
    """
    target = Path(path)
    writer = WRITERS.get(target.suffix.lower())
    if writer is None:
        known = ", ".join(WRITERS)
        raise VerifyError(f"{target}: no graph format is named {target.suffix!r}. Known: {known}.")
    if target.suffix.lower() in _XML:
        _refuse_unwritable(graph, target)
    text = writer(graph)
    try:
        replace_files([(target, (text,))])
    except OSError as error:
        raise VerifyError(f"{target}: cannot be written: {error.strerror}.") from error


def _refuse_unwritable(graph: AnyGraph, target: Path) -> None:
    """Refuse names that no XML file may hold, before half a file is written."""
    for name in graph:
        if (found := _NOT_XML.search(str(name))) is not None:
            code = f"U+{ord(found[0]):04X}"
            raise VerifyError(
                f"{target}: the name {name!r:.80} holds {code}, which XML cannot hold."
            )


def read_graph(path: str | os.PathLike[str]) -> AnyGraph:
    """Read a graph that `write_graph` wrote as JSON or GraphML; it equals what was written.

    Args:
        path: A path that ends in .json or .graphml.

    Returns:
        A networkx.MultiGraph of allegations or a networkx.DiGraph of attribution.

    Raises:
        UnreadableError: Where the file is missing, broken, or declares a DTD or an entity.
    """
    source = Path(path)
    try:
        raw = source.read_bytes()
    except OSError as error:
        raise UnreadableError(f"{source}: cannot be read: {error.strerror}.") from error
    try:
        if source.suffix.lower() == ".json":
            return nx.node_link_graph(json.loads(raw), edges="edges")
        if source.suffix.lower() == ".graphml":
            return _read_graphml(raw)
    except Exception as error:  # whatever a broken file makes a parser raise
        raise UnreadableError(f"{source}: is no graph: {error}.") from error
    raise UnreadableError(f"{source}: only .json and .graphml can be read back.")


def _read_graphml(raw: bytes) -> AnyGraph:
    if b"\0" in raw or raw.startswith((b"\xfe\xff", b"\xff\xfe")):
        raise ValueError("it is not in UTF-8")  # where a declaration would hide from the next line
    if _FORBIDDEN.search(raw):
        raise ValueError("it declares a document type or an entity, which is refused")
    directed = _DIRECTED.search(raw) is not None
    graph = nx.read_graphml(io.BytesIO(raw), force_multigraph=not directed, edge_key_type=str)
    graph.graph.clear()  # only defaults of the reader, which nobody wrote
    return graph
