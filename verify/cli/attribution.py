"""verify attribution: through whose hands an allegation came, and to whom its origin answers."""

import click

from verify.cli.ask import AS_JSON, AS_MARKDOWN, answer_with
from verify.cli.load import DATA, exit_code, verified
from verify.questions.attribution_tree import attribution_tree

__all__ = ["command"]


@click.command("attribution")
@DATA
@click.argument("allegation")
@AS_JSON
@AS_MARKDOWN
def command(data: str, allegation: str, as_json: bool, as_markdown: bool) -> int:
    """Through whose hands ALLEGATION came, and to whom its origin answers."""
    verification = verified(data)
    answer = attribution_tree(verification, allegation)
    answer_with(answer, as_json=as_json, as_markdown=as_markdown)
    return exit_code(verification.dataset)
