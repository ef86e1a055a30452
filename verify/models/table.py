"""Table: validated raw records of one kind; objects are made when they are asked for."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar, overload

from verify.models.record import Record

__all__ = ["Row", "Table", "content_id"]

R = TypeVar("R", bound=Record)

Row = Mapping[str, Any]
"""One raw record, as it was read."""


def content_id(row: Row) -> str:
    """Name a record by its content, for one that has no id.

    Example:
        >>> content_id({"claim": "The bridge fell."}) == content_id({"claim": "The bridge fell."})
        True
    """
    text = json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "h-" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


class Table(Sequence[R], Generic[R]):
    """Validated raw records of one kind, in the order in which they were read.

    Objects are made on access, so a million records cost what their raw form costs.

    Args:
        model: What an object of this table is.
        rows: Raw records, each already validated against `model`.
        files: The file of each record; empty where they came from memory.
        lines: The physical line of each record, from 1.
        ids: The id of each record, where somebody knows them already.
    """

    __slots__ = ("_files", "_lines", "_places", "_rows", "ids", "model")

    def __init__(
        self,
        model: type[R],
        rows: Sequence[Row] = (),
        files: Sequence[str] = (),
        lines: Sequence[int] = (),
        ids: Sequence[str] | None = None,
    ) -> None:
        self.model = model
        self._rows = rows
        self._files = files
        self._lines = lines
        self.ids: tuple[str, ...] = tuple(
            (row.get("id") or content_id(row) for row in rows) if ids is None else ids
        )
        self._places = {name: index for index, name in enumerate(self.ids)}

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> R: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[R]: ...
    def __getitem__(self, index: int | slice) -> R | Sequence[R]:
        if isinstance(index, slice):
            return [self._made(row) for row in self._rows[index]]
        return self._made(self._rows[index])

    def __iter__(self) -> Iterator[R]:
        return map(self._made, self._rows)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Table) and self.model is other.model and self._rows == other._rows

    __hash__ = None  # type: ignore[assignment]  # equal by content, which may be large

    def __repr__(self) -> str:
        return f"<Table of {len(self)} {self.model.__name__} records>"

    def _made(self, row: Row) -> R:
        return self.model.model_validate(row, strict=False)

    def row(self, index: int) -> Row:
        """Return the raw record at a position, as it was read."""
        return self._rows[index]

    def rows(self) -> Sequence[Row]:
        """Return all raw records, in order, as they were read."""
        return self._rows

    def position(self, name: str) -> int | None:
        """Return the position of the record with this id, or None."""
        return self._places.get(name)

    def get(self, name: str) -> R | None:
        """Return the record with this id, or None."""
        index = self._places.get(name)
        return None if index is None else self[index]

    def column(self, field: str) -> list[Any]:
        """Return one raw top-level field of every record, None where it is absent."""
        return [row.get(field) for row in self._rows]

    def where(self, index: int) -> tuple[str, int]:
        """Return the file and the line of the record at a position; ("", 0) for memory."""
        if not self._files:
            return ("", 0)
        return (self._files[index], self._lines[index])
