"""The folder of a data set: which file holds which table."""

from collections.abc import Iterator
from pathlib import Path

from verify.errors import UnreadableError
from verify.models.dataset import TABLES
from verify.readwrite.characters import visible
from verify.readwrite.containers import archive_suffix
from verify.readwrite.entry import Sink
from verify.readwrite.report import Place
from verify.readwrite.values import either

__all__ = ["SUFFIXES", "files_of"]

SUFFIXES = (".jsonl", ".json", ".csv")
"""Formats of a table, in the order in which they are looked for."""
_SETTINGS = "dataset.toml"
_DATA = ("jsonl", "json", "ndjson", "csv", "tsv", "txt", "xlsx", "xls", "ods", "yaml", "toml", "gz")
_COPIES = (".bak", ".orig", ".tmp", ".old", ".swp")


def files_of(folder: Path, sink: Sink) -> list[tuple[Path, str]]:
    """Return the files of a folder with the table that each holds, settings first.

    Other files are nobody's business, unless their names are nearly those of a table.

    Raises:
        UnreadableError: Where the folder holds no table.
    """
    names = sorted(entry.name for entry in folder.iterdir() if entry.is_file())
    found = [(folder / _SETTINGS, "dataset")] if _SETTINGS in names else []
    for table in TABLES:
        present = [table + suffix for suffix in SUFFIXES if table + suffix in names]
        found += [(folder / name, table) for name in present[:1]]
        for other in present[1:]:
            message = f"the table stands in {present[0]} too. Keep one of the two files."
            _note(folder / other, message, sink)
            sink.refuse_file()
    tables = {table for _, table in found}
    for name, meant in _nearly(names):
        if meant not in tables:
            _note(folder / name, f"{_not_read(name)} Did you mean {_names(meant)}?", sink)
            sink.refuse_file()
        elif not name.endswith((*_COPIES, "~")):
            _note(folder / name, f"{_not_read(name)} Rename or remove it.", sink, "warning")
    if not tables - {"dataset"} and not len(sink.report):
        raise UnreadableError(
            f"{visible(str(folder))}: this folder is no data set. "
            "A data set has a table such as allegations.jsonl."
        )
    return found


def _nearly(names: list[str]) -> Iterator[tuple[str, str]]:
    """Yield names of data files that are nearly those of a table, with the table."""
    exact = {table + suffix for table in TABLES for suffix in SUFFIXES} | {_SETTINGS}
    for name in names:
        stem, _, suffix = name.casefold().partition(".")
        kind = suffix.partition(".")[0]
        if name in exact or kind not in _DATA:
            continue
        meant = _table_near(stem)
        if meant and (meant == "dataset") == (kind == "toml"):
            yield name, meant


def _table_near(stem: str) -> str | None:
    """Return the table whose name is one slip away, or two in a long name."""
    from rapidfuzz.distance import OSA

    for table in (*TABLES, "dataset"):
        most = 2 if len(table) > 8 else 1
        if OSA.distance(stem, table, score_cutoff=most) <= most:
            return table
    return None


def _not_read(name: str) -> str:
    archive = archive_suffix(name)
    return f"this is {archive} and was not read." if archive else "this file was not read."


def _names(table: str) -> str:
    if table == "dataset":
        return _SETTINGS
    return either(table + suffix for suffix in SUFFIXES)


def _note(path: Path, message: str, sink: Sink, severity: str | None = None) -> None:
    sink.report.add("V103", message, Place(visible(str(path))), severity=severity)
