"""The singular of an English noun, well enough to compare two that were written alike."""

from typing import Final

__all__ = ["looks_plural", "singular"]

_IRREGULAR: Final = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "feet": "foot",
    "lives": "life",
    "knives": "knife",
    "wives": "wife",
    "corpses": "corpse",
    "houses": "house",
    "causes": "cause",
    "cases": "case",
    "bases": "base",
    "nurses": "nurse",
    "buses": "bus",
    "viruses": "virus",
    "crises": "crisis",
    "horses": "horse",
    "warehouses": "warehouse",
    "offenses": "offense",
    "purchases": "purchase",
    "releases": "release",
    "movies": "movie",
    "ties": "tie",
    "lies": "lie",
}
_ALIKE_WORDS: Final = (
    "aircraft series species means headquarters barracks staff personnel police cattle sheep "
    "corps crew poultry livestock crossroads dead elderly clergy"
)
_ALIKE: Final = frozenset(_ALIKE_WORDS.split())
_NEVER_PLURAL: Final = frozenset({"news", "gas", "lens", "chaos", "politics", "physics"})
_PLURAL_ENDS: Final = ("men", "women", "children", "people")
_SHORTEST: Final = 4


def singular(noun: str) -> str:
    """Write a lower-case noun in the singular; a singular stays as it is.

    Example:
        >>> singular("batteries"), singular("churches"), singular("gas")
        ('battery', 'church', 'gas')
    """
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("men") and len(noun) > _SHORTEST + 1:
        return noun[:-3] + "man"
    if not _ends_like_a_plural(noun):
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zes")):
        return noun[:-2]
    return noun[:-1]


def looks_plural(noun: str) -> bool:
    """Tell whether a lower-case noun is written as several.

    Example:
        >>> looks_plural("teams"), looks_plural("aircraft"), looks_plural("glass")
        (True, True, False)
    """
    return noun in _ALIKE or noun.endswith(_PLURAL_ENDS) or _ends_like_a_plural(noun)


def _ends_like_a_plural(noun: str) -> bool:
    return (
        len(noun) >= _SHORTEST
        and noun not in _ALIKE | _NEVER_PLURAL
        and noun.endswith("s")
        and not noun.endswith(("ss", "us", "is", "'s"))
    )
