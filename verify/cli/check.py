"""verify check: report everything that is wrong with the data."""

from dataclasses import asdict

import click

from verify.cli.ask import AS_JSON
from verify.cli.load import DATA, exit_code, read_all
from verify.cli.say import say
from verify.cli.show import show_json
from verify.models.dataset import Dataset

__all__ = ["command"]


@click.command("check")
@DATA
@AS_JSON
def command(data: str, as_json: bool) -> int:
    """Report everything that is wrong with DATA, with file, line and column."""
    from verify.checks import check

    dataset = read_all(data)
    findings = check(dataset)
    if as_json:
        show_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            say(str(finding))
        say(_summary(dataset, len(findings)))
    return exit_code(dataset)


def _summary(dataset: Dataset, findings: int) -> str:
    accepted = sum(len(table) for table in dataset.tables().values())
    records, found = (
        accepted + dataset.rejected,
        "1 finding" if findings == 1 else f"{findings} findings",
    )
    return (
        f"{records} record{'' if records == 1 else 's'} read, {accepted} accepted, "
        f"{dataset.rejected} rejected; {found}.\n"
        "This is about record-keeping only; nothing here is about truth."
    )
