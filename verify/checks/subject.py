"""Subject: a data set as the rules see it, with what several of them need made once."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any

from verify.checks.settings import Settings
from verify.checks.spot import Path
from verify.models.dataset import Dataset
from verify.models.table import Row
from verify.normalise.windows import parse_window

if TYPE_CHECKING:  # matching brings numpy and scipy, which rules about single records do without
    from verify.checks.names import Use
    from verify.graph.verification import CrossVerification

__all__ = ["Subject", "items"]


def items(value: Any, at: Path) -> Sequence[tuple[Path, Any]]:
    """Return the items of a list with their paths; a bare value stands for a list of one.

    Example:
        >>> list(items(["a"], ("via",))), list(items("a", ("via",))), list(items(None, ("via",)))
        ([(('via', 0), 'a')], [(('via',), 'a')], [])
    """
    if isinstance(value, (list, tuple)):
        return [((*at, index), item) for index, item in enumerate(value)]
    return () if value is None else ((at, value),)


def _texts(row: Row) -> list[str]:
    """Return all texts of a raw record."""
    found: list[str] = []
    stack: list[Any] = [row.values()]
    while stack:
        for value in stack.pop():
            kind = type(value)
            if kind is str:
                found.append(value)
            elif kind is dict:
                stack.append(value.values())
            elif kind is list:
                stack.append(value)
    return found


def _actors_in_place(row: Row) -> Iterator[Mapping[str, Any]]:
    """Yield the actors that a raw allegation gives in place."""
    about = row.get("about") or {}
    for value in (
        row.get("speaker"),
        row.get("via"),
        about.get("accused"),
        about.get("responsible"),
    ):
        if type(value) is dict:
            yield value
        elif type(value) is list:
            yield from (item for item in value if type(item) is dict)


def _protected(actor: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names of an actor, if it is protected."""
    if actor.get("protected"):
        for _, name in (*items(actor.get("name"), ()), *items(actor.get("aliases"), ())):
            yield name


class Subject:
    """What the rules look at.

    Args:
        dataset: The data set.
        settings: What is asked of it.
    """

    def __init__(self, dataset: Dataset, settings: Settings | None = None) -> None:
        self.dataset = dataset
        self.settings = settings or Settings()
        self._days: dict[str, tuple[date | None, date | None]] = {}
        self._texts: dict[str, list[list[str]]] = {}
        self._sources = {
            name: dict(row)
            for name, row in zip(dataset.sources.ids, dataset.sources.rows(), strict=True)
        }

    def rows(self, table: str = "allegations") -> Sequence[Row]:
        """Return the raw records of a table."""
        return self.dataset.tables()[table].rows()

    def ids(self, table: str = "allegations") -> Sequence[str]:
        """Return the ids of a table."""
        return self.dataset.tables()[table].ids

    def texts(self, table: str = "allegations") -> Sequence[list[str]]:
        """Return for each record of a table all its texts: quick to search before looking."""
        if table not in self._texts:
            self._texts[table] = list(map(_texts, self.rows(table)))
        return self._texts[table]

    def source(self, row: Row) -> Mapping[str, Any]:
        """Return the document of a raw allegation as a raw record."""
        value: str | Mapping[str, Any] = row["source"]
        if isinstance(value, str):
            return self._sources.get(value) or {"publisher": value}
        known = self._sources.get(value["id"]) if "id" in value else None
        return {**known, **value} if known else value

    def sources(self) -> Iterator[tuple[str, int, Path, Mapping[str, Any]]]:
        """Yield every document with where it stands: the table's, and those given in place."""
        for index, row in enumerate(self.rows("sources")):
            yield "sources", index, (), row
        for index, row in enumerate(self.rows()):
            value = row["source"]
            if isinstance(value, dict):
                yield "allegations", index, ("source",), value
            elif value not in self._sources:
                yield "allegations", index, ("source",), {"publisher": value}

    def days(self, text: str | None) -> tuple[date | None, date | None]:
        """Return the first and the last day of a date in ISO 8601; None where it gives none."""
        if not text:
            return None, None
        found = self._days.get(text)
        if found is None:
            window = parse_window(text)
            found = self._days[text] = (window.earliest, window.latest)
        return found

    def published(self, row: Row) -> date | None:
        """Return the day on which an allegation was published; None where it is not known."""
        first, last = self.days(self.source(row).get("published"))
        return first if first == last else None

    @cached_property
    def cited_sources(self) -> frozenset[str]:
        """Ids of the sources in which an allegation stands."""
        return frozenset(
            value if isinstance(value, str) else value.get("id", "")
            for value in (row["source"] for row in self.rows())
        )

    @cached_property
    def names(self) -> "list[Use]":
        """Every name of actors, places and publishers once, in the order of first use."""
        from verify.checks.names import names

        return names(self)

    @cached_property
    def times(self) -> list[tuple[int, Path, str]]:
        """Position, field and words of every time of the allegations."""
        from verify.checks.times import times

        return list(times(self))

    @cached_property
    def protected(self) -> frozenset[str]:
        """Names and aliases of protected actors, which no message may show."""
        found: set[str] = set()
        for row in self.rows("actors"):
            found.update(_protected(row))
        for row in self.rows():
            for actor in _actors_in_place(row):
                found.update(_protected(actor))
        return frozenset(found)

    @cached_property
    def denials(self) -> Mapping[str, Sequence[str]]:
        """For each allegation the ids of those that say they deny it."""
        found: dict[str, list[str]] = {}
        for name, row in zip(self.ids(), self.rows(), strict=True):
            if "denies" in row:
                for _, target in items(row["denies"], ()):
                    found.setdefault(target, []).append(name)
        return found

    @cached_property
    def folder(self) -> FilePath | None:
        """The folder of the data set; None where it came from memory."""
        for table in self.dataset.tables().values():
            if len(table) and table.where(0)[0]:
                return FilePath(table.where(0)[0]).parent
        return None

    @cached_property
    def verification(self) -> "CrossVerification":
        """The data set, cross-verified.

        Raises:
            ConflictingJudgementsError: Where people's judgements contradict one another.
        """
        from verify.pipeline import cross_verify

        return cross_verify(self.dataset)
