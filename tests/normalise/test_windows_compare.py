"""Two windows beside each other, with a third value for what cannot be compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.models.window import Window
from verify.normalise.windows import contains, gap_days, overlaps, parse_window

UNKNOWN = Window(text="whenever")


def window(text: str) -> Window:
    read = parse_window(text)
    assert read.resolved
    return read


@pytest.mark.parametrize(
    ("a", "b", "days"),
    [
        ("2022-11-11", "2022-11-11", 0),
        ("2022-11-11", "2022-11-12", 1),
        ("2022-11", "2022-11-14/2022-12-03", 0),
        ("2022-10", "2022-12", 31),
        ("../2022-11-11", "2022-11-14", 3),
        ("../2022-11-11", "2022-11-14/..", 3),
        ("../2022-11-11", "../1990-01-01", 0),
        ("2022-11-14/..", "2023", 0),
    ],
)
def test_the_gap_lies_between_the_nearest_ends(a: str, b: str, days: int) -> None:
    assert gap_days(window(a), window(b)) == gap_days(window(b), window(a)) == days


@pytest.mark.parametrize(
    ("outer", "inner", "held"),
    [
        ("2022", "2022-11-11", True),
        ("2022-11-11", "2022-11-11", True),
        ("2022-11-11", "2022", False),
        ("2022-11", "2022-11-30/2022-12-01", False),
        ("../2022-11-30", "2022-11", True),
        ("2022-11-01/..", "2022-11-14/..", True),
        ("2022-11", "2022-11-14/..", None),
        ("2022-11", "2022-10-14/..", False),
        ("2022-11", "2022-12-14/..", False),
        ("2022-11-14/..", "../2022-12", None),
    ],
)
def test_one_window_holds_another_or_not_or_nobody_knows(
    outer: str, inner: str, held: bool | None
) -> None:
    assert contains(window(outer), window(inner)) is held


def test_slack_lets_vague_windows_meet() -> None:
    friday, weekend = window("2022-11-11"), window("2022-11-12/2022-11-13")
    assert overlaps(friday, weekend) is False
    assert overlaps(friday, weekend, slack=1) is True


@pytest.mark.parametrize("compare", [gap_days, contains, overlaps])
def test_an_unresolved_window_is_compared_with_nothing(
    compare: object,
) -> None:
    assert callable(compare)
    assert compare(UNKNOWN, window("2022")) is None
    assert compare(window("2022"), UNKNOWN) is None
    assert compare(UNKNOWN, UNKNOWN) is None


ends = st.none() | st.dates()


@st.composite
def windows(draw: st.DrawFn) -> Window:
    one, other = draw(ends), draw(ends)
    if one and other and one > other:
        one, other = other, one
    return Window(earliest=one, latest=other)


@given(windows(), windows())
def test_the_three_comparisons_agree(a: Window, b: Window) -> None:
    gap = gap_days(a, b)
    assert gap == gap_days(b, a)
    assert overlaps(a, b) == (None if gap is None else gap == 0)
    if contains(a, b):
        assert gap == 0
    if contains(a, b) and contains(b, a):
        assert (a.earliest, a.latest) == (b.earliest, b.latest)
