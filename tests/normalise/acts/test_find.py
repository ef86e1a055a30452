"""Finding the act that words name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hang import ends_soon
from verify.normalise.acts import acts, find_act
from verify.normalise.acts.find import LONGEST

NAMED = {
    "a code": ("air_strike", "air_strike"),
    "a code in words": ("air strike", "air_strike"),
    "case and punctuation": ("  AIR-STRIKES! ", "air_strike"),
    "American spelling": ("forced mobilization", "conscription"),
    "an ending": ("kidnapped", "abduction"),
    "a plural": ("summary executions", "execution"),
    "articles": ("the sinking of a ship", "sinking"),
    "an accent": ("coup d’état", "coup"),
    "inside a phrase": ("Kidnapping of a mayor", "abduction"),
    "the longest name": ("deliberate shelling of a hospital", "attack_on_hospital"),
    "the head before the means": ("killing of five men by shelling", "killing"),
    "the head before the occasion": ("looting during the withdrawal", "looting"),
    "the head before the topic": ("meeting on the exchange of prisoners", "meeting"),
    "a kind beside its act": ("killing and execution", "killing"),
    "a pattern beside an act": ("murders and war crimes", "war_crimes"),
    "a blast in a place": ("blast at a clinic", "explosion"),
    "a call, not what it calls for": ("call for air strikes", "statement"),
    "a release of gas, not of persons": ("release of a toxic substance", "chemical_weapon_use"),
    "fire of guns, not a blaze": ("indiscriminate fire", "shooting"),
    "a building seized with those inside": ("seizure of a school", "hostage_taking"),
    "the same building taken back": ("storming of the school", "storming"),
    "hindering, not looking into": ("obstruction of investigators", "concealment"),
    "two acts": ("torture and looting", None),
    "two acts, one in more words": ("looting and enforced disappearance", None),
    "a word that counts only alone": ("call", "statement"),
    "the same inside a phrase": ("a call centre", None),
    "part of another word": ("meetinghouse", None),
    "a near miss": ("shellfish", None),
    "another language": ("обстрел", None),
    "nothing": ("", None),
    "marks only": ("?!", None),
    "too long for a name": ("killing " + "x" * LONGEST, None),
}


@pytest.mark.parametrize(("text", "code"), NAMED.values(), ids=NAMED)
def test_words_name_an_act(text: str, code: str | None) -> None:
    assert find_act(text) == code


@pytest.mark.parametrize("code", acts())
def test_every_name_of_an_act_is_found(code: str) -> None:
    act = acts()[code]
    for name in (code, act.label, *act.synonyms, *act.alone):
        assert find_act(name) == find_act(name.upper()) == code, name


@pytest.mark.parametrize("code", acts())
def test_every_name_is_found_inside_a_phrase(code: str) -> None:
    for name in (acts()[code].label, *acts()[code].synonyms):
        assert find_act(f"alleged {name} near Riverton") == code, name


@given(st.text(max_size=80))
def test_what_is_found_is_an_act(text: str) -> None:
    found = find_act(text)
    assert found is None or found in acts()


@given(st.sampled_from(sorted(acts())), st.text("xyz", min_size=3, max_size=8))
def test_an_unknown_word_in_front_changes_nothing(code: str, word: str) -> None:
    label = acts()[code].label
    assert find_act(f"{word}q {label}") == find_act(label)


def test_many_distinct_phrases_take_little_time() -> None:
    phrases = [f"alleged shelling of village number {n} by artillery" for n in range(2000)]
    with ends_soon():
        assert set(map(find_act, phrases)) == {"shelling"}
