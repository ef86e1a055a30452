"""Every place in a raw record that names another record."""

from collections.abc import Callable, Container, Iterable, Mapping
from typing import Any, NamedTuple

from verify.readwrite.shape import Path

__all__ = ["Link", "Names", "links"]


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


Names = Mapping[str, Container[str]]
"""Names and ids by the table in which their records may stand."""


def links(table: str, row: Mapping[str, Any], settled: Names | None = None) -> list[Link]:
    """Return every place in a raw record that names another record.

    Args:
        table: The table of the record.
        row: The record.
        settled: Names of actors, places and sources that may be left out where allegations use
            them, since it is known what they mean.

    Example:
        >>> row = {"claim": "x", "source": "gazette", "cites": ["k-1"]}
        >>> [(link.path, link.target, link.named) for link in links("allegations", row)]
        [(('source',), 'gazette', True), (('cites', 0), 'k-1', False)]
    """
    found: list[Link] = []
    if table == "allegations":
        _of_allegation(row, found, settled or _NONE)
    else:
        _BY_TABLE[table](row, found)
    return found


_NONE: Names = {"sources": (), "actors": (), "places": ()}
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


def _of_allegation(row: Mapping[str, Any], found: list[Link], settled: Names) -> None:
    _source(row["source"], found, settled["sources"])
    for field in ("speaker", "via"):
        if field in row:
            _named(row[field], (field,), found, _ACTORS, settled["actors"])
    if row.get("about"):
        _about(row["about"], found, settled)
    if not _LINK_FIELDS.isdisjoint(row):
        for field, tables in _LINKS:
            _each(row, (field,), tables, found)
    for field, inner in _INNER:
        if field in row:
            for path, item in _items(row[field], (field,)):
                if type(item) is dict and inner in item:
                    _each(item, (*path, inner), _ALLEGATIONS, found)


def _about(row: Mapping[str, Any], found: list[Link], settled: Names) -> None:
    for field, at, tables in _ABOUT:
        if field in row:
            _named(row[field], at, found, tables, settled[tables[0]])


def _source(value: Any, found: list[Link], settled: Container[str]) -> None:
    if type(value) is str:
        if value not in settled:
            found.append(Link(("source",), value, _SOURCES, True))
        return
    if value.get("id"):
        found.append(Link(("source", "id"), value["id"], _SOURCES, named=True, given=True))
    if "derived_from" in value:
        _each(value, ("source", "derived_from"), _SOURCES, found)


def _of_source(row: Mapping[str, Any], found: list[Link]) -> None:
    _each(row, ("derived_from",), _SOURCES, found)


def _named(
    value: Any, at: Path, found: list[Link], tables: tuple[str, ...], settled: Container[str]
) -> None:
    """Collect the links of a field that takes names, ids and records given in place."""
    for item in value if type(value) is list else (value,):
        if type(item) is not str or item not in settled:
            break
    else:
        return
    for path, item in _items(value, at):
        if type(item) is str:
            found.append(Link(path, item, tables, True))
        elif type(item) is dict:
            (_of_actor if tables is _ACTORS else _of_place)(item, found, path)


def _of_actor(row: Mapping[str, Any], found: list[Link], at: Path = ()) -> None:
    if at and row.get("id"):  # without a name of its own, it must be the id of a record
        named = bool(row.get("name") or row.get("identity"))
        found.append(Link((*at, "id"), row["id"], _ACTORS, named, given=named))
    for path, item in _items(row.get("affiliations", ()), (*at, "affiliations")):
        if item.get("to"):
            found.append(Link((*path, "to"), item["to"], _ACTORS, named=True))


def _of_place(row: Mapping[str, Any], found: list[Link], at: Path = ()) -> None:
    if at and row.get("id"):
        found.append(Link((*at, "id"), row["id"], _PLACES, named=True, given=True))
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
    ("accused", ("about", "accused"), _ACTORS),
    ("responsible", ("about", "responsible"), _ACTORS),
    ("place", ("about", "place"), _PLACES),
    ("places", ("about", "places"), _PLACES),
)
_INNER = (("figures", "components"), ("assessments", "rests_on"))
_BY_TABLE: dict[str, Callable[[Mapping[str, Any], list[Link]], None]] = {
    "sources": _of_source,
    "actors": _of_actor,
    "places": _of_place,
    "judgements": _of_judgement,
}
