"""Likeness of names: high for spellings of one name, low for its neighbours."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.normalise.names import PROPOSE, similarity

NAMES = st.text(
    alphabet=st.sampled_from("abdeghiklmnorstuvyzаеіклмнорствяшщ -.',AKМ07"), max_size=30
)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Volodymyr Koshyn", "Владимир Кошин"),
        ("Koshyn, Volodymyr", "Volodymyr Koshyn"),
        ("Serhii Petrovych Hnatiuk", "Sergey Hnatyuk"),
        ("Gen. Oleh Marchuk", "Oleg Marchuk"),
        ("O. Marchuk", "Oleh Marchuk"),
        ("Karim Hasan al-Tamimi", "Karim Hassan Tamimi"),
        ("Ivankov district", "Ivankiv raion"),
        ("As Samawah", "Samawa"),
        ("Schewtschenkowe", "Shevchenkove"),
        ("Valley Watch Ltd", "Valley Watch Limited"),
        ("Il\u0430n T\u0435res", "Ilan Teres"),
    ],
)
def test_spellings_of_one_name_are_proposed(one: str, two: str) -> None:
    assert similarity(one, two) >= PROPOSE


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Petro Hnatiuk", "Olena Hnatiuk"),
        ("Serhii Petrovych Hnatiuk", "Serhii Petrovych Marchuk"),
        ("Kherson", "Kharkiv"),
        ("Hrakove", "Kharkiv"),
        ("Donetsk", "Dnipro"),
        ("Lutsk", "Luhansk"),
        ("Brigade 10", "Brigade 11"),
        ("West Riverton", "East Riverton"),
        ("", "Riverton"),
    ],
)
def test_different_names_are_not_proposed(one: str, two: str) -> None:
    assert similarity(one, two) < PROPOSE


@given(NAMES, NAMES)
@settings(max_examples=200)
def test_likeness_is_symmetric_and_between_nought_and_one(one: str, two: str) -> None:
    value = similarity(one, two)
    assert value == similarity(two, one)
    assert 0.0 <= value <= 1.0


@given(NAMES)
def test_a_name_is_wholly_like_itself(name: str) -> None:
    assert similarity(name, name) == 1.0


def test_a_hostile_pair_is_compared_in_bounded_time() -> None:
    assert 0.0 <= similarity("ab " * 100_000, "ba " * 100_000) <= 1.0
