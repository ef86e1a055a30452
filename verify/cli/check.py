"""verify check: report everything that is wrong with the data."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from verify.checks.outcome import Outcome
from verify.cli.load import DATA, progress_bar
from verify.cli.say import harmless, say

__all__ = ["command"]

_FORMATS = ("text", "json", "sarif", "junit", "github", "markdown")
_SEVERITIES = ("error", "warning", "info")


@click.command("check")
@DATA
@click.argument("files", nargs=-1, type=click.Path())
@click.option("--format", "form", type=click.Choice(_FORMATS), default="text", help="How to print.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("-o", "output", type=click.Path(), help="Write to a file instead of printing.")
@click.option("--also", multiple=True, metavar="FORMAT=FILE", help="Write another form, too.")
@click.option("--select", multiple=True, help="Rules to ask: codes or beginnings such as V5.")
@click.option("--ignore", multiple=True, help="Rules to leave out.")
@click.option("--fail-on", type=click.Choice(_SEVERITIES), help="What makes the command fail.")
@click.option("--shown", type=click.IntRange(1), help="Findings shown of one rule; else 50.")
@click.option("--today", help="The day as of which suppressions expire, such as 2031-05-04.")
@click.option("--config", type=click.Path(), help="Settings to use instead of pyproject.toml.")
@click.option("--baseline", type=click.Path(), help="A file of findings that are known already.")
@click.option("--write-baseline", is_flag=True, help="Write all findings into the baseline.")
@click.option("--ratchet", is_flag=True, help="Take out of the baseline what is fixed.")
def command(data: str, files: tuple[str, ...], form: str, as_json: bool, **given: Any) -> int:
    """Report everything that is wrong with DATA, with file, line and column.

    With FILES, only findings in these files are reported; all rules see all of DATA. `verify rule`
    explains a rule. Exit codes: 0 no findings that fail, 1 findings, 2 something could not be read
    or configured.
    """
    from verify.checks.checking import check_path

    others = _others(given["also"])
    with progress_bar("checking") as progress:
        outcome = check_path(
            data,
            only=files,
            config=given["config"],
            options=_options(given),
            progress=progress,
            fingerprints=given["ratchet"],
        )
    if given["write_baseline"] or given["ratchet"]:
        outcome = _kept(outcome, data, files, given)
    if outcome.broken:
        say(f"verify: {outcome.broken}", err=True)
    if as_json:
        from verify.cli.show import show_json  # brings the questions along, which take their time

        show_json([asdict(finding) for finding in outcome.findings])
    else:
        _put(outcome, form, given["output"])
    for other, file in others:
        _put(outcome, other, file, quiet=True)
    return outcome.exit_code


def _options(given: dict[str, Any]) -> dict[str, Any]:
    """Return the settings that the command line gives."""
    options: dict[str, Any] = {
        "select": [code for text in given["select"] for code in text.split(",") if code],
        "ignore": [code for text in given["ignore"] for code in text.split(",") if code],
        "fail-on": given["fail_on"],
        "shown": given["shown"],
        "today": given["today"],
        "baseline": None if given["write_baseline"] else given["baseline"],
    }
    return {name: value for name, value in options.items() if value}


def _others(also: tuple[str, ...]) -> list[tuple[str, str]]:
    """Take apart which other forms are to be written, and where."""
    found = []
    for text in also:
        form, _, file = text.partition("=")
        if form not in _FORMATS or not file:
            raise click.UsageError(f"--also takes FORMAT=FILE, such as sarif=out.sarif: {text!r}")
        found.append((form, file))
    return found


def _put(outcome: Outcome, form: str, output: str | None, *, quiet: bool = False) -> None:
    from verify.checks.outputs import OUTPUTS

    text = OUTPUTS[form](outcome)
    if output is None:
        click.echo(harmless(text), nl=False)
        return
    from verify.readwrite.atomic import replace_files

    replace_files([(Path(output), [text])])
    if not quiet:
        say(f"{output}: {outcome.total} findings written")


def _kept(outcome: Outcome, data: str, files: tuple[str, ...], given: dict[str, Any]) -> Outcome:
    """Write the baseline anew, or take out of it what is fixed; then nothing in it is left."""
    from verify.checks.baseline import read_baseline, write_baseline
    from verify.checks.checking import check_path

    if not given["baseline"]:
        raise click.UsageError("name the file with --baseline.")
    if files:
        raise click.UsageError("a baseline is of the whole data set: give no FILES.")
    path = Path(given["baseline"])
    options = {key: value for key, value in _options(given).items() if key != "baseline"}
    every = check_path(data, config=given["config"], options=options, fingerprints=True)
    if every.broken:
        return every
    found = list(every.current)
    if given["ratchet"]:
        old = read_baseline(path)
        found = list((old & type(old)(found)).elements())
    size = write_baseline(path, found)
    say(f"{path}: {size} findings in the baseline", err=True)
    return check_path(data, config=given["config"], options=options | {"baseline": str(path)})
