"""verify brief: everything a reader asks first, on one page."""

import click

from verify.cli.ask import AS_MARKDOWN, answer_with
from verify.cli.load import DATA, exit_code, verified
from verify.cli.show import show_json
from verify.questions.brief import BRIEF, brief

__all__ = ["command"]


@click.command("brief")
@DATA
@click.option("--json", "as_json", is_flag=True, help="Print JSON, one object by question.")
@AS_MARKDOWN
def command(data: str, as_json: bool, as_markdown: bool) -> int:
    """Everything a reader asks first, on one page."""
    verification = verified(data)
    if as_json:
        answers = {name: question(verification).to_dicts() for name, question in BRIEF.items()}
        show_json(answers)
    else:
        answer_with(brief(verification), as_json=False, as_markdown=as_markdown)
    return exit_code(verification.dataset)
