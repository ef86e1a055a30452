"""Ten invented contested events come out about as a careful reader would answer.

The expectations stand in tests/contested/expected.py and were written before the code met them.
`python -m tests.contested.measure --misses` prints every miss with its bits. Here stand floors
that are only ever raised: every relation is asked of the events as the program draws them, and
once a person has judged them, which tells a wrong relation from a wrong event.
"""

from functools import reduce
from operator import add
from pathlib import Path

import pytest

import verify
from tests.contested.expected import CONTESTED, Contested
from tests.contested.measure import met, partition, weighs

HERE = Path(__file__).parent / "contested"

PRECISION, RECALL = 0.95, 0.95
COMPUTED, JUDGED = 152, 156
"""Of 171 relations."""
GROUNDS, JUDGED_GROUNDS = 52, 54
"""Of 59 allegations."""


@pytest.mark.parametrize("case", CONTESTED, ids=lambda case: case.name)
def test_a_contested_event_reads_without_a_finding(case: Contested) -> None:
    dataset = verify.read(HERE / case.name)
    placed = [name for line in case.events for name in line.split()] + case.open.split()
    assert dataset.findings == ()
    assert sorted(placed) == sorted(dataset.allegations.ids)


def test_look_alikes_stay_apart_and_one_happening_is_one_event() -> None:
    found = reduce(add, (partition(case) for case in CONTESTED))
    assert found.precision >= PRECISION, found.wrongly_joined
    assert found.recall >= RECALL, found.wrongly_apart


@pytest.mark.parametrize(("judged", "floor"), [(False, COMPUTED), (True, JUDGED)])
def test_relations_are_as_expected(judged: bool, floor: int) -> None:
    misses = [
        f"{case.name} {pair.a} {pair.b} {pair.kind} {pair.slot}"
        for case in CONTESTED
        for pair in case.pairs
        if not met(case, pair, judged=judged)
    ]
    assert sum(len(case.pairs) for case in CONTESTED) - len(misses) >= floor, "\n".join(misses)


@pytest.mark.parametrize(("judged", "floor"), [(False, GROUNDS), (True, JUDGED_GROUNDS)])
def test_allegations_rest_on_what_is_expected(judged: bool, floor: int) -> None:
    misses = [
        f"{case.name} {weight}"
        for case in CONTESTED
        for weight in case.weights
        if not weighs(case, weight, judged=judged)
    ]
    assert sum(len(case.weights) for case in CONTESTED) - len(misses) >= floor, "\n".join(misses)
