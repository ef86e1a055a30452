"""Scopes: the places under which rows meet, as numbers, row by row."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from verify.match.encode.kinds import COUNTRY, SPOT, WIDE, kind_of
from verify.match.encode.profile import Encoded
from verify.match.profiles import Bools, Counts, Days, Places
from verify.normalise.places import Gazetteer

__all__ = ["Entries", "Scopes", "spread"]


@dataclass(frozen=True, slots=True)
class Entries:
    """Rows, each under one scope; a row may have several entries, or none."""

    row: Counts
    scope: Counts

    def where(self, keep: Bools) -> "Entries":
        """Return the entries of the rows that a mask keeps."""
        kept = keep[self.row]
        return Entries(self.row[kept], self.scope[kept])

    def __add__(self, other: "Entries") -> "Entries":
        return Entries(
            np.concatenate((self.row, other.row)), np.concatenate((self.scope, other.scope))
        )


@dataclass(frozen=True, slots=True)
class Scopes:
    """Under which places rows meet.

    Attributes:
        own: The places that a row names, in its field or its claim; countries left out.
        above: The regions that hold a row's places.
        count: One more than the largest scope number; 0 stands for anywhere.
        placed: Rows that name a known place nearer than a country.
        coarse: Rows whose field names a region and nothing nearer.
    """

    own: Entries
    above: Entries
    count: int
    placed: Bools
    coarse: Bools

    @classmethod
    def of(cls, encoded: Encoded) -> "Scopes":
        """Number the places of every row."""
        code = encoded.profiles.place
        numbers: dict[str, int] = {"": 0}
        own, above, placed, coarse = [], [], [], []
        for places in encoded.profiles.places:
            met = _meeting(places, encoded.gazetteer)
            own.append([numbers.setdefault(name, len(numbers)) for name in met.near])
            above.append([numbers.setdefault(name, len(numbers)) for name in met.around])
            placed.append(met.placed)
            coarse.append(met.coarse)
        return cls(
            own=spread(code, own),
            above=spread(code, above),
            count=len(numbers),
            placed=np.array(placed, bool)[code],
            coarse=np.array(coarse, bool)[code],
        )


@dataclass(frozen=True, slots=True)
class _Meeting:
    """Under which places a row meets others, the wider ones around them, and what they are."""

    near: tuple[str, ...]
    around: tuple[str, ...]
    placed: bool
    coarse: bool


@lru_cache(maxsize=65_536)
def _meeting(places: Places, gazetteer: Gazetteer) -> _Meeting:
    """Find where a row meets others. A site meets what is told of its town, too."""
    named = {*places.field, *places.text, *places.maybe}
    near = {name for name in named if kind_of(gazetteer, name) != COUNTRY}
    near |= {name.partition("+")[0] for name in near}
    around = {outer for name in near if name[0] != "?" for outer in gazetteer.ancestors(name)}
    near |= {name for name in around if kind_of(gazetteer, name) == SPOT}
    wide = {name for name in around - near if kind_of(gazetteer, name) == WIDE}
    kinds = {kind_of(gazetteer, name) for name in places.field}
    return _Meeting(
        near=tuple(sorted(near)),
        around=tuple(sorted(wide)),
        placed=any(not name.startswith("?") for name in near),
        coarse=WIDE in kinds and not kinds - {WIDE, COUNTRY},
    )


def spread(codes: Days | Counts, lists: Iterable[list[int]]) -> Entries:
    """Give every row the numbers that its code stands for.

    Example:
        >>> entries = spread(np.array([1, 0]), [[7], [8, 9]])
        >>> entries.row.tolist(), entries.scope.tolist()
        ([0, 0, 1], [8, 9, 7])
    """
    listed = list(lists)
    lengths = np.array([len(numbers) for numbers in listed], np.int64)
    start = np.concatenate(([0], np.cumsum(lengths)))
    flat = np.array([number for numbers in listed for number in numbers], np.int64)
    count = lengths[codes] if listed else np.zeros(0, np.int64)
    row = np.repeat(np.arange(len(codes)), count)
    begin = np.concatenate(([0], np.cumsum(count)))[:-1]
    where = np.repeat(start[codes] - begin, count) + np.arange(len(row))
    return Entries(row, flat[where])
