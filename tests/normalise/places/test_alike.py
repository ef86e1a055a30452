"""Names of places that nobody knows, spelled nearly the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.normalise.places.alike import alike

CASES = {
    "one letter less": ("?oldmilton", "?oldmillton", True),
    "in a known place and in none": ("?oldmilton", "?oldmillton@UA", True),
    "one word of two": ("?oldmilton bend", "?oldmillton bend", True),
    "another word": ("?oldmilton bend", "?oldmilton ford", False),
    "a word more": ("?oldmilton", "?oldmilton bend", False),
    "another number": ("?no 3 school", "?no 5 school", False),
    "short names": ("?elm", "?elms", False),
    "a place that is known": ("gn:706448", "gn:706449", False),
    "one open, one known": ("?kherson", "kherson", False),
    "no name": ("?", "?", False),
}


@pytest.mark.parametrize(("one", "other", "wanted"), CASES.values(), ids=CASES)
def test_two_open_names_may_be_one(one: str, other: str, wanted: bool) -> None:
    assert alike(one, other) is wanted
    assert alike(other, one) is wanted


@given(st.text("abcdeo ?@", max_size=12), st.text("abcdeo ?@", max_size=12))
def test_order_changes_nothing(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one)
