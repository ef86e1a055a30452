"""Registers: the actors, documents and places of a data set, built once and shared."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from verify.models.dataset import Dataset
from verify.models.place import Place
from verify.models.table import Row
from verify.normalise.actors import ActorRegister
from verify.normalise.documents import Documents
from verify.normalise.places import Gazetteer, PlaceMatch

__all__ = ["Registers"]


@dataclass(frozen=True)
class Registers:
    """Everything that turns the words of one data set into comparable values.

    Attributes:
        dataset: The data set; each register of it is built when it is first asked for.

    Example:
        >>> ds = Dataset.of([{"claim": "a", "source": "Gazette", "about": {"place": "Ankara"}}])
        >>> Registers(ds).documents.source(0).publisher
        'Gazette'
    """

    dataset: Dataset

    @cached_property
    def actors(self) -> ActorRegister:
        """Who is meant by a name, and to whom they answer."""
        return ActorRegister.of(self.dataset)

    @cached_property
    def documents(self) -> Documents:
        """Which document carries an allegation."""
        return Documents.of(self.dataset)

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """Where a name lies."""
        return Gazetteer.default().with_places(_places(self.dataset))

    def place(self, position: int, value: str | Place) -> PlaceMatch:
        """Resolve a place that an allegation names, in the light of its document's others."""
        name = value if isinstance(value, str) else value.id or value.name
        match = self.gazetteer.resolve(name)
        if match.id or len(match.candidates) < 2:
            return match
        context = self._context.get(self.documents.key(position), frozenset())
        return self.gazetteer.resolve(name, context)

    @cached_property
    def _context(self) -> dict[str, frozenset[str]]:
        """Per document, the ids of the places that its allegations name for certain."""
        context: dict[str, set[str]] = {}
        for position, row in enumerate(self.dataset.allegations.rows()):
            for name in _named_places(row):
                if place := self.gazetteer.resolve(name).id:
                    context.setdefault(self.documents.key(position), set()).add(place)
        return {key: frozenset(ids) for key, ids in context.items()}


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
