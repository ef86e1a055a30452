"""The built-in atlas: the packaged list of places, read once and looked up by name or id."""

import gzip
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import count
from types import MappingProxyType
from typing import NamedTuple

from rapidfuzz import fuzz, process

__all__ = ["Atlas", "Site", "atlas", "near_spellings"]

_FILE = "gazetteer.tsv.gz"
_RANKS = {"country": 3, "region": 2, "area": 2, "capital": 2, "seat": 1}
_SHOWN_AS = {"capital": "settlement", "seat": "settlement"}
_NEAREST = 20  # spellings that are looked at


class Site(NamedTuple):
    """A place as the gazetteer knows it."""

    id: str
    """GeoNames number ("gn:706448"), ISO code ("UA"), region code ("UA.08") or a name of ours."""
    name: str
    """The name by which it is shown."""
    kind: str
    """settlement, region, country, area, river, sea or site; own places may have others."""
    within: tuple[str, ...]
    """What it lies in, nearest first."""
    rank: int = 0
    """3 country, 2 region, area or capital, 1 seat that a region is named after, 0 other."""
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Atlas:
    """Places in file order, and the rows in which each comparison key occurs."""

    rows: tuple[str, ...]
    homes: MappingProxyType[str, int | tuple[int, ...]]
    numbers: MappingProxyType[str, int]

    @classmethod
    def load(cls) -> "Atlas":
        """Read the packaged file.

        Example:
            >>> atlas().find("kherson")[0].name
            'Kherson'
        """
        packed = (files("verify.normalise") / "data" / _FILE).read_bytes()
        rows = tuple(gzip.decompress(packed).decode().split("\n"))
        homes: dict[str, int | tuple[int, ...]] = {}
        for number, row in enumerate(rows):
            for key in filter(None, row[row.rindex("\t") + 1 :].split("|")):
                before = homes.setdefault(key, number)
                if before is not number:
                    homes[key] = (
                        (*before, number) if isinstance(before, tuple) else (before, number)
                    )
        numbers = dict(zip((row[: row.index("\t")] for row in rows), count(), strict=False))
        return cls(rows, MappingProxyType(homes), MappingProxyType(numbers))

    def find(self, key: str) -> tuple[Site, ...]:
        """Return every place that has this comparison key among its names."""
        found = self.homes.get(key, ())
        return tuple(_site(number) for number in ((found,) if isinstance(found, int) else found))

    def site(self, place: str) -> Site | None:
        """Return the place with this id."""
        number = self.numbers.get(place)
        return None if number is None else _site(number)

    def own_names(self, place: str) -> tuple[str, ...]:
        """Return the keys of the names that are a place's own rather than some list's."""
        keys, _, _ = self._keys(place).partition("||")
        return tuple(keys.rstrip("|").split("|")) if keys else ()

    def _keys(self, place: str) -> str:
        number = self.numbers.get(place)
        return "" if number is None else self.rows[number].rpartition("\t")[2]

    def fame(self, place: str) -> int:
        """Count the names of a place; of a town and its quarter the town has more."""
        return self._keys(place).count("|")


@lru_cache(maxsize=1)
def atlas() -> Atlas:
    """Return the built-in atlas, read on first use."""
    return Atlas.load()


@lru_cache(maxsize=1 << 14)
def _site(number: int) -> Site:
    place, name, kind, within, lat, lon, _ = atlas().rows[number].split("\t")
    return Site(
        place,
        name,
        _SHOWN_AS.get(kind, kind),
        tuple(within.split(",")) if within else (),
        _RANKS.get(kind, 0),
        float(lat) if lat else None,
        float(lon) if lon else None,
    )


@lru_cache(maxsize=1)
def _by_initial() -> MappingProxyType[str, list[str]]:
    """Sort the keys by their first letter."""
    table: dict[str, list[str]] = {}
    for key in atlas().homes:
        table.setdefault(key[0], []).append(key)
    return MappingProxyType(table)


@lru_cache(maxsize=1 << 14)
def near_spellings(key: str, cutoff: int) -> tuple[tuple[str, float], ...]:
    """Return the keys spelled most like this one that begin with the same letter, best first."""
    names = _by_initial().get(key[:1], [])
    found = process.extract(key, names, scorer=fuzz.ratio, score_cutoff=cutoff, limit=_NEAREST)
    return tuple((name, score / 100) for name, score, _ in found)
