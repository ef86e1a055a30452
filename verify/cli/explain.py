"""verify explain: why two allegations are one event or not, and how they bear on each other."""

import click

from verify.cli.ask import AS_JSON, AS_MARKDOWN, answer_with
from verify.cli.load import DATA, exit_code, verified
from verify.questions.explain import explain

__all__ = ["command"]


@click.command("explain")
@DATA
@click.argument("a")
@click.argument("b")
@AS_JSON
@AS_MARKDOWN
def command(data: str, a: str, b: str, as_json: bool, as_markdown: bool) -> int:
    """Why allegations A and B are one event or not, and how they bear on each other."""
    verification = verified(data)
    answer_with(explain(verification, a, b), as_json=as_json, as_markdown=as_markdown)
    return exit_code(verification.dataset)
