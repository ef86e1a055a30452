"""Mentions: the places that claims name, each distinct run of words looked at once."""

import re

from verify.normalise.places import Gazetteer

__all__ = ["LONGEST", "Finder"]

_CAPITAL = "A-ZÀ-ÖØ-ÞŠŽĀĂĄĆČĎĐĒĘĚĞĢĪĶĻĽŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽА-ЯЁЇІЄҐ"
_WORD = rf"[{_CAPITAL}][\w'’]{{1,40}}"
_NAME = re.compile(
    rf"(?:\b([^\W_]{{1,12}}) )?({_WORD}(?:[ -]{_WORD}){{0,3}})(?= ([^\W_]{{1,12}}))?"
)
"""A run of capitalised words, which may be a place, with the words before and behind it."""

LONGEST = 20_000
"""Characters of a claim that are read; what follows is compared with nothing."""


class Finder:
    """Finds the places that texts name.

    Most capitalised words are no place; asking that of the bare run first leaves few to be read
    with the words around them.
    """

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._bare: dict[str, bool] = {}
        self._read: dict[tuple[str, str, str], tuple[str, ...]] = {}

    def find(self, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the ids of the places that a text names, and the runs of words that name them."""
        ids: dict[str, None] = {}
        runs = []
        for match in _NAME.findall(text[:LONGEST]):
            run = match[1]
            possible = self._bare.get(run)
            if possible is None:
                possible = self._bare[run] = bool(self._gazetteer.find_places(f"in {run}"))
            if possible and (named := self._places(match)):
                runs.append(run)
                ids.update(dict.fromkeys(named))
        return tuple(ids), tuple(runs)

    def _places(self, match: tuple[str, str, str]) -> tuple[str, ...]:
        found = self._read.get(match)
        if found is None:
            places = self._gazetteer.find_places(" ".join(filter(None, match)))
            found = self._read[match] = tuple(one.id for one in places if one.id)
        return found
