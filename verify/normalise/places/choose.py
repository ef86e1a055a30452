"""Choosing among several places of one name: the document's other places decide, never size."""

from collections.abc import Collection, Sequence
from math import asin, cos, radians, sin, sqrt

from verify.normalise.places.atlas import Site, atlas
from verify.normalise.places.sites import Sites, base_of

__all__ = ["choose", "kilometres", "merged", "regions_of"]

_TWINS = 5.0
"""Entries of one name this near, in kilometres, in one country: a town and its quarter."""

_EARTH = 6371.0088


def kilometres(one: Site, two: Site) -> float | None:
    """Measure the great-circle distance between two places that have coordinates."""
    if one.lat is None or one.lon is None or two.lat is None or two.lon is None:
        return None
    north, east = radians(two.lat - one.lat), radians(two.lon - one.lon)
    chord = sin(north / 2) ** 2
    chord += cos(radians(one.lat)) * cos(radians(two.lat)) * sin(east / 2) ** 2
    return 2 * _EARTH * asin(min(1.0, sqrt(chord)))


def choose(
    sites: Sites, homes: Sequence[Site], key: str, context: Collection[str]
) -> tuple[Site, ...]:
    """Narrow the homes of a name down; one that is left is meant, several stay in doubt.

    In this order: entries of one place are merged; places whose own name it is come before those
    that bear it in some list only; a place that contains the others is meant as a whole. Then the
    one home in a region of the context, or in an area of it; the one home in the country of the
    context, if that is one country; a country, region or capital; the one home in the countries
    of the context; the seat that a region is named after.

    Args:
        sites: Where places lie.
        homes: The places that bear the name.
        key: Its comparison key.
        context: Ids of the other places of the document.
    """
    left = _outermost(sites, _own_named(sites, merged(sites, homes), key))
    if len(left) == 1 or not left:
        return tuple(left)
    for places in (regions_of(sites, context), areas_of(sites, context)):
        near = [site for site in left if places & {site.id, *sites.around(site.id)}]
        if len(near) == 1:
            return tuple(near)
    countries = {sites.country(place) for place in context} - {None}
    inside = [site for site in left if sites.country(site.id) in countries]
    if len(countries) == 1 and len(inside) == 1:
        return tuple(inside)
    left = _highest(left, 2) or inside or left
    return tuple(_highest(left, 1) or left)


def merged(sites: Sites, homes: Sequence[Site]) -> tuple[Site, ...]:
    """Keep one of the entries that stand for one place: that with the most names."""
    kept: list[Site] = []
    for site in sorted(homes, key=lambda site: (-site.rank, -atlas().fame(site.id), site.id)):
        if not any(_twins(sites, site, other) for other in kept):
            kept.append(site)
    return tuple(sorted(kept, key=lambda site: site.id))


def _twins(sites: Sites, one: Site, two: Site) -> bool:
    """Tell whether two entries of one name are one place."""
    away = kilometres(one, two)
    return away is not None and away <= _TWINS and sites.country(one.id) == sites.country(two.id)


def _own_named(sites: Sites, homes: Sequence[Site], key: str) -> list[Site]:
    """Prefer places whose own name it is."""
    return [site for site in homes if sites.is_own_name(site, key)] or list(homes)


def _outermost(sites: Sites, homes: list[Site]) -> list[Site]:
    """Leave out places inside another one of the same name: Djibouti is the country."""
    ids = {site.id for site in homes}
    return [site for site in homes if not ids & set(sites.around(site.id))]


def regions_of(sites: Sites, context: Collection[str]) -> set[str]:
    """Collect the regions of the context's places, and the areas that it names itself."""
    bases = {base_of(place) for place in context}
    regions = {base for base in bases if _kind(sites, base) in ("region", "area")}
    for base in bases:
        regions.update(outer for outer in sites.around(base) if _kind(sites, outer) == "region")
    return regions


def areas_of(sites: Sites, context: Collection[str]) -> set[str]:
    """Collect the areas, such as a coal basin or a half of a country, that the context lies in."""
    areas: set[str] = set()
    for place in context:
        areas.update(outer for outer in sites.around(place) if _kind(sites, outer) == "area")
    return areas


def _kind(sites: Sites, place: str) -> str:
    """Name the kind of a place; one that only its code stands for is a region."""
    site = sites.site(place)
    return site.kind if site else "region"


def _highest(homes: list[Site], least: int) -> list[Site]:
    """Return the one home of highest rank, if one alone has it and it is at least this."""
    top = max((site.rank for site in homes), default=0)
    highest = [site for site in homes if site.rank == top]
    return highest if top >= least and len(highest) == 1 else []
