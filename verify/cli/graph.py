"""verify graph: write the graph of allegations, or that of attribution."""

import click

from verify.cli.load import DATA, exit_code, verified
from verify.cli.say import say
from verify.cli.show import show_json
from verify.graph.files import write_graph

__all__ = ["command"]


@click.command("graph")
@DATA
@click.option("-o", "--output", required=True, help="Path: .json, .graphml, .gexf or .dot.")
@click.option("--attribution", is_flag=True, help="Who published, relayed and said what instead.")
@click.option("--json", "as_json", is_flag=True, help="Say what was written as JSON.")
def command(data: str, output: str, attribution: bool, as_json: bool) -> int:
    """Write the graph of allegations (nodes) and relations (edges) to a file."""
    verification = verified(data)
    graph = verification.attribution if attribution else verification.graph
    write_graph(graph, output)
    nodes, edges = graph.number_of_nodes(), graph.number_of_edges()
    if as_json:
        show_json({"path": output, "nodes": nodes, "edges": edges})
    else:
        say(f"{output}: {nodes} nodes, {edges} edges")
    return exit_code(verification.dataset)
