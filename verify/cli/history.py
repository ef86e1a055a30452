"""verify history: what became of one allegation."""

import click

from verify.cli.ask import AS_JSON, AS_MARKDOWN, answer_with
from verify.cli.load import DATA, exit_code, verified
from verify.questions.history import history

__all__ = ["command"]


@click.command("history")
@DATA
@click.argument("allegation")
@AS_JSON
@AS_MARKDOWN
def command(data: str, allegation: str, as_json: bool, as_markdown: bool) -> int:
    """What became of ALLEGATION: said, updated, corrected, taken back, judged, assessed."""
    verification = verified(data)
    answer_with(history(verification, allegation), as_json=as_json, as_markdown=as_markdown)
    return exit_code(verification.dataset)
