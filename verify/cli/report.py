"""verify report: one HTML page with everything that can be asked of the data set."""

from pathlib import Path

import click

from verify.cli.load import DATA, exit_code, verified
from verify.cli.say import say
from verify.cli.show import show_json
from verify.errors import VerifyError
from verify.readwrite.atomic import replace_files
from verify.reports.document import SECTIONS, SINGLE_SHOWN, report

__all__ = ["command"]


@click.command("report")
@DATA
@click.option("-o", "--output", required=True, type=click.Path(), help="Path of the HTML file.")
@click.option(
    "--sections",
    default=SECTIONS,
    show_default=True,
    type=click.IntRange(min=0),
    help="How many events get a section of their own; the others stand in a table.",
)
@click.option(
    "--single-shown",
    default=SINGLE_SHOWN,
    show_default=True,
    type=click.IntRange(min=0),
    help="How many allegations of one evidence level the front page lists.",
)
@click.option("--json", "as_json", is_flag=True, help="Say what was written as JSON.")
def command(data: str, output: str, sections: int, single_shown: int, as_json: bool) -> int:
    """Write one HTML page: who alleges what, on whose word, and what contradicts it."""
    verification = verified(data)
    text = report(verification, sections=sections, single_shown=single_shown)
    try:
        replace_files([(Path(output), (text,))])
    except OSError as error:
        raise VerifyError(f"{output}: cannot be written: {error.strerror}.") from error
    size = len(text.encode())
    if as_json:
        show_json({"path": output, "bytes": size})
    else:
        say(f"{output}: {size:,} bytes")
    return exit_code(verification.dataset)
