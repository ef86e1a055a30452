"""Ask: make a command of a question."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from verify.cli.load import DATA, exit_code, verified
from verify.cli.say import harmless
from verify.cli.show import show_json, show_page

if TYPE_CHECKING:  # loading it takes longer than commands such as `words` take in all
    from verify.graph.verification import CrossVerification
    from verify.questions.answer import Answer

__all__ = ["AS_JSON", "AS_MARKDOWN", "answer_with", "question_command"]

AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
AS_MARKDOWN = click.option("--markdown", "as_markdown", is_flag=True, help="Print Markdown.")


def answer_with(answer: "Answer[Any]", *, as_json: bool, as_markdown: bool) -> None:
    """Print an answer in the form asked for."""
    if as_json:
        show_json(answer.to_dicts())
    elif as_markdown:
        click.echo(harmless(answer.to_markdown()), nl=False)
    else:
        show_page(answer.page)


def question_command(
    name: str, question: "Callable[[CrossVerification], Answer[Any]]", text: str
) -> click.Command:
    """Make the command that reads DATA, asks one question and prints the answer."""

    @click.command(name, help=text)
    @DATA
    @AS_JSON
    @AS_MARKDOWN
    def asked(data: str, as_json: bool, as_markdown: bool) -> int:
        verification = verified(data)
        answer_with(question(verification), as_json=as_json, as_markdown=as_markdown)
        return exit_code(verification.dataset)

    return asked
