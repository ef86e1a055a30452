"""Find the act that words name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from verify.normalise.acts.spelling import folded, root
from verify.normalise.acts.taxonomy import acts, ancestors, contents

__all__ = ["LONGEST", "find_act"]

LONGEST: Final = 200
"""How many characters a phrase may have; a longer text is no name of an act."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Index:
    exact: Mapping[Words, str]
    within: Mapping[Words, str]
    longest: int


@dataclass(frozen=True, slots=True)
class _Match:
    start: int
    end: int
    code: str


_AND: Final = frozenset({"and", "or"})
# What follows one of these is the occasion, the means or the place, not the act itself.
_AFTER_HEAD: Final = frozenset(
    root(word)
    for word in (
        *("after", "before", "during", "amid", "following", "despite", "because", "since"),
        *("by", "with", "against", "on", "about", "over", "for", "from", "to", "at", "in", "under"),
        *("when", "while", "near", "through", "via", "without", "upon", "of"),
    )
)


def find_act(text: str) -> str | None:
    """Find the act that a phrase names.

    A phrase that is a known name, but for case, punctuation, spelling and endings, is that act.
    Otherwise the longest known name that stands in it as whole words decides, those before "of",
    "during", "by" and the like first. Two acts side by side ("torture and looting") are decided
    only where one contains the other; nothing is ever guessed from likeness.

    Args:
        text: A phrase such as "Forced mobilization"; over 200 characters it names nothing.

    Returns:
        The act's code, or None.

    Example:
        >>> find_act("Forced mobilization"), find_act("the killing of five men by shelling")
        ('conscription', 'killing')
        >>> find_act("looting and conscription") is None, find_act("wedding") is None
        (True, True)
    """
    if text in acts():
        return text
    return _find(text) if len(text) <= LONGEST else None


@lru_cache(maxsize=65_536)
def _find(text: str) -> str | None:
    words = folded(text)
    index = _index()
    if words in index.exact:
        return index.exact[words]
    matches = _matches(words, index)
    if not matches:
        return None
    head = next((n for n, word in enumerate(words) if word in _AFTER_HEAD), len(words))
    first = [match for match in matches if match.start < head] or matches
    return _decide(first, words)


@lru_cache(maxsize=1)
def _index() -> _Index:
    exact: dict[Words, str] = {}
    within: dict[Words, str] = {}
    for code, act in acts().items():
        for name in (code.replace("_", " "), act.label, *act.synonyms):
            exact.setdefault(folded(name), code)
            within.setdefault(folded(name), code)
        for name in act.alone:
            exact.setdefault(folded(name), code)
    return _Index(MappingProxyType(exact), MappingProxyType(within), max(map(len, within)))


def _matches(words: Words, index: _Index) -> list[_Match]:
    """Find known names from left to right, the longest at each place, none overlapping."""
    found: list[_Match] = []
    place = 0
    while place < len(words):
        sizes = range(min(index.longest, len(words) - place), 0, -1)
        size = next((n for n in sizes if words[place : place + n] in index.within), 0)
        if size:
            code = index.within[words[place : place + size]]
            found.append(_Match(place, place + size, code))
        place += size or 1
    return found


def _decide(matches: Sequence[_Match], words: Words) -> str | None:
    """Choose among the acts that a phrase names."""
    between = set(words[matches[0].end : matches[-1].start])
    if not between & _AND:
        size = max(match.end - match.start for match in matches)
        matches = [match for match in matches if match.end - match.start == size]
    codes = list(dict.fromkeys(match.code for match in matches))
    for code in codes:
        if all(other == code or _holds(code, other) for other in codes):
            return code
    return None


def _holds(code: str, other: str) -> bool:
    return code in ancestors(other) or other in contents().get(code, ())
