"""Linked: pairs that curators linked by id, by artifact or by harm, and what a document doubts."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from verify.models.words import Scope, Stance
from verify.relate.candidates.found import Candidates
from verify.relate.candidates.within import EVERY_PAIR
from verify.relate.statements import Statements

__all__ = ["area_denials", "linked_by_curators", "within_doubted_documents"]


_NAMING = frozenset({"denies", "cites", "summary_of", "corrects", "retracts"})
"""Fields that name other allegations."""


def linked_by_curators(statements: Statements, found: Candidates) -> None:
    """Pairs that curators linked by id, or that rest on one artifact or concern one harm."""
    table = statements.dataset.allegations
    shared: dict[tuple[str, str], list[int]] = defaultdict(list)
    for position, row in enumerate(table.rows()):
        for field in _NAMING & row.keys():
            _add_ids(row[field], position, statements, found)
        for figure in row.get("figures") or ():
            if isinstance(figure, dict) and (value := figure.get("components")):
                _add_ids(value, position, statements, found)
        if row.get("artifact"):
            shared["artifact", row["artifact"]].append(position)
        same = (row.get("about") or {}).get("same_harm") or ()
        for key in (same,) if isinstance(same, str) else same:
            shared["harm", key].append(position)
    for positions in shared.values():
        positions.sort(key=table.ids.__getitem__)
        for a, b in _star_or_all(positions):
            found.add(a, b)


def _star_or_all(positions: list[int]) -> Iterable[tuple[int, int]]:
    if len(positions) <= EVERY_PAIR:
        return combinations(positions, 2)
    return ((positions[0], other) for other in positions[1:])


def _add_ids(value: object, position: int, statements: Statements, found: Candidates) -> None:
    ids = (value,) if isinstance(value, str) else value
    for name in ids if isinstance(ids, list | tuple) else ():
        other = statements.dataset.allegations.position(name)
        if other is not None:
            found.add(position, other)


def within_doubted_documents(statements: Statements, found: Candidates) -> None:
    """A doubt meets every assertion of its own document."""
    rows = statements.dataset.allegations.rows()
    doubts = [i for i, row in enumerate(rows) if row.get("stance") == Stance.DOUBTS]
    documents = statements.registers.documents
    doubted: dict[str, list[int]] = defaultdict(list)
    for position in doubts:
        doubted[documents.key(position)].append(position)
    for position in range(len(rows)) if doubts else ():
        for doubt in doubted.get(documents.key(position), ()):
            found.add(doubt, position)


def area_denials(statements: Statements, found: Candidates) -> None:
    """A denial of an area and period meets what accuses some side, as far as the rule says."""
    rows = statements.dataset.allegations.rows()
    denials = [i for i, row in enumerate(rows) if row.get("stance") == Stance.DENIES]
    wide = [i for i in denials if statements[i].scope is Scope.AREA_PERIOD]
    for position in range(len(rows)) if wide else ():
        if statements[position].accused:
            for denial in wide:
                found.add(denial, position)
