"""Place: the same, one inside the other, near, or somewhere else."""

from functools import lru_cache, partial

from verify.match.compare.comparison import Comparison, Levels, by_pair
from verify.match.encode.kinds import COUNTRY, OPEN, SPOT, WIDE, kind_of
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts, Places
from verify.normalise.places import Gazetteer, PlaceRelation
from verify.normalise.places.alike import alike

__all__ = ["INSIDE", "PLACE", "place_level", "place_levels"]

_NAMES = {
    "missing": "a place is missing",
    "same": "same place",
    "may_be_same": "a name that may mean the same place",
    "in_text": "the claim of one names the other's place",
    "inside": "one is a spot in the other",
    "same_region": "same region",
    "same_country": "same country, no nearer place",
    "contained": "one place lies in the region of the other",
    "in_country": "one place is only a country, which holds the other",
    "near": "places near each other",
    "unclear_near": "places of one region, of which one has no sharp border",
    "unclear": "a place that cannot be told",
    "other_in_text": "different places, as far as the claims tell",
    "other": "different places",
}
_LEVEL = {name: number for number, name in enumerate(_NAMES)}
_WITHIN = {SPOT: "inside", OPEN: "inside", WIDE: "contained", COUNTRY: "in_country"}
_SAME = {COUNTRY: "same_country", WIDE: "same_region"}
_BETTER = ("inside", "contained", "near", "unclear_near", "in_country", "unclear", "other")


INSIDE = _LEVEL["inside"]
"""Levels up to this one, but for the first, are of one spot."""


def place_levels(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    """Compare the places of many pairs."""
    place = encoded.profiles.place
    level = partial(_level, encoded)
    return by_pair(place[left], place[right], len(encoded.profiles.places), level)


def _level(encoded: Encoded, a: int, b: int) -> int:
    table = encoded.profiles.places
    return _LEVEL[place_level(table[a], table[b], encoded.gazetteer)]


@lru_cache(maxsize=1 << 16)
def place_level(a: Places, b: Places, gazetteer: Gazetteer) -> str:
    """Return how the places of two allegations compare.

    Example:
        >>> places = Gazetteer.default()
        >>> city, region = (places.resolve(name).key for name in ("Kherson", "Kherson region"))
        >>> place_level(Places((city,)), Places((region,)), places)
        'contained'
    """
    if not (a.field or a.text) or not (b.field or b.text):
        return "missing"
    shared = set(a.field) & set(b.field)
    if shared:
        return _sameness(shared, gazetteer)
    if _may_be_same(a, b):
        return "may_be_same"
    named = (set(a.field) & set(b.text)) | (set(b.field) & set(a.text))
    if not (a.field and b.field):
        named |= set(a.text) & set(b.text)
    if any(kind_of(gazetteer, name) == SPOT for name in named):
        return "in_text"
    level = _apart(a.field or a.text, b.field or b.text, gazetteer)
    return "other_in_text" if level == "other" and not (a.field and b.field) else level


def _sameness(keys: set[str], gazetteer: Gazetteer) -> str:
    """Name the sameness of shared places by the narrowest of them; an open name is a spot."""
    kinds = {kind_of(gazetteer, key) for key in keys}
    widest = kinds - {COUNTRY} or kinds
    return _SAME.get(widest.pop(), "same") if len(widest) == 1 else "same"


def _may_be_same(a: Places, b: Places) -> bool:
    """Whether an open name of one may mean a place that the other names, or may mean, too.

    So it may where two open names are spelled nearly alike.
    """
    if any(alike(x, y) for x in a.field for y in b.field):
        return True
    if not a.maybe and not b.maybe:
        return False
    mine, yours = {*a.maybe, *a.field, *a.text}, {*b.maybe, *b.field, *b.text}
    return bool(set(a.maybe) & yours) or bool(set(b.maybe) & mine)


def _apart(a: tuple[str, ...], b: tuple[str, ...], gazetteer: Gazetteer) -> str:
    """Compare two lists of places that share none, by the nearest pair."""
    levels = {_one(x, y, gazetteer) for x in a for y in b}
    return next(level for level in _BETTER if level in levels)


def _one(x: str, y: str, gazetteer: Gazetteer) -> str:
    relation = gazetteer.relation(x, y)
    if relation in (PlaceRelation.CONTAINS, PlaceRelation.WITHIN):
        outer = x if relation is PlaceRelation.CONTAINS else y
        return _WITHIN[kind_of(gazetteer, outer)]
    if relation is PlaceRelation.NEAR:
        return "near"
    if relation is PlaceRelation.OTHER:
        return "other"
    around = set(gazetteer.ancestors(x)) & set(gazetteer.ancestors(y))
    nearby = any(kind_of(gazetteer, outer) == WIDE for outer in around)
    return "unclear_near" if nearby else "unclear"


PLACE = Comparison("place", _NAMES, place_levels)
