"""Every name that a data set gives to actors, publishers and places, each with its first use."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from verify.checks.spot import Path
from verify.checks.subject import Subject, items
from verify.models.table import Row

__all__ = ["Use", "names"]

_ACTORS, _PLACES, _PUBLISHERS = "actor", "place", "publisher"


@dataclass(slots=True)
class Use:
    """One name of one kind, and where it stands first."""

    name: str
    kind: str
    """actor, place or publisher."""
    table: str
    index: int
    path: Path
    count: int = 1


def names(subject: Subject) -> list[Use]:
    """Return every name once for each kind, in the order of first use.

    Example:
        >>> from verify.models.dataset import Dataset
        >>> ds = Dataset.of([{"claim": "x", "source": "Gazette", "speaker": "Ada Marsh"}])
        >>> [(use.kind, use.name) for use in names(Subject(ds))]
        [('publisher', 'Gazette'), ('actor', 'Ada Marsh')]
    """
    found: dict[tuple[str, str], Use] = {}
    known = {
        _ACTORS: set(subject.ids("actors")),
        _PLACES: set(subject.ids("places")),
        _PUBLISHERS: set[str](),
    }
    for kind, name, table, index, path in _all(subject):
        if name in known[kind] and len(path) and path[-1] not in ("name", "aliases"):
            continue
        use = found.get((kind, name))
        if use is None:
            found[kind, name] = Use(name, kind, table, index, path)
        else:
            use.count += 1
    return list(found.values())


def _all(subject: Subject) -> Iterator[tuple[str, str, str, int, Path]]:
    for table, index, path, row in subject.sources():
        publisher = row.get("publisher")
        if publisher:
            at = path if len(row) == 1 and path and _bare(subject, table, index) else None
            yield _PUBLISHERS, publisher, table, index, at or (*path, "publisher")
    for table, kind in (("actors", _ACTORS), ("places", _PLACES)):
        for index, row in enumerate(subject.rows(table)):
            for path, name in _own(row, ()):
                yield kind, name, table, index, path
    for index, row in enumerate(subject.rows()):
        for kind, name, path in _of_allegation(row):
            yield kind, name, "allegations", index, path


def _bare(subject: Subject, table: str, index: int) -> bool:
    return table == "allegations" and isinstance(subject.rows(table)[index]["source"], str)


def _of_allegation(row: Row) -> Iterator[tuple[str, str, Path]]:
    for field in ("speaker", "via", "organisation"):
        if field in row:
            for path, name in _named(row[field], (field,)):
                yield _ACTORS, name, path
    about = row.get("about")
    if about:
        for field, kind in _ABOUT:
            if field in about:
                for path, name in _named(about[field], ("about", field)):
                    yield kind, name, path


_ABOUT = (
    ("accused", _ACTORS),
    ("responsible", _ACTORS),
    ("place", _PLACES),
    ("places", _PLACES),
)


def _named(value: Any, at: Path) -> Iterator[tuple[Path, str]]:
    """Yield the names in a field that takes names, ids and records given in place."""
    if isinstance(value, str):
        yield at, value
        return
    for path, item in items(value, at):
        if isinstance(item, str):
            yield path, item
        elif isinstance(item, dict):
            yield from _own(item, path)


def _own(row: Row, at: Path) -> Iterator[tuple[Path, str]]:
    if row.get("name"):
        yield (*at, "name"), row["name"]
    yield from items(row.get("aliases"), (*at, "aliases"))
