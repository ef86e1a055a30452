"""Cases: one pair of allegations, and the relations that it must come out as, in short words.

A relation is written as "R108 contradicts? a>b figure": rule, kind, "?" where it is only possible,
its direction, its slots, and of a denial its aspect and scope.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.build import allegation, dataset, mirrored
from verify.models.dataset import Dataset
from verify.models.relation import Relation
from verify.normalise.registers import Registers
from verify.pipeline import cross_verify
from verify.relate.judge import judge_pair
from verify.relate.pair import Link, Pair
from verify.relate.statements import Statements

__all__ = ["Case", "asked", "each", "pair", "related", "shown", "told"]

Row = dict[str, Any]
Test = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Case:
    """One pair and what it must come out as."""

    name: str
    """What the case shows, in words."""
    a: Row
    b: Row
    wants: frozenset[str]
    """Every relation, each in short words."""
    event: str
    """Whether they are one event: see `pair`."""
    because: str = ""
    """Words that the reason of one of the relations must hold."""
    more: Mapping[str, Any] = field(default_factory=dict)
    """Further records of the data set."""


def told(**fields: Any) -> Row:
    """Say what one allegation tells, by what it does not share with a plain one."""
    return fields


def pair(
    name: str, a: Row, b: Row, *wants: str, event: str = "one", because: str = "", **more: Any
) -> Case:
    """Write one case of a table.

    Args:
        name: What the case shows, in words.
        a: What the one tells.
        b: What the other tells.
        wants: Every relation, in short words.
        event: "one" or "two" where a person judged it; where nobody did, "confirmed", "suggested"
            or "apart" for what matching found, or "matched" to leave it to matching itself.
        because: Words of a reason.
        more: Further records of the data set.
    """
    return Case(name, a, b, frozenset(wants), event, because, more)


def each(*cases: Case) -> Callable[[Test], Test]:
    """Run a test once for every case, named by its words."""
    names = [case.name for case in cases]
    assert len(set(names)) == len(names), "two cases of one table bear one name"
    return pytest.mark.parametrize("case", cases, ids=names)


def asked(case: Case) -> None:
    """Ask a case as it stands, with the two exchanged, and with the two sides exchanged."""
    found = _whole_path(case) if case.event in ("one", "two", "matched") else related(case)
    assert {shown(relation) for relation in found} == case.wants
    assert case.because in "; ".join(relation.reason for relation in found)
    if case.event == "matched":
        return
    turned = related(case, turned=True)
    assert {shown(relation, _OTHER) for relation in turned} == case.wants, "the two exchanged"
    sides = related(case, sides=True)
    assert {shown(relation) for relation in sides} == case.wants, "the two sides exchanged"


def related(case: Case, *, turned: bool = False, sides: bool = False) -> tuple[Relation, ...]:
    """Ask the decision table about the two allegations of a case, whatever matching says."""
    data = _data(case, turned=turned, sides=sides)
    statements = Statements(data, Registers(data))
    a, b = sorted(statements, key=lambda statement: statement.id)
    return judge_pair(Pair(a, b, _LINKS[case.event], statements))


def _whole_path(case: Case) -> tuple[Relation, ...]:
    """Relate the two with matching at work, and judgements about events in the data set."""
    verification = cross_verify(_data(case, turned=False, sides=False))
    found = verification.relate_pair("a", "b")
    assert verification.relate_pair("b", "a") == found
    if case.event != "matched":
        assert related(case) == found
    return found


_LINKS = {
    "one": Link(same_event=True, confirmed=True, judged=True),
    "two": Link(same_event=False, confirmed=False, judged=False),
    "confirmed": Link(same_event=True, confirmed=True),
    "suggested": Link(same_event=True, confirmed=False),
    "apart": Link(same_event=False, confirmed=False),
}
_JUDGED = {"one": "same", "two": "different"}


def _data(case: Case, *, turned: bool, sides: bool) -> Dataset:
    rows = [allegation("a", **case.a), allegation("b", **case.b)]
    more = dict(case.more)
    if turned:
        rows, more = _turned(rows[::-1]), _turned(more)
    if sides:
        rows, more = mirrored(rows), mirrored(more)
    if case.event in _JUDGED:
        more[_JUDGED[case.event]] = [("a", "b")]
    return dataset(*rows, **more)


_OTHER = {"a": "b", "b": "a"}


def _turned(value: Any) -> Any:
    """Let the two allegations bear each other's ids."""
    return json.loads(re.sub('"([ab])"', lambda match: f'"{_OTHER[match[1]]}"', json.dumps(value)))


def shown(relation: Relation, names: Mapping[str, str] | None = None) -> str:
    """Write a relation in short words."""
    called = dict(names or {})
    a, b = called.get(relation.a, relation.a), called.get(relation.b, relation.b)
    words: Iterable[object] = (
        relation.rule,
        f"{relation.kind}{'?' if relation.potential else ''}",
        f"{a}>{b}" if relation.directed else "",
        ",".join(relation.slots),
        relation.aspect or "",
        relation.scope or "",
    )
    return " ".join(str(word) for word in words if word)
