"""Raw columns: the fields of every allegation that matching reads, as they were written."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from verify.match.encode.intern import coded_raw
from verify.match.profiles import Days
from verify.models.dataset import Dataset
from verify.models.table import Row

__all__ = ["Column", "Raw", "listed", "names_in"]

_NOTHING: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Column:
    """One field of every allegation: each distinct value once, and which one each has."""

    codes: Days
    table: list[Any]

    @classmethod
    def of(cls, values: Iterable[Any]) -> "Column":
        """Number the distinct values."""
        return cls(*coded_raw(values))


@dataclass(frozen=True, slots=True)
class Raw:
    """Fields of the allegations, in the order of the data set; None where absent."""

    rows: Sequence[Row]
    claim: list[str]
    source: Column
    speaker: Column
    via: Column
    act: Column
    place: Column
    when: Column
    accused: Column
    victims: Column
    harm: Column
    figures: Column

    @classmethod
    def of(cls, dataset: Dataset) -> "Raw":
        """Collect the fields of a data set, one pass a field."""
        rows = dataset.allegations.rows()
        about = [row.get("about") or _NOTHING for row in rows]

        def field(name: str) -> Column:
            return Column.of(row.get(name) for row in rows)

        def slot(name: str) -> Column:
            return Column.of(a.get(name) for a in about)

        return cls(
            rows=rows,
            claim=[row["claim"] for row in rows],
            source=field("source"),
            speaker=field("speaker"),
            via=field("via"),
            act=slot("act"),
            place=Column.of(map(_both, about)),
            when=slot("when"),
            accused=slot("accused"),
            victims=slot("victims"),
            harm=slot("same_harm"),
            figures=field("figures"),
        )


def _both(about: Row) -> Any:
    """Return the places of an allegation, whichever of the two fields holds them."""
    more = about.get("places")
    return [*listed(about.get("place")), *listed(more)] if more else about.get("place")


def listed(value: Any) -> list[Any]:
    """Return one value or a list of values as a list; nothing as an empty one.

    Example:
        >>> listed("a"), listed(["a", "b"]), listed(None)
        (['a'], ['a', 'b'], [])
    """
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]


def names_in(value: Any) -> list[str]:
    """Return the names in a raw value: names as they stand, and those of records in place.

    Example:
        >>> names_in(["A", {"name": "B", "kind": "state"}])
        ['A', 'B']
    """
    names: list[str] = []
    for item in listed(value):
        if isinstance(item, Mapping):
            names.extend(str(item[key]) for key in ("name", "publisher", "text") if item.get(key))
        else:
            names.append(str(item))
    return names
