"""Actors that answer to themselves by way of others, at one and the same time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from verify.readwrite.cycles import cycles, knots
from verify.readwrite.rows import Rows

__all__ = ["affiliation_cycles"]

_FREE = frozenset(("allied_with", "funded_by", "cooperates_with", "formerly_of"))
"""Kinds of affiliation by which nobody answers to anybody."""
_MAX_DATES = 200


@dataclass(frozen=True, slots=True)
class _Tie:
    """One affiliation between two actors of the table."""

    of: str
    to: str
    since: str
    until: str

    def holds(self, day: str) -> bool:
        """Tell whether it holds on a day; dates of any precision compare as text."""
        return self.since <= day <= self.until + "~"


def affiliation_cycles(rows: Rows) -> Iterator[tuple[list[str], int]]:
    """Yield each circle of actors whose affiliations overlap in time, with where it begins.

    Affiliations that overlap all hold on the day on which the last of them begins; so only these
    days are tried, and in a knot with very many of them only the first.
    """
    ties = list(_ties(rows))
    targets: dict[str, set[str]] = {}
    for tie in ties:
        targets.setdefault(tie.of, set()).add(tie.to)
    for knot in knots({name: sorted(many) for name, many in targets.items()}):
        members = frozenset(knot)
        within = [tie for tie in ties if tie.of in members and tie.to in members]
        for day in sorted({tie.since for tie in within})[:_MAX_DATES]:
            edges: dict[str, list[str]] = {}
            for tie in within:
                if tie.holds(day):
                    edges.setdefault(tie.of, []).append(tie.to)
            found = cycles(edges)
            if found:
                yield found[0], rows.ids[found[0][0]]
                break


def _ties(rows: Rows) -> Iterator[_Tie]:
    names: dict[str, str] = {}
    for name, row in zip(rows.ids, rows.rows, strict=True):
        if row.get("name"):
            names.setdefault(row["name"].casefold(), name)
    for name, row in zip(rows.ids, rows.rows, strict=True):
        for item in _listed(row.get("affiliations", [])):
            to = item.get("to")
            if not to or item.get("kind", "part_of") in _FREE:
                continue
            target = to if to in rows.ids else names.get(to.casefold())
            if target and target != name:
                yield _Tie(name, target, item.get("since") or "", item.get("until") or "~")


def _listed(value: Any) -> list[Mapping[str, Any]]:
    return value if isinstance(value, list) else [value]
