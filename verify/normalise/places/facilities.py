"""Facilities: buildings and grounds named by what they are, and the place that they stand in."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from verify.normalise.names import comparison_key
from verify.normalise.places.phrase import Phrase, role

__all__ = ["Split", "barer", "facility_in", "is_bare", "label", "splits"]

MOST_WORDS = 16
"""Words of a phrase that are looked through."""

# What stands for each kind of facility; words in brackets stay, as they tell facilities apart.
_KINDS = {
    "hospital": "hospital; clinic; polyclinic; medical centre; medical center; health centre; "
    "health center; medical facility; infirmary; [trauma] centre; [trauma] center; "
    "[maternity] ward; [maternity] home; field hospital",
    "school": "school; gymnasium school; boarding school; kindergarten; lyceum; secondary school",
    "university": "university; college; academy; institute",
    "theatre": "theatre; theater; drama house; opera house; playhouse",
    "place of worship": "[church]; [cathedral]; [chapel]; [mosque]; [synagogue]; [temple]; "
    "[monastery]; [shrine]; [madrasa]",
    "museum": "museum; gallery",
    "market": "market; marketplace; market place; market square; bazaar; bazar; souk; souq; suq",
    "mall": "mall; shopping mall; shopping centre; shopping center; hypermarket; supermarket",
    "restaurant": "restaurant; cafe; pizzeria; canteen",
    "hotel": "hotel; guesthouse; guest house; inn",
    "bakery": "bakery",
    "railway station": "railway station; train station; rail station; station; railway terminal; "
    "railroad station",
    "bus station": "bus station; bus stop; bus terminal; bus depot",
    "metro station": "metro station; underground station; subway station",
    "police station": "police station; police post; police department; police headquarters",
    "power station": "power station; power plant; thermal power plant; hydroelectric plant; "
    "hydropower plant; hydroelectric station; hydropower station; hydroelectric power plant; "
    "hydroelectric power station; hpp; [nuclear] plant; [nuclear] power plant",
    "petrol station": "petrol station; gas station; filling station",
    "airport": "airport; airfield; air base; airbase; aerodrome",
    "port": "seaport; sea port; harbour; harbor; docks; naval base",
    "bridge": "bridge; overpass",
    "dam": "dam; weir; reservoir dam",
    "depot": "depot; warehouse; storehouse; arsenal; ammunition depot; oil depot; fuel depot",
    "works": "factory; steelworks; steel works; steel plant; refinery; oil refinery; "
    "chemical plant; mill works",
    "prison": "prison; jail; gaol; penal colony; prison colony; correctional colony; colony; "
    "prison camp; detention centre; detention center; detention facility; detention camp; "
    "remand prison; pre-trial detention centre; pre-trial detention center; "
    "pretrial detention centre; pretrial detention center; internment camp",
    "camp": "refugee camp; displacement camp; tent camp; camp for displaced people; idp camp; camp",
    "base": "barracks; military base; army base; garrison; training ground; headquarters",
    "shelter": "shelter; bomb shelter; bunker; air-raid shelter",
    "stadium": "stadium; sports ground; football pitch; football ground",
    "sports hall": "gym; gymnasium; sports hall",
    "hall": "hall; funeral hall; wedding hall; community hall; reception hall; banquet hall",
    "cemetery": "cemetery; graveyard; burial ground",
    "square": "square",
    "roundabout": "roundabout; traffic circle",
    "court": "courthouse; court house",
    "town hall": "town hall; city hall; administration building; council building",
    "mission": "embassy; consulate",
    "checkpoint": "checkpoint; check point; border crossing; crossing; crossing point",
    "tower": "tower; television tower; tv tower",
    "dwelling": "apartment block; apartment building; residential building; block of flats; "
    "tower block; house; apartment house; dormitory; hostel",
    "orphanage": "orphanage; children home",
    "cinema": "cinema; nightclub; night club; concert hall",
}
_INSIDE = frozenset({"in", "at", "inside", "within", "of", "on"})
_BESIDE = frozenset({"near", "outside", "beside", "by", "opposite", "behind"})
_ARTICLES = frozenset({"a", "an", "the", "its", "their"})
_NUMBERS = {"number": "no", "nr": "no", "no": "no", "nos": "no"}
_NUMBERS |= {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6"}
_NUMBERS |= {"seven": "7", "eight": "8", "nine": "9", "ten": "10"}


@dataclass(frozen=True, slots=True)
class Split:
    """A phrase read as one place in another.

    Attributes:
        inner: The words for what stands there.
        outer: The words for where.
        beside: Whether it is only said to be near.
        led: Whether the place stands before, as in "Riverton market".
    """

    inner: str
    outer: str
    beside: bool = False
    led: bool = False


@lru_cache(maxsize=1)
def _phrases() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Give the words in which facilities are named, each with how it is written in a label."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for kind, listed in _KINDS.items():
        for phrase in listed.split("; "):
            kept = [word.strip("[]") for word in phrase.split() if word.startswith("[")]
            key = tuple(comparison_key(phrase.replace("[", "").replace("]", "")).split())
            found[key] = (*kept, *kind.split())
    return found


@lru_cache(maxsize=1 << 14)
def label(text: str) -> str:
    """Return the one way to write the name of a facility; "" for what is none.

    Different words for one kind become one, what tells the facility from others stays.

    Example:
        >>> label("the Old Theater"), label("train station"), label("School Number Two")
        ('old theatre', 'railway station', 'no 2 school')
        >>> label("Riverton")
        ''
    """
    own, kind = _parts(text)
    return " ".join((*own, *kind))


def is_bare(text: str) -> bool:
    """Tell whether a phrase says only what a place is, not which: "the market".

    Example:
        >>> is_bare("a market"), is_bare("fish market")
        (True, False)
    """
    own, kind = _parts(text)
    return bool(kind) and not own


@lru_cache(maxsize=1 << 14)
def _parts(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Divide a phrase into what tells a facility apart and its kind."""
    words = [word for word in comparison_key(text).split()[:MOST_WORDS] if word not in _ARTICLES]
    end = len(words)
    while end and (words[end - 1].isdigit() or words[end - 1] in _NUMBERS):
        end -= 1
    for size in (4, 3, 2, 1):
        kind = _phrases().get(tuple(words[max(end - size, 0) : end]))
        if kind is not None and size <= end:
            numbers = [_NUMBERS.get(word, word) for word in words[end:]]
            return (*words[: end - size], *numbers), kind
    return (), ()


