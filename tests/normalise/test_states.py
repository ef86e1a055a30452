"""Which state a name means: its organs and forces, never a people, rebels or proxies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hang import ends_soon
from verify.models.actor import Actor
from verify.models.info import Party
from verify.normalise.actors import ActorRegister
from verify.normalise.states import state_of


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Ethiopia", "ET"),
        ("the Ethiopian army", "ET"),
        ("Armed Forces of Ethiopia", "ET"),
        ("Ethiopian Ministry of Defence", "ET"),
        ("Ministry of Defense of Ethiopia", "ET"),
        ("Ethiopia's air force", "ET"),
        ("American warplanes", "US"),
        ("US forces", "US"),
        ("DR Congo army", "CD"),
        ("Army of South Sudan", "SS"),
    ],
)
def test_a_states_organs_and_forces_are_its_own(name: str, code: str) -> None:
    assert state_of(name) == code


@pytest.mark.parametrize(
    "name",
    [
        "Ethiopian rebels",
        "Ethiopian-backed militia",
        "pro-Ethiopian fighters",
        "anti-Ethiopia protesters",
        "Ethiopian Orthodox Church",
        "the Ethiopian and Eritrean armies",
        "Serb gunners",
        "Northern Brigade",
        "army",
        "",
        "the army of a state that nobody has named at all in Ethiopia",
    ],
)
def test_rebels_peoples_proxies_and_two_states_are_no_state(name: str) -> None:
    assert state_of(name) is None


def test_states_are_sides_only_where_a_data_set_declares_none() -> None:
    bare = ActorRegister({}, {})
    assert bare.party("~chadian troops", None) == bare.party("~army of chad", None) == "TD"
    assert bare.party_name("TD") == "Chad"
    assert bare.party("~rebels", None) is None
    declared = ActorRegister({}, {"north": Party(name="Northland")})
    assert declared.party("~chadian troops", None) is None
    of_actor = ActorRegister({"m": Actor(id="m", name="Militia", party="m")}, {})
    assert of_actor.party("~chadian troops", None) is None


def test_a_state_on_record_is_the_side_of_those_who_answer_to_it() -> None:
    actors = {
        "zel": Actor(id="zel", name="Zelmar", kind="state"),
        "guard": Actor.model_validate(
            {"id": "guard", "name": "Home Guard", "affiliations": [{"to": "zel"}]}
        ),
    }
    register = ActorRegister(actors, {})
    assert register.party("guard", None) == register.party("zel", None) == "zel"
    assert register.party_name("zel") == "Zelmar"


@given(st.text(max_size=60))
def test_any_name_is_a_state_or_none(name: str) -> None:
    found = state_of(name)
    assert found is None or found.isupper()


def test_a_long_name_is_read_in_no_time() -> None:
    with ends_soon():
        assert state_of("army of " * 100_000) is None
