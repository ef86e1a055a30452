"""From a bound and a number to the two ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.models.words import Bound
from verify.normalise.figures.bounds import ends, order_ends

COUNTS = st.integers(0, 10**15).map(float)


@given(st.sampled_from(Bound), COUNTS)
def test_the_ends_are_in_order_and_not_below_nought(bound: Bound, number: float) -> None:
    low, high = ends(bound, number)
    assert low is None or low >= 0
    assert low is None or high is None or low <= high


@given(st.sampled_from(Bound), COUNTS, COUNTS)
def test_two_numbers_are_never_widened_downwards(bound: Bound, a: float, b: float) -> None:
    low, high = ends(bound, min(a, b), max(a, b))
    assert high is None or high <= max(a, b)
    assert low is not None


@given(COUNTS.filter(lambda n: n > 0))
def test_almost_a_number_is_below_it(number: float) -> None:
    low, high = ends(Bound.ALMOST, number)
    assert low is not None
    assert high is not None
    assert low <= high < number


@given(COUNTS)
def test_more_than_a_number_excludes_it(number: float) -> None:
    assert ends(Bound.MORE_THAN, number) == (number + 1, None)


def test_about_is_a_tenth_either_way_to_the_digit() -> None:
    assert ends(Bound.ABOUT, 300) == (270.0, 330.0)


@pytest.mark.parametrize(
    ("number", "low", "high"),
    [
        (12, 24, 99),
        (10, 20, 99),
        (24, 24, 99),
        (100, 200, 999),
        (1e3, 2e3, 9999),
        (1e6, 2e6, 9999999),
    ],
    ids=["dozens", "tens", "two dozen", "hundreds", "thousands", "millions"],
)
def test_an_order_starts_at_two_of_it(number: float, low: float, high: float) -> None:
    assert order_ends(number) == (low, high)
