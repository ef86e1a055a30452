"""Raw columns: the fields of every allegation that matching reads, as they were written."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from verify.models.dataset import Dataset
from verify.models.table import Row

__all__ = ["Raw", "listed"]

_NOTHING: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Raw:
    """Fields of the allegations, in the order of the data set; None where absent."""

    ids: tuple[str, ...]
    rows: Sequence[Row]
    about: Sequence[Row]
    claim: list[str]
    source: list[Any]
    act: list[str | None]
    place: list[Any]
    when: list[Any]
    accused: list[Any]
    figures: list[Any]

    @classmethod
    def of(cls, dataset: Dataset) -> "Raw":
        """Collect the fields of a data set, one pass a field."""
        table = dataset.allegations
        rows = [table.row(i) for i in range(len(table))]
        about = [row.get("about") or _NOTHING for row in rows]
        return cls(
            ids=table.ids,
            rows=rows,
            about=about,
            claim=[row["claim"] for row in rows],
            source=[row.get("source") for row in rows],
            act=[a.get("act") for a in about],
            place=[_both(a) for a in about],
            when=[a.get("when") for a in about],
            accused=[a.get("accused") for a in about],
            figures=[row.get("figures") for row in rows],
        )

    def field(self, name: str) -> list[Any]:
        """Return one top-level field of every allegation."""
        return [row.get(name) for row in self.rows]

    def slot(self, name: str) -> list[Any]:
        """Return one field of `about` of every allegation."""
        return [a.get(name) for a in self.about]


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
