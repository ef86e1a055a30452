"""Load a data set for a command: progress on a terminal, problems on standard error."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from verify.graph.verification import CrossVerification
from verify.models.dataset import Dataset
from verify.models.words import Severity

__all__ = ["DATA", "exit_code", "load", "verified"]

DATA = click.argument("data", type=click.Path())
"""The argument that names the data set."""

_SHOWN = 20


@contextmanager
def _progress(title: str) -> Iterator[Callable[[int, int], None] | None]:
    """Give a progress bar on a terminal, and nothing elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None)

        def advance(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield advance


def load(path: str) -> Dataset:
    """Read a data set and say on standard error what was wrong with it."""
    from verify.readwrite import read

    with _progress("reading") as progress:
        dataset = read(path, progress=progress)
    grave = [finding for finding in dataset.findings if finding.severity is Severity.ERROR]
    for finding in grave[:_SHOWN]:
        click.echo(str(finding), err=True)
    if grave:
        click.echo(
            f"{path}: {len(grave)} errors; {dataset.rejected} records could not be used and are "
            f"missing below. Run: verify check {path}",
            err=True,
        )
    return dataset


def verified(path: str) -> CrossVerification:
    """Read and cross-verify a data set."""
    from verify.pipeline import cross_verify

    dataset = load(path)
    with _progress("relating") as progress:
        return cross_verify(dataset, progress=progress)


def exit_code(dataset: Dataset) -> int:
    """Return 1 where reading found errors, else 0."""
    return int(any(finding.severity is Severity.ERROR for finding in dataset.findings))
