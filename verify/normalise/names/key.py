"""Keys of names: what counts as the same string, and what is spelled nearly alike."""

import re
import unicodedata
from functools import lru_cache
from hashlib import blake2b
from itertools import groupby

from anyascii import anyascii

from verify.normalise.names.hidden import visible
from verify.normalise.names.lookalikes import plain_word, script, scripts_in

__all__ = ["LONGEST", "comparison_key", "fold", "romanised"]

LONGEST = 200
"""A name is compared by this many characters; a longer key ends in a hash of the rest."""

# Vowel points, accents and lengthening strokes: they change no Latin, Arabic or Hebrew name.
_POINTS = re.compile(
    "[\u0300-\u036f\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufe20-\ufe2f]"
)
_INNER = re.compile("['’‘ʼ`´ʹʺ′ʿʾ·]")
# What parts words; the vowel signs of Indic and neighbouring scripts, though no letters, do not.
_BREAK = re.compile(
    r"(?:_|[^\w\u0900-\u0963\u0966-\u0df3\u0e31-\u0e4e\u0eb1-\u0ece\u0f18-\u0fbc\u102b-\u109d\u135d-\u135f"
    r"\u1712-\u1734\u17b4-\u17d3\u18a9\u1920-\u193b\u1a17-\u1a7f\u1b00-\u1bf3\u1c24-\u1c37"
    r"\ua802-\ua8f1\ua926-\ua9e5\uaa29-\uaaef\uabe3-\uabed])+"
)
# Two code points for one letter, depending on the keyboard.
_ONE_LETTER = str.maketrans("يىك", "ییک")

# The letters that romanisations of one Slavic name disagree about, longest first.
_FOLDS = {
    "shch": "s",
    "sch": "s",
    "sh": "s",
    "zh": "z",
    "kh": "h",
    "ch": "c",
    "ts": "c",
    "tz": "c",
    "ph": "f",
    "yy": "i",
    "iy": "i",
    "yi": "i",
    "ij": "i",
    "ii": "i",
    "ia": "a",
    "ya": "a",
    "ie": "e",
    "ye": "e",
    "iu": "u",
    "yu": "u",
    "yo": "o",
    "x": "ks",
    "g": "h",
    "w": "v",
    "y": "i",
}
_FOLD = re.compile("|".join(_FOLDS))
_DOUBLED = re.compile(r"([a-z])\1+")


def comparison_key(name: str) -> str:
    r"""Give the key by which two strings count as one and the same name.

    Case, accents, punctuation, compatibility forms, hidden characters and look-alike letters
    change nothing. Latin, Cyrillic, Greek, Armenian and Georgian letters are transliterated;
    other scripts stay, because their transliteration lets different names fall together.

    Args:
        name: A name as it was written.

    Returns:
        Words with one space between them; "" only for a name without a visible character.

    Example:
        >>> comparison_key("Il\u0430n\u200b T\u0435res.")
        'ilan teres'
        >>> comparison_key("Володимир") == comparison_key("Volodimir")
        True
        >>> comparison_key("J. K. O’Neill") == comparison_key("JK ONeill")
        True
    """
    return _key(name) if len(name) > LONGEST else _cached_key(name)


@lru_cache(maxsize=1 << 16)
def _cached_key(name: str) -> str:
    return _key(name)


def _key(name: str) -> str:
    """Make the key without remembering it."""
    seen = visible(name)
    whole = _INNER.sub("", seen)
    words = [word for word in _BREAK.split(_composed(whole)) if word]
    if not seen.isascii() or any(map(str.isdigit, seen)):
        scripts = scripts_in(seen)
        words = [plain_word(word, scripts - scripts_in(word)) for word in words]
    words = [part for word in words for part in _alphabetic(word).split()]
    key = " ".join(_initials_joined(words)) or " ".join(seen.casefold().split())
    if len(key) <= LONGEST:
        return key
    return key[:LONGEST] + "#" + blake2b(key.encode("utf-8", "replace"), digest_size=8).hexdigest()


def _composed(text: str) -> str:
    """Drop what decorates letters, after composing those that make a letter of their own."""
    if text.isascii():
        return text
    return _POINTS.sub("", unicodedata.normalize("NFC", text))


def _alphabetic(word: str) -> str:
    """Transliterate the letters of alphabets, keep those of other scripts."""
    if word.isascii():
        return word.lower()
    if all(script(letter) for letter in word if letter.isalpha()):
        return _BREAK.sub("", _INNER.sub("", anyascii(word))).casefold()
    return "".join(_letter(letter) for letter in word.translate(_ONE_LETTER))


@lru_cache(maxsize=1 << 14)
def _letter(letter: str) -> str:
    """Transliterate one letter of an alphabet or one digit; keep any other, in lower case."""
    if script(letter) or letter.isdigit():
        return _BREAK.sub("", anyascii(letter)).casefold()
    return letter.casefold()


def _initials_joined(words: list[str]) -> list[str]:
    """Write single letters that follow one another as one word, as in U.S. or J. K."""
    runs = groupby(words, lambda word: len(word) == 1 and word.isascii() and word.isalpha())
    return [word for single, run in runs for word in (("".join(run),) if single else run)]


def fold(name: str) -> str:
    """Give the looser key under which usual romanisations of one name meet.

    Every script is transliterated and the digraphs of Slavic names are reduced. Equal folds
    propose the same name, they do not settle it.

    Args:
        name: A name as it was written.

    Returns:
        Words of a to z and 0 to 9 with one space between them.

    Example:
        >>> fold("Volodymyr Zelenskyy") == fold("Володимир Зеленський")
        True
        >>> fold("Luhansk") == fold("Lugansk")
        True
        >>> fold("Kherson") == fold("Kharkiv")
        False
    """
    return _folded(comparison_key(name))


def romanised(name: str) -> str:
    """Give the comparison key with every script transliterated, for comparison by sound.

    Example:
        >>> romanised("محمد")
        'mhmd'
    """
    key = comparison_key(name)
    return key if key.isascii() else " ".join(_BREAK.split(_INNER.sub("", anyascii(key)).lower()))


@lru_cache(maxsize=1 << 16)
def _folded(key: str) -> str:
    text = " ".join(_BREAK.split(romanised(key)[:LONGEST])).strip()
    before = ""
    while before != text:  # each round shortens the text or ends
        before, text = text, " ".join(_initials_joined(text.split()))
        text = _DOUBLED.sub(r"\1", _FOLD.sub(lambda match: _FOLDS[match.group()], text))
    return text
