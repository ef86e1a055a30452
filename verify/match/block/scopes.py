"""Scopes: the places under which rows meet, as numbers, row by row."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from verify.match.encode.profile import Encoded
from verify.match.profiles import Bools, Counts, Days

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
        profiles, gazetteer = encoded.profiles, encoded.gazetteer
        numbers: dict[str, int] = {"": 0}
        own, above, placed, coarse = [], [], [], []
        for places in profiles.places:
            near = [
                name for name in (*places.field, *places.text) if _kind(encoded, name) != "country"
            ]
            own.append([numbers.setdefault(name, len(numbers)) for name in near])
            upper = {
                name
                for place in near
                if not place.startswith("~")
                for name in gazetteer.ancestors(place)
                if gazetteer.kind(name) != "country"
            }
            above.append(
                [numbers.setdefault(name, len(numbers)) for name in sorted(upper - set(near))]
            )
            placed.append(any(not name.startswith("~") for name in near))
            kinds = {_kind(encoded, name) for name in places.field}
            coarse.append("region" in kinds and not kinds - {"region", "country"})
        return cls(
            own=spread(profiles.place, own),
            above=spread(profiles.place, above),
            count=len(numbers),
            placed=np.array(placed, bool)[profiles.place],
            coarse=np.array(coarse, bool)[profiles.place],
        )


def _kind(encoded: Encoded, name: str) -> str | None:
    return None if name.startswith("~") else encoded.gazetteer.kind(name)


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
