"""Mentions: the places that claims name, each distinct run of words looked at once."""

import re
from functools import lru_cache

from verify.normalise.places import Gazetteer, PlaceMention

__all__ = ["LONGEST", "Finder"]

_CAPITAL = "A-ZÀ-ÖØ-ÞŠŽĀĂĄĆČĎĐĒĘĚĞĢĪĶĻĽŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽА-ЯЁЇІЄҐ"
_WORD = rf"[{_CAPITAL}][\w'’]{{1,40}}"
_RUN = re.compile(rf"{_WORD}(?:[ -]{_WORD}){{0,3}}")
"""A run of capitalised words, which may be a place."""

_NEAR = 14
"""Characters before and behind a run within which the word beside it is read."""

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
        end = 0
        for run in _RUN.findall(text):
            start = text.find(run, end)
            end = start + len(run)
            possible = self._bare.get(run)
            if possible is None:
                possible = self._bare[run] = bool(_named(self._gazetteer, f"in {run}"))
            if possible and (named := self._places(_beside(text, start, end))):
                runs.append(run)
                ids.update(dict.fromkeys(named))
        return tuple(ids), tuple(runs)

    def _places(self, words: str) -> tuple[str, ...]:
        found = self._read.get(words)
        if found is None:
            places = _named(self._gazetteer, words)
            found = self._read[words] = tuple(one.id for one in places if one.id)
        return found


@lru_cache(maxsize=1 << 14)
def _named(gazetteer: Gazetteer, words: str) -> tuple[PlaceMention, ...]:
    """Find the places in a few words; what is added to a data set names much the same places."""
    return gazetteer.find_places(words)


def _beside(text: str, start: int, end: int) -> str:
    """Return a run of words with the word before it and the word behind it, if they adjoin.

    Example:
        >>> _beside("He was shot near Old Mill on Sunday.", 17, 25)
        'near Old Mill on'
    """
    if text[start - 1 : start] == " ":
        start = max(text.rfind(" ", 0, start - 1) + 1, start - _NEAR)
    if text[end : end + 1] == " ":
        stop = text.find(" ", end + 1)
        end = min(stop if stop > 0 else len(text), end + _NEAR)
    return text[start:end]
