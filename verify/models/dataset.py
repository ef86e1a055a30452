"""Dataset: everything that was read, with what was wrong with it."""

import json
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from verify.models.actor import Actor
from verify.models.allegation import Allegation
from verify.models.finding import Finding
from verify.models.info import DatasetInfo
from verify.models.judgement import Judgement
from verify.models.notebook import Line, html_card, markdown_card
from verify.models.place import Place
from verify.models.record import Record
from verify.models.source import Source
from verify.models.table import Row, Table

__all__ = ["TABLES", "Dataset"]

TABLES: dict[str, type[Record]] = {
    "sources": Source,
    "actors": Actor,
    "places": Place,
    "allegations": Allegation,
    "judgements": Judgement,
}
"""The tables of a data set, in the order in which they are read and written."""


class Dataset:
    """Sources, actors, places, allegations and judgements that belong together.

    A plain class, not a model: it holds validated raw records and makes objects on access.

    Args:
        info: What dataset.toml says.
        tables: One `Table` for each name in `TABLES`; a missing one is empty.
        findings: What was wrong with the files, in file order.
        rejected: How many records were refused and are in no table.
        texts: Stored texts of documents, by the name that `text_file` of a source gives.
    """

    def __init__(
        self,
        tables: Mapping[str, Table[Any]],
        info: DatasetInfo | None = None,
        findings: Iterable[Finding] = (),
        rejected: int = 0,
        texts: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.info = info or DatasetInfo()
        self.sources: Table[Source] = tables.get("sources", Table(Source))
        self.actors: Table[Actor] = tables.get("actors", Table(Actor))
        self.places: Table[Place] = tables.get("places", Table(Place))
        self.allegations: Table[Allegation] = tables.get("allegations", Table(Allegation))
        self.judgements: Table[Judgement] = tables.get("judgements", Table(Judgement))
        self.findings = tuple(findings)
        self.rejected = rejected
        self.texts = texts

    @classmethod
    def of(
        cls,
        allegations: Iterable[Allegation | Row],
        *,
        sources: Iterable[Source | Row] = (),
        actors: Iterable[Actor | Row] = (),
        places: Iterable[Place | Row] = (),
        judgements: Iterable[Judgement | Row] = (),
        info: DatasetInfo | None = None,
    ) -> "Dataset":
        """Make a data set in memory from records or plain mappings.

        Raises:
            pydantic.ValidationError: Where a mapping is no valid record.

        Example:
            >>> ds = Dataset.of([{"claim": "The bridge fell.", "source": "Gazette"}])
            >>> len(ds.allegations), ds.allegations[0].claim
            (1, 'The bridge fell.')
        """
        given = {
            "sources": sources,
            "actors": actors,
            "places": places,
            "allegations": allegations,
            "judgements": judgements,
        }
        return cls(
            {
                name: Table(TABLES[name], [_row(TABLES[name], item) for item in items])
                for name, items in given.items()
            },
            info,
        )

    def with_texts(self, texts: Mapping[str, str]) -> "Dataset":
        """Return the same data set with stored texts, by the name that `text_file` gives.

        Example:
            >>> ds = Dataset.of([{"claim": "The bridge fell.", "source": {"text_file": "a.txt"}}])
            >>> ds.with_texts({"a.txt": "It fell at noon."}).texts
            {'a.txt': 'It fell at noon.'}
        """
        return Dataset(self.tables(), self.info, self.findings, self.rejected, texts)

    def tables(self) -> dict[str, Table[Any]]:
        """Return the tables by name, in the order in which they are read and written."""
        return {name: getattr(self, name) for name in TABLES}

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Dataset)
            and self.info == other.info
            and self.tables() == other.tables()
        )

    __hash__ = None  # type: ignore[assignment]  # equal by content, which may be large

    def _lines(self) -> list[Line]:
        found = [(name, f"{len(table):,}") for name, table in self.tables().items() if table]
        return [*found, ("findings", f"{len(self.findings):,}")]

    def _repr_html_(self) -> str:
        return html_card(self.info.title or "Data set", self._lines())

    def _repr_markdown_(self) -> str:
        return markdown_card(self.info.title or "Data set", self._lines())

    def __repr__(self) -> str:
        counts = ", ".join(f"{len(table)} {name}" for name, table in self.tables().items() if table)
        return f"<Dataset: {counts or 'empty'}; {len(self.findings)} findings>"


def _row(model: type[Record], item: Record | Row) -> Row:
    if isinstance(item, Record):
        return item.model_dump(mode="json", exclude_unset=True)
    text = json.dumps(item)
    model.model_validate_json(text)
    row: Row = json.loads(text)  # lists for tuples: as a file would give it
    return row
