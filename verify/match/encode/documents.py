"""Documents as columns: which allegations share one, and when it was published."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from verify.match.encode.raw import Raw
from verify.match.profiles import Days
from verify.models.dataset import Dataset
from verify.normalise.names import comparison_key

__all__ = ["DocumentColumns", "encode_documents"]


@dataclass(frozen=True, slots=True)
class DocumentColumns:
    """Per allegation: its document's number (-1 unknown), day of publication, and record.

    Attributes:
        number: Which document; -1 where it is unknown whether others share it.
        published: Day of publication as an ordinal; 0 where it is not recorded to the day.
        record: Index into `records`.
        records: The distinct sources, as raw mappings.
        keys: What tells the documents apart, by number.
    """

    number: Days
    published: Days
    record: Days
    records: list[Mapping[str, Any]]
    keys: tuple[str, ...]

    def anchor(self, position: int) -> date | None:
        """Return the day from which an allegation's relative words count."""
        day = int(self.published[position])
        return date.fromordinal(day) if day else None


def encode_documents(dataset: Dataset, raw: Raw) -> DocumentColumns:
    """Find the document of every allegation, looking at each distinct source once."""
    codes, values = raw.source.codes, raw.source.table
    records = [_record(value, dataset) for value in values]
    numbers: dict[str, int] = {}
    keys = [_identity(record) for record in records]
    number = [-1 if key is None else numbers.setdefault(key, len(numbers)) for key in keys]
    published = [_day(record.get("published")) for record in records]
    return DocumentColumns(
        np.array(number, np.int32)[codes],
        np.array(published, np.int32)[codes],
        codes,
        records,
        tuple(numbers),
    )


def _record(value: Any, dataset: Dataset) -> Mapping[str, Any]:
    if isinstance(value, str):
        position = dataset.sources.position(value)
        if position is None:
            return {"publisher": value}
        return {**dataset.sources.row(position), "id": value}
    return value or {}


def _identity(record: Mapping[str, Any]) -> str | None:
    """Return what tells a document from others; None where too little is known of it."""
    for field in ("id", "url", "text_file"):
        if record.get(field):
            return str(record[field]) if field == "id" else f"~{record[field]}"
    parts = [record.get(field) for field in ("publisher", "title", "published")]
    return "~" + "|".join(comparison_key(part) for part in parts if part) if all(parts) else None


def _day(value: Any) -> int:
    """Return the ordinal of an ISO day; 0 for anything coarser, which anchors nothing."""
    if not isinstance(value, str) or len(value) < 10:
        return 0
    try:
        return date.fromisoformat(value[:10]).toordinal()
    except ValueError:
        return 0
