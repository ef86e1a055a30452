"""The interval of a figure, and whether it can be compared."""

import math

import pytest

from verify.models.figure import Figure
from verify.models.words import Bound
from verify.normalise.figures import comparable, interval, normalise_figure, soft_high

INF = math.inf
CASES = {
    "a phrase": (Figure(text="12 killed"), (12, 12)),
    "an open end": (Figure(text="at least 12 killed"), (12, INF)),
    "more than, not normalised": (Figure(low=12, bound=Bound.MORE_THAN), (13, INF)),
    "about, not normalised": (Figure(low=300, bound=Bound.ABOUT), (270, 330)),
    "at most": (Figure(high=8, bound=Bound.AT_MOST), (0, 8)),
    "no upper end in a range": (Figure(low=5, bound=Bound.BETWEEN), (5, INF)),
    "an order": (Figure(text="dozens"), (24, 99)),
}


@pytest.mark.parametrize(("figure", "ends"), CASES.values(), ids=CASES)
def test_an_interval_has_both_ends(figure: Figure, ends: tuple[float, float]) -> None:
    assert interval(figure) == ends == interval(normalise_figure(figure))
    assert comparable(figure)


@pytest.mark.parametrize("text", ["half of the men", "many men", "60% of votes", "men died"])
def test_what_has_no_number_is_not_compared(text: str) -> None:
    figure = Figure(text=text)
    assert not comparable(figure)
    assert all(math.isnan(end) for end in interval(figure))


def test_a_share_with_a_number_is_not_compared() -> None:
    assert not comparable(Figure(low=60, bound=Bound.FRACTION))


@pytest.mark.parametrize(
    ("text", "soft"),
    [("hundreds of men", True), ("up to several hundred men", True), ("at least 200 men", False)],
    ids=["an order", "up to an order", "a number"],
)
def test_only_an_order_has_a_soft_end(text: str, soft: bool) -> None:
    assert soft_high(Figure(text=text)) is soft
