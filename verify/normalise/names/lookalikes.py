"""Look-alikes: letters and digits that pass for others, and the script that a word pretends to be.

Source: Unicode TR39 (security mechanisms) for the idea; the table is our own, and small.
"""

from bisect import bisect_right
from collections import Counter
from functools import lru_cache

__all__ = ["plain_word", "script", "scripts_in"]

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
