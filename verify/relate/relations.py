"""Relations: everything that bears on anything else, found once for a whole data set."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import numpy as np

from verify.errors import UnknownNameError
from verify.match import Matching
from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.candidates import candidates
from verify.relate.judge import Table, judge_pair, table_of
from verify.relate.opinions import Opinions
from verify.relate.pair import Link, Pair
from verify.relate.registry import Rule
from verify.relate.rules import RULES
from verify.relate.statements import Statements

__all__ = ["AGREEING", "CORROBORATING", "Relations", "relate"]

CORROBORATING = frozenset({RelationKind.PARTIALLY_CORROBORATES, RelationKind.CORROBORATES})
"""Kinds that count a second origin."""

AGREEING = CORROBORATING | {RelationKind.REPEATS, RelationKind.CONSISTENT}
"""Kinds by which two statements say the same of a slot."""

UNSTORED = frozenset({RelationKind.NONE, RelationKind.SAME_PATTERN, RelationKind.UNDETERMINED})
"""Kinds that are computed when asked for: stored, they would join everything with everything."""


BATCH = 5_000
"""How many pairs are scored at once."""


class Relations:
    """The stored relations, and the means to relate any two allegations.

    Attributes:
        stored: Every relation that is kept, in order of ids, then of rules.
        skipped: How many pairs a cap left out, by reason; empty where none was.
        opinions: What people said of relations.
    """

    def __init__(
        self,
        statements: Statements,
        matching: Matching,
        table: Table,
        stored: tuple[Relation, ...] = (),
        skipped: Mapping[str, int] | None = None,
    ) -> None:
        self.statements = statements
        self.matching = matching
        self.table = table
        self.stored = stored
        self.skipped = {reason: count for reason, count in (skipped or {}).items() if count}
        self._of: dict[str, list[Relation]] = defaultdict(list)
        for relation in stored:
            self._of[relation.a].append(relation)
            self._of[relation.b].append(relation)
        self.opinions = Opinions(statements.dataset)
        self._agreeing: dict[str, dict[int, list[tuple[int, Relation]]]] = {}

    def __iter__(self) -> Iterator[Relation]:
        return iter(self.stored)

    def __len__(self) -> int:
        return len(self.stored)

    def of(self, name: str) -> tuple[Relation, ...]:
        """Return the stored relations that an allegation takes part in."""
        return tuple(self._of.get(name, ()))

    def agreeing(self, slot: str) -> Mapping[int, list[tuple[int, Relation]]]:
        """Return by position who agrees on a slot, with the stored relation that says so.

        A relation that people rejected is left out.
        """
        found = self._agreeing.get(slot)
        if found is None:
            found = self._agreeing[slot] = self._agreement(slot)
        return found

    def _agreement(self, slot: str) -> dict[int, list[tuple[int, Relation]]]:
        position = self.statements.dataset.allegations.position
        found: dict[int, list[tuple[int, Relation]]] = defaultdict(list)
        for relation in self.stored:
            if relation.kind in AGREEING and slot in relation.slots:
                a, b = position(relation.a), position(relation.b)
                if a is not None and b is not None and relation.judged != "rejected":
                    found[a].append((b, relation))
                    found[b].append((a, relation))
        return dict(found)

    def pair(self, a: str, b: str) -> Pair:
        """Return two allegations as the rules see them, the smaller id first.

        Raises:
            UnknownNameError: Where no allegation has one of the ids.
        """
        table = self.statements.dataset.allegations
        positions = []
        for name in sorted((a, b)):
            position = table.position(name)
            if position is None:
                raise UnknownNameError("allegation", name, table.ids)
            positions.append(position)
        return self.pairs([(positions[0], positions[1])])[0]

    def pairs(self, positions: Sequence[tuple[int, int]]) -> list[Pair]:
        """Return pairs of positions as the rules see them, scored all at once."""
        matching = self.matching
        both = np.array(positions, np.int64).reshape(-1, 2)
        confirmed = matching.confirmed(both[:, 0], both[:, 1])
        one_event = matching.event_of[both[:, 0]] == matching.event_of[both[:, 1]]
        statements = self.statements
        found = []
        for (i, j), one, sure in zip(
            positions, one_event.tolist(), confirmed.tolist(), strict=True
        ):
            judged = matching.judged(i, j)
            same = judged if judged is not None else one
            a, b = statements[i], statements[j]
            if b.id < a.id:
                a, b = b, a
            found.append(Pair(a, b, Link(same, same and sure, judged), statements))
        return found

    def relate_pair(self, a: str, b: str) -> tuple[Relation, ...]:
        """Relate any two allegations, whether or not the relation is stored.

        Args:
            a: Id of the one allegation.
            b: Id of the other; the order does not matter.

        Returns:
            At least one relation; a single one of kind `none` where they do not bear on each other.

        Raises:
            UnknownNameError: Where no allegation has one of the ids.
        """
        return self.judge(self.pair(a, b))

    def judge(self, pair: Pair) -> tuple[Relation, ...]:
        """Ask the decision table about a pair, and add what people said of its relations."""
        found = judge_pair(pair, self.table)
        a, b = pair.a.id, pair.b.id
        if not self.opinions or not self.opinions.of(a, b):
            return found
        verdict = self.opinions.verdict
        return tuple(r._replace(judged=verdict(a, b, r.kind)) for r in found)


def relate(
    statements: Statements,
    matching: Matching,
    *,
    rules: Iterable[Rule] = RULES,
    progress: Callable[[int, int], None] | None = None,
) -> Relations:
    """Find how all allegations of a data set bear on each other.

    Args:
        statements: The allegations, read in their contexts.
        matching: The events.
        rules: The decision table.
        progress: Called now and then with pairs done and pairs in all.

    Returns:
        The stored relations; each equals what `Relations.relate_pair` gives for its two ids.
    """
    table = table_of(rules)
    chosen = candidates(statements, matching)
    relations = Relations(statements, matching, table)
    stored: list[Relation] = []
    pairs = chosen.pairs
    for done in range(0, len(pairs), BATCH):
        if progress:
            progress(done, len(pairs))
        for pair in relations.pairs(pairs[done : done + BATCH]):
            stored += [r for r in relations.judge(pair) if r.kind not in UNSTORED]
    stored.sort(key=lambda r: (min(r.a, r.b), max(r.a, r.b), r.rule))
    return Relations(statements, matching, table, tuple(stored), chosen.skipped)
