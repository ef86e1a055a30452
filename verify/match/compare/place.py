"""Place: the same, one inside the other, near, or somewhere else."""

from functools import partial

from verify.match.compare.comparison import Comparison, Levels, by_pair
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts, Places
from verify.normalise.places import Gazetteer

__all__ = ["PLACE", "place_level"]

NEAR_KM = 30.0
"""Up to what distance two settlements may be one place told differently."""

_NAMES = {
    "missing": "a place is missing",
    "same": "same place",
    "same_region": "same region",
    "same_country": "same country, no nearer place",
    "in_text": "the claim of one names the other's place",
    "contained": "one place lies in the other",
    "in_country": "one place is only a country, which holds the other",
    "near": "places near each other",
    "unclear": "a place name that is not known",
    "other": "different places",
}
_LEVEL = {name: number for number, name in enumerate(_NAMES)}


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    place = encoded.profiles.place
    level = partial(_level, encoded)
    return by_pair(place[left], place[right], len(encoded.profiles.places), level)


def _level(encoded: Encoded, a: int, b: int) -> int:
    table = encoded.profiles.places
    return _LEVEL[place_level(table[a], table[b], encoded.gazetteer)]


def place_level(a: Places, b: Places, gazetteer: Gazetteer) -> str:
    """Return how the places of two allegations compare."""
    if not (a.field or a.text) or not (b.field or b.text):
        return "missing"
    shared = set(a.field) & set(b.field)
    if shared:
        return _sameness(shared, gazetteer)
    named = (set(a.field) & set(b.text)) | (set(b.field) & set(a.text))
    if not (a.field and b.field):
        named |= set(a.text) & set(b.text)
    if named and _sameness(named, gazetteer) == "same":
        return "in_text"
    return _apart(a.field or a.text, b.field or b.text, gazetteer)


def _sameness(ids: set[str], gazetteer: Gazetteer) -> str:
    kinds = {gazetteer.kind(name) for name in ids}
    if kinds <= {"country"}:
        return "same_country"
    return "same_region" if kinds <= {"country", "region"} else "same"


def _apart(a: tuple[str, ...], b: tuple[str, ...], gazetteer: Gazetteer) -> str:
    """Compare two lists of places that share none, by the nearest pair."""
    best = "other"
    for x in a:
        for y in b:
            level = _one(x, y, gazetteer)
            if _ORDER[level] < _ORDER[best]:
                best = level
    return best


_ORDER = {"contained": 0, "near": 1, "in_country": 2, "unclear": 3, "other": 4}


def _one(x: str, y: str, gazetteer: Gazetteer) -> str:
    if x.startswith("~") or y.startswith("~"):
        return "unclear"
    for inner, outer in ((x, y), (y, x)):
        if outer in gazetteer.ancestors(inner):
            return "in_country" if gazetteer.kind(outer) == "country" else "contained"
    distance = gazetteer.distance_km(x, y)
    return "near" if distance is not None and distance <= NEAR_KM else "other"


PLACE = Comparison("place", _NAMES, _compare)
