"""Hidden characters and look-alike letters: finding them, and seeing through them.

Source: Unicode TR36 and TR39 (security considerations and mechanisms) for the kinds of disguise;
the table of look-alikes is our own and deliberately small.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from functools import lru_cache

__all__ = ["disguises", "plain_word", "script", "scripts_in", "visible"]

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

# First code point of a range, and the script of the letters from there on ("" is: other).
_SCRIPTS = (
    (0x0041, "Latin"),
    (0x0370, "Greek"),
    (0x0400, "Cyrillic"),
    (0x0530, "Armenian"),
    (0x0590, ""),
    (0x10A0, "Georgian"),
    (0x1100, ""),
    (0x13A0, "Cherokee"),
    (0x1400, ""),
    (0x1C80, "Cyrillic"),
    (0x1C90, "Georgian"),
    (0x1CC0, ""),
    (0x1D00, "Latin"),
    (0x1F00, "Greek"),
    (0x2000, ""),
    (0x2C60, "Latin"),
    (0x2C80, ""),
    (0x2D00, "Georgian"),
    (0x2D30, ""),
    (0x2DE0, "Cyrillic"),
    (0x2E00, ""),
    (0xA640, "Cyrillic"),
    (0xA6A0, ""),
    (0xA720, "Latin"),
    (0xA800, ""),
    (0xAB30, "Latin"),
    (0xAB70, "Cherokee"),
    (0xABC0, ""),
)
_STARTS = [start for start, _ in _SCRIPTS]

# Letters that a reader cannot tell from the Latin ones below them ...
_TWINS = {
    "Cyrillic": (
        "АВЕКМНОРСТУХЅІЈҮҺԚԜѴӀаеорсухѕіјһԁԛԝѵӏҽѐёїӓӧ",
        "ABEKMHOPCTYXSIJYHQWVIaeopcyxsijhdqwvleeeiao",
    ),
    "Greek": ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρυικϲϳγ", "ABEZHIKMNOPTYXoavpuikcjy"),
    "Armenian": ("ՕՏՍԼօոսհցզյք", "OSULonuhgqjp"),
    "Cherokee": ("ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᏔᏃᎥᏎ", "ABCDEGHJKLMPRSTVWZIS"),
}
# ... and those that pass for one another at a glance; used only where the word is mixed anyway.
_NEAR_CYRILLIC, _NEAR_LATIN = "вгикмнптьЬЅѕһ", "bruKMhntbbSsh"
_TO_LATIN = {
    name: dict(zip(letters, latin, strict=True)) for name, (letters, latin) in _TWINS.items()
}
_NEARLY_LATIN = dict(zip(_NEAR_CYRILLIC, _NEAR_LATIN, strict=True))
_TO_CYRILLIC = dict(zip("ABEKMHOPCTYXIJaeopcyxij", "АВЕКМНОРСТУХІЈаеорсухіј", strict=True))
_NEARLY_CYRILLIC = dict(zip("kmtnruhsSb", "кмтпгиһѕЅь", strict=True))
_DIGIT_TWINS = {
    "Latin": {"0": "o", "1": "l", "3": "e", "5": "s"},
    "Cyrillic": {"0": "о", "1": "і", "3": "з"},
}
_LONGEST_WORD = 200  # longer ones are no names
_VOWELS = frozenset("aeiouyAEIOUY")


@lru_cache(maxsize=4096)
def script(letter: str) -> str:
    """Name the script of a letter, "" for one outside the alphabets that have look-alikes.

    Example:
        >>> script("a"), script("а"), script("م")
        ('Latin', 'Cyrillic', '')
    """
    index = bisect_right(_STARTS, ord(letter)) - 1
    return _SCRIPTS[index][1] if index >= 0 and letter.isalpha() else ""


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


def scripts_in(text: str) -> Counter[str]:
    """Count the letters of each script in a text; "" stands for scripts without look-alikes.

    Example:
        >>> dict(scripts_in("Ilаn 7"))
        {'Latin': 3, 'Cyrillic': 1}
    """
    return Counter(script(letter) for letter in text if letter.isalpha())


def plain_word(word: str, others: Counter[str] | None = None) -> str:
    """Write a word that mixes look-alike letters in the one script that it pretends to be.

    A word in one script stays as it is, so a genuine Cyrillic name is never read as Latin;
    only a word made wholly of twins of Latin letters is, and only between Latin words.

    Args:
        word: One word without hidden characters.
        others: The scripts of the rest of the name, to decide what the word alone leaves open.

    Example:
        >>> plain_word("Ilаn"), plain_word("Тереса"), plain_word("V0lodymyr")
        ('Ilan', 'Тереса', 'Volodymyr')
    """
    if len(word) > _LONGEST_WORD:
        return word
    if not word.isascii():
        word = _plain_letters(word, others or Counter())
    return word if word.isalpha() else _plain_digits(word)


def _plain_letters(word: str, others: Counter[str]) -> str:
    """Resolve look-alike letters, if the word mixes Latin with one other script."""
    scripts = scripts_in(word)
    foreign = scripts.keys() & _TO_LATIN.keys()
    if len(foreign) != 1:
        return word
    name = foreign.pop()
    if scripts["Latin"]:
        return _one_script(word, name, others)
    twins = _TO_LATIN[name]
    if others.keys() == {"Latin"} and all(letter in twins for letter in word):
        return "".join(twins[letter] for letter in word)
    return word


def _one_script(word: str, name: str, others: Counter[str]) -> str:
    """Resolve a word of Latin and one other script to the one that explains every letter."""
    latin = [letter for letter in word if script(letter) == "Latin"]
    other = [letter for letter in word if script(letter) == name]
    twins, back = _TO_LATIN[name], _TO_CYRILLIC if name == "Cyrillic" else {}
    to_latin = all(letter in twins for letter in other)
    to_other = all(letter in back for letter in latin)
    if not to_latin and not to_other and name == "Cyrillic":
        twins, back = twins | _NEARLY_LATIN, back | _NEARLY_CYRILLIC
        to_latin = all(letter in twins for letter in other)
        to_other = all(letter in back for letter in latin)
    if to_latin and to_other:  # the word decides by its majority, then the rest of the name
        weigh = len(latin) - len(other) or others["Latin"] - others[name]
        to_latin, to_other = weigh >= 0, weigh < 0
    table = twins if to_latin else back if to_other else {}
    return "".join(table.get(letter, letter) for letter in word)


def _plain_digits(word: str) -> str:
    """Read digits that stand for letters inside a word: V0lodymyr, but not Su25 or 5th."""
    letters = [letter for letter in word if letter.isalpha()]
    digits = {letter for letter in word if letter.isdigit()}
    if len(letters) < 3 or not digits or len(word) - len(letters) >= len(letters):
        return word
    scripts = {script(letter) for letter in letters}
    twins = _DIGIT_TWINS.get(scripts.pop() if len(scripts) == 1 else "", {})
    if not digits <= twins.keys() or word[0] in "35" or _numbered(word):
        return word
    return "".join(
        _digit_letter(word, at, twins) if letter.isdigit() else letter
        for at, letter in enumerate(word)
    )


def _numbered(word: str) -> bool:
    """Tell whether the digits at the end are a number (Area51, Wagner1), not Pavl0 or Danie1."""
    stem = word.rstrip("0123456789")
    tail = word[len(stem) :]
    return tail not in ("", "0") and not (tail in ("1", "11") and stem[-1:] in _VOWELS)


def _digit_letter(word: str, at: int, twins: dict[str, str]) -> str:
    """Choose the letter that a digit stands for; 1 is i between consonants or at the start."""
    if word[at] != "1" or "l" not in twins.values():
        return twins[word[at]]
    before, after = word[at - 1 : at], word[at + 1 : at + 2]
    alone = before not in _VOWELS and after not in _VOWELS
    return "i" if at == 0 or (alone and before != "1" and after != "1") else "l"


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
