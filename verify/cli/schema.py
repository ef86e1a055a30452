"""verify schema: the JSON Schema of a table."""

import json

import click

__all__ = ["command"]


@click.command("schema")
@click.argument("table", default="allegations")
@click.option("--json", "as_json", is_flag=True, help="JSON is what it prints anyway.")
def command(table: str, as_json: bool) -> int:
    """Print the JSON Schema of TABLE: allegations, sources, actors, places or judgements."""
    from verify.readwrite.schema import schema

    click.echo(json.dumps(schema(table), ensure_ascii=False, indent=2))
    return 0
