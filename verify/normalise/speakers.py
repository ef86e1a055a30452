"""Speakers: on whose word an allegation rests, and how well that origin is identified."""

from functools import lru_cache

from verify.models.actor import Actor
from verify.models.allegation import Allegation
from verify.models.words import Identity

__all__ = ["identity_of", "is_descriptor"]

UNNAMED = frozenset(
    {
        "activists",
        "authorities",
        "campaigners",
        "civilians",
        "commanders",
        "defenders",
        "detainees",
        "doctors",
        "eyewitnesses",
        "families",
        "fighters",
        "figures",
        "investigators",
        "journalists",
        "leaders",
        "letters",
        "locals",
        "media",
        "medics",
        "monitors",
        "neighbors",
        "neighbours",
        "newspapers",
        "observers",
        "officers",
        "officials",
        "outlets",
        "people",
        "police",
        "prisoners",
        "prosecutors",
        "relatives",
        "reporters",
        "reports",
        "representatives",
        "rescuers",
        "residents",
        "sergeants",
        "soldiers",
        "sources",
        "spokespeople",
        "spokesperson",
        "survivors",
        "teachers",
        "users",
        "victims",
        "villagers",
        "volunteers",
        "witness",
        "witnesses",
        "workers",
    }
)
"""Head words of descriptors: they say what somebody is, not who."""


ARTICLES = frozenset({"a", "an", "the", "some", "several", "many", "local", "one", "two", "three"})
"""First words of descriptors."""


@lru_cache(maxsize=1 << 14)
def is_descriptor(name: str) -> bool:
    """Whether words describe a speaker without naming one.

    They do if they hold no capital ("local residents"), if an article leads words without capitals
    ("A resident"), or if the head word says only what somebody is ("Northern officials",
    "Residents of the lower town"). Scripts without capitals are taken for names: then the
    curator's `identity` decides.

    Example:
        >>> is_descriptor("local residents"), is_descriptor("Ada Marsh"), is_descriptor("TASS")
        (True, False, False)
        >>> is_descriptor("Residents of the lower town"), is_descriptor("Northern army")
        (True, False)
    """
    words = name.split()
    if not words or _head(words) in UNNAMED:
        return True
    led = words[0].casefold() in ARTICLES and len(words) > 1
    rest = words[1:] if led else words
    return any(c.islower() for c in name) and not any(c.isupper() for word in rest for c in word)


def _head(words: list[str]) -> str:
    """Return the head of a noun phrase: the word before "of", "from", "in", else the last one."""
    folded = [word.casefold().strip(".,") for word in words]
    ends = [folded.index(link) for link in ("of", "from", "in", "at", "who") if link in folded]
    return folded[max(min(ends), 1) - 1] if ends else folded[-1]


def identity_of(allegation: Allegation, record: Actor | None) -> Identity:
    """Return how well the speaker is identified: as the curator said, else as the words show.

    Args:
        allegation: The allegation.
        record: The actor whom its speaker resolves to, if there is a record.

    Example:
        >>> a = Allegation(claim="The well is poisoned.", source="Gazette", speaker="two shepherds")
        >>> str(identity_of(a, None))
        'collective'
    """
    speaker = allegation.speaker
    given = allegation.identity or (speaker.identity if isinstance(speaker, Actor) else None)
    if given:
        return given
    if speaker is None:
        return Identity.UNSTATED
    if record is not None:
        return Identity.COLLECTIVE if record.kind == "group" else Identity.NAMED
    name = speaker if isinstance(speaker, str) else speaker.name or ""
    if not is_descriptor(name):
        return Identity.NAMED
    head = _head(name.split())
    return Identity.COLLECTIVE if head.endswith("s") or head == "people" else Identity.ROLE
