"""The built-in atlas: the packaged list of places, read once and looked up by name or id."""

import gzip
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz, process

if TYPE_CHECKING:  # loaded when a spelling is looked for
    import numpy as np
    import numpy.typing as npt

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
    """Places by id and comparison keys by name, as lines that are read when they are asked for.

    Attributes:
        rows: A line a place, sorted by id.
        keys: A line a comparison key, sorted, with the numbers of the rows that have it.
    """

    rows: list[str]
    keys: list[str]

    @classmethod
    def load(cls) -> "Atlas":
        """Read the packaged file.

        Example:
            >>> atlas().find("kherson")[0].name
            'Kherson'
        """
        packed = (files("verify.normalise") / "data" / _FILE).read_bytes()
        rows, keys = gzip.decompress(packed).decode().split("\n\n")
        return cls(rows.split("\n"), keys.split("\n"))

    def find(self, key: str) -> tuple[Site, ...]:
        """Return every place that has this comparison key among its names."""
        at = _row(self.keys, key)
        if at is None:
            return ()
        return tuple(_site(int(row)) for row in self.keys[at][len(key) + 1 :].split(" "))

    def knows(self, key: str) -> bool:
        """Tell whether any place has this comparison key."""
        return _row(self.keys, key) is not None

    def goes_on(self, words: str) -> bool:
        """Tell whether any comparison key is these words, or begins with them."""
        at = bisect_left(self.keys, words + "\t")
        return at < len(self.keys) and self.keys[at].startswith((words + "\t", words + " "))

    def named(self, initial: str) -> list[str]:
        """List all comparison keys that begin with a letter."""
        start, end = bisect_left(self.keys, initial), bisect_left(self.keys, chr(ord(initial) + 1))
        return [line[: line.index("\t")] for line in self.keys[start:end]]

    def site(self, place: str) -> Site | None:
        """Return the place with this id."""
        return _site_of(place)

    def own_names(self, place: str) -> tuple[str, ...]:
        """Return the keys of the names that are a place's own rather than some list's."""
        keys, _, _ = self._names(place).partition("||")
        return tuple(keys.rstrip("|").split("|")) if keys else ()

    def _names(self, place: str) -> str:
        at = _row(self.rows, place)
        return "" if at is None else self.rows[at].rpartition("\t")[2]

    def fame(self, place: str) -> int:
        """Count the names of a place; of a town and its quarter the town has more."""
        return self._names(place).count("|")


@lru_cache(maxsize=1)
def atlas() -> Atlas:
    """Return the built-in atlas, read on first use."""
    return Atlas.load()


@lru_cache(maxsize=1 << 16)
def _site_of(place: str) -> Site | None:
    at = _row(atlas().rows, place)
    return None if at is None else _site(at)


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


def _row(lines: list[str], first: str) -> int | None:
    """Find the line whose first cell is this."""
    cell = first + "\t"
    at = bisect_left(lines, cell)
    return at if at < len(lines) and lines[at].startswith(cell) else None


class _Spelt(NamedTuple):
    """Comparison keys with one initial, by length, and which characters each holds."""

    names: list[str]
    lengths: "npt.NDArray[np.int64]"
    held: "npt.NDArray[np.uint32]"


@lru_cache(maxsize=128)
def _by_length(initial: str) -> _Spelt:
    import numpy as np

    names = sorted(atlas().named(initial), key=len)
    lengths = np.array([len(name) for name in names], np.int64)
    return _Spelt(names, lengths, _held(names, lengths))


def _held(names: list[str], lengths: "npt.NDArray[np.int64]") -> "npt.NDArray[np.uint32]":
    """Note for each word, none empty, in 32 bits which characters it holds."""
    import numpy as np

    characters = np.frombuffer("".join(names).encode("utf-32-le"), np.uint32)
    bits = np.left_shift(np.uint32(1), characters & 31)
    return np.bitwise_or.reduceat(bits, np.cumsum(lengths) - lengths) if names else bits


@lru_cache(maxsize=1 << 14)
def near_spellings(key: str, cutoff: int) -> tuple[tuple[str, float], ...]:
    """Return the keys spelled most like this one that begin with the same letter, best first."""
    import numpy as np

    if not key:
        return ()
    names, lengths, held = _by_length(key[:1])
    # Each character that one word holds and the other does not costs one of the edits allowed,
    # and so does each by which their lengths differ.
    allowed = (lengths + len(key)) * (100 - cutoff) // 100
    close = np.abs(lengths - len(key)) <= allowed
    close &= np.bitwise_count(held ^ _held([key], np.array([len(key)]))) <= allowed
    chosen = [names[at] for at in np.flatnonzero(close)]
    found = process.extract(key, chosen, scorer=fuzz.ratio, score_cutoff=cutoff, limit=_NEAREST)
    return tuple((name, score / 100) for name, score, _ in found)
