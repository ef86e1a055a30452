"""Cases of two voices: whether they are independent, and why."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.build import allegation, dataset, mirrored
from verify.normalise.registers import Registers
from verify.relate.independence import Independence, independence
from verify.relate.statements import Statements

__all__ = ["Two", "asked", "each"]

Row = dict[str, Any]
Test = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Two:
    """Two voices, and whether they are independent."""

    name: str
    a: Row
    b: Row
    answer: str
    because: str
    actors: list[Row] = field(default_factory=list)


def each(*cases: Two) -> Callable[[Test], Test]:
    assert len({case.name for case in cases}) == len(cases)
    return pytest.mark.parametrize("case", cases, ids=[case.name for case in cases])


def asked(case: Two) -> None:
    """Ask both ways round, and with the two sides exchanged."""
    found = _independence(case.a, case.b, case.actors)
    assert (str(found.answer), case.because in found.reason) == (case.answer, True), found
    assert _independence(case.b, case.a, case.actors).answer == found.answer
    a, b = mirrored([case.a, case.b])
    assert _independence(a, b, mirrored(case.actors)).answer == found.answer


def _independence(a: Row, b: Row, actors: list[Row]) -> Independence:
    data = dataset(allegation("a", **a), allegation("b", **b), actors=actors)
    registers = Registers(data)
    first, second = Statements(data, registers)
    return independence(first, second, registers)
