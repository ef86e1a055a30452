"""Inside: which of several places of one name is meant by what stands behind the comma."""

from verify.normalise.names import comparison_key
from verify.normalise.places.atlas import Site
from verify.normalise.places.choose import kilometres
from verify.normalise.places.match import WIDE_KINDS, PlaceMatch
from verify.normalise.places.sites import Sites

__all__ = ["inside"]

_SUBURB = 40  # kilometres: so far from a city a place is still said to lie by it


def inside(sites: Sites, homes: tuple[Site, ...], outer: PlaceMatch) -> tuple[Site, ...]:
    """Keep the homes that lie in what stands behind the comma; of a city, those that lie by it.

    Example:
        >>> from verify.normalise.places.resolve import resolve
        >>> sites = Sites()
        >>> homes = inside(sites, sites.find("bucha"), resolve(sites, "Kyiv"))
        >>> [(site.name, site.within[0]) for site in homes]
        [('Bucha', 'UA.13')]
    """
    around = set(outer.candidates)
    found = tuple(site for site in homes if around & set(sites.around(site.id)))
    if found or outer.kind in WIDE_KINDS or not around:
        return found
    # "Bucha, Kyiv": a city holds no places, but its region and its namesake region do.
    regions = {place for city in around for place in sites.around(city)[:1]}
    cities = list(filter(None, map(sites.site, around)))
    for city in cities:
        regions.update(site.id for site in sites.find(f"{comparison_key(city.name)} region"))
    found = tuple(site for site in homes if regions & set(sites.around(site.id)))
    return found or tuple(site for site in homes if any(_by(site, city) for city in cities))


def _by(site: Site, city: Site) -> bool:
    """Tell whether a place lies by a city, in whatever region: "Bucha, near Kyiv"."""
    away = kilometres(site, city)
    return away is not None and away <= _SUBURB
