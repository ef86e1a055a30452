"""Mentions: the places that claims name, each distinct run of words looked at once."""

import re

from verify.normalise.places import Gazetteer

__all__ = ["LONGEST", "Finder"]

_CAPITAL = "A-ZÀ-ÖØ-ÞŠŽĀĂĄĆČĎĐĒĘĚĞĢĪĶĻĽŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽА-ЯЁЇІЄҐ"
_WORD = rf"[{_CAPITAL}][\w'’]{{1,40}}"
_RUN = re.compile(rf"{_WORD}(?:[ -]{_WORD}){{0,3}}")
"""A run of capitalised words, which may be a place."""

_BEFORE = re.compile(r"([^\W_]{1,12}) $")
_BEHIND = re.compile(r" ([^\W_]{1,12})")
_NEAR = 14
"""Characters before a run in which the word before it stands."""

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
        self._read: dict[str, tuple[str, ...]] = {}

    def find(self, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the ids of the places that a text names, and the runs of words that name them."""
        ids: dict[str, None] = {}
        runs = []
        text = text[:LONGEST]
        for match in _RUN.finditer(text):
            run = match.group()
            possible = self._bare.get(run)
            if possible is None:
                possible = self._bare[run] = bool(self._gazetteer.find_places(f"in {run}"))
            if possible and (named := self._places(text, match)):
                runs.append(run)
                ids.update(dict.fromkeys(named))
        return tuple(ids), tuple(runs)

    def _places(self, text: str, match: re.Match[str]) -> tuple[str, ...]:
        """Read a run with the word before it and the word behind it, if they adjoin."""
        start, end = match.span()
        before = _BEFORE.search(text[max(0, start - _NEAR) : start])
        behind = _BEHIND.match(text, end)
        words = (
            f"{before.group() if before else ''}{match.group()}{behind.group() if behind else ''}"
        )
        found = self._read.get(words)
        if found is None:
            places = self._gazetteer.find_places(words)
            found = self._read[words] = tuple(one.id for one in places if one.id)
        return found
