"""How much else is told of a place: whether two reports from there meet by chance."""

import numpy as np
import numpy.typing as npt

from verify.match.encode.kinds import COUNTRY, OPEN, kind_of
from verify.match.profiles import Counts, Days, Places, Profiles
from verify.normalise.places import Gazetteer

__all__ = ["AROUND", "BEYOND", "chance_of_meeting"]

BEYOND = 8
"""Reports at least so many days away are not about the same happening ..."""

AROUND = 365
"""... and those up to so many days away show how much is told of the place at that time."""

WEEK = 7


def chance_of_meeting(p: Profiles, gazetteer: Gazetteer) -> npt.NDArray[np.float32]:
    """Return how many unrelated reports from its place each row meets within a week.

    Reports from the same place, but from other days of the year around, are unrelated by
    construction; their rate is what chance alone would bring. Of several places the one with the
    lowest rate counts; NaN where a row lacks a day or a place.

    """
    row, scope = _entries(p.place, p.places, gazetteer)
    kept = p.dated[row] & ((p.last[row] - p.first[row] < AROUND // 4) | (p.open[row] != 0))
    row, scope = row[kept], scope[kept]
    rate = np.full(len(p), np.nan, np.float32)
    if not len(row):
        return rate
    middle = _middle(p)[row]
    span = int(middle.max() - middle.min()) + 2 * AROUND + 2
    key = scope * span + (middle - middle.min()) + AROUND
    order = np.argsort(key)
    ordered, row = key[order], row[order]

    def until(day: int, side: str) -> Counts:
        found: Counts = np.searchsorted(ordered, ordered + day, side=side)  # type: ignore[call-overload]
        return found

    away = until(-BEYOND, "right") - until(-AROUND, "left")
    away += until(AROUND, "right") - until(BEYOND, "left")
    met = away * (WEEK / (2 * (AROUND - BEYOND)))
    np.fmin.at(rate, row, met.astype(np.float32))
    return rate


def _middle(p: Profiles) -> Counts:
    """Return the middle of each window; of one with an open end the known end."""
    middle = (p.first.astype(np.int64) + p.last) // 2
    return np.where(p.open < 0, p.last, np.where(p.open > 0, p.first, middle))


def _entries(
    place: Days, places: tuple[Places, ...], gazetteer: Gazetteer
) -> tuple[Counts, Counts]:
    """Return rows with the numbers of the places that they name nearer than a country."""
    numbers: dict[str, int] = {}
    listed = []
    for names in places:
        kinds = [(kind_of(gazetteer, key), key) for key in names.field or names.text]
        near = [key for kind, key in kinds if kind != COUNTRY]
        near += names.maybe if any(kind == OPEN for kind, _ in kinds) else ()
        listed.append([numbers.setdefault(key, len(numbers)) for key in near])
    count = np.array([len(each) for each in listed], np.int64)
    flat = np.array([number for each in listed for number in each], np.int64)
    start = np.cumsum(count) - count
    lengths = count[place]
    row = np.repeat(np.arange(len(place)), lengths)
    within = np.arange(len(row)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    return row, flat[np.repeat(start[place], lengths) + within]
