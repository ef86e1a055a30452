"""The accepted records of one table while a data set is being read."""

from array import array
from typing import Any

from verify.models.record import Record
from verify.models.table import Table
from verify.readwrite.entry import Entry

__all__ = ["Rows"]


class Rows:
    """The accepted records of one table, with where each was found."""

    def __init__(self, model: type[Record]) -> None:
        self.model = model
        self.rows: list[dict[str, Any]] = []
        self.files: list[str] = []
        self.lines = array("q")
        self.ids: dict[str, int] = {}

    def add(self, name: str, entry: Entry) -> None:
        """Keep one record under its id."""
        self.ids[name] = len(self.rows)
        self.rows.append(entry.row)
        self.files.append(entry.file)
        self.lines.append(entry.line)

    def where(self, name: str) -> str:
        """Say in words where the record with this id was found."""
        index = self.ids[name]
        return f"line {self.lines[index]} of {self.files[index]}"

    def table(self) -> Table[Any]:
        """Return the table."""
        return Table(self.model, self.rows, self.files, self.lines, tuple(self.ids))
