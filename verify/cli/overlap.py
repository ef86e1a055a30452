"""verify overlap: which sources list which events."""

import click

from verify.cli.ask import AS_JSON, AS_MARKDOWN, answer_with
from verify.cli.load import DATA, exit_code, verified
from verify.questions.overlap import overlap

__all__ = ["command"]


@click.command("overlap")
@DATA
@click.option(
    "--by",
    type=click.Choice(["document", "publisher", "origin"]),
    default="document",
    help="What a source is.",
)
@AS_JSON
@AS_MARKDOWN
def command(data: str, by: str, as_json: bool, as_markdown: bool) -> int:
    """Which sources list which events: linked, never merged."""
    verification = verified(data)
    answer_with(overlap(verification, by), as_json=as_json, as_markdown=as_markdown)
    return exit_code(verification.dataset)
