"""Candidates: which pairs of statements can bear on each other at all."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from verify.match import Matching
from verify.models.words import Scope, Stance
from verify.relate.rules.counter_accusation import MOST_DAYS
from verify.relate.statement import Statement
from verify.relate.statements import Statements

__all__ = ["EVERY_PAIR", "MOST_PROPOSITIONS", "Candidates", "candidates"]

EVERY_PAIR = 40
"""Events up to this size have every pair compared; larger ones are compared by proposition."""

MOST_PROPOSITIONS = 150
"""More propositions of one event than this are not compared with each other; counted."""

MOST_NEIGHBOURS = 50
"""More statements of other events than this, at one place and time, are not compared; counted."""


class Candidates:
    """Pairs of positions to ask the decision table about.

    Attributes:
        pairs: Each pair once, the smaller position first, in ascending order.
        skipped: How many pairs a cap left out, by reason.
    """

    def __init__(self) -> None:
        self._pairs: set[tuple[int, int]] = set()
        self.skipped: dict[str, int] = defaultdict(int)

    @property
    def pairs(self) -> list[tuple[int, int]]:
        """The pairs in ascending order."""
        return sorted(self._pairs)

    def add(self, a: int, b: int) -> None:
        """Note a pair."""
        if a != b:
            self._pairs.add((a, b) if a < b else (b, a))


def candidates(statements: Statements, matching: Matching) -> Candidates:
    """Collect the pairs that can bear on each other.

    Args:
        statements: All statements.
        matching: The events.

    Returns:
        Pairs within events, pairs that curators linked, and pairs of neighbouring events that
        accuse opposite sides or of which one may contain the other.
    """
    found = Candidates()
    for event in matching.events:
        _within(event.members, statements, found)
    _linked(statements, found)
    _same_document(statements, found)
    _area_denials(statements, found)
    _neighbours(statements, matching, found)
    return found


def _within(members: Sequence[int], statements: Statements, found: Candidates) -> None:
    if len(members) <= EVERY_PAIR:
        for a, b in combinations(members, 2):
            found.add(a, b)
        return
    heads: dict[object, int] = {}
    for position in members:
        head = heads.setdefault(_proposition(statements[position]), position)
        found.add(head, position)
    chosen = sorted(heads.values())
    kept = chosen[:MOST_PROPOSITIONS]
    for a, b in combinations(kept, 2):
        found.add(a, b)
    left = len(chosen) - len(kept)
    found.skipped["propositions of one event"] += left * len(kept) + left * (left - 1) // 2


def _proposition(statement: Statement) -> object:
    """What one origin says: the unit of comparison in large events."""
    return (
        statement.origin.key,
        statement.stance,
        statement.act,
        tuple(sorted(place.key for place in statement.places)),
        (statement.window.earliest, statement.window.latest),
        frozenset(statement.accused),
        frozenset(statement.responsible),
        tuple(
            (count.figure.count_of, count.figure.low, count.figure.high)
            for count in statement.counts
        ),
    )


def _linked(statements: Statements, found: Candidates) -> None:
    """Pairs that curators linked by id, or that rest on one artifact or concern one harm."""
    table = statements.dataset.allegations
    shared: dict[tuple[str, str], list[int]] = defaultdict(list)
    for position, row in enumerate(table.rows()):
        for field in ("denies", "cites", "summary_of", "corrects", "retracts"):
            _add_ids(row.get(field), position, statements, found)
        for figure in row.get("figures") or ():
            if isinstance(figure, dict):
                _add_ids(figure.get("components"), position, statements, found)
        if row.get("artifact"):
            shared["artifact", row["artifact"]].append(position)
        same = (row.get("about") or {}).get("same_harm") or ()
        for key in (same,) if isinstance(same, str) else same:
            shared["harm", key].append(position)
    for positions in shared.values():
        for a, b in _star_or_all(positions):
            found.add(a, b)


def _star_or_all(positions: list[int]) -> Iterable[tuple[int, int]]:
    if len(positions) <= EVERY_PAIR:
        return combinations(positions, 2)
    return ((positions[0], other) for other in positions[1:])


def _add_ids(value: object, position: int, statements: Statements, found: Candidates) -> None:
    ids = (value,) if isinstance(value, str) else value or ()
    for name in ids if isinstance(ids, list | tuple) else ():
        other = statements.dataset.allegations.position(name)
        if other is not None:
            found.add(position, other)


def _same_document(statements: Statements, found: Candidates) -> None:
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


def _area_denials(statements: Statements, found: Candidates) -> None:
    """A denial of an area and period meets what accuses some side, as far as the rule says."""
    rows = statements.dataset.allegations.rows()
    denials = [i for i, row in enumerate(rows) if row.get("stance") == Stance.DENIES]
    wide = [i for i in denials if statements[i].scope is Scope.AREA_PERIOD]
    for position in range(len(rows)) if wide else ():
        if statements[position].accused:
            for denial in wide:
                found.add(denial, position)


def _neighbours(statements: Statements, matching: Matching, found: Candidates) -> None:
    """Statements of different events at one place (or one within the other) and about one time."""
    at_place: dict[str, list[int]] = defaultdict(list)
    concerned = [i for i in range(len(statements)) if _may_meet(statements[i])]
    for position in concerned:
        for place in statements[position].places:
            at_place[place.key].append(position)
    gazetteer = statements.registers.gazetteer
    for position in concerned:
        met = 0
        for key in _place_and_above(statements[position], gazetteer.ancestors):
            for other in at_place.get(key, ()):
                if other == position or matching.event_of[other] == matching.event_of[position]:
                    continue
                if not _worth_asking(statements[position], statements[other]):
                    continue
                met += 1
                if met > MOST_NEIGHBOURS:
                    found.skipped["neighbouring events"] += 1
                else:
                    found.add(position, other)


def _place_and_above(
    statement: Statement, ancestors: Callable[[str], tuple[str, ...]]
) -> Iterator[str]:
    seen: set[str] = set()
    for place in statement.places:
        for key in (place.key, *(ancestors(place.id) if place.id else ())):
            if key not in seen:
                seen.add(key)
                yield key


def _may_meet(statement: Statement) -> bool:
    return statement.stance is Stance.ASSERTS and bool(statement.places)


def _worth_asking(a: Statement, b: Statement) -> bool:
    """Whether a rule for different events could apply: a cheap test before the real one."""
    opposed = bool(a.accused_parties and b.accused_parties) and not (
        a.accused_parties & b.accused_parties
    )
    if not (opposed or a.of_pattern or b.of_pattern):
        return False
    first, second = a.window, b.window
    if first.earliest and second.latest and (first.earliest - second.latest).days > MOST_DAYS:
        return False
    return not (
        second.earliest and first.latest and (second.earliest - first.latest).days > MOST_DAYS
    )
