"""Hidden characters: seeing a text as a reader does, and naming what disguises a name.

Source: Unicode TR36 (security considerations) for the kinds of disguise.
"""

import re
import unicodedata

from verify.normalise.names.lookalikes import plain_word, script, scripts_in

__all__ = ["disguises", "visible"]

# Code points that display as nothing and are no part of any spelling: the default-ignorable ones.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_HIDDEN = re.compile(f"[{_INVISIBLE}]")
_OVERRIDDEN = re.compile("\u202e([^\u202a-\u202e\u2066-\u2069\n]*)")
_STACKED = re.compile("[\u0300-\u036f\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{5}")
_WORD = re.compile(r"\w+")


def visible(text: str) -> str:
    r"""Give the text as a reader sees it: no hidden characters, one form for each letter.

    Text behind a right-to-left override is turned round when that is how it reads.

    Example:
        >>> visible("The \u202eyliaD\u202c Cou\u00adrier")
        'The Daily Courier'
    """
    if text.isascii():
        return text
    if "\u202e" in text:
        text = _OVERRIDDEN.sub(_as_displayed, text)
    return _HIDDEN.sub("", unicodedata.normalize("NFKC", text))


def _as_displayed(match: re.Match[str]) -> str:
    """Turn overridden text round, unless it is right-to-left anyway or well cased as it stands."""
    text = _HIDDEN.sub("", match.group(1))
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text):
        return text
    back = text[::-1]
    return text if _well_cased(text) > _well_cased(back) else back


def _well_cased(text: str) -> int:
    """Count words that begin with a capital, less those that end with one."""
    words = [word for word in text.split() if len(word) > 1]
    return sum(word[0].isupper() - word[-1].isupper() for word in words)


def disguises(name: str) -> tuple[str, ...]:
    r"""Name what is hidden in a name or pretends to be another letter, for a finding.

    Genuine spellings give nothing: a joiner in Persian or in an emoji, direction marks in
    Arabic, decomposed letters, names wholly in one script.

    Args:
        name: The name as it was written.

    Returns:
        One phrase for each kind of disguise, in the order in which they first appear.

    Example:
        >>> disguises("Il\u0430n\u200b Teres")
        ('zero width space (U+200B)', "Cyrillic look-alikes in 'Ilаn' (U+0430)")
        >>> disguises("علی\u200cرضا"), disguises("Іван Франко")
        ((), ())
    """
    if name.isascii() and not any(letter.isdigit() for letter in name):
        return ()
    found = list(dict.fromkeys(_hidden_phrase(name, at.start()) for at in _HIDDEN.finditer(name)))
    if _STACKED.search(name):
        found.append("stacked combining marks")
    if any(_styled(letter) for letter in name):
        found.append("full-width or styled letters")
    seen = visible(name)
    scripts = scripts_in(seen)
    for word in _WORD.findall(seen):
        plain = plain_word(word, scripts - scripts_in(word))
        if plain != word:
            found.append(_lookalike_phrase(word, plain))
    return tuple(dict.fromkeys(phrase for phrase in found if phrase))


def _styled(letter: str) -> bool:
    """Tell whether a letter is a full-width or mathematical form of a Latin letter or digit."""
    return (
        "\uff10" <= letter <= "\uff5a" or "\U0001d400" <= letter <= "\U0001d7ff"
    ) and unicodedata.normalize("NFKC", letter).isalnum()


def _hidden_phrase(name: str, at: int) -> str:
    """Describe one hidden character, or give "" where the spelling calls for it."""
    letter, before = name[at], name[at - 1 : at]
    if letter in "\u200e\u200f\u061c\u2066\u2067\u2068\u2069" or _belongs(letter, before):
        return ""
    if "\U000e0000" <= letter <= "\U000e007f":
        # A flag of a region is a black flag followed by tags.
        return "" if "\U0001f3f4" in name[max(0, at - 8) : at] else "tag characters"
    title = unicodedata.name(letter, "invisible character").lower()
    if title.startswith("variation selector"):
        title = "variation selector"
    return f"{title} (U+{ord(letter):04X})"


def _belongs(letter: str, before: str) -> bool:
    """Tell whether a joiner or selector is part of the spelling after the letter before it."""
    if not before or unicodedata.category(letter) not in ("Cf", "Mn"):
        return False
    symbol = (
        unicodedata.category(before) in ("So", "Sk", "Mn", "Mc", "Cf", "Sm", "Po")
        or before.isdigit()
    )
    if letter in "\u200c\u200d":
        return (before.isalpha() or symbol) and before > "\u0590"
    if "\ufe00" <= letter <= "\ufe0f":
        return symbol or before >= "\u1000"
    return (letter >= "\U000e0100" and before >= "\u2e80") or "\u180b" <= letter <= "\u180f"


def _lookalike_phrase(word: str, plain: str) -> str:
    """Describe the letters of a word that stand for others."""
    odd = [letter for letter, read in zip(word, plain, strict=True) if letter != read]
    points = ", ".join(f"U+{ord(letter):04X}" for letter in dict.fromkeys(odd))
    kind = script(odd[0]) + " look-alikes" if odd[0].isalpha() else "digits for letters"
    return f"{kind} in {word!r} ({points})"
