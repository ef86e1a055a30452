"""Reads a data set from a folder or one file; every fault is located, none stops the rest."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from os import PathLike, fspath
from pathlib import Path
from typing import NoReturn

from verify.collector import collection_paused
from verify.errors import EmptyDatasetError, UnreadableError
from verify.models.dataset import TABLES, Dataset
from verify.readwrite.characters import visible
from verify.readwrite.containers import HEAD, archive_suffix, is_utf16, wrong_container
from verify.readwrite.dataset_toml import read_toml
from verify.readwrite.entry import Sink
from verify.readwrite.folder import files_of
from verify.readwrite.intake import Intake
from verify.readwrite.json_file import read_json
from verify.readwrite.jsonl import read_jsonl
from verify.readwrite.late import Late
from verify.readwrite.near_ids import look_alikes
from verify.readwrite.references import check_references
from verify.readwrite.report import Place, Report
from verify.readwrite.source_file import Progress, SourceFile
from verify.readwrite.table_csv import read_csv

__all__ = ["read"]


def read(
    path: str | PathLike[str],
    *,
    progress: Callable[[int, int], None] | None = None,
    shown: int = 50,
) -> Dataset:
    """Read a data set: a folder of tables, or one .jsonl, .json or .csv file.

    What is wrong with the data is in `findings` of the result, in file order; a record that
    cannot be used is in no table and counted in `rejected`. One run reports everything.

    Args:
        path: The folder or file.
        progress: Called now and then with the bytes done and the bytes in all.
        shown: How many findings of one code are kept; the rest are counted in one more.

    Raises:
        UnreadableError: Where there is no such file, it cannot be opened, or it holds no data set.
        EmptyDatasetError: Where it holds not one record.

    Example:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     file = Path(folder) / "one.jsonl"
        ...     _ = file.write_text('{"claim": "The bridge fell.", "source": "Gazette"}')
        ...     read(file)
        <Dataset: 1 allegations; 0 findings>
    """
    name = fspath(path)
    intake = Intake(Report(shown))
    with _as_unreadable(name), collection_paused():
        start = Path(name)
        files = files_of(start, intake) if start.is_dir() else [_lone(start)]
        sizes = sum(file.stat().st_size for file, _ in files)
        told = Progress(progress, sizes)
        sources = [SourceFile(file, table, not start.is_dir(), told) for file, table in files]
        for source in sources:
            read_file(source, intake)
            intake.settle()
        if intake.nothing_tried:
            _refuse_empty(name, intake)
        late = Late(intake.report)
        look_alikes(intake, late)
        check_references(intake, late)
        late.flush(sources, read_file)
        told.finish()
        return intake.dataset(start if start.is_dir() else start.parent)


def read_file(source: SourceFile, sink: Sink) -> None:
    """Read one file by its suffix, unless its first bytes say that it is something else."""
    with source.path.open("rb") as handle:
        head = handle.read(HEAD)
    wrong = wrong_container(head)
    if wrong:
        sink.report.add("V103", wrong, Place(source.name, 1, 1))
    elif is_utf16(head):
        message = "this looks like UTF-16. Save the file as UTF-8."
        sink.report.add("V102", message, Place(source.name, 1, 1))
    else:
        _READERS[source.suffix](source, sink)
        return
    sink.refuse_file()


_READERS: dict[str, Callable[[SourceFile, Sink], None]] = {
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
    ".json": read_json,
    ".csv": read_csv,
    ".toml": read_toml,
}


def _lone(path: Path) -> tuple[Path, str]:
    """Return the one file of a data set with the table whose records it holds."""
    archive = archive_suffix(path.name)
    if not path.exists():
        raise UnreadableError(
            f"{visible(str(path))}: there is no such file or folder. Check the path."
        )
    if not path.is_file():
        raise UnreadableError(f"{visible(str(path))}: this is no file. Give a file or a folder.")
    if archive:
        raise UnreadableError(
            f"{visible(str(path))}: this is {archive}, which is not opened. Unpack it first."
        )
    if path.suffix.lower() not in _READERS or path.suffix.lower() == ".toml":
        kind = f"the suffix {path.suffix!r} is unknown" if path.suffix else "the name has no suffix"
        raise UnreadableError(
            f"{visible(str(path))}: {kind}. Give a folder, .jsonl, .json or .csv."
        )
    table = path.stem if path.stem in TABLES else "allegations"
    return path, table


def _refuse_empty(name: str, intake: Intake) -> NoReturn:
    """Raise where there is not one record, with what was found instead."""
    findings = intake.report.findings()
    if findings:
        raise UnreadableError("\n".join(map(str, findings)))
    raise EmptyDatasetError(f"{visible(name)}: not one record was found. Add records.")


@contextmanager
def _as_unreadable(name: str) -> Iterator[None]:
    """Turn what the operating system says into an error of this library."""
    try:
        yield
    except OSError as error:
        where = error.filename if isinstance(error.filename, str) else name
        reason = (error.strerror or str(error)).lower()
        raise UnreadableError(f"{visible(where)}: cannot be read: {reason}.") from error
