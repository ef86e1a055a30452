"""verify check: report everything that is wrong with the data."""

from dataclasses import asdict

import click

from verify.cli.ask import AS_JSON
from verify.cli.load import DATA
from verify.cli.show import show_json

__all__ = ["command"]


@click.command("check")
@DATA
@AS_JSON
def command(data: str, as_json: bool) -> int:
    """Report everything that is wrong with DATA, with file, line and column."""
    from verify.checks import check
    from verify.models.words import Severity
    from verify.readwrite import read

    dataset = read(data)
    findings = check(dataset)
    if as_json:
        show_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            click.echo(str(finding))
        accepted = sum(len(table) for table in dataset.tables().values())
        click.echo(
            f"{accepted + dataset.rejected} records read, {accepted} accepted, "
            f"{dataset.rejected} rejected, {len(findings)} findings. "
            "This is about record-keeping only; nothing here is about truth."
        )
    return int(any(finding.severity is Severity.ERROR for finding in findings))
