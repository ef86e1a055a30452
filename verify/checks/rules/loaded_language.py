"""V703: words that take a side."""

import re
from collections.abc import Iterator

from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject

__all__ = ["WORDS", "loaded_language"]

WORDS = [
    "animals",
    "atrocious",
    "bandits",
    "barbarian",
    "barbarians",
    "barbaric",
    "bloodthirsty",
    "brutes",
    "butcher",
    "butchers",
    "collaborator",
    "collaborators",
    "cowardly",
    "cutthroats",
    "devils",
    "evil",
    "fanatics",
    "fascist",
    "fascists",
    "fiends",
    "genocidal",
    "ghouls",
    "henchman",
    "henchmen",
    "heroic",
    "heroically",
    "hordes",
    "hyenas",
    "invaders",
    "junta",
    "liberators",
    "maniacs",
    "marauders",
    "monsters",
    "monstrous",
    "murderers",
    "nazi",
    "nazis",
    "neo-nazi",
    "neo-nazis",
    "occupiers",
    "orcs",
    "propagandists",
    "punishers",
    "puppet",
    "puppets",
    "radicals",
    "regime",
    "savages",
    "scum",
    "separatists",
    "so-called",
    "subhuman",
    "subhumans",
    "terrorist",
    "terrorists",
    "thug",
    "thugs",
    "traitor",
    "traitors",
    "vermin",
    "vile",
    "villains",
    "warmongers",
]
"""Words that judge whoever they are said of: one list for every side."""

_LOADED = frozenset(WORDS)
_WORD = re.compile(r"[a-z]{1,40}(?:-[a-z]{1,40})?")
_QUOTED = re.compile(r"[\"“”«»„‟][^\"“”«»„‟\n]{0,500}[\"“”«»„‟]")
_LONGEST = 5_000


@rule("V703", Needs.RECORD)
def loaded_language(subject: Subject) -> Iterator[Spot]:
    """A word of the curator's own that takes a side.

    Why it matters:
        A claim is put in the curator's words, and readers of every side must be able to trust
        them. The list of words is one for all sides; words between quotation marks are a
        speaker's own.

    Bad example:
        {"id": "k-1", "claim": "Thugs of the regime burned the mill.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    Good example:
        {"id": "k-1", "claim": "Northern soldiers burned the mill.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Say who is meant. Where the word itself is what was said, put it between quotation marks.
    """
    for index, row in enumerate(subject.rows()):
        claim = row["claim"][:_LONGEST].lower()
        if not _LOADED.isdisjoint(_WORD.findall(claim)):
            own = _WORD.findall(_QUOTED.sub(" ", claim))
            found = list(dict.fromkeys(word for word in own if word in _LOADED))
            if found:
                words = ", ".join(found[:5])
                message = f"the claim says {words} in its own words. Say who is meant, or quote."
                yield Spot("allegations", index, ("claim",), message, value=found)