def facility_in(phrase: Phrase) -> tuple[str, bool]:
    """Return a phrase's label without the words before it, and whether one of them says "near".

    Example:
        >>> from verify.normalise.places.phrase import read
        >>> facility_in(read("near the fish market")), facility_in(read("Riverton"))
        (('fish market', True), ('', False))
    """
    found, vague = label(phrase.first), False
    for reading in phrase.readings if found else ():
        if not reading.part and (plain := label(reading.key)):
            found, vague = plain, reading.vague
    return found, vague


def barer(first: str, second: str) -> bool:
    """Tell whether one label names the kind that the other names, with fewer words of its own.

    Example:
        >>> barer("theatre", "old theatre"), barer("old theatre", "new theatre")
        (True, False)
    """
    (own, kind), (others, other_kind) = _parts(first), _parts(second)
    return bool(kind) and kind == other_kind and set(own) < set(others)


def splits(text: str) -> Iterator[Split]:
    """Give the ways to read a phrase as a place in another, the likeliest first.

    Args:
        text: Without commas: "the station in Riverton", "Riverton railway station".

    Example:
        >>> next(splits("the old mill near Riverton"))
        Split(inner='the old mill', outer='Riverton', beside=True, led=False)
        >>> next(splits("Riverton's fish market"))
        Split(inner='fish market', outer='Riverton', beside=False, led=True)
    """
    words = text.replace("’s ", " ").replace("'s ", " ").split()[:MOST_WORDS]
    for at in range(1, len(words) - 1):
        link = words[at].casefold()
        if all(map(role, words[:at])):  # "the village of Riverton" is Riverton itself
            continue
        if link in _INSIDE or link in _BESIDE:
            yield Split(" ".join(words[:at]), " ".join(words[at + 1 :]), link in _BESIDE)
    start = 1 if words and words[0].casefold() in _ARTICLES else 0
    for end in range(start + 1, min(len(words), start + 5)):
        inner = " ".join(words[end:])
        if label(inner):
            yield Split(inner, " ".join(words[start:end]), led=True)
