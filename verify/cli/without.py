"""verify without: what rests on nothing, or on less, when one part is left out."""

from typing import Any

import click

from verify.cli.ask import AS_JSON, AS_MARKDOWN, answer_with
from verify.cli.load import DATA, exit_code, verified
from verify.questions.answer import Answer
from verify.questions.without import without
from verify.questions.without_each import without_each

__all__ = ["command"]


@click.command("without")
@DATA
@click.option("--origin", help="Leave out what this speaker says; an allegation's id for its own.")
@click.option("--relay", help="Leave out what came via this relay.")
@click.option("--source", help="Leave out this document, or all of this publisher.")
@click.option("--all", "each", is_flag=True, help="Rank all origins, relays and documents.")
@AS_JSON
@AS_MARKDOWN
def command(
    data: str,
    origin: str | None,
    relay: str | None,
    source: str | None,
    each: bool,
    as_json: bool,
    as_markdown: bool,
) -> int:
    """What rests on nothing, or on less, without one origin, relay or source."""
    if sum(given is not None for given in (origin, relay, source)) + each != 1:
        raise click.UsageError("give one of --origin, --relay, --source and --all")
    verification = verified(data)
    answer: Answer[Any]
    if each:
        answer = without_each(verification)
    else:
        answer = without(verification, origin=origin, relay=relay, source=source)
    answer_with(answer, as_json=as_json, as_markdown=as_markdown)
    return exit_code(verification.dataset)
