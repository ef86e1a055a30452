"""The data file of acts, and what follows from it."""

from collections import defaultdict

import pytest

from verify.normalise.acts.spelling import folded
from verify.normalise.acts.taxonomy import Act, acts, ancestors, contents, kinds

BAYANAT = {
    "Murder/Willful killing",
    "Mutilation/Serious bodily or mental harm",
    "Causing miscarriage or stillbirth",
    "Torture/Cruel or Inhuman Treatment",
    "Rape",
    "Sexual Slavery",
    "Other Sexual Violence",
    "Enforced sterilization/other conditions to prevent births",
    "Enforced Disappearance",
    "Hostage Taking",
    "Imprisonment without due process",
    "Execution without due process/Summary Execution",
    "Using, conscripting, or enlisting children",
    "Forced population transfer/displacement",
    "Enslavement",
    "Persecution",
    "Outrage on personal dignity",
    "Pillaging/Unjustified property destruction or seizure",
    "Attacking civilians",
    "Purposeful",
    "Indiscriminate",
    "Undetermined",
    "Attacking protected objects",
    "Attacking/preventing humanitarian aid missions",
    "Employing prohibited weapons",
    "Employing indiscriminate weapons",
    "Denial of basic necessities/Siege on civilian population",
    "Denial of needed medical care",
    "Denial of political or civil rights",
    "Other IHL/Rome Statute Violation",
    "Other Human Rights Violation",
}
ACLED = {
    "Government regains territory",
    "Non-state actor overtakes territory",
    "Armed clash",
    "Excessive force against protesters",
    "Protest with intervention",
    "Peaceful protest",
    "Violent demonstration",
    "Mob violence",
    "Chemical weapon",
    "Air/drone strike",
    "Suicide bomb",
    "Shelling/artillery/missile attack",
    "Remote explosive/landmine/IED",
    "Grenade",
    "Sexual violence",
    "Attack",
    "Abduction/forced disappearance",
    "Agreement",
    "Arrests",
    "Change to group/activity",
    "Disrupted weapons use",
    "Headquarters or base established",
    "Looting/property destruction",
    "Non-violent transfer of territory",
    "Other",
}
ACTS = list(acts().values())


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.code)
def test_an_act_is_described_and_its_links_lead_somewhere(act: Act) -> None:
    assert act.meaning.endswith(".")
    assert act.meaning.count(". ") == 0
    linked = (act.parent, *act.implies, *act.contains, *act.may_cause, *act.also)
    assert {code for code in linked if code is not None} <= acts().keys() - {act.code}
    assert set(act.bayanat) <= BAYANAT
    assert set(act.acled) <= ACLED


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.code)
def test_only_a_pattern_contains_and_no_pattern_happens_once(act: Act) -> None:
    assert act.pattern == bool(act.contains)
    assert not (act.pattern and act.one_off)


def test_no_words_name_two_acts() -> None:
    owners: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for act in ACTS:
        for name in (act.code.replace("_", " "), act.label, *act.synonyms, *act.alone):
            assert folded(name), name
            owners[folded(name)].add(act.code)
    assert {words: codes for words, codes in owners.items() if len(codes) > 1} == {}


def test_no_act_is_wider_than_itself() -> None:
    for code in acts():
        assert code not in ancestors(code)
        assert code not in contents().get(code, ())


def test_no_two_patterns_contain_each_other() -> None:
    for code, inside in contents().items():
        assert not any(code in contents().get(other, ()) for other in inside)


def test_no_pattern_is_the_parent_of_an_incident() -> None:
    assert all(acts()[act.parent].pattern == act.pattern for act in ACTS if act.parent)


def test_kinds_are_the_other_way_round_of_ancestors() -> None:
    assert kinds()["strike"] == {
        "strike",
        "shelling",
        "missile_strike",
        "air_strike",
        "drone_strike",
    }
    assert "torture_to_death" in kinds()["torture"] & kinds()["killing"]


def test_a_pattern_takes_over_what_its_parent_contains() -> None:
    assert contents()["war_crimes"] == contents()["atrocities"] - {"war_crimes"}
    assert "shelling" in contents()["abuses"]


def test_an_unknown_act_has_no_ancestors() -> None:
    assert ancestors("waffle throwing") == ()
