"""Checks across records: links to nothing, to oneself, nearly to something, and in a circle."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from verify.readwrite.affiliations import affiliation_cycles
from verify.readwrite.cycles import cycles
from verify.readwrite.intake import Intake
from verify.readwrite.late import Late, Spotted
from verify.readwrite.links import Link, links
from verify.readwrite.near_ids import like_an_id, one_slip_away
from verify.readwrite.values import shortened, shown

__all__ = ["check_references"]


def check_references(intake: Intake, late: Late) -> None:
    """Check every link of every kept record, and that no links lead back to where they began."""
    known = _Known(intake)
    dangling: list[tuple[Spotted, Link]] = []
    names: list[tuple[Spotted, Link]] = []
    for table, rows in intake.tables.items():
        for index, (name, row) in enumerate(zip(rows.ids, rows.rows, strict=True)):
            for link in links(table, row, known.names):
                if link.target in known.settled[link.named, link.tables] and link.target != name:
                    continue
                spot = Spotted(rows, index, link.path)
                if link.target == name and table in link.tables:
                    late.add("V502", spot, _ToItself(link))
                elif link.given:
                    known.in_place(link)
                elif not known.settle(link):
                    (names if link.named else dangling).append((spot, link))
    for spot, link in dangling:
        if not known.has(link):
            late.add("V502", spot, _ToNothing(link, known))
    _nearly(names, known, late)
    _circles(intake, late)


class _Known:
    """Every id and name that a link may mean."""

    def __init__(self, intake: Intake) -> None:
        self.ids: dict[str, set[str]] = {
            table: set(rows.ids) for table, rows in intake.tables.items()
        }
        self.settled: dict[tuple[bool, tuple[str, ...]], set[str]] = _Settled(self.ids)
        """Targets that need no second look: ids, and names that are not nearly ids."""
        self.names = {table: self.settled[True, (table,)] for table in _NAMED}
        """The same for names alone, by table."""
        self._names: dict[str, set[str]] = {
            table: {name.casefold() for row in intake.tables[table].rows for name in _names_of(row)}
            for table in _NAMED
        }

    def in_place(self, link: Link) -> None:
        """Learn the id of a record given in place."""
        self.ids[link.tables[0]].add(link.target)

    def settle(self, link: Link) -> bool:
        """Tell whether a target is an id, or is surely a name."""
        if not self.has(link):
            if not link.named:
                return False
            if like_an_id(link.target) and not self._is_name(link):
                return False
        self.settled[link.named, link.tables].add(link.target)
        return True

    def _is_name(self, link: Link) -> bool:
        return link.target.casefold() in self._names[link.tables[0]]

    def has(self, link: Link) -> bool:
        """Tell whether a link leads to an id."""
        return any(link.target in self.ids[table] for table in link.tables)


_NAMED = ("actors", "places", "sources")


class _Settled(dict[tuple[bool, tuple[str, ...]], set[str]]):
    """Sets of targets by kind of link, each beginning with the ids of its tables."""

    def __init__(self, ids: dict[str, set[str]]) -> None:
        super().__init__()
        self._ids = ids

    def __missing__(self, key: tuple[bool, tuple[str, ...]]) -> set[str]:
        self[key] = set().union(*(self._ids[table] for table in key[1]))
        return self[key]


def _names_of(row: Mapping[str, Any]) -> list[str]:
    aliases = row.get("aliases", [])
    many = aliases if isinstance(aliases, list) else [aliases]
    return [name for name in (row.get("name"), row.get("publisher"), *many) if name]


class _ToItself:
    def __init__(self, link: Link) -> None:
        self._link = link

    def __call__(self) -> str:
        return f"{_field(self._link)} leads from the record to itself. Remove it."


class _ToNothing:
    def __init__(self, link: Link, known: _Known) -> None:
        self._link = link
        self._known = known

    def __call__(self) -> str:
        tables = " or ".join(self._link.tables)
        near = self._nearest()
        advice = f"Did you mean {shown(near)}?" if near else "Add the record, or mend the id."
        what = f"{_field(self._link)} is {shown(self._link.target)}"
        return f"{what}, which is no id in {tables}. {advice}"

    def _nearest(self) -> str | None:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        least = max(1, len(self._link.target) // 4)
        near = [
            (found[1], found[0])
            for table in self._link.tables
            if (
                found := process.extractOne(
                    self._link.target,
                    sorted(self._known.ids[table]),
                    scorer=OSA.distance,
                    score_cutoff=least,
                )
            )
        ]
        return min(near)[1] if near else None


def _field(link: Link) -> str:
    name = next(part for part in reversed(link.path) if isinstance(part, str))
    return f"'{name}'"


def _nearly(names: Iterable[tuple[Spotted, Link]], known: _Known, late: Late) -> None:
    """Warn of names that look like an id and are one slip away from one."""
    by_table: dict[str, list[tuple[Spotted, Link]]] = defaultdict(list)
    for spot, link in names:
        if not known.has(link):
            by_table[link.tables[0]].append((spot, link))
    for table, spots in by_table.items():
        texts = {link.target for _, link in spots}
        near = one_slip_away(sorted(texts), sorted(known.ids[table]))
        for spot, link in spots:
            if link.target in near:
                late.add("V502", spot, _Nearly(link, near[link.target]), "warning")


class _Nearly:
    def __init__(self, link: Link, near: str) -> None:
        self._link = link
        self._near = near

    def __call__(self) -> str:
        table = self._link.tables[0]
        what = f"{_field(self._link)} is {shown(self._link.target)}, which is no id in {table}"
        return f"{what} and is taken as a name. Did you mean {shown(self._near)}?"


def _circles(intake: Intake, late: Late) -> None:
    """Report sources, allegations and actors that lead back to themselves."""
    for table, field, verb in (
        ("sources", "derived_from", "derives from"),
        ("allegations", "cites", "cites"),
    ):
        rows = intake.tables[table]
        edges = {
            name: [target for target in _targets(row[field]) if target != name]
            for name, row in zip(rows.ids, rows.rows, strict=True)
            if field in row
        }
        for circle in cycles(edges):
            spot = Spotted(rows, rows.ids[circle[0]], (field,))
            late.add("V305", spot, _circle_message(circle, verb))
    for circle, index in affiliation_cycles(intake.tables["actors"]):
        spot = Spotted(intake.tables["actors"], index, ("affiliations",))
        late.add("V305", spot, _circle_message(circle, "answers to"))


def _targets(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]


def _circle_message(circle: list[str], verb: str) -> Callable[[], str]:
    shown_ids = [shortened(name, 30) for name in (*circle[:_MOST], circle[0])]
    if len(circle) > _MOST:
        shown_ids.insert(-1, f"... ({len(circle)} in all) ...")
    message = f"a circle: {f' {verb} '.join(shown_ids)}. Remove one link."
    return lambda: message


_MOST = 6
