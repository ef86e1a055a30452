"""Load a data set for a command: progress on a terminal, problems on standard error."""

import shlex
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from verify.cli.say import say
from verify.models.dataset import Dataset
from verify.models.words import Severity

if TYPE_CHECKING:
    from verify.graph.verification import CrossVerification
    from verify.match import Weights

__all__ = ["DATA", "exit_code", "load", "progress_bar", "read_all", "verified"]

DATA = click.argument("data", type=click.Path())
"""The argument that names the data set."""

_SHOWN = 20


@contextmanager
def progress_bar(title: str) -> Iterator[Callable[[int, int], None] | None]:
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


def read_all(path: str) -> Dataset:
    """Read a data set with whatever is wrong with it."""
    from verify.readwrite import read

    with progress_bar("reading") as progress:
        return read(path, progress=progress)


def load(path: str) -> Dataset:
    """Read a data set and say on standard error what was wrong with it."""
    dataset = read_all(path)
    grave = [finding for finding in dataset.findings if finding.severity is Severity.ERROR]
    for finding in grave[:_SHOWN]:
        say(str(finding), err=True)
    if grave:
        errors = "1 error" if len(grave) == 1 else f"{len(grave)} errors"
        lost = dataset.rejected
        records = "1 record" if lost == 1 else f"{lost} records"
        missing = f"; {records} could not be used and will be missing" if lost else ""
        say(f"{path}: {errors}{missing}. All of them: verify check {shlex.quote(path)}", err=True)
    return dataset


def verified(path: str, weights: "Weights | None" = None) -> "CrossVerification":
    """Read and cross-verify a data set."""
    from verify.pipeline import cross_verify

    dataset = load(path)
    with progress_bar("matching and relating") as progress:
        return cross_verify(dataset, weights=weights, progress=progress)


def exit_code(dataset: Dataset) -> int:
    """Return 1 where reading found errors, else 0."""
    return int(any(finding.severity is Severity.ERROR for finding in dataset.findings))
