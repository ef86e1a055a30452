"""Checks a data set: one in memory, or one that stands in files."""

from collections.abc import Callable, Mapping, Sequence
from os import PathLike, fspath
from pathlib import Path
from typing import Any

from verify.checks.baseline import read_baseline
from verify.checks.configure import Configured, configure
from verify.checks.files import data_files
from verify.checks.outcome import Outcome, Shown
from verify.checks.run import run
from verify.collector import collection_paused
from verify.errors import EmptyDatasetError, UnreadableError
from verify.models.dataset import Dataset
from verify.models.finding import Finding
from verify.models.words import Severity

__all__ = ["check", "check_path"]

_KEPT = 2_000
"""How many findings of one code reading keeps; more are only counted."""


def check(dataset: Dataset) -> tuple[Finding, ...]:
    """Report what is wrong with a data set: what reading found, and what the rules find.

    The settings are those of its dataset.toml. At most 50 findings of one rule are listed, unless
    the settings say otherwise; the others are counted in one more.

    Args:
        dataset: What `verify.read` gives.

    Returns:
        The findings in file order; empty where there are none.

    Example:
        >>> ds = Dataset.of([{"claim": "The well is dry.", "source": "Gazette"}])
        >>> [(finding.code, finding.severity.value) for finding in check(ds)]
        [('V301', 'warning'), ('V303', 'warning')]
    """
    configured = configure(dataset.info.check, dataset.info.assertions)
    with collection_paused():
        return run(dataset, configured).findings


def check_path(
    path: str | PathLike[str],
    *,
    only: Sequence[str] = (),
    config: str | PathLike[str] | None = None,
    options: Mapping[str, Any] | None = None,
    progress: Callable[[int, int], None] | None = None,
    fingerprints: bool = False,
) -> Outcome:
    """Read and check a data set.

    Args:
        path: The folder or file.
        only: Files whose findings are wanted; all rules see the whole data set.
        config: A file of settings to use instead of the nearest pyproject.toml.
        options: Settings that win over those of files.
        progress: Called now and then with what is done and what there is to do.
        fingerprints: Whether `current` of the outcome is wanted, for a baseline.

    Returns:
        What was found; where nothing could be read, the reason as a finding.

    Raises:
        UnreadableError: Where the baseline cannot be read.

    Example:
        >>> check_path("nowhere").exit_code
        2
    """
    from verify.readwrite import read

    start = Path(path)
    files = data_files(start)
    try:
        dataset = read(path, progress=progress, shown=_KEPT)
    except EmptyDatasetError as error:
        return _unread("V104", path, files, error)
    except UnreadableError as error:
        return _unread("V103", path, files, error)
    configured = configure(
        dataset.info.check,
        dataset.info.assertions,
        start,
        config=Path(config) if config else None,
        options=options,
    )
    known = _baseline(configured, start)
    with collection_paused():
        return run(
            dataset,
            configured,
            files=files,
            only=only,
            baseline=None if known is None else read_baseline(known),
            progress=progress,
            fingerprints=fingerprints,
        )


def _baseline(configured: Configured, data: Path) -> Path | None:
    """Return the baseline that the settings name, relative to the file that names it."""
    name = configured.settings.baseline
    if name is None:
        return None
    file = configured.where("baseline")[0]
    home = Path(file).parent if file and Path(file).is_file() else Path()
    return home / name


def _unread(
    code: str, path: str | PathLike[str], files: tuple[str, ...], error: Exception
) -> Outcome:
    """Say that nothing could be checked, and why; reading says the place in its message."""
    name = fspath(path)
    lines = str(error).split("\n")
    message = " ".join(lines)
    finding = Finding(code, message.removeprefix(f"{name}: "), Severity.ERROR, file=name)
    return Outcome(
        shown=(Shown(finding),),
        counts={Severity.ERROR: 1},
        files=files,
        broken=str(error),
    )
