"""verify convert: write a data set in another format."""

import click

from verify.cli.load import exit_code, load
from verify.cli.say import say
from verify.cli.show import show_json

__all__ = ["command"]


@click.command("convert")
@click.argument("source", type=click.Path())
@click.argument("target", type=click.Path())
@click.option(
    "--tables",
    "table_format",
    type=click.Choice(["jsonl", "json", "csv"]),
    help="Format of the tables of a folder; jsonl, or what the folder has already.",
)
@click.option("--json", "as_json", is_flag=True, help="Say what was written as JSON.")
def command(source: str, target: str, table_format: str | None, as_json: bool) -> int:
    """Read SOURCE and write it as TARGET: a folder, .jsonl, .json or .csv; nothing is lost."""
    from verify.readwrite import write

    dataset = load(source)
    write(dataset, target, table_format=table_format)
    counts = {name: len(table) for name, table in dataset.tables().items()}
    if as_json:
        show_json({"path": target, **counts})
    else:
        listed = ", ".join(
            f"{count} {name[:-1] if count == 1 else name}"
            for name, count in counts.items()
            if count
        )
        say(f"{target}: {listed}")
    return exit_code(dataset)
