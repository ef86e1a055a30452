"""Mentions: the places that a free text names, by capitalised words alone."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from verify.normalise.names import comparison_key
from verify.normalise.places.atlas import atlas
from verify.normalise.places.cues import is_meant, may_adjoin, speaks
from verify.normalise.places.match import PlaceMatch
from verify.normalise.places.phrase import role
from verify.normalise.places.resolve import resolve
from verify.normalise.places.sites import Sites

__all__ = ["LONGEST", "PlaceMention", "find_places"]

LONGEST = 20_000
"""Characters of a text that are read."""

_MOST_WORDS = 6  # of one name, and of a list that ends in "regions"
_WORD = re.compile(r"([^\W\d_]+(?:[-'’ʼ](?![sS]\b)[^\W\d_]+)*)")
_KINDS = frozenset({"region", "district"})
_SPACES = frozenset({" ", "\xa0"})
_GAPS = _SPACES | {"-", ". ", "."}
_LISTED = _SPACES | {", "}


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place named in a text.

    Attributes:
        match: What the name means; its `text` is the name, verbatim.
        start: Where it begins in the text.
        end: Where it ends.
    """

    match: PlaceMatch
    start: int
    end: int

    @property
    def id(self) -> str | None:
        """The place, or None where it stays open."""
        return self.match.id

    @property
    def key(self) -> str:
        """The key of the match."""
        return self.match.key

    @property
    def text(self) -> str:
        """The name, verbatim."""
        return self.match.text


@dataclass(frozen=True, slots=True)
class _Words:
    """A text cut into words, and what stands before each of them."""

    words: tuple[str, ...]
    gaps: tuple[str, ...]

    def start(self, at: int) -> int:
        """Return where a word begins in the text."""
        return sum(map(len, self.gaps[: at + 1])) + sum(map(len, self.words[:at]))

    def adjoining(self, at: int) -> bool:
        """Tell whether a word stands directly beside the one before it."""
        return 0 < at < len(self.words) and self.gaps[at] in _SPACES

    def text(self, at: int, end: int) -> str:
        """Return the text from one word up to another."""
        rest = zip(self.gaps[at + 1 : end], self.words[at + 1 : end], strict=True)
        return self.words[at] + "".join(gap + word for gap, word in rest)


def find_places(sites: Sites, text: str, context: Collection[str] = ()) -> tuple[PlaceMention, ...]:
    """Find the places that a text mentions; see `Gazetteer.find_places`."""
    parts = _WORD.split(text[:LONGEST])
    words = _Words(tuple(parts[1::2]), tuple(parts[0::2]))
    return tuple(_found(sites, words, frozenset(context)))


def _found(sites: Sites, words: _Words, context: frozenset[str]) -> Iterator[PlaceMention]:
    taken = 0
    capitals = [at for at, word in enumerate(words.words) if word[0].isupper() or "-" in word]
    for at in capitals:
        if at < taken or not _is_capital(words.words[at]):
            continue
        end = _longest_name(sites, words, at)
        mention = _mention(sites, words, at, end, context) if end > at else None
        if mention:
            yield mention
        taken = end


def _is_capital(word: str) -> bool:
    """Tell whether a word is written as a name is: Hol, al-Hol, ez-Zor."""
    return word[0].isupper() or (word[2:3] == "-" and word[3:4].isupper())


def _longest_name(sites: Sites, words: _Words, at: int) -> int:
    """Return where the longest name that begins here ends; `at` if none does."""
    key, end = comparison_key(words.words[at]), at + 1
    best = end if _is_name(sites, words, end, key) else at
    for end in range(at + 2, min(len(words.words), at + _MOST_WORDS) + 1):
        if words.gaps[end - 1] not in _GAPS:
            break
        word = words.words[end - 1]
        key += " " + comparison_key(word)
        if not sites.own and not atlas().goes_on(key):
            break
        if _is_capital(word) and _is_name(sites, words, end, key):
            best = end
    return best


def _is_name(sites: Sites, words: _Words, end: int, key: str) -> bool:
    """Tell whether this is the name of a place, or of a region if it goes on so."""
    if atlas().knows(key) or key in sites.named:
        return True
    region = words.adjoining(end) and role(words.words[end]) == "region"
    return region and atlas().knows(f"{key} region")


def _mention(
    sites: Sites, words: _Words, at: int, end: int, context: frozenset[str]
) -> PlaceMention | None:
    """Read the name with the words beside it that say which place is meant."""
    before = words.words[at - 1] if words.adjoining(at) else ""
    after = words.words[end] if words.adjoining(end) else ""
    if _is_other_name(before) or _is_other_name(after) or speaks(after):
        return None
    start = at - 1 if role(before) == "part" else at
    stop = end + 1 if role(after) in _KINDS else end
    key = comparison_key(words.text(at, end))
    if role(after) == "region" and sites.find(f"{key} region"):
        key += " region"
    homes = sites.find(key)
    if _is_shouted(words.words[at]) and all(site.rank < 2 for site in homes):
        return None
    if not is_meant(sites, homes, key, before.lower(), context):
        return None
    phrase = words.text(start, stop)
    listed = stop == end and (_lists_regions(words, end) or _follows_regions(words, at))
    match = _meant(sites, f"{phrase} region" if listed else phrase, context)
    if listed:
        match = replace(match, text=phrase)
    first = words.start(start)
    return PlaceMention(match, first, first + len(phrase))


@lru_cache(maxsize=1 << 14)
def _meant(sites: Sites, phrase: str, context: frozenset[str]) -> PlaceMatch:
    """Resolve a phrase, once for all texts that have it."""
    return resolve(sites, phrase, context)


def _is_other_name(word: str) -> bool:
    """Tell whether the word beside a name makes it part of another one: a person, a paper."""
    return word[:1].isupper() and not may_adjoin(comparison_key(word))


def _is_shouted(word: str) -> bool:
    """Tell whether a word is short and all in capitals, as abbreviations are."""
    return len(word) <= 4 and word.isupper()


def _lists_regions(words: _Words, end: int) -> bool:
    """Tell whether a list goes on that ends in "regions", as in "Kherson and Sumy regions"."""
    for at in range(end, min(end + _MOST_WORDS, len(words.words))):
        word = words.words[at]
        if words.gaps[at] not in _LISTED:
            return False
        if role(word) == "region":
            return word.endswith("s") and at > end
        if not _is_capital(word) and word not in ("and", "or"):
            return False
    return False


def _follows_regions(words: _Words, at: int) -> bool:
    """Tell whether a list began with "regions of", as in "the regions of Kherson and Sumy"."""
    for number in range(at - 1, max(at - _MOST_WORDS, 0), -1):
        word = words.words[number]
        if words.gaps[number + 1] not in _LISTED:
            return False
        if word == "of":
            return role(words.words[number - 1]) == "region"
        if not _is_capital(word) and word not in ("and", "or"):
            return False
    return False
