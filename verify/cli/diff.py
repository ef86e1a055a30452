"""verify diff: what changed in the evidence between two states of a data set."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

import click

from verify.cli.ask import AS_JSON, AS_MARKDOWN, answer_with
from verify.cli.comment import comment
from verify.cli.load import exit_code, progress_bar, read_all
from verify.cli.say import say
from verify.cli.state import State, two_states
from verify.errors import UnreadableError, VerifyError
from verify.graph.verification import CrossVerification
from verify.models.dataset import Dataset
from verify.models.words import Severity
from verify.pipeline import cross_verify
from verify.questions.answer import Answer
from verify.questions.diff import Change, diff
from verify.questions.entry import counted
from verify.questions.page import Paragraph

__all__ = ["command"]

T = TypeVar("T")

_SHOWN = 20
"""So many errors of a state are printed."""


@click.command("diff")
@click.argument("old")
@click.argument("new")
@click.option("--shown", type=click.IntRange(0), default=20, show_default=True,
              help="How many changes of each kind are shown; JSON has all.")  # fmt: skip
@click.option("--exit-code", "by_change", is_flag=True, help="Leave with 1 where anything changed.")
@AS_JSON
@AS_MARKDOWN
def command(
    old: str, new: str, shown: int, by_change: bool, as_json: bool, as_markdown: bool
) -> int:
    """What changed in the evidence between the states OLD and NEW of a data set.

    Each is a folder or file, or REV:PATH in git. Also: verify diff main data (a revision and the
    work tree), verify diff main..HEAD data, and verify diff main...HEAD data (since they parted).

    Exit codes: 0, whatever changed; 1 errors in the data, or with --exit-code a change; 2 could
    not run.
    """
    with two_states(old, new) as states:
        datasets = _with_texts(states, [_read(state) for state in states])
        earlier = _verified(states[0], datasets[0], None)
        later = _verified(states[1], datasets[1], earlier)
        answer = _named(diff(earlier, later, shown=shown), states, datasets)
    if as_markdown:
        answer = Answer(answer.records, comment(answer.page))
    answer_with(answer, as_json=as_json, as_markdown=as_markdown)
    return int((by_change and len(answer) > 0) or any(map(exit_code, datasets)))


def _read(state: State) -> Dataset:
    """Read one state, and say on standard error what was wrong with it."""
    dataset = _of(state, lambda: read_all(state.path))
    grave = [finding for finding in dataset.findings if finding.severity is Severity.ERROR]
    for finding in grave[:_SHOWN]:
        say(state.own(str(finding)), err=True)
    if grave:
        lost = counted(dataset.rejected, "record")
        say(f"{state.name}: {counted(len(grave), 'error')}; {lost} could not be used.", err=True)
    return dataset


def _with_texts(states: Iterable[State], datasets: list[Dataset]) -> list[Dataset]:
    """Give a state out of git the texts that stand beside the other: git seldom holds them."""
    texts = {name: text for dataset in datasets for name, text in dataset.texts.items()}
    return [
        dataset.with_texts(texts) if state.taken_out else dataset
        for state, dataset in zip(states, datasets, strict=True)
    ]


def _verified(
    state: State, dataset: Dataset, previous: CrossVerification | None
) -> CrossVerification:
    with progress_bar("matching and relating") as progress:
        return _of(state, lambda: cross_verify(dataset, previous=previous, progress=progress))


def _of(state: State, do: Callable[[], T]) -> T:
    """Do something with a state; an error names it as it was asked for."""
    try:
        return do()
    except VerifyError as error:
        words = state.own(str(error))
        place = "" if words.startswith(state.name) else f"{state.name}: "
        raise UnreadableError(f"{place}{words}") from error


def _named(
    answer: Answer[Change], states: Iterable[State], datasets: Iterable[Dataset]
) -> Answer[Change]:
    """Write above an answer which states were compared, and what of them is missing."""
    names = [state.name for state in states]
    words = f"From {names[0]} to {names[1]}."
    for name, dataset in zip(names, datasets, strict=True):
        if dataset.rejected:
            lost = counted(dataset.rejected, "record")
            words += f" {lost} of {name} could not be used: what they say shows as absent there."
    page = replace(answer.page, blocks=(Paragraph(words), *answer.page.blocks))
    return Answer(answer.records, page)
