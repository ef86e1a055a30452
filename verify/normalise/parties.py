"""Parties: which side a bare name points to, and which sides oppose each other."""

import re
from collections.abc import Iterable, Mapping

from verify.models.actor import Actor
from verify.models.info import Party

__all__ = ["adverse_pairs", "named_party"]

_WORD = re.compile(r"[^\W\d_]+")

_SHORTEST = 4
"""A party's name gives away fewer letters than this only by accident."""


def named_party(name: str, parties: Mapping[str, Party]) -> str | None:
    """Return the one party whose name a word of `name` begins with, or None.

    The last letter of the party's name may give way to an ending, so that an adjective is read
    as its country. The rule is the same for every party and needs no list of peoples.

    Example:
        >>> parties = {"n": Party(name="Northland"), "s": Party(name="Sud")}
        >>> named_party("Northlandic troops", parties)
        'n'
    """
    words = [word.casefold() for word in _WORD.findall(name)]
    found = {
        key
        for key, party in parties.items()
        for title in (key, party.name or key)
        if len(stem := _stem(title)) >= _SHORTEST and any(word.startswith(stem) for word in words)
    }
    return found.pop() if len(found) == 1 else None


def _stem(title: str) -> str:
    """Drop a final vowel, which endings replace: Ruritania, Ruritanian."""
    folded = title.casefold().strip()
    return folded[:-1] if folded[-1:] in "aeiouy" else folded


def adverse_pairs(
    parties: Mapping[str, Party], actors: Iterable[Actor]
) -> frozenset[frozenset[str]]:
    """Collect the pairs of parties that are declared to oppose each other, read both ways.

    Example:
        >>> pairs = adverse_pairs({"a": Party(adverse_to=("b",))}, [])
        >>> frozenset(("b", "a")) in pairs
        True
    """
    declared = [(key, other) for key, party in parties.items() for other in party.adverse_to]
    declared += [(a.party, other) for a in actors if a.party for other in a.adverse_to]
    return frozenset(frozenset(pair) for pair in declared if pair[0] != pair[1])
