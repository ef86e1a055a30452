"""Registers: the actors, documents and places of a data set, built once and shared."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from verify.models.dataset import Dataset
from verify.models.place import Place
from verify.models.table import Row
from verify.normalise.actors import ActorRegister
from verify.normalise.documents import Documents
from verify.normalise.places import Gazetteer, PlaceMatch

__all__ = ["Registers"]


@dataclass(frozen=True, slots=True)
class Registers:
    """Everything that turns the words of one data set into comparable values.

    Attributes:
        actors: Who is meant by a name, and to whom they answer.
        documents: Which document carries an allegation.
        gazetteer: Where a name lies.
        context: Per document, the ids of the places that its other allegations name for certain.
        alone: Names of places as they resolve without any context.
    """

    actors: ActorRegister
    documents: Documents
    gazetteer: Gazetteer
    context: dict[str, frozenset[str]] = field(default_factory=dict)
    alone: dict[str, PlaceMatch] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, dataset: Dataset) -> "Registers":
        """Build the registers of a data set.

        Example:
            >>> ds = Dataset.of([{"claim": "a", "source": "Gazette", "about": {"place": "Ankara"}}])
            >>> Registers.of(ds).documents.source(0).publisher
            'Gazette'
        """
        documents = Documents.of(dataset)
        gazetteer = Gazetteer.default().with_places(_places(dataset))
        alone: dict[str, PlaceMatch] = {}
        context: dict[str, set[str]] = {}
        for position, row in enumerate(dataset.allegations.rows()):
            for name in _named_places(row):
                match = alone.get(name)
                if match is None:
                    match = alone[name] = gazetteer.resolve(name)
                if match.id:
                    context.setdefault(documents.key(position), set()).add(match.id)
        return cls(
            ActorRegister.of(dataset),
            documents,
            gazetteer,
            {key: frozenset(ids) for key, ids in context.items()},
            alone,
        )

    def place(self, position: int, value: str | Place) -> PlaceMatch:
        """Resolve a place that an allegation names, in the light of its document's others."""
        name = value if isinstance(value, str) else value.id or value.name
        match = self.alone.get(name)
        if match is not None and (match.id or len(match.candidates) < 2):
            return match
        context = self.context.get(self.documents.key(position), frozenset())
        return self.gazetteer.resolve(name, context)


def _place_values(row: Row) -> Iterator[Any]:
    """Yield the raw places of an allegation: names, or places given in place."""
    about = row.get("about") or {}
    for value in (about.get("place"), about.get("places")):
        yield from value if isinstance(value, list) else (value,) if value else ()


def _named_places(row: Row) -> list[str]:
    """List the places of a raw allegation by name; those given in place by id or name."""
    return [
        value if isinstance(value, str) else value.get("id") or value["name"]
        for value in _place_values(row)
    ]


def _places(dataset: Dataset) -> list[Place]:
    """Collect the data set's own places: its table, and those given in place with details."""
    given = [
        Place.model_validate(value, strict=False)
        for row in dataset.allegations.rows()
        for value in _place_values(row)
        if isinstance(value, dict) and len(value) > 1
    ]
    return [*dataset.places, *given]
