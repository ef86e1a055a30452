"""The data file behind the figure grammar."""

import pytest

from verify.normalise.figures.canonical import canonical_count, canonical_unit, canonical_victims
from verify.normalise.figures.singular import looks_plural, singular
from verify.normalise.figures.vocabulary import LONGEST_PHRASE, vocabulary

COUNTS = sorted(vocabulary().units)
VICTIMS = sorted({s.victims for s in vocabulary().senses.values() if s.victims})


@pytest.mark.parametrize("name", COUNTS)
def test_a_canonical_count_is_its_own_name(name: str) -> None:
    counted = canonical_count(name)
    assert (counted.count_of, counted.unit) == (name, vocabulary().units[name])


@pytest.mark.parametrize("name", VICTIMS)
def test_a_canonical_victim_class_is_its_own_name(name: str) -> None:
    assert canonical_victims(name) == name


@pytest.mark.parametrize("unit", sorted(set(vocabulary().units.values())))
def test_a_canonical_unit_is_its_own_name(unit: str) -> None:
    assert canonical_unit(unit) == unit


def test_no_phrase_is_longer_than_what_is_looked_up() -> None:
    known = vocabulary()
    phrases = [*known.senses, *known.before, *known.after, *known.uncountable]
    assert max(map(len, phrases)) <= LONGEST_PHRASE


def test_no_word_means_two_outcomes_at_once() -> None:
    for phrase, sense in vocabulary().senses.items():
        assert not (sense.done and sense.happened), phrase


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("people", "person"),
        ("servicemen", "serviceman"),
        ("batteries", "battery"),
        ("churches", "church"),
        ("houses", "house"),
        ("aircraft", "aircraft"),
    ],
)
def test_a_plural_has_its_singular(plural: str, one: str) -> None:
    assert singular(plural) == one
    assert singular(one) == one
    assert looks_plural(plural)


@pytest.mark.parametrize("noun", ["gas", "news", "glass", "campus", "crisis", "grave"])
def test_a_singular_is_no_plural(noun: str) -> None:
    assert not looks_plural(noun)
    assert singular(noun) == noun
