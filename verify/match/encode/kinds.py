"""Kinds of places: a spot, a wide area, a country, or nothing that is known."""

from functools import lru_cache

from verify.normalise.places import Gazetteer

__all__ = ["COUNTRY", "OPEN", "SPOT", "WIDE", "kind_of"]

SPOT, WIDE, COUNTRY, OPEN = "spot", "wide", "country", "open"

_SPOTS = frozenset({"settlement", "site", "district"})


@lru_cache(maxsize=65_536)
def kind_of(gazetteer: Gazetteer, place: str) -> str:
    """Return how wide the place of a key is.

    Example:
        >>> places = Gazetteer.default()
        >>> kind_of(places, places.resolve("Kherson").key), kind_of(places, "UA.08")
        ('spot', 'wide')
        >>> [kind_of(places, key) for key in ("UA", "?oldmill", "gn:706448+district")]
        ['country', 'open', 'spot']
    """
    if place.startswith("?"):
        return OPEN
    if "+" in place or "/" in place:
        return SPOT if place.endswith("+district") else WIDE
    kind = gazetteer.resolve(place).kind
    if kind == "country":
        return COUNTRY
    return SPOT if kind in _SPOTS or _within_region(gazetteer, place, kind) else WIDE


def _within_region(gazetteer: Gazetteer, place: str, kind: str) -> bool:
    """Whether an area or a bank of a river lies inside one region, so that it is narrower."""
    around = () if kind == "region" else gazetteer.ancestors(place)
    return any(gazetteer.resolve(outer).kind == "region" for outer in around)
