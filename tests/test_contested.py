"""Ten invented contested events come out as a careful reader would answer.

The expectations stand in tests/contested/expected.py; `python -m tests.contested.measure` counts.
A failure is where the program and a careful reader differ. Every relation is asked twice: of the
events as the program draws them, and once a person has judged them, which tells a wrong relation
from a wrong event.
"""

from pathlib import Path

import pytest

import verify
from tests.contested.expected import CONTESTED, Contested, Pair, Weight
from tests.contested.measure import bits, met, partition, shown, weighed, weighs

HERE = Path(__file__).parent / "contested"
PAIRS = [
    pytest.param(case, pair, id=f"{case.name} {pair.a} {pair.b} {pair.slot or pair.kind}")
    for case in CONTESTED
    for pair in case.pairs
]
WEIGHTS = [
    pytest.param(case, weight, id=f"{case.name} {weight.id} {weight.levels} {weight.flags}")
    for case in CONTESTED
    for weight in case.weights
]
EVERY_CASE = pytest.mark.parametrize("case", CONTESTED, ids=lambda case: case.name)
BOTH_WAYS = pytest.mark.parametrize("judged", [False, True], ids=["computed", "judged"])


@EVERY_CASE
def test_a_contested_event_reads_without_a_finding(case: Contested) -> None:
    dataset = verify.read(HERE / case.name)
    placed = [name for line in case.events for name in line.split()] + case.open.split()
    assert dataset.findings == ()
    assert sorted(placed) == sorted(dataset.allegations.ids)


@EVERY_CASE
def test_no_look_alike_is_joined(case: Contested) -> None:
    wrong = partition(case).wrongly_joined
    assert not wrong, "\n".join(bits(case, *sorted(pair)) for pair in wrong)


@EVERY_CASE
def test_one_happening_is_one_event(case: Contested) -> None:
    wrong = partition(case).wrongly_apart
    assert not wrong, "\n".join(bits(case, *sorted(pair)) for pair in wrong)


@BOTH_WAYS
@pytest.mark.parametrize(("case", "pair"), PAIRS)
def test_a_pair_relates_as_expected(case: Contested, pair: Pair, judged: bool) -> None:
    assert met(case, pair, judged=judged), (
        f"{shown(case, pair, judged=judged)}\nexpected {pair.kind} {pair.slot}: {pair.why}\n"
        f"{bits(case, pair.a, pair.b)}"
    )


@BOTH_WAYS
@pytest.mark.parametrize(("case", "weight"), WEIGHTS)
def test_an_allegation_rests_on_what_is_expected(
    case: Contested, weight: Weight, judged: bool
) -> None:
    assert weighs(case, weight, judged=judged), (
        f"{weighed(case, weight, judged=judged)}\nexpected {weight}"
    )
