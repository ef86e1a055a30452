"""Cases: one pair of allegations, and the relations that it must come out as, in short words.

A relation is written as "R108 contradicts? a>b figure": rule, kind, "?" where it is only possible,
its direction, its slots, and of a denial its aspect and scope.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from tests.build import allegation, mirrored, verified
from verify.graph.verification import CrossVerification
from verify.models.relation import Relation
from verify.relate.judge import judge_pair
from verify.relate.pair import Link

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
    found = related(case)
    assert {shown(relation) for relation in found} == case.wants
    assert case.because in "; ".join(relation.reason for relation in found)
    turned = related(case, turned=True)
    assert {shown(relation, _OTHER) for relation in turned} == case.wants, "the two exchanged"
    sides = related(case, sides=True)
    assert {shown(relation) for relation in sides} == case.wants, "the two sides exchanged"


def related(case: Case, *, turned: bool = False, sides: bool = False) -> tuple[Relation, ...]:
    """Relate the two allegations of a case."""
    verification = _cross(case, turned=turned, sides=sides)
    link = _LINKS.get(case.event)
    if link is not None:
        return judge_pair(replace(verification.relations.pair("a", "b"), link=link))
    assert verification.relate_pair("b", "a") == verification.relate_pair("a", "b")
    return verification.relate_pair("a", "b")


_LINKS = {
    "confirmed": Link(same_event=True, confirmed=True),
    "suggested": Link(same_event=True, confirmed=False),
    "apart": Link(same_event=False, confirmed=False),
}
_JUDGED = {"one": "same", "two": "different"}


def _cross(case: Case, *, turned: bool, sides: bool) -> CrossVerification:
    rows = [allegation("a", **case.a), allegation("b", **case.b)]
    more = dict(case.more)
    if turned:
        rows, more = _turned(rows[::-1]), _turned(more)
    if sides:
        rows, more = mirrored(rows), mirrored(more)
    if case.event in _JUDGED:
        more[_JUDGED[case.event]] = [("a", "b")]
    else:
        assert case.event == "matched" or case.event in _LINKS
    return verified(*rows, **more)


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
