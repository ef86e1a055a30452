"""Spell a time phrase in the one way the grammar reads.

"Late-September, 2022" becomes "late - sep 2022", "в конце июня" becomes "late jun" and
"11–14 Nov." becomes "11 - 14 nov": lower case, single spaces, plain digits and hyphens, one
spelling a word, and no words without a meaning of their own.
"""

import re
from unicodedata import decimal, normalize

from verify.normalise.windows.cyrillic import CYRILLIC_PHRASES, CYRILLIC_WORDS
from verify.normalise.windows.english import DROPPED, NUMBERS, PHRASES, WORDS

__all__ = ["spelled"]

_PLAIN = str.maketrans("‐‑‒–—―−’‘ʼ`", "-------''''")
_POSSESSIVE = re.compile(r"(?<=[^\W\d_])'s(?!\w)")
_INNER_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_HALF_DAY = re.compile(r"(?<![^\W\d_])([ap])\. ?m(?!\w)")
_TOKEN = re.compile(
    r"(?<![0-9])[0-9]{4}-[0-9]{2}(?:-[0-9]{2}(?:t[0-9:.]{2,18}(?:z|[+-][0-9:]{4,6})?)?)?(?![0-9])"
    r"|[0-9]{4}/[0-9]{2}(?:[0-9]{2})?(?![0-9/])"
    r"|[0-9]{1,4}([./-])[0-9]{1,2}\1[0-9]{1,4}(?![0-9])"
    r"|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?z?"
    r"|'[0-9]{2}(?![0-9])"
    r"|[0-9]{4}'?s(?!\w)"
    r"|[0-9]{1,2}(?:st|nd|rd|th)(?!\w)"
    r"|[0-9]+"
    r"|[^\W\d_]+"
    r"|\S"
)
_ORDINAL = re.compile(r"[0-9]{1,2}(?:st|nd|rd|th)")
_NUMBER = "|".join(NUMBERS)
_TENS_AND_ONES = re.compile(rf"(?<!\S)([a-z]{{4,5}}ty) (?:- )?({_NUMBER})(?!\S)")
_COUNT = re.compile(  # "one may" is no first of May: a number in words counts units of time
    rf"(?<!\S)({_NUMBER})(?= (?:(?:to|or|-) \S+ )?"
    r"(?:hour|day|week|month|year|night|decade|century)s?(?!\S))"
)
_STRETCH = re.compile(
    r"(?<!\S)the (\S{1,12} (?:days|weeks|months|years) (?:before|after|leadingto))"
)
_KNOWN = WORDS | CYRILLIC_WORDS
_KNOWN_PHRASES = PHRASES | CYRILLIC_PHRASES
_PHRASE = re.compile(
    r"(?<!\S)(?:"
    + "|".join(re.escape(phrase) for phrase in sorted(_KNOWN_PHRASES, key=len, reverse=True))
    + r")(?!\S)"
)


def spelled(text: str) -> str:
    """Spell a time phrase in the one way the grammar reads.

    Args:
        text: The phrase, of a length that the caller has capped.

    Returns:
        Its tokens with single spaces between them; empty where no token has a meaning.

    Example:
        >>> spelled("in Late-September,\u00a02022")
        'late - sep 2022'
        >>> spelled("11\u201314 Nov.")
        '11 - 14 nov'
    """
    plain = normalize("NFKC", text).lower().translate(_PLAIN)
    if not plain.isascii():
        plain = "".join(str(decimal(sign)) if sign.isdecimal() else sign for sign in plain)
    plain = _INNER_APOSTROPHE.sub("", _POSSESSIVE.sub("", _HALF_DAY.sub(r"\1m", plain)))
    joined = " ".join(match.group() for match in _TOKEN.finditer(plain))
    joined = _PHRASE.sub(lambda match: _KNOWN_PHRASES[match.group()], joined)
    joined = _STRETCH.sub(r"spanning \1", joined)  # "in the two weeks before" is a stretch of time
    joined = _TENS_AND_ONES.sub(_added, joined)
    joined = _COUNT.sub(lambda match: str(NUMBERS[match[1]]), joined)
    words = (_respelled(token) for token in joined.split())
    return " ".join(word for word in words if word not in DROPPED)


def _added(match: re.Match[str]) -> str:
    tens, ones = NUMBERS.get(match[1]), NUMBERS[match[2]]
    return str(tens + ones) if tens and ones < 10 else match.group()


def _respelled(token: str) -> str:
    if _ORDINAL.fullmatch(token):
        return token[:-2]
    return _KNOWN.get(token, token)
