"""CSV tables: one record a row, fields of objects in dotted columns."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from verify.readwrite.characters import character_name, forbidden, turning
from verify.readwrite.csv_cells import BadCell, decode
from verify.readwrite.csv_columns import Column, place_in
from verify.readwrite.csv_entry import CsvEntry
from verify.readwrite.csv_header import Header, read_header
from verify.readwrite.csv_lines import CsvLines
from verify.readwrite.entry import Sink
from verify.readwrite.limits import MAX_LINE, MAX_TEXT
from verify.readwrite.positions import Fault
from verify.readwrite.report import Place
from verify.readwrite.shape import Path
from verify.readwrite.source_file import SourceFile

__all__ = ["read_csv"]


def read_csv(file: SourceFile, sink: Sink) -> None:
    """Read the rows of a table and give them to a sink.

    Commas, semicolons or tabs may stand between cells; the header tells which.
    """
    with (
        file.path.open(encoding="utf-8", errors="surrogateescape", newline="") as handle,
        _long_fields(),
    ):
        lines = CsvLines(file, sink, handle)
        header = read_header(file, lines, sink)
        if header:
            _Rows(file, sink, lines, header).read()


@contextmanager
def _long_fields() -> Iterator[None]:
    """Let the parser read long cells, so that we can say where they stand."""
    before = csv.field_size_limit(MAX_LINE)
    try:
        yield
    finally:
        csv.field_size_limit(before)


class _Rows:
    """The reading of the rows below one header."""

    def __init__(self, file: SourceFile, sink: Sink, lines: CsvLines, header: Header) -> None:
        self._file = file
        self._sink = sink
        self._lines = lines
        self._header = header
        self._paths = header.paths
        self._nameless: set[int] = set()

    def read(self) -> None:
        """Read rows until the file ends."""
        reader = csv.reader(self._lines, delimiter=self._header.delimiter, strict=True)
        while True:
            self._lines.row.clear()
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                self._torn(error)
                continue
            if any(cells):
                self._row(cells)

    def _row(self, cells: list[str]) -> None:
        line = self._lines.number - len(self._lines.row) + 1
        if self._sink.only is not None and line not in self._sink.only:
            return
        width = len(self._paths)
        if len(cells) < width or any(cells[width:]):
            self._lines.put_back()
            message = f"the row has {len(cells)} cells, the header has {width}. Mend the row."
            index = self._paths.index(("id",)) if ("id",) in self._paths else width
            self._fault("V101", line, message, "".join(cells[index : index + 1]))
            return
        row, faults, kept = self._values(cells)
        entry = CsvEntry(
            table=self._file.table,
            row=row,
            file=self._file.name,
            line=line,
            text="".join(self._lines.row),
            delimiter=self._header.delimiter,
            paths=self._paths,
            kept=kept and not self._header.excused and not self._lines.marks.inside,
            excused=self._header.excused,
        )
        self._sink.take(entry, faults)

    def _values(self, cells: list[str]) -> tuple[dict[str, Any], list[Fault], bool]:
        """Return the raw record, its faults, and whether every cell found its field."""
        row: dict[str, Any] = {}
        faults: list[Fault] = []
        kept = True
        for index, (cell, where) in enumerate(zip(cells, self._header.columns, strict=False)):
            if not cell:
                continue
            path: Path = where.path or (where.name,)
            faults += _cell_faults(cell, path)
            if where.slot is None:
                kept = False
                self._nameless_cell(index, where)
                continue
            try:
                value = decode(cell, where.slot, path)
            except BadCell as bad:
                faults += bad.faults
                continue
            if not place_in(row, where.path, value):
                message = f"'{where.name}' stands beside a column for the same field. Keep one."
                faults.append(Fault("V105", message, path, 0))
        return row, faults, kept

    def _nameless_cell(self, index: int, where: Column) -> None:
        if not where.name and index not in self._nameless:
            self._nameless.add(index)
            message = f"column {index + 1} has no name, but has cells. Name it or remove it."
            place = Place(self._file.name, self._header.line, 1)
            self._sink.report.add("V201", message, place)

    def _torn(self, error: csv.Error) -> None:
        """Report a row whose quotation marks do not close, and go on with the line after it."""
        line = self._lines.number - len(self._lines.row) + 1
        message = "the quotation marks of this row do not fit: close them, and double those inside."
        if "field larger" in str(error):
            message = f"a cell of more than {MAX_LINE:,} characters. Is a quote not closed?"
        self._lines.put_back()
        self._fault("V107" if "field larger" in str(error) else "V101", line, message)

    def _fault(self, code: str, line: int, message: str, record: str = "") -> None:
        self._sink.report.add(code, message, Place(self._file.name, line, 1), record=record)
        self._sink.refuse()


def _cell_faults(cell: str, path: Path) -> list[Fault]:
    if len(cell) > MAX_TEXT:
        message = f"a cell of {len(cell):,} characters. At most {MAX_TEXT:,} are read."
        return [Fault("V107", message, path, 0)]
    bad = forbidden(cell) or turning(cell)
    if not bad:
        return []
    if "\udc80" <= bad <= "\udcff":
        message = f"the byte 0x{ord(bad) - 0xDC00:02X} is not UTF-8. Save the file as UTF-8."
        return [Fault("V102", message, path, 0)]
    severity = "warning" if forbidden(cell) is None else None
    return [Fault("V108", f"the cell holds {character_name(bad)}. Remove it.", path, 0, severity)]
