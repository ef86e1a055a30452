"""Within: pairs of one event, every pair of small events, propositions of large ones."""

from collections.abc import Sequence
from itertools import combinations

from verify.relate.candidates.found import Candidates
from verify.relate.statement import Statement
from verify.relate.statements import Statements

__all__ = ["EVERY_PAIR", "MOST_PROPOSITIONS", "within_event"]

EVERY_PAIR = 40
"""Events up to this size have every pair compared; larger ones are compared by proposition."""

MOST_PROPOSITIONS = 150
"""More propositions of one event than this are not compared with each other; counted."""


def within_event(members: Sequence[int], statements: Statements, found: Candidates) -> None:
    """Note the pairs of one event.

    In a large event each proposition (one origin, one set of slot values) is compared by its first
    statement in the order of ids, and its repetitions form a star around it.
    """
    if len(members) <= EVERY_PAIR:
        for a, b in combinations(members, 2):
            found.add(a, b)
        return
    ids = statements.dataset.allegations.ids
    heads: dict[object, int] = {}
    for position in sorted(members, key=ids.__getitem__):  # whatever the order of the records
        head = heads.setdefault(_proposition(statements[position]), position)
        found.add(head, position)
    chosen = list(heads.values())
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
