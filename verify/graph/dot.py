"""DOT text of a graph, for Graphviz."""

from typing import Any

__all__ = ["dot_text"]


def dot_text(graph: Any) -> str:
    """Write a networkx graph as DOT.

    Example:
        >>> import networkx as nx
        >>> g = nx.MultiGraph(); _ = g.add_edge("a", "b", relation="repeats")
        >>> print(dot_text(g), end="")
        graph {
          "a";
          "b";
          "a" -- "b" [label="repeats", relation="repeats"];
        }
    """
    kind, arrow = ("digraph", "->") if graph.is_directed() else ("graph", "--")
    lines = [f"{kind} {{"]
    for name, attributes in graph.nodes(data=True):
        lines.append(f"  {_quoted(name)}{_list(attributes)};")
    for a, b, attributes in graph.edges(data=True):
        shown = {"label": attributes.get("relation", ""), **attributes}
        start, end = attributes.get("subject", a), attributes.get("object", b)
        lines.append(f"  {_quoted(start)} {arrow} {_quoted(end)}{_list(shown)};")
    return "\n".join([*lines, "}"]) + "\n"


def _list(attributes: dict[str, Any]) -> str:
    inner = ", ".join(f"{name}={_quoted(str(value))}" for name, value in attributes.items())
    return f" [{inner}]" if inner else ""


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
