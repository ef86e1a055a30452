"""Gazetteer: which place a phrase means, and how places lie to one another."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from verify.models.place import Place
from verify.normalise.places import relation as between
from verify.normalise.places.match import PlaceMatch
from verify.normalise.places.mentions import PlaceMention, find_places
from verify.normalise.places.relation import PlaceRelation
from verify.normalise.places.resolve import resolve
from verify.normalise.places.sites import NARROW, WIDE, Sites, base_of

__all__ = ["Gazetteer"]

REMEMBERED = 200
"""Phrases up to this length are resolved once: data sets repeat them."""

_resolved = lru_cache(maxsize=65_536)(resolve)
_related = lru_cache(maxsize=262_144)(between.relation)
_contains = lru_cache(maxsize=262_144)(between.contains)


@dataclass(frozen=True, slots=True, eq=False)
class Gazetteer:
    """Places of the world, of war reporting and of one data set; never changed once made.

    Built in are the places of 15,000 people or more and those of Ukraine of 500 or more
    (GeoNames), with regions, areas, rivers and further names written by hand. A place lies where
    the country code of GeoNames puts it, whoever holds or claims it: that serves to find places
    and decides no claim.

    Example:
        >>> places = Gazetteer.default()
        >>> places.resolve("the city of Kharkov").id == places.resolve("Харків").id
        True
        >>> places.resolve("Kherson region").id, places.resolve("Springfield").id
        ('UA.08', None)
    """

    sites: Sites = field(default_factory=Sites)

    @classmethod
    def default(cls) -> "Gazetteer":
        """Return the built-in gazetteer; its file is read on first look-up."""
        return _default()

    def with_places(self, places: Iterable[Place]) -> "Gazetteer":
        """Return a gazetteer that also knows a data set's places, which win over built-in ones.

        Args:
            places: The places; one with an id that is built in adds names to that place.

        Example:
            >>> mill = Place(id="mill", name="Old Mill", within="Kharkiv Oblast")
            >>> own = Gazetteer.default().with_places([mill])
            >>> own.resolve("Old Mill").id, own.relation("mill", "UA.07").value
            ('mill', 'within')
        """
        added = list(places)
        if not added:
            return self
        first = self.sites.adding((place, ()) for place in added)
        within = (
            tuple(dict.fromkeys(resolve(first, name).key for name in place.within))
            for place in added
        )
        return Gazetteer(self.sites.adding(zip(added, within, strict=True)))

    def resolve(self, text: str, context: Collection[str] = ()) -> PlaceMatch:
        """Find the one place that a phrase means, or the places that it may mean.

        Reads "Village, Region", "near X", "the city of X", "X district", "X Oblast", "western X",
        lists and stretches ("between X and Y": several candidates, none meant alone). A name with
        several homes is settled by the context: the one in its region, then the one in its
        country; without help only a country, a capital, or the seat that a region is named after
        comes before other places. Size never decides. What stays open keeps its candidates.

        Args:
            text: The phrase, or the id of a place.
            context: Ids or names of the other places of the same document.

        Returns:
            The match; its `key` is equal for equal places, resolved or not.

        Example:
            >>> places = Gazetteer.default()
            >>> places.resolve("Lyman").id, places.resolve("Lyman", ["Bakhmut"]).key
            (None, 'gn:704204')
        """
        if len(text) > REMEMBERED:
            return resolve(self.sites, text, context)
        return _resolved(self.sites, text, frozenset(context))

    def find_places(self, text: str, context: Collection[str] = ()) -> tuple[PlaceMention, ...]:
        """Find the places that a free text mentions by a capitalised name.

        Args:
            text: A claim or a passage; linear in its length.
            context: Ids or names of the other places of the same document.

        Example:
            >>> found = Gazetteer.default().find_places("Shelling near Kherson was reported.")
            >>> [(one.text, one.start, one.end) for one in found]
            [('Kherson', 14, 21)]
        """
        return find_places(self.sites, text, context)

    def relation(self, first: str, second: str) -> PlaceRelation:
        """Say how the place of one key lies to that of another.

        Args:
            first: The `key` of a match, or an id.
            second: Another.

        Example:
            >>> Gazetteer.default().relation("UA.08", "gn:706448")
            <PlaceRelation.CONTAINS: 'contains'>
        """
        return _related(self.sites, first, second)

    def contains(self, outer: str, inner: str) -> bool | None:
        """Tell whether one place lies in another; None where nobody can tell.

        A place does not contain itself. Areas such as a coal basin have no sharp border: what is
        not on record as part of one may still be.

        Example:
            >>> Gazetteer.default().contains("UA", "UA.08")
            True
        """
        return _contains(self.sites, outer, inner)

    def distance_km(self, first: str, second: str) -> float | None:
        """Measure the kilometres between two settlements or sites, None where one has no point."""
        return between.distance_km(self.sites, first, second)

    def ancestors(self, place: str) -> tuple[str, ...]:
        """List the ids of what a place lies in, nearest first.

        Example:
            >>> Gazetteer.default().ancestors("gn:706448")
            ('UA.08', 'UA', 'southern-ukraine')
        """
        return self.sites.around(place)

    def country(self, place: str) -> str | None:
        """Return the ISO code of the country that a place is listed in."""
        return self.sites.country(place)

    def name(self, place: str) -> str:
        """Return the name by which a place is shown; an unknown key is shown as it stands.

        Example:
            >>> places = Gazetteer.default()
            >>> places.name("UA.08"), places.name("gn:711350+district"), places.name("SD/eastern")
            ('Kherson Oblast', 'Bucha district', 'eastern Sudan')
        """
        site = self.sites.site(base_of(place))
        if site is None:
            return place.removeprefix("?").partition("@")[0]
        wide, _, part = place.partition(NARROW)
        name = f"{site.name} {wide.partition(WIDE)[2]}".strip()
        return f"{part} {name}".strip()


@lru_cache(maxsize=1)
def _default() -> Gazetteer:
    return Gazetteer()
