"""One person with and without an office, one institution in another order of words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.models.actor import Actor
from verify.normalise.actors import ActorRegister
from verify.normalise.titles import institution, untitled

MARSH = Actor(id="marsh", name="Ada Marsh", kind="person")
MOD = Actor(id="mod", name="Norland Ministry of Defence", kind="government_body")
REGISTER = ActorRegister({"marsh": MARSH, "mod": MOD}, {})


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Mayor Ada Marsh", "marsh"),
        ("the Norland opposition leader Ada Marsh", "marsh"),
        ("Ada Marsh, mayor of Riverton", "marsh"),
        ("Norland Defense Ministry", "mod"),
        ("the Ministry of Defense of Norland", "mod"),
        ("Sudland Ministry of Defence", "~defence ministry sudland"),
        ("Ministry of Defence", "~defence ministry"),
        ("Bela Marsh", "~bela marsh"),
        ("Mayor Marsh", "~mayor marsh"),
        ("a spokesman for Ada Marsh", "~a spokesman for ada marsh"),
        ("the mayor of Riverton", "~the mayor of riverton"),
    ],
)
def test_a_name_is_known_with_its_office_and_in_another_order(name: str, key: str) -> None:
    assert REGISTER.resolve(name) == key


def test_an_unknown_person_is_one_with_and_without_an_office() -> None:
    bare = ActorRegister({}, {})
    assert bare.resolve("Colonel Ivo Reed") == bare.resolve("Ivo Reed, army spokesman")
    assert bare.resolve("Colonel Ivo Reed") == bare.resolve("Ivo Reed") == "~ivo reed"
    assert bare.resolve("Ivo Reed") != bare.resolve("Colonel Ivan Reed")


def test_a_name_that_two_actors_bear_is_neither() -> None:
    other = Actor(id="other", name="Defence Ministry, Norland")
    assert ActorRegister({"mod": MOD, "other": other}, {}).resolve("Norland defence ministry") == (
        "~defence ministry norland"
    )


@given(st.text(max_size=40))
def test_any_name_is_read(name: str) -> None:
    assert untitled(untitled(name)) == ""
    assert institution(institution(name)) == institution(name)
