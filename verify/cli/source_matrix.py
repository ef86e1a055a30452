"""verify source-matrix: who says what of one event."""

import click

from verify.cli.ask import AS_JSON, AS_MARKDOWN, answer_with
from verify.cli.load import DATA, exit_code, verified
from verify.questions.source_matrix import source_matrix

__all__ = ["command"]


@click.command("source-matrix")
@DATA
@click.argument("event", required=False)
@AS_JSON
@AS_MARKDOWN
def command(data: str, event: str | None, as_json: bool, as_markdown: bool) -> int:
    """Who says what of EVENT, or of each event: origins that count once share a column.

    EVENT is the id of an event or of one of its allegations.
    """
    verification = verified(data)
    answer_with(source_matrix(verification, event), as_json=as_json, as_markdown=as_markdown)
    return exit_code(verification.dataset)
