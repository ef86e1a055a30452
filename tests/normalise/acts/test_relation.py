"""Whether two acts can be one happening."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.normalise.acts import ActRelation, acts, ancestors, compatible, relation, wider

SAME, CONTAINED, SIBLING, RESULT, INCOMPATIBLE, UNKNOWN = ActRelation

PAIRS = {
    "one act": ("shelling", "shelling", SAME),
    "two words for one act": ("looting", "pillage", SAME),
    "a kind": ("shelling", "strike", CONTAINED),
    "a kind of a kind": ("execution of prisoners", "killing", CONTAINED),
    "what it implies": ("torture to death", "torture", CONTAINED),
    "an incident of a pattern": ("detention", "purge", CONTAINED),
    "a kind of what a pattern contains": ("shelling", "war crimes", CONTAINED),
    "a pattern of a pattern": ("war crimes", "human rights violations", CONTAINED),
    "two kinds of one act": ("shelling", "air strike", SIBLING),
    "weapon and target": ("missile strike", "attack on a hospital", SIBLING),
    "what the sides dispute": ("evacuation", "deportation", SIBLING),
    "what the sides dispute of children": ("evacuation", "abduction of children", SIBLING),
    "arrest or abduction": ("arrest", "abduction", SIBLING),
    "unlawful or not": ("arbitrary detention", "enforced disappearance", SIBLING),
    "capture or liberation": ("entry", "liberation", SIBLING),
    "two patterns of one family": ("purge", "reprisals", SIBLING),
    "purge and war crimes": ("purge", "war crimes", SIBLING),
    "attack or accident": ("shooting down of a plane", "accident", SIBLING),
    "the strike and the deaths": ("shelling", "killing", RESULT),
    "the hospital and the deaths": ("strike on hospital", "killing", RESULT),
    "held and tortured": ("torture", "detention", RESULT),
    "held and starved": ("detention", "denial of food", RESULT),
    "arrested and drafted": ("detention", "conscription", RESULT),
    "the vote and the annexation": ("referendum", "annexation", RESULT),
    "the strike and the blackout": ("attack on energy", "blackout", RESULT),
    "the killing and the graves": ("killing", "mass grave", RESULT),
    "shells execute nobody": ("shelling", "execution", INCOMPATIBLE),
    "withdrawal and killing": ("withdrawal", "killing", INCOMPATIBLE),
    "withdrawal and capture": ("withdrawal", "capture", INCOMPATIBLE),
    "looting and conscription": ("looting", "conscription", INCOMPATIBLE),
    "looting and sexual violence": ("looting", "rape", INCOMPATIBLE),
    "conscription and shelling": ("conscription", "shelling", INCOMPATIBLE),
    "meeting and purge": ("meeting", "purge", INCOMPATIBLE),
    "plan and deed": ("planned attack", "attack", INCOMPATIBLE),
    "one unknown": ("waffle throwing", "killing", UNKNOWN),
    "two unknown": ("waffle throwing", "pancake tossing", UNKNOWN),
    "the same unknown": ("waffle throwing", "Waffle-Throwing", SAME),
    "the same marks": ("?", "?", SAME),
    "other marks": ("?", "!", UNKNOWN),
    "none given": (None, "killing", UNKNOWN),
    "neither given": (None, None, UNKNOWN),
}
CODES = st.sampled_from(sorted(acts()))
ANY = st.none() | CODES | st.text(max_size=12)


@pytest.mark.parametrize(("a", "b", "expected"), PAIRS.values(), ids=PAIRS)
def test_two_acts_bear_on_each_other(a: str | None, b: str | None, expected: ActRelation) -> None:
    assert relation(a, b) is relation(b, a) is expected


@given(ANY, ANY)
def test_the_order_does_not_matter(a: str | None, b: str | None) -> None:
    assert relation(a, b) is relation(b, a)
    assert compatible(a, b) is compatible(b, a)
    assert wider(a, b) == wider(b, a)


@given(ANY)
def test_an_act_is_the_same_as_itself(a: str | None) -> None:
    assert relation(a, a) is (UNKNOWN if a is None else SAME)


@given(CODES, CODES)
def test_one_is_wider_exactly_where_one_is_contained(a: str, b: str) -> None:
    found = wider(a, b)
    assert (found is not None) == (relation(a, b) is CONTAINED)
    assert found in {a, b, None}


@given(CODES)
def test_an_act_is_compatible_with_all_that_is_wider(code: str) -> None:
    for other in ancestors(code):
        assert relation(code, other) is CONTAINED
        assert wider(code, other) == other


@given(CODES)
def test_a_named_result_can_be_one_happening(code: str) -> None:
    for other in (*acts()[code].may_cause, *acts()[code].also):
        assert compatible(code, other)


def test_most_acts_cannot_be_one_happening() -> None:
    codes = sorted(acts())
    pairs = [(a, b) for n, a in enumerate(codes) for b in codes[n + 1 :]]
    apart = sum(compatible(a, b) is False for a, b in pairs)
    assert apart / len(pairs) > 0.8
