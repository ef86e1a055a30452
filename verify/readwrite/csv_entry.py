"""One row of a CSV table, and where its cells stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from json import dumps
from typing import Any

from verify.readwrite.positions import line_and_column
from verify.readwrite.problems import Problem
from verify.readwrite.report import Place
from verify.readwrite.shape import Path

__all__ = ["CsvEntry", "cell_offsets"]


@dataclass(slots=True)
class CsvEntry:
    """One record that stands as a row of a table."""

    table: str
    row: dict[str, Any]
    file: str
    line: int
    text: str
    """The row as it stands in the file."""
    delimiter: str
    paths: tuple[tuple[str, ...], ...]
    """What each cell of a row stands for."""
    kept: bool = True
    excused: frozenset[Path] = frozenset()

    def json(self) -> str:
        """Return the record as JSON text."""
        return dumps(self.row, ensure_ascii=False)

    def places(self, wanted: Sequence[Problem]) -> list[Place]:
        """Return the cell of each problem; the row where no cell stands for it."""
        text = self.text.replace("\r\n", "\n").replace("\r", "\n")
        offsets = cell_offsets(text, self.delimiter)
        cells: dict[Path, int] = dict(zip(self.paths, offsets, strict=False))
        places = []
        for problem in wanted:
            path = problem.path
            within = (path[:size] for size in range(len(path), 0, -1))
            offset = next((cells[part] for part in within if part in cells), 0)
            places.append(Place(self.file, *line_and_column(text, offset, self.line, 1)))
        return places


def cell_offsets(row: str, delimiter: str = ",") -> list[int]:
    """Return the offset of each cell in the text of one row, also over several lines.

    Example:
        >>> cell_offsets('a,"b,c",d')
        [0, 2, 8]
    """
    offsets = [0]
    marks = re.compile(f'["{re.escape(delimiter)}]')
    quoted = False
    for match in marks.finditer(row):
        at = match.start()
        if match.group() == '"':
            if quoted or at == offsets[-1]:
                quoted = not quoted
            elif row[at - 1] == '"':  # a doubled mark: the text goes on
                quoted = True
        elif not quoted:
            offsets.append(at + 1)
    return offsets
