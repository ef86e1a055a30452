"""The columns of a CSV table: fields by name, fields of objects by dotted names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from verify.models.record import Record
from verify.readwrite.shape import Slot, slots
from verify.readwrite.values import nearest

__all__ = [
    "Column",
    "column",
    "column_hint",
    "flatten",
    "missing_columns",
    "order",
    "place_in",
]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    name: str
    path: tuple[str, ...] = ()
    slot: Slot | None = None
    """What its cells may hold; None where the model has no such field."""


@lru_cache(maxsize=4096)
def column(model: type[Record], name: str) -> Column:
    """Find the field that a column name stands for.

    Example:
        >>> from verify.models.allegation import Allegation
        >>> column(Allegation, "source.publisher").path, column(Allegation, "sauce").slot
        (('source', 'publisher'), None)
    """
    record: type[Record] | None = model
    parts = name.split(".")
    for index, part in enumerate(parts):
        slot = slots(record).get(part) if record else None
        if slot is None:
            break
        if index == len(parts) - 1:
            return Column(name, tuple(parts), slot)
        if slot.mapping and slot.record is None:
            key = ".".join(parts[index + 1 :])
            return Column(name, (*parts[: index + 1], key), Slot(kinds=frozenset({"any"})))
        record = slot.record
    return Column(name)


def column_hint(model: type[Record], name: str) -> str | None:
    """Return the column that a wrong name most likely stands for, or None.

    Example:
        >>> from verify.models.allegation import Allegation
        >>> column_hint(Allegation, "publisher"), column_hint(Allegation, "clain")
        ('source.publisher', 'claim')
    """
    dotted = list(_dotted(model))
    inner = next((full for full in dotted if full.rpartition(".")[2] == name), None)
    return inner or nearest(name, dotted)


def _dotted(model: type[Record]) -> Iterator[str]:
    for name, slot in slots(model).items():
        yield name
        if slot.record and not slot.many and not slot.mapping:
            yield from (f"{name}.{inner}" for inner in slots(slot.record))


def missing_columns(model: type[Record], columns: Sequence[Column]) -> list[str]:
    """Return the required fields that no column gives."""
    given = {column.path[0] for column in columns if column.path}
    return [name for name, slot in slots(model).items() if slot.required and name not in given]


def flatten(
    row: Mapping[str, Any], model: type[Record], path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Any, Slot]]:
    """Yield the cells of a raw record: path, value and what the field may hold.

    Example:
        >>> from verify.models.allegation import Allegation
        >>> row = {"claim": "x", "source": {"publisher": "Gazette"}}
        >>> [(".".join(path), value) for path, value, _ in flatten(row, Allegation)]
        [('claim', 'x'), ('source.publisher', 'Gazette')]
    """
    known = slots(model)
    for name, value in row.items():
        slot = known.get(name, Slot())
        inner = slot.record
        single = inner is not None and not slot.many and not slot.mapping
        if inner and single and isinstance(value, Mapping) and value:
            yield from flatten(value, inner, (*path, name))
        else:
            yield (*path, name), value, slot


def order(model: type[Record], paths: set[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Sort columns as the model lists its fields."""

    def key(path: tuple[str, ...]) -> list[int]:
        record: type[Record] | None = model
        places = []
        for part in path:
            names = list(slots(record)) if record else []
            places.append(names.index(part) if part in names else len(names))
            slot = slots(record).get(part) if record else None
            record = slot.record if slot else None
        return places

    return sorted(paths, key=lambda path: (key(path), path))


def place_in(row: dict[str, Any], path: tuple[str, ...], value: Any) -> bool:
    """Put a value into a raw record; False where something stands in its way."""
    *outer, last = path
    inner = row
    for part in outer:
        inner = inner.setdefault(part, {})
        if not isinstance(inner, dict):
            return False
    if last in inner:
        return False
    inner[last] = value
    return True
