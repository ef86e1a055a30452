"""Ask: make a command of a question."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from verify.cli.load import DATA, exit_code, verified
from verify.cli.say import harmless
from verify.cli.show import on_terminal, show_json, show_page, show_sheet

if TYPE_CHECKING:  # loading it takes longer than commands such as `words` take in all
    from verify.graph.verification import CrossVerification
    from verify.questions.answer import Answer
    from verify.questions.sheets.sheet import Sheet

__all__ = ["AS_JSON", "AS_MARKDOWN", "answer_with", "question_command"]

AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
AS_MARKDOWN = click.option("--markdown", "as_markdown", is_flag=True, help="Print Markdown.")


def answer_with(
    answer: "Answer[Any]",
    *,
    as_json: bool,
    as_markdown: bool,
    sheet: "Callable[[], Sheet] | None" = None,
) -> None:
    """Print an answer in the form asked for.

    Args:
        answer: The answer.
        as_json: Whether its records are asked for.
        as_markdown: Whether Markdown is asked for.
        sheet: Lays it out in tables, for a terminal.
    """
    if as_json:
        show_json(answer.to_dicts())
    elif as_markdown:
        click.echo(harmless(answer.to_markdown()), nl=False)
    elif sheet and on_terminal():
        show_sheet(sheet(), answer.page)
    else:
        show_page(answer.page)


def question_command(
    name: str,
    question: "Callable[[CrossVerification], Answer[Any]]",
    text: str,
    sheet: "Callable[[Answer[Any], CrossVerification], Sheet] | None" = None,
) -> click.Command:
    """Make the command that reads DATA, asks one question and prints the answer.

    Args:
        name: The command.
        question: The question.
        text: What help says of it.
        sheet: Lays the answer out in tables, for a terminal.
    """

    @click.command(name, help=text)
    @DATA
    @AS_JSON
    @AS_MARKDOWN
    def asked(data: str, as_json: bool, as_markdown: bool) -> int:
        verification = verified(data)
        answer = question(verification)
        laid = None if sheet is None else partial(sheet, answer, verification)
        answer_with(answer, as_json=as_json, as_markdown=as_markdown, sheet=laid)
        return exit_code(verification.dataset)

    return asked
