"""Sites: the built-in places together with a data set's own, looked up by name or id."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from rapidfuzz import fuzz

from verify.models.place import Place
from verify.normalise.names import comparison_key, fold
from verify.normalise.places.atlas import Site, atlas, near_spellings
from verify.normalise.places.phrase import role

__all__ = ["NARROW", "WIDE", "Sites", "base_of", "surroundings"]

WIDE = "+"
"""Stands in an id before what widens a place: "gn:711350+district" holds Bucha and more."""

NARROW = "/"
"""Stands in an id before the part that is meant: "UA/eastern" is some of Ukraine."""

_NONE: Mapping[str, tuple[Site, ...]] = MappingProxyType({})
_NO_SITES: Mapping[str, Site] = MappingProxyType({})


def base_of(place: str) -> str:
    """Give the id of the place that an id of its surroundings or of a part of it builds on.

    Example:
        >>> base_of("gn:711350+district"), base_of("UA/eastern"), base_of("UA")
        ('gn:711350', 'UA', 'UA')
    """
    return place.partition(WIDE)[0].partition(NARROW)[0]


def surroundings(key: str) -> str:
    """Give the key of a town with what lies around it, for a phrase that only points near it.

    Example:
        >>> surroundings("gn:711350"), surroundings("gn:711350/southern"), surroundings("UA.08")
        ('gn:711350+district', 'gn:711350+district', 'UA.08')
    """
    town = key.partition(NARROW)[0]
    return f"{town}{WIDE}district" if town.startswith("gn:") and WIDE not in town else key


def _plain_kind(kind: str | None) -> str:
    """Read a curator's word for a kind: a village is a settlement, a province a region."""
    found = role(kind) if kind else ""
    if found == "settlement":
        return found
    return "region" if found in ("region", "district") else kind or ""


@dataclass(frozen=True, slots=True, eq=False)
class Sites:
    """All places that names are looked up among; own places win over built-in ones.

    Attributes:
        own: The data set's own places by id.
        named: The same by comparison key.
    """

    own: Mapping[str, Site] = field(default_factory=lambda: _NO_SITES)
    named: Mapping[str, tuple[Site, ...]] = field(default_factory=lambda: _NONE)

    def adding(self, places: Iterable[tuple[Place, tuple[str, ...]]]) -> "Sites":
        """Return sites with more places of a data set, each with the ids of what it lies in."""
        own, named = dict(self.own), dict(self.named)
        for place, within in places:
            before = atlas().site(place.id) if place.id else None
            site = Site(
                place.id or f"own:{comparison_key(place.name)}",
                place.name,
                _plain_kind(place.kind) or (before.kind if before else "settlement"),
                within or (before.within if before else ()),
                before.rank if before else 0,
                place.lat if place.lat is not None or not before else before.lat,
                place.lon if place.lon is not None or not before else before.lon,
            )
            own[site.id] = site
            for name in dict.fromkeys(map(comparison_key, (place.name, *place.aliases))):
                others = (other for other in named.get(name, ()) if other.id != site.id)
                named[name] = (*others, site)
        return Sites(MappingProxyType(own), MappingProxyType(named))

    def find(self, key: str) -> tuple[Site, ...]:
        """Return the places that have this comparison key among their names."""
        own = self.named.get(key)
        if own:
            return own
        found = atlas().find(key)
        return tuple(self.own.get(site.id, site) for site in found) if self.own else found

    def spellings(self, key: str, cutoff: int) -> list[tuple[str, float]]:
        """Return names spelled like this one, with their likeness from 0 to 1, best first."""
        own = ((name, fuzz.ratio(key, name) / 100) for name in self.named if name[:1] == key[:1])
        close = [(name, score) for name, score in own if score * 100 >= cutoff]
        close.extend(near_spellings(key, cutoff))
        return sorted(close, key=lambda pair: (-pair[1], pair[0]))

    def site(self, place: str) -> Site | None:
        """Return the place with this id."""
        return self.own.get(place) or atlas().site(place)

    def is_own_name(self, site: Site, key: str) -> bool:
        """Tell whether a name is a place's own, or another romanisation of it."""
        if site.id in self.own or key in atlas().own_names(site.id):
            return True
        return fold(site.name) == fold(key)

    def around(self, place: str) -> tuple[str, ...]:
        """List what a place lies in, nearest first, without the place itself."""
        return _around(self, place)

    def within(self, place: str) -> tuple[str, ...]:
        """List what a place is recorded to lie in itself; `around` adds what those lie in."""
        site = self.site(place)
        if site:
            return site.within
        country, dot, _ = place.partition(".")  # a region that nobody has named
        return (country,) if dot and atlas().site(country) else ()

    def country(self, place: str) -> str | None:
        """Return the ISO code of the country that a place lies in by the list that has it."""
        for outer in (base_of(place), *self.around(place)):
            site = self.site(outer)
            if site and site.kind == "country":
                return outer
        return None


@lru_cache(maxsize=1 << 16)
def _around(sites: Sites, place: str) -> tuple[str, ...]:
    base = base_of(place)
    found: dict[str, None] = {base: None} if NARROW in place else {}
    queue = [*found] or list(sites.within(base))
    while queue:
        outer = queue.pop(0)
        if outer == base and NARROW in place:
            queue.extend(sites.within(base))
        elif outer not in found and outer != base:
            found[outer] = None
            queue.extend(sites.within(outer))
    return tuple(found)
