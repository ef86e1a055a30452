"""Writes a data set so that reading it gives the same data set again."""

import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from json import dumps
from os import PathLike, fspath
from pathlib import Path

from verify.errors import DatasetError
from verify.models.dataset import TABLES, Dataset
from verify.models.info import DatasetInfo
from verify.readwrite.atomic import replace_files
from verify.readwrite.characters import visible
from verify.readwrite.csv_text import csv_lines
from verify.readwrite.folder import SUFFIXES
from verify.readwrite.proof import Proof, settings_of
from verify.readwrite.toml_writer import toml
from verify.readwrite.values import either, shown

__all__ = ["write"]


def write(dataset: Dataset, path: str | PathLike[str], *, table_format: str | None = None) -> None:
    """Write a data set: a folder of tables, or one .jsonl, .json or .csv file.

    Each file is replaced whole or not at all. What the format cannot hold is an error, and then
    nothing is written. A folder keeps the formats of the tables that it has already.

    Args:
        dataset: The data set.
        path: A file by its suffix; a folder where it has none, or where the folder exists.
        table_format: Format of the tables of a folder: "jsonl", "json" or "csv".

    Raises:
        DatasetError: Where records were rejected when the data set was read, where the format
            cannot hold it, or where the place cannot be written.

    Example:
        >>> import tempfile
        >>> from verify.readwrite import read
        >>> ds = Dataset.of([{"claim": "The bridge fell.", "source": "Gazette"}])
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     write(ds, Path(folder) / "one.csv")
        ...     read(Path(folder) / "one.csv") == ds
        True
    """
    target = Path(fspath(path))
    name = visible(str(target))
    _refuse_loss(dataset, name)
    try:
        if target.is_dir() or not target.suffix:
            target.mkdir(parents=True, exist_ok=True)
            replace_files(_folder(dataset, target, table_format))
        elif target.suffix.lower() in _WRITERS:
            pieces = _WRITERS[target.suffix.lower()](dataset, target)
            replace_files([(target, pieces)])
        else:
            formats = either(_WRITERS)
            raise DatasetError(f"{name}: unknown suffix. Give {formats}, or a folder.")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise DatasetError(f"{name}: cannot be written: {reason}.") from error


def _refuse_loss(dataset: Dataset, name: str) -> None:
    if dataset.rejected:
        count = f"{dataset.rejected} records were rejected when it was read and would be lost"
        raise DatasetError(f"{name}: not written: {count}. Mend them first.")
    for table, records in dataset.tables().items():
        if len(set(records.ids)) < len(records.ids):
            [(twice, _)] = Counter(records.ids).most_common(1)
            raise DatasetError(f"{name}: {table} has the id {shown(twice)} twice. Rename one.")


def _folder(
    dataset: Dataset, folder: Path, table_format: str | None
) -> Iterator[tuple[Path, Iterable[str]]]:
    """Yield the files of a folder; tables without records only where a file is in the way."""
    if table_format is not None and f".{table_format}" not in SUFFIXES:
        raise DatasetError(f"unknown format {shown(table_format)}. Give jsonl, json or csv.")
    settings = folder / "dataset.toml"
    if _info_in(settings) != dataset.info:
        yield settings, [toml(settings_of(dataset) or {"schema": 1})]
    for table, records in dataset.tables().items():
        present = [suffix for suffix in SUFFIXES if (folder / (table + suffix)).exists()]
        suffix = f".{table_format}" if table_format else (present or list(SUFFIXES))[0]
        others = [other for other in present if other != suffix]
        if others:
            file = folder / (table + others[0])
            raise DatasetError(f"{visible(str(file))}: remove it, or write its format.")
        if len(records) or present:
            path = folder / (table + suffix)
            yield path, _table_text(dataset, table, path)


def _info_in(settings: Path) -> DatasetInfo | None:
    """Return what dataset.toml says already, so that its comments stay if it says the same."""
    if not settings.exists():
        return DatasetInfo()
    try:
        row = tomllib.loads(settings.read_text(encoding="utf-8-sig"))
        return DatasetInfo.model_validate_json(dumps(row))
    except (ValueError, TypeError):
        return None


def _table_text(dataset: Dataset, table: str, path: Path) -> Iterator[str]:
    """Yield the text of one table that has a file of its own."""
    rows = dataset.tables()[table].rows()
    name = visible(str(path))
    texts = Proof(name).texts(table, rows)
    if path.suffix == ".csv":
        for _ in texts:
            pass
        yield from csv_lines(TABLES[table], rows, name)
    elif path.suffix == ".json":
        yield from _list_text(texts)
    else:
        yield from (text + "\n" for text in texts)


def _list_text(texts: Iterable[str]) -> Iterator[str]:
    before = "[\n"
    for text in texts:
        yield before + text
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def _home(path: Path) -> str:
    """Return the table whose records stand in a lone file without more ado."""
    return path.stem if path.stem in TABLES else "allegations"


def _jsonl(dataset: Dataset, path: Path) -> Iterator[str]:
    """Yield lines; a record of another table is the one member of an object."""
    home, proof = _home(path), Proof(visible(str(path)))
    settings = settings_of(dataset)
    if settings:
        [text] = proof.texts("dataset", [settings])
        yield f'{{"dataset": {text}}}\n'
    for table, records in dataset.tables().items():
        for text in proof.texts(table, records.rows()):
            yield (text if table == home else f'{{"{table}": {text}}}') + "\n"


def _json(dataset: Dataset, path: Path) -> Iterator[str]:
    """Yield a list where all records are of one table, else an object of tables."""
    home, proof = _home(path), Proof(visible(str(path)))
    settings = settings_of(dataset)
    used = [table for table, records in dataset.tables().items() if len(records)]
    if not settings and used in ([home], []):
        yield from _list_text(proof.texts(home, dataset.tables()[home].rows()))
        return
    before = "{\n"
    if settings:
        [text] = proof.texts("dataset", [settings])
        yield f'{before}"dataset": {text}'
        before = ",\n"
    for table in used:
        yield f'{before}"{table}": '
        yield "".join(_list_text(proof.texts(table, dataset.tables()[table].rows()))).rstrip()
        before = ",\n"
    yield "\n}\n"


def _csv(dataset: Dataset, path: Path) -> Iterator[str]:
    """Yield the one table that a lone .csv can hold."""
    home = _home(path)
    others = [table for table, records in dataset.tables().items() if len(records)]
    others = [table for table in others if table != home]
    if settings_of(dataset):
        others.insert(0, "settings")
    if others:
        what = f"a lone .csv holds {home} only, not {either(others)}"
        raise DatasetError(f"{visible(str(path))}: {what}. Write a folder or .json.")
    yield from _table_text(dataset, home, path)


_WRITERS: dict[str, Callable[[Dataset, Path], Iterator[str]]] = {
    ".jsonl": _jsonl,
    ".ndjson": _jsonl,
    ".json": _json,
    ".csv": _csv,
}
