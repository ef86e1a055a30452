"""verify words: every vocabulary, each word in one sentence."""

import click

from verify.cli.ask import AS_JSON
from verify.cli.show import show_json, show_page

__all__ = ["command"]


@click.command("words")
@click.argument("field", required=False)
@AS_JSON
def command(field: str | None, as_json: bool) -> int:
    """Print every vocabulary, or that of FIELD, each word in one sentence."""
    from verify.questions.words import words

    answer = words(field)
    if as_json:
        show_json(answer.to_dicts())
    else:
        show_page(answer.page)
    return 0
