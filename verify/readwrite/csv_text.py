"""A table written as CSV."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from verify.errors import DatasetError
from verify.models.record import Record
from verify.readwrite.csv_cells import BadCell, decode, encode
from verify.readwrite.csv_columns import column, flatten, order, place_in
from verify.readwrite.values import shown

__all__ = ["csv_lines"]


def csv_lines(model: type[Record], rows: Sequence[Mapping[str, Any]], name: str) -> Iterator[str]:
    """Yield the lines of a table, header first.

    Args:
        model: The model of its records.
        rows: The records.
        name: The file, for messages.

    Raises:
        DatasetError: Where a record would not be read back as it is.

    Example:
        >>> from verify.models.source import Source
        >>> row = {"id": "s", "title": "=1", "authors": ["A", "B"]}
        >>> print(*csv_lines(Source, [row], "s.csv"), sep="", end="")
        id,title,authors
        s,'=1,"[""A"", ""B""]"
    """
    used = {path for row in rows for path, _, _ in flatten(row, model)}
    paths = order(model, used)
    if not paths:
        return
    yield ",".join(".".join(path) for path in paths) + "\n"
    for number, row in enumerate(rows, 1):
        cells = {path: encode(value, slot) for path, value, slot in flatten(row, model)}
        if not cells or _decoded(model, cells) != row:
            where = shown(row.get("id") or number)
            raise DatasetError(f"{name}: record {where} does not fit a table. Write .jsonl.")
        yield ",".join(_quoted(cells.get(path, "")) for path in paths) + "\n"


def _decoded(model: type[Record], cells: Mapping[tuple[str, ...], str]) -> dict[str, Any] | None:
    """Read cells as the reader will; None where it could not."""
    row: dict[str, Any] = {}
    for path, cell in cells.items():
        where = column(model, ".".join(path))
        if where.slot is None or where.path != path:
            return None
        try:
            if not place_in(row, path, decode(cell, where.slot)):
                return None
        except BadCell:
            return None
    return row


def _quoted(cell: str) -> str:
    if not cell or (cell[0] not in _FIRST and _SPECIAL.isdisjoint(cell)):
        return cell
    return '"' + cell.replace('"', '""') + '"'


_SPECIAL = frozenset('",;\t\r\n')
_FIRST = "<>=| \ufeff"
