"""Titles: one person with and without an office, one institution in another order of words."""

from functools import lru_cache

from verify.normalise.names import comparison_key

__all__ = ["institution", "untitled"]

MOST_WORDS = 16
"""Words of a longer name are left as they are."""

_TITLES = frozenset(
    {
        *("president", "premier", "chancellor", "minister", "secretary", "ambassador", "envoy"),
        *("governor", "mayor", "deputy", "senator", "lawmaker", "leader", "chief", "head"),
        *("chairman", "chairwoman", "chair", "director", "coordinator", "commissioner"),
        *("spokesman", "spokeswoman", "spokesperson", "general", "colonel", "major", "captain"),
        *("lieutenant", "admiral", "marshal", "commander", "sheikh", "imam", "bishop"),
        *("archbishop", "patriarch", "professor", "prosecutor", "judge", "ombudsman"),
        *("ombudswoman", "mr", "mrs", "ms", "dr"),
    }
)
_BODIES = frozenset(
    {
        *("ministry", "council", "staff", "command", "directorate", "committee", "commission"),
        *("government", "department", "agency", "service", "office", "administration", "army"),
        *("forces", "police", "mission", "parliament", "embassy"),
    }
)
_LINKS = frozenset({"the", "of", "for", "s"})
_SPELLING = {"defense": "defence"}


@lru_cache(maxsize=1 << 14)
def untitled(name: str) -> str:
    """Return a person's name without the office before or behind it; "" where none is told.

    Args:
        name: As an allegation gives it.

    Example:
        >>> untitled("Prime Minister Ada Marsh"), untitled("Ada Marsh, mayor of Riverton")
        ('ada marsh', 'ada marsh')
        >>> untitled("Ada Marsh"), untitled("Marsh, Ada"), untitled("the mayor")
        ('', '', '')
    """
    first, comma, rest = name.partition(",")
    if comma and _TITLES.isdisjoint(comparison_key(rest).split()[:MOST_WORDS]):
        return ""
    words = comparison_key(first).split()
    if len(words) > MOST_WORDS:
        return ""
    ends = [at for at, word in enumerate(words) if word in _TITLES]
    own = words[ends[-1] + 1 :] if ends else words
    return " ".join(own) if len(own) > 1 and _LINKS.isdisjoint(own) and (ends or comma) else ""


@lru_cache(maxsize=1 << 14)
def institution(name: str) -> str:
    """Return the words of an institution's name in one order; "" for what is none.

    Example:
        >>> institution("Norland Ministry of Defense") == institution("Norland Defence Ministry")
        True
        >>> institution("Ministry") == institution("Ada Marsh") == ""
        True
    """
    words = [_SPELLING.get(word, word) for word in comparison_key(name).split()]
    told = sorted({word for word in words if word not in _LINKS})
    if not 1 < len(told) <= MOST_WORDS or _BODIES.isdisjoint(told):
        return ""
    return " ".join(told)
