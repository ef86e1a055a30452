"""Speakers: on whose word an allegation rests, and how well that origin is identified."""

from verify.models.actor import Actor
from verify.models.allegation import Allegation
from verify.models.words import Identity
from verify.normalise.names import comparison_key

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


def is_descriptor(name: str) -> bool:
    """Whether words describe a speaker without naming one.

    They do if no word but the first begins with a capital and the whole has a lower-case letter
    ("local residents", "A resident"), or if the last word says only what somebody is ("Northern
    officials"). Scripts without capitals are taken for names: then the curator's `identity`
    decides.

    Example:
        >>> is_descriptor("local residents"), is_descriptor("Ada Marsh"), is_descriptor("TASS")
        (True, False, False)
    """
    words = name.split()
    if not words or words[-1].casefold().strip(".,") in UNNAMED:
        return True
    if len(words) == 1:
        return words[0].islower()
    return any(c.islower() for c in name) and not any(w[0].isupper() for w in words[1:])


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
    return Identity.COLLECTIVE if comparison_key(name).endswith("s") else Identity.ROLE
