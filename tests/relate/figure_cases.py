"""Cases of two figures: what comparing them gives, in one word, and why."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from tests.relate.cases import pair, related, told
from verify.models.relation import Relation

__all__ = ["Figures", "compared", "each", "figures", "person"]

Row = dict[str, Any]
Test = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Figures:
    """Two figures, of two independent origins on one day unless said."""

    name: str
    a: Row
    b: Row
    verdict: str
    """contradicts, contradicts? (possibly), updates a>b, compatible, agrees, or nothing."""
    because: str
    event: str


def figures(
    name: str, a: object, b: object, verdict: str, because: str = "", *, event: str = "one"
) -> Figures:
    """Write one case; a bare figure stands for an allegation that gives it."""
    first = {"speaker": "mission", **_row(a)}
    second = {"speaker": "relief", "source": "herald", **_row(b)}
    return Figures(name, first, second, verdict, because, event)


def person(low: float, **fields: Any) -> Row:
    """Give a structured figure of people killed, alleged unless said."""
    return {"count_of": "deaths", "low": low, "measure": "alleged", **fields}


def _row(given: object) -> Row:
    if isinstance(given, str):
        return told(figures=[given])
    assert isinstance(given, dict)
    return told(figures=[given]) if "low" in given or "high" in given else given


def each(*cases: Figures) -> Callable[[Test], Test]:
    """Run a test once for every case, named by its words."""
    names = [case.name for case in cases]
    assert len(set(names)) == len(names), "two cases of one table bear one name"
    return pytest.mark.parametrize("case", cases, ids=names)


def compared(case: Figures) -> None:
    """Compare as it stands, with the two exchanged, and with the two sides exchanged."""
    asked = pair(case.name, case.a, case.b, event=case.event)
    found = related(asked)
    assert _verdict(found) == case.verdict, found
    assert case.because in "; ".join(r.reason for r in found if r.rule == "R108"), found
    assert _verdict(related(asked, turned=True), turned=True) == case.verdict
    assert _verdict(related(asked, sides=True)) == case.verdict


def _verdict(found: tuple[Relation, ...], *, turned: bool = False) -> str:
    of_figures = [relation for relation in found if relation.rule == "R108"]
    if not of_figures:
        return "agrees" if any("figure" in relation.slots for relation in found) else "nothing"
    assert len(of_figures) == 1, found
    relation = of_figures[0]
    words = f"{relation.kind}{'?' if relation.potential else ''}"
    if not relation.directed:
        return words
    names = f"{relation.a}>{relation.b}"
    return f"{words} {names[::-1] if turned else names}"
