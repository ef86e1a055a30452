"""Stems: the inflected forms of one word become one token, by endings only."""

from functools import lru_cache

__all__ = ["stem"]

_VOWELS = frozenset("aeiouyаеиоуыэюяіїєёйьъ")
_LONG_ENDINGS = ("ization", "isation", "ations", "ation", "ingly", "edly", "ings", "ments", "ment")


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """Cut the ending of a lower-case word; the same cut for every word, no dictionary.

    Example:
        >>> [stem(w) for w in ("shelling", "shelled", "shells", "tortured", "bodies", "stopped")]
        ['shell', 'shell', 'shell', 'tortur', 'body', 'stop']
        >>> stem("мирных"), stem("мирные"), stem("12")
        ('мирн', 'мирн', '12')
    """
    word = word.removesuffix("'s").removesuffix("’s")
    if len(word) < 4 or word[0].isdigit():
        return word
    return _latin(word) if word[0] <= "ɏ" else _other(word)


def _latin(word: str) -> str:
    for ending in _LONG_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return _undoubled(word[: -len(ending)])
    return word.removesuffix("e") if len(word) > 4 else word


def _undoubled(word: str) -> str:
    doubled = len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz"
    word = word[:-1] if doubled else word
    return word.removesuffix("e") if len(word) > 4 else word


def _other(word: str) -> str:
    """Drop up to two last letters, as the case endings of Slavic words are."""
    if len(word) < 6:
        return word
    if word[-1] in _VOWELS and word[-2] in _VOWELS:
        return word[:-2]
    if word[-1] in "хмв" and word[-2] in _VOWELS:
        return word[:-2]
    return word[:-1] if word[-1] in _VOWELS else word
