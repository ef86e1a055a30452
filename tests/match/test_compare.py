"""Single comparisons: what two values of a field come to."""

import pytest

from verify.match.compare import COMPARISONS
from verify.match.compare.act import act_level
from verify.match.compare.place import place_level
from verify.match.profiles import Places
from verify.normalise.places import Gazetteer

GAZETTEER = Gazetteer.default()


def places(*names: str, text: str = "") -> Places:
    matches = [GAZETTEER.resolve(name) for name in names]
    maybe = {one for match in matches if match.id is None for one in match.candidates}
    named = (GAZETTEER.resolve(text).key,) if text else ()
    return Places(tuple(sorted(m.key for m in matches)), named, tuple(sorted(maybe)))


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        (places("Kyiv"), places("Kiev"), "same"),
        (places("Kherson"), places("Kherson region"), "contained"),
        (places("Kherson region"), places("Kherson oblast"), "same_region"),
        (places("Ukraine"), places("Ukraine"), "same_country"),
        (places("Kherson"), places("Ukraine"), "in_country"),
        (places("Kherson"), places("Kharkiv"), "other"),
        (places("Kherson region", text="Kupiansk"), places("Kupiansk"), "in_text"),
        (places(), places("Kherson"), "missing"),
        (places("Nowhereville"), places("Kherson"), "unclear"),
        (places("Lyman"), places("Lyman, Donetsk region"), "may_be_same"),
    ],
    ids=[
        "two spellings",
        "a city and its region",
        "two names of a region",
        "a country twice",
        "a city and a country",
        "two cities",
        "named in the claim",
        "nothing given",
        "a name nobody knows",
        "a name with several homes",
    ],
)
def test_places_compare_by_where_they_lie(a: Places, b: Places, level: str) -> None:
    assert place_level(a, b, GAZETTEER) == level
    assert place_level(b, a, GAZETTEER) == level


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        ("shelling", "shelling", "same_act"),
        ("shelling", "strike", "contained_act"),
        ("shelling", "killing", "related_act"),
        ("shelling", "meeting", "other_act"),
        ("~waffles", "shelling", "unclear_act"),
        ("", "shelling", "act_missing"),
    ],
    ids=["equal", "a kind of it", "its result", "incompatible", "unknown words", "none"],
)
def test_acts_compare_by_the_taxonomy(a: str, b: str, level: str) -> None:
    assert act_level(a, b) == level
    assert act_level(b, a) == level


def test_every_comparison_has_a_name_and_plain_words_of_its_own() -> None:
    names = [comparison.name for comparison in COMPARISONS]
    assert len(set(names)) == len(names)
    for comparison in COMPARISONS:
        assert len(set(comparison.levels.values())) == len(comparison.levels)
