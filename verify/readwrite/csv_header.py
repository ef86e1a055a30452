"""The header of a CSV table: which column stands for which field, and what is wrong with it."""

import csv
from dataclasses import dataclass

from verify.models.dataset import TABLES
from verify.models.record import Record
from verify.readwrite.characters import odd_letters
from verify.readwrite.csv_columns import Column, column, column_hint, missing_columns
from verify.readwrite.csv_entry import cell_offsets
from verify.readwrite.csv_lines import CsvLines
from verify.readwrite.entry import Sink
from verify.readwrite.report import Place, Report
from verify.readwrite.shape import Path
from verify.readwrite.source_file import SourceFile
from verify.readwrite.values import shortened

__all__ = ["Header", "read_header"]


@dataclass(frozen=True, slots=True)
class Header:
    """What the first row of a table says."""

    columns: tuple[Column, ...]
    delimiter: str
    line: int
    excused: frozenset[Path]
    """Required fields that no column gives: reported once, not for every row."""

    @property
    def paths(self) -> tuple[tuple[str, ...], ...]:
        """What each cell of a row stands for."""
        return tuple(column.path or (column.name,) for column in self.columns)


def read_header(file: SourceFile, lines: CsvLines, sink: Sink) -> Header | None:
    """Read the names of the columns and report what is wrong with them.

    Returns:
        The header; None where the file is empty or its first row names no field.
    """
    line = next(lines, "")
    while line and (not line.strip() or _is_separator_line(line)):
        lines.row.clear()
        line = next(lines, "")
    if not line:
        return None
    model = TABLES[file.table]
    names, delimiter = _split(model, line)
    columns = tuple(column(model, name) for name in names)
    if not any(column.slot for column in columns):
        message = (
            f"the first row names no field of {file.table}. "
            f"Write the names of fields there, such as {_EXAMPLES[file.table]}."
        )
        sink.report.add("V103", message, Place(file.name, lines.number, 1))
        sink.refuse_file()
        return None
    places = [
        Place(file.name, lines.number, offset + 1) for offset in cell_offsets(line, delimiter)
    ]
    meant = _check_names(model, columns, places, sink.report)
    missing = missing_columns(model, columns)
    for name in missing:
        if name not in meant:
            message = f"the column '{name}' is missing, which every record needs. Add it."
            sink.report.add("V201", message, Place(file.name, lines.number, 1), path=(name,))
    return Header(columns, delimiter, lines.number, frozenset((name,) for name in missing))


def _split(model: type[Record], line: str) -> tuple[list[str], str]:
    """Return the names in the header and the delimiter with which most are known."""
    best: list[str] = []
    chosen, most = ",", -1
    for delimiter in ",;\t":
        try:
            [names] = csv.reader([line], delimiter=delimiter)
        except (csv.Error, ValueError):
            continue
        names = [name.strip() for name in names]
        count = sum(column(model, name).slot is not None for name in names)
        if count > most:
            best, chosen, most = names, delimiter, count
    return best, chosen


def _check_names(
    model: type[Record], columns: tuple[Column, ...], places: list[Place], report: Report
) -> set[str]:
    """Report unknown and doubled columns; return the fields that misspelt ones may mean."""
    seen: set[str] = set()
    meant: set[str] = set()
    for where, place in zip(columns, places, strict=False):
        if where.name and where.name in seen:
            message = f"the column '{shortened(where.name)}' stands twice. Keep one."
            report.add("V105", message, place, path=(where.name,))
        elif where.name and where.slot is None:
            near = column_hint(model, where.name)
            odd = odd_letters(where.name[:60]) if near else ""
            advice = f"Did you mean '{near}'?" if near else "Remove it, or use 'extra'."
            message = f"unknown column '{shortened(where.name)}'. {advice}"
            report.add("V202", message + (odd and f" {odd}."), place, path=(where.name,))
            meant.add((near or "").partition(".")[0])
        seen.add(where.name)
    return meant


_EXAMPLES = {
    "sources": "id,publisher,published,url",
    "actors": "id,name,kind,party",
    "places": "id,name,within",
    "allegations": "id,claim,source,speaker,about.place,about.when",
    "judgements": "a,b,judgement,by,at,reason",
}


def _is_separator_line(line: str) -> bool:
    """Tell whether a line is the one by which a spreadsheet names its delimiter."""
    return line[:4].lower() == "sep=" and len(line.strip("\r\n")) == 5
