"""The library's words for what a figure counts, in what, and whom."""

from functools import lru_cache
from typing import NamedTuple

from verify.models.words import Measure
from verify.normalise.figures.phrases import sense_at
from verify.normalise.figures.singular import singular
from verify.normalise.figures.tokens import Kind, tokenise
from verify.normalise.figures.vocabulary import grammar, vocabulary

__all__ = ["Count", "canonical_count", "canonical_unit", "canonical_victims", "unit_of"]


class Count(NamedTuple):
    """What is counted, and what its name says of unit, measure and victims."""

    count_of: str
    unit: str | None = None
    measure: Measure | None = None
    victims: str | None = None


_SINGULAR_UNITS = frozenset({"person", "people", "individuals", "humans", "victims"})


def unit_of(count_of: str) -> str | None:
    """Give the unit in which a canonical thing is counted; None where it is unknown.

    Example:
        >>> unit_of("deaths"), unit_of("houses destroyed"), unit_of("goat")
        ('persons', None, None)
    """
    if count_of == "people":
        return "persons"
    units = vocabulary().units
    return units.get(count_of) or units.get(count_of.rpartition(" ")[0])


@lru_cache(maxsize=4096)
def canonical_count(count_of: str) -> Count:
    """Give the library's word for what is counted.

    A phrase is rewritten only where all of it is understood; a single unknown noun is put in the
    singular, an unknown phrase only in lower case.

    Args:
        count_of: A structured figure's `count_of`.

    Example:
        >>> canonical_count("Dead civilians")
        Count(count_of='deaths', unit='persons', measure=None, victims='civilians')
        >>> canonical_count("Goats").count_of, canonical_count("blue doors").count_of
        ('goat', 'blue doors')
    """
    tokens = tokenise(count_of)
    plain = " ".join(count_of.casefold().split())
    noun = outcome = state = victims = None
    measure: Measure | None = None
    person = False
    at = 0
    while at < len(tokens):
        sense, size = sense_at(tokens, at)
        if sense is None:
            word = tokens[at].word
            if word not in grammar("count_fillers") and tokens[at].kind is not Kind.MARK:
                alone = len(tokens) == 1
                return Count(singular(word) if alone else plain)
            at += 1
            continue
        noun = noun or sense.noun
        outcome = outcome or sense.outcome
        state = state or sense.state
        victims = victims or sense.victims
        measure = measure or sense.tells or sense.implies
        person = person or sense.person
        at += size
    named = _name(noun, outcome, state, person=person)
    if named is None:
        return Count(plain)
    return Count(named, unit_of(named), measure, victims)


def _name(noun: str | None, outcome: str | None, state: str | None, *, person: bool) -> str | None:
    units = vocabulary().units
    if noun is not None and units[noun] not in {"persons", "cases"} and state is not None:
        return f"{noun} {state}"
    return noun or outcome or ("people" if person else None)


def canonical_unit(unit: str) -> str:
    """Give the library's word for a counting unit; an unknown one in lower case.

    Example:
        >>> canonical_unit("People"), canonical_unit("grave"), canonical_unit("Goats")
        ('persons', 'graves', 'goats')
    """
    plain = " ".join(unit.casefold().split())
    known = frozenset(vocabulary().units.values())
    if plain in _SINGULAR_UNITS or canonical_count(plain).count_of == "people":
        return "persons"
    return next((each for each in (plain, plain + "s", plain + "es") if each in known), plain)


@lru_cache(maxsize=4096)
def canonical_victims(victims: str) -> str:
    """Give the library's word for a class of victims; an unknown one in lower case.

    Example:
        >>> canonical_victims("POWs"), canonical_victims("Local beekeepers")
        ('prisoners_of_war', 'local beekeepers')
    """
    tokens = tokenise(victims.replace("_", " "))
    found = set()
    at = 0
    while at < len(tokens):
        sense, size = sense_at(tokens, at)
        if sense is not None and sense.victims:
            found.add(sense.victims)
        at += size
    return found.pop() if len(found) == 1 else " ".join(victims.casefold().split())
