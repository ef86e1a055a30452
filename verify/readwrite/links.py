"""Every place in a raw record that names another record."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from verify.readwrite.shape import Path

__all__ = ["Link", "links"]


class Link(NamedTuple):
    """One place that names another record."""

    path: Path
    target: str
    tables: tuple[str, ...]
    """Where the other record may stand."""
    named: bool = False
    """Whether a name may stand there instead of an id."""
    given: bool = False
    """Whether this is the id of a record given in place: it names itself."""


def links(table: str, row: Mapping[str, Any]) -> list[Link]:
    """Return every place in a raw record that names another record.

    Example:
        >>> row = {"claim": "x", "source": "gazette", "cites": ["k-1"]}
        >>> [(link.path, link.target, link.named) for link in links("allegations", row)]
        [(('source',), 'gazette', True), (('cites', 0), 'k-1', False)]
    """
    found: list[Link] = []
    _BY_TABLE[table](row, found)
    return found


_ALLEGATIONS, _SOURCES, _ACTORS, _PLACES, _JUDGEMENTS = (
    (name,) for name in ("allegations", "sources", "actors", "places", "judgements")
)
_LINKS = (
    ("denies", _ALLEGATIONS),
    ("summary_of", _ALLEGATIONS),
    ("corrects", _ALLEGATIONS),
    ("retracts", _ALLEGATIONS),
    ("asserts_link", _ALLEGATIONS),
    ("cites", _ALLEGATIONS + _SOURCES),
)
_LINK_FIELDS = frozenset(field for field, _ in _LINKS)


def _of_allegation(row: Mapping[str, Any], found: list[Link]) -> None:
    _source(row["source"], found)
    for field in ("speaker", "via"):
        if field in row:
            _actors(row[field], (field,), found)
    if row.get("about"):
        _about(row["about"], found)
    if not _LINK_FIELDS.isdisjoint(row):
        for field, tables in _LINKS:
            _each(row, (field,), tables, found)
    for field, inner in _INNER:
        if field in row:
            for path, item in _items(row[field], (field,)):
                if type(item) is dict and inner in item:
                    _each(item, (*path, inner), _ALLEGATIONS, found)


def _about(row: Mapping[str, Any], found: list[Link]) -> None:
    for field, at, collect in _ABOUT:
        if field in row:
            collect(row[field], at, found)


def _source(value: Any, found: list[Link]) -> None:
    if type(value) is str:
        found.append(Link(("source",), value, _SOURCES, True))
        return
    if value.get("id"):
        found.append(Link(("source", "id"), value["id"], _SOURCES, named=True, given=True))
    if "derived_from" in value:
        _each(value, ("source", "derived_from"), _SOURCES, found)


def _of_source(row: Mapping[str, Any], found: list[Link]) -> None:
    _each(row, ("derived_from",), _SOURCES, found)


def _actors(value: Any, at: Path, found: list[Link]) -> None:
    if type(value) is str:
        found.append(Link(at, value, _ACTORS, True))
        return
    for path, item in _items(value, at):
        if type(item) is str:
            found.append(Link(path, item, _ACTORS, True))
        elif type(item) is dict:
            _of_actor(item, found, path)


def _of_actor(row: Mapping[str, Any], found: list[Link], at: Path = ()) -> None:
    if at and row.get("id"):  # without a name of its own, it must be the id of a record
        named = bool(row.get("name") or row.get("identity"))
        found.append(Link((*at, "id"), row["id"], _ACTORS, named, given=named))
    for path, item in _items(row.get("affiliations", ()), (*at, "affiliations")):
        if item.get("to"):
            found.append(Link((*path, "to"), item["to"], _ACTORS, named=True))


def _places(value: Any, at: Path, found: list[Link]) -> None:
    if type(value) is str:
        found.append(Link(at, value, _PLACES, True))
        return
    for path, item in _items(value, at):
        if type(item) is str:
            found.append(Link(path, item, _PLACES, True))
        elif type(item) is dict:
            if item.get("id"):
                found.append(Link((*path, "id"), item["id"], _PLACES, named=True, given=True))
            _of_place(item, found, path)


def _of_place(row: Mapping[str, Any], found: list[Link], at: Path = ()) -> None:
    for path, item in _items(row.get("within", ()), (*at, "within")):
        found.append(Link(path, item, _PLACES, True))


def _of_judgement(row: Mapping[str, Any], found: list[Link]) -> None:
    actors = row["judgement"] == "same_actor"
    tables = _ACTORS if actors else _ALLEGATIONS
    found += [Link((side,), row[side], tables, actors) for side in ("a", "b")]
    if row.get("withdraws"):
        found.append(Link(("withdraws",), row["withdraws"], _JUDGEMENTS))


def _each(
    row: Mapping[str, Any], at: tuple[str | int, ...], tables: tuple[str, ...], found: list[Link]
) -> None:
    """Collect the links of a field that holds one id or a list of them."""
    for path, item in _items(row.get(str(at[-1]), ()), at):
        found.append(Link(path, item, tables))


def _items(value: Any, at: Path) -> Iterable[tuple[Path, Any]]:
    """Return the items of a list, or the one bare value that stands for a list of one."""
    if type(value) is list:
        return [((*at, index), item) for index, item in enumerate(value)]
    return ((at, value),) if value != () else ()


_ABOUT = (
    ("accused", ("about", "accused"), _actors),
    ("responsible", ("about", "responsible"), _actors),
    ("place", ("about", "place"), _places),
    ("places", ("about", "places"), _places),
)
_INNER = (("figures", "components"), ("assessments", "rests_on"))
_BY_TABLE: dict[str, Callable[[Mapping[str, Any], list[Link]], None]] = {
    "allegations": _of_allegation,
    "sources": _of_source,
    "actors": _of_actor,
    "places": _of_place,
    "judgements": _of_judgement,
}
