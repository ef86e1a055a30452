"""How two places lie to one another: the same, one in the other, near, apart, or unknown."""

from enum import StrEnum

from verify.normalise.places.choose import kilometres
from verify.normalise.places.facilities import barer
from verify.normalise.places.sites import NARROW, WIDE, Sites, base_of

__all__ = ["NEAR", "PlaceRelation", "contains", "distance_km", "relation"]

NEAR = 15.0
"""Kilometres within which two places are near one another."""

ADJOINING = 5.0
"""Kilometres from the middle of a settlement within which a site counts as part of it."""

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
    if outer.startswith("?"):
        return _open_contains(sites, outer, inner)
    if not _known(sites, outer):
        return None
    if inner.startswith("?"):
        return _contains_open(sites, outer, inner)
    if not _known(sites, inner):
        return None
    if outer in (*sites.around(inner), *_around_base(sites, inner)) or _widens(sites, outer, inner):
        return True
    if _adjoins(sites, outer, inner):
        return True
    return False if _apart(sites, outer, inner) else None


def _adjoins(sites: Sites, outer: str, inner: str) -> bool:
    """Tell whether a site stands at a settlement, as a dam does at the town named after it."""
    if (_kind(sites, outer), _kind(sites, inner)) != ("settlement", "site"):
        return False
    away = distance_km(sites, outer, inner)
    return away is not None and away <= ADJOINING


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
    return False if _disjoint(sites, outer, around) else None


def _open_contains(sites: Sites, outer: str, inner: str) -> bool | None:
    """Answer for what an open name may hold: nothing outside of what it lies in.

    "The theatre in Riverton" holds "the old theatre in Riverton": it may be any of them.
    """
    name, _, where = inner.partition("@")
    if outer == where:
        return True
    if where and outer.partition("@")[2] == where:
        return barer(outer.partition("@")[0].strip("?"), name.strip("?")) or None
    around, other = outer.partition("@")[2], inner.partition("@")[2] or inner
    if not around or other.startswith("?"):
        return None
    holds = inner == other and (other == around or contains(sites, other, around))
    return False if holds or _disjoint(sites, other, around) else None


def _disjoint(sites: Sites, first: str, second: str) -> bool:
    """Tell whether two places certainly have nothing in common."""
    if first == second:
        return False
    return contains(sites, first, second) is False and contains(sites, second, first) is False


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
    around = sites.around(inner)
    if inner in sites.around(outer) or inner == base_of(outer):
        return True
    if any(place not in around and _apart(sites, place, inner) for place in sites.around(outer)):
        return True  # what holds the outer place does not even hold the inner one
    one, two = sites.country(outer), sites.country(inner)
    if one and two and one != two:
        return True
    if NARROW in outer:  # what lies in all of it may lie in this part of it
        whole = base_of(outer)
        return whole not in around and _apart(sites, whole, inner)
    kind, region = _kind(sites, base_of(outer)), _region(sites, inner)
    if WIDE in outer or (kind == "settlement" and _kind(sites, inner) == "site"):
        elsewhere = region and _region(sites, outer) and region != _region(sites, outer)
        return bool(elsewhere) or (WIDE not in outer and _in_settlement(sites, inner))
    if kind == "region":
        # Where a region of the data set ends, only the data set's own places can tell.
        return region is not None and (outer not in sites.own or region in sites.own)
    return kind in ("settlement", "site")


def _kind(sites: Sites, place: str) -> str:
    """Name the kind of a place; one that only its code stands for is a region."""
    site = sites.site(place)
    return site.kind if site else "region"


def _region(sites: Sites, place: str) -> str | None:
    """Return the region that a place is or lies in, None for a part of a country."""
    around = (base_of(place), *sites.around(place))
    if NARROW in place and _kind(sites, around[0]) == "country":
        return None
    return next((outer for outer in around if _kind(sites, outer) == "region"), None)


def _in_settlement(sites: Sites, place: str) -> bool:
    """Tell whether a place lies in a settlement on record."""
    return any(_kind(sites, outer) == "settlement" for outer in sites.around(place))
