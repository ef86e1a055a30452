"""How two places lie to one another: the same, one in the other, near, apart, or unknown."""

from enum import StrEnum

from verify.normalise.places.choose import kilometres
from verify.normalise.places.sites import NARROW, WIDE, Sites, base_of

__all__ = ["NEAR", "PlaceRelation", "contains", "distance_km", "relation"]

NEAR = 15.0
"""Kilometres within which two places are near one another."""

_POINTS = frozenset({"settlement", "site"})


class PlaceRelation(StrEnum):
    """How a first place lies to a second one."""

    SAME = "same"
    CONTAINS = "contains"
    WITHIN = "within"
    NEAR = "near"
    OTHER = "other"
    UNKNOWN = "unknown"


def relation(sites: Sites, first: str, second: str) -> PlaceRelation:
    """Relate two keys of places; see `Gazetteer.relation`."""
    if first == second:
        return PlaceRelation.SAME if first.strip("?") else PlaceRelation.UNKNOWN
    if contains(sites, first, second):
        return PlaceRelation.CONTAINS
    if contains(sites, second, first):
        return PlaceRelation.WITHIN
    away = distance_km(sites, first, second)
    if away is not None:
        return PlaceRelation.NEAR if away <= NEAR else PlaceRelation.OTHER
    if contains(sites, first, second) is None or contains(sites, second, first) is None:
        return PlaceRelation.UNKNOWN
    return PlaceRelation.OTHER


def contains(sites: Sites, outer: str, inner: str) -> bool | None:
    """Tell whether one place lies in another; see `Gazetteer.contains`."""
    if outer == inner:
        return False
    if outer.startswith("?") or not _known(sites, outer):
        return None
    if inner.startswith("?"):
        return _contains_open(sites, outer, inner)
    if not _known(sites, inner):
        return None
    if outer in (*sites.around(inner), *_around_base(sites, inner)) or _widens(sites, outer, inner):
        return True
    return False if _apart(sites, outer, inner) else None


def distance_km(sites: Sites, first: str, second: str) -> float | None:
    """Measure the distance of two points; see `Gazetteer.distance_km`."""
    one, two = sites.site(first), sites.site(second)
    if not one or not two or one.kind not in _POINTS or two.kind not in _POINTS:
        return None
    return kilometres(one, two)


def _known(sites: Sites, place: str) -> bool:
    """Tell whether an id means anything here."""
    return sites.site(base_of(place)) is not None or bool(sites.around(place))


def _contains_open(sites: Sites, outer: str, inner: str) -> bool | None:
    """Answer for a name that stays open, which may carry what it lies in behind an "@"."""
    around = inner.partition("@")[2]
    if not around:
        return None
    if outer == around or contains(sites, outer, around):
        return True
    if contains(sites, around, outer) or contains(sites, outer, around) is None:
        return None
    return None if outer in (around, base_of(around)) else False


def _around_base(sites: Sites, inner: str) -> tuple[str, ...]:
    """List the surroundings that a place gives its name to: Bucha lies in "Bucha district"."""
    base = base_of(inner)
    if NARROW in inner:
        return ()
    wide = (f"{base}{WIDE}district", f"{base}{WIDE}region")
    return wide if inner == base else wide[1:] if inner == wide[0] else ()


def _widens(sites: Sites, outer: str, inner: str) -> bool:
    """Tell whether the inner place lies in the place whose surroundings are meant."""
    return WIDE in outer and base_of(outer) in sites.around(inner)


def _apart(sites: Sites, outer: str, inner: str) -> bool:
    """Tell whether the outer place certainly does not hold the inner one."""
    one, two = sites.country(outer), sites.country(inner)
    if inner in sites.around(outer) or inner == base_of(outer):
        return True
    if one and two and one != two:
        return True
    if NARROW in outer:  # what lies in all of it may lie in this part of it
        whole = base_of(outer)
        return whole not in sites.around(inner) and _apart(sites, whole, inner)
    if WIDE in outer:
        return _region(sites, outer) != _region(sites, inner) and _placed(sites, inner)
    kind = _kind(sites, outer)
    if kind == "settlement":
        return _kind(sites, inner) != "site" or _placed(sites, inner)
    if kind in ("region", "country"):
        return _placed(sites, inner) or bool(two and kind == "country")
    return kind == "site"


def _kind(sites: Sites, place: str) -> str:
    """Name the kind of a place; one that only its code stands for is a region."""
    site = sites.site(place)
    return site.kind if site else "region"


def _region(sites: Sites, place: str) -> str | None:
    """Return the region that a place is or lies in."""
    around = (base_of(place), *sites.around(place))
    return next((outer for outer in around if _kind(sites, outer) == "region"), None)


def _placed(sites: Sites, place: str) -> bool:
    """Tell whether the region of a place is on record, or it is wider than any."""
    return NARROW not in place and (
        _region(sites, place) is not None or _kind(sites, base_of(place)) == "country"
    )
