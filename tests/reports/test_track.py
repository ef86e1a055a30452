"""Tracks: whatever the numbers and days, bars and labels stay on the line and in their order."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.reports.track import Scale, amounts, days

NUMBERS = st.lists(st.floats(0, 1e12, allow_nan=False), min_size=1, max_size=6)
DAYS = st.lists(st.dates(date(1900, 1, 1), date(2100, 1, 1)), min_size=1, max_size=6)


def check(scale: Scale, values: list[float]) -> None:
    places = [scale.place(value) for value in sorted(values)]
    assert all(0 <= place <= 100 for place in places)
    assert places == sorted(places)
    for one, two in pairwise(scale.ticks):
        assert two.x - one.x > 5, "labels need room"
    for low in (None, min(values)):
        for high in (None, max(values)):
            bar = scale.bar(low, high)
            assert bar.width > 0
            assert bar.x >= 0
            assert bar.x + bar.width <= 100
            assert (bar.open_left, bar.open_right) == (low is None, high is None)


@given(NUMBERS)
def test_numbers_stay_on_the_track(values: list[float]) -> None:
    check(amounts(values), values)


@given(DAYS)
def test_days_stay_on_the_track(values: list[date]) -> None:
    check(days(values), [float(value.toordinal()) for value in values])


@pytest.mark.parametrize(
    ("values", "words"),
    [([6, 1_000], "logarithmic"), ([6, 100], "from 0"), ([0, 5], "from 0"), ([0], "from 0")],
)
def test_the_scale_says_what_it_is(values: list[float], words: str) -> None:
    assert words in amounts(values).words


def test_one_number_is_exact() -> None:
    assert amounts([4, 10]).bar(4, 4).exact
    assert not amounts([4, 10]).bar(4, 5).exact
