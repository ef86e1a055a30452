"""Reading a phrase that names a place: the name, its kind, and how loosely it is meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from verify.normalise.names import comparison_key
from verify.normalise.names.hidden import visible

__all__ = ["Phrase", "Reading", "read", "role"]

LONGEST = 200
"""Characters of a phrase that are read."""

# What a word beside a name does to it. "m", "g", "s" stand for city and village in Ukrainian.
_WORDS = {
    "region": "region regions oblast oblasts obl province provinces governorate governorates state "
    "states krai kray territory county republic countryside prefecture wilaya okrug محافظة ريف",
    "district": "district districts raion raions rayon rayons raiony municipality hromada borough "
    "community subdistrict township neighbourhood neighborhood quarter",
    "settlement": "city cities town towns village villages settlement hamlet capital port misto "
    "gorod selo selishche poselok smt pgt proper مدينة قرية",
    "mark": "m g s",
    "part": "northern southern eastern western central north south east west northeastern "
    "northwestern southeastern southwestern northeast northwest southeast southwest upper lower",
    "loose": "near nearby outside around beyond outskirts suburbs suburb vicinity environs close "
    "surroundings somewhere towards toward direction front frontline axis about off "
    "centre center part parts area areas territories side bank banks shore",
    "held": "occupied controlled held annexed liberated recaptured captured retaken besieged "
    "contested temporarily newly recently formerly",
    "filler": "the a in at of from to on into within inside",
}
_ROLES = {word: role for role, words in _WORDS.items() for word in words.split()}
_KINDS = frozenset({"region", "district", "settlement"})
_WITHIN = frozenset({"in", "inside", "within", "near", "outside"})
_JOINT = re.compile(r"\s*(?:\band\b|&|/|\bі\b|\bта\b|\bи\b)\s*")
_OWNER = re.compile(r"\w+['’]s(?= )")
_PARENTHESIS = re.compile(r"\s*[(\[;]\s*|\s*[)\]]\s*")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read the words of a name, from the most literal on.

    Attributes:
        key: Comparison key of the name.
        kind: region, district or settlement where a word said so.
        part: The part that is meant, such as "eastern".
        vague: Whether the phrase only points near the place or to some of it.
    """

    key: str
    kind: str = ""
    part: str = ""
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase taken apart.

    Attributes:
        readings: Ways to read the name, the most literal first.
        outer: The phrases after the commas: what it lies in, nearest first.
        several: The phrases of a list or of a stretch between places; then vague.
        first: The phrase before the first comma.
    """

    readings: tuple[Reading, ...]
    outer: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    first: str = ""


def read(text: str) -> Phrase:
    """Take a phrase apart, without asking what exists.

    Args:
        text: Such as "the village of Oldmill, North Shire" or "outside Riverton".

    Example:
        >>> read("the village of Oldmill, North Shire").outer
        ('North Shire',)
        >>> [(reading.key, reading.vague) for reading in read("near Riverton").readings]
        [('near riverton', False), ('riverton', True)]
        >>> read("between Oldmill and Riverton").several
        ('Oldmill', 'Riverton')
    """
    return _read(text[:LONGEST])


@lru_cache(maxsize=1 << 14)
def _read(text: str) -> Phrase:
    plain = _PARENTHESIS.sub(",", visible(text))
    first, *outer = [part.strip() for part in plain.split(",") if part.strip()] or [plain]
    return Phrase(tuple(_readings(first)), tuple(outer), _several(first), first)


def _several(text: str) -> tuple[str, ...]:
    """Split a list of places, handing the kind named at its end to every one."""
    words = text.split()
    if words and words[0].casefold() == "between":
        text = " ".join(words[1:])
    parts = [part for part in _JOINT.split(text) if part.strip()]
    if len(parts) < 2:
        return ()
    last = parts[-1].split()
    kind = last[-1] if len(last) > 1 and role(last[-1]) in ("region", "district") else ""
    if kind:
        parts = [part if part.endswith(kind) else f"{part} {kind}" for part in parts]
    return tuple(parts)


def _readings(text: str) -> Iterator[Reading]:
    """Give the words as they stand, then with one kind or loose word less at a time."""
    words = comparison_key(text).split()
    owners = {comparison_key(word) for word in _OWNER.findall(text)}
    kind, part, vague = "", "", False
    yield Reading(" ".join(words))
    while len(words) > 1:
        first, last = role(words[0]), role(words[-1])
        if first == "part" and not part and words[1] != "of":
            part, found, words = words[0], first, words[1:]
        elif first in _KINDS and words[1] in _WITHIN:  # "a village in X" is some place in X
            found, words = "loose", words[2:] or words[1:]
        elif first or role(words[1]) == "held" or words[0] in owners:
            found, words = first, words[1:]
        elif last in _KINDS or last == "loose":
            found, words = last, words[:-1]
        else:
            return
        found = "settlement" if found == "mark" else found
        kind = kind or (found if found in _KINDS else "")
        vague = vague or found == "loose" or (found == "part" and words[0] == "of")
        yield Reading(" ".join(words), kind, part, vague)


def role(word: str) -> str:
    """Say what a word beside a name does to it; "" for a word that belongs to the name."""
    return _ROLES.get(comparison_key(word), "")
