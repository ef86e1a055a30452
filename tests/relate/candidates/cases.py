"""Cases of candidates: some allegations, and the pairs of them that must be asked about."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import pytest

from tests.build import allegation, verified
from verify.graph.verification import CrossVerification
from verify.relate.candidates.found import Candidates

__all__ = ["Linked", "apart", "each", "linked", "names"]

Row = dict[str, Any]
Test = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Linked:
    """Allegations a, b, c, ... and the pairs of them that must be asked about."""

    name: str
    wants: frozenset[str]
    rows: tuple[Row, ...]


def linked(name: str, wants: str, *rows: Row) -> Linked:
    """Write one case; `wants` is "ab ac", or nothing."""
    return Linked(name, frozenset(wants.split()), rows)


def each(*cases: Linked) -> Callable[[Test], Test]:
    assert len({case.name for case in cases}) == len(cases)
    return pytest.mark.parametrize("case", cases, ids=[case.name for case in cases])


def apart(rows: Iterable[Row]) -> CrossVerification:
    """Cross-verify allegations that a person judged to be of different events."""
    named = [allegation("abcdef"[i], **row) for i, row in enumerate(rows)]
    return verified(*named, different=list(combinations([row["id"] for row in named], 2)))


def names(cv: CrossVerification, found: Candidates) -> list[str]:
    ids = cv.relations.statements.dataset.allegations.ids
    return ["".join(sorted((ids[i], ids[j]))) for i, j in found.pairs]
