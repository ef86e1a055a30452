"""verify timeline: what is said to have happened when."""

from functools import partial

import click

from verify.cli.ask import AS_JSON, AS_MARKDOWN, answer_with
from verify.cli.load import DATA, exit_code, verified
from verify.questions.sheets.timeline import timeline_sheet
from verify.questions.timeline import timeline

__all__ = ["command"]


@click.command("timeline")
@DATA
@click.argument("event", required=False)
@AS_JSON
@AS_MARKDOWN
def command(data: str, event: str | None, as_json: bool, as_markdown: bool) -> int:
    """What is said to have happened when, when it was said, published and counted.

    EVENT is the id of an event or of one of its allegations; all where it is left out.
    """
    verification = verified(data)
    answer = timeline(verification, event)
    laid = partial(timeline_sheet, answer.page, answer.records, verification)
    answer_with(answer, as_json=as_json, as_markdown=as_markdown, sheet=laid)
    return exit_code(verification.dataset)
