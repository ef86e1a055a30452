"""verify match: which allegations concern one event."""

import click

from verify.cli.ask import AS_JSON, AS_MARKDOWN, answer_with
from verify.cli.load import DATA, exit_code, verified
from verify.questions.events import events

__all__ = ["command"]


@click.command("match")
@DATA
@click.option("--all", "every", is_flag=True, help="List events of one allegation too.")
@AS_JSON
@AS_MARKDOWN
def command(data: str, every: bool, as_json: bool, as_markdown: bool) -> int:
    """Which allegations concern one event, as far as the evidence goes."""
    verification = verified(data)
    answer_with(events(verification, every=every), as_json=as_json, as_markdown=as_markdown)
    return exit_code(verification.dataset)
