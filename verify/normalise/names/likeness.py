"""How alike two names of people, places or organisations are: evidence, never certainty."""

import re
from functools import lru_cache
from typing import NamedTuple

from verify.normalise.names.hidden import visible
from verify.normalise.names.key import LONGEST, comparison_key, romanised
from verify.normalise.names.sounds import nearness, sound

__all__ = ["PROPOSE", "similarity"]

PROPOSE = 0.78
"""Names at least this similar may be proposed as one; nothing below is worth a person's time."""

_MOST_WORDS = 12  # of a name; more are compared as one string

# Words that say what kind of thing is named, or how it is addressed, but not which one.
_ADDRESSES = (
    "mr mrs ms miss dr prof professor sir dame lady lord hon rev fr gen general lt lieutenant col "
    "colonel maj major capt captain cpt sgt sergeant president minister premier mayor governor "
    "sheikh shaykh sheik mullah maulvi mawlawi maulana qari hajji haji hajj hafiz ayatollah imam "
    "sayyid sayyed seyyed seyed sayed syed"
)
_LEGAL_FORMS = (
    "ltd limited llc llp inc incorporated corp corporation company co plc gmbh ag sa srl sarl sas "
    "aktiengesellschaft bv nv oao ooo zao pao ao jsc ojsc pjsc cjsc tov"
)
_KINDS = (
    "city town village settlement district rayon raion rajon rayoni oblast province governorate "
    "municipality nahiyat kerulet keruelet stad imeni gorod misto selo"
)
_PARTICLES = (
    "the al el as es ash esh an en ad ed ar er az ez at et ehl ehn ehs de del la las los da di do "
    "dos du des le van von der den bin ibn ben bint abu ogly oglu oghlu kyzy y of and"
)
_COMMON = frozenset(f"{_ADDRESSES} {_LEGAL_FORMS} {_KINDS} {_PARTICLES}".split())
_PATRONYMIC = re.compile(
    r"[a-z]{2,20}(?:[aeoi][vw]?[iy]t?s?ch|[aeo]vic|[aeoi][vwu]n[ay]|[eiy]yich|inichna|ichna)"
)


class _Parts(NamedTuple):
    """A name taken apart for comparison."""

    words: tuple[str, ...]
    """Sound codes of the words that say who or what is meant, in reading order."""
    fathers: tuple[str, ...]
    """Sound code of the patronymic, where one is recognised."""
    numbers: frozenset[str]
    """Numbers in the name: the 10th brigade is not the 11th."""


def similarity(a: str, b: str) -> float:
    """Say how alike two names are, from 0 to 1; the order of the two does not matter.

    Titles, legal forms, articles and words such as "district" do not count, "Surname, Given" is
    turned round, a patronymic or middle name may be missing on one side, an initial fits a word
    that begins with it, and words are compared by sound. A high value proposes, it never decides.

    Args:
        a: A name, in any alphabet.
        b: Another.

    Example:
        >>> similarity("Володимир Зеленський", "Volodymyr Zelenskyy")
        1.0
        >>> similarity("Petro Savchenko", "Olena Savchenko") < PROPOSE
        True
    """
    one, two = sorted((comparison_key(a[:LONGEST]), comparison_key(b[:LONGEST])))
    if one == two:
        return 1.0
    left, right = _parts(a[:LONGEST]), _parts(b[:LONGEST])
    return _likeness(*sorted((left, right), key=lambda parts: (len(parts.words), parts[:2])))


def _likeness(short: _Parts, long: _Parts) -> float:
    if not short.words:
        return 0.0
    whole = nearness("".join(short.words), "".join(long.words))
    if len(short.words) == 1 or len(long.words) > _MOST_WORDS:
        score = whole
    elif len(short.words) == len(long.words):
        score = _aligned(short, long)
    else:
        score = max(whole, _aligned(short, long))
    return score if short.numbers == long.numbers else min(score, 0.5)


def _aligned(short: _Parts, long: _Parts) -> float:
    """Compare names word by word; the worst word counts as much as all together."""
    pairs = sorted(
        (
            (-_word_likeness(one, two), abs(at - to), at, to)
            for at, one in enumerate(short.words)
            for to, two in enumerate(long.words)
        )
    )
    taken: set[int] = set()
    given: set[int] = set()
    scores: list[tuple[float, int]] = []
    for negative, _, at, to in pairs:
        if at not in taken and to not in given:
            taken.add(at)
            given.add(to)
            scores.append((-negative, min(len(short.words[at]), len(long.words[to]), 6)))
    worst = min(score for score, _ in scores)
    if short.fathers and long.fathers:
        scores.append((nearness(short.fathers[0], long.fathers[0]), 3))
    mean = sum(score * weight for score, weight in scores) / sum(weight for _, weight in scores)
    return max(0.0, (mean + worst) / 2 - 0.06 * (len(long.words) - len(short.words)))


def _word_likeness(one: str, two: str) -> float:
    """Compare two words; an initial says little more than that nothing speaks against it."""
    if min(len(one), len(two)) == 1:
        return 0.85 if one[0] == two[0] else 0.0
    return nearness(one, two)


@lru_cache(maxsize=1 << 16)
def _parts(name: str) -> _Parts:
    """Take a name apart."""
    before, comma, after = visible(name).partition(",")
    if comma and after.strip() and "," not in after and not _all_common(after):
        name = f"{after} {before}"
    words = romanised(name).split()
    numbers = frozenset(word for word in words if not word.isalpha())
    named = [word for word in words if word not in _COMMON and word not in numbers] or words
    fathers: tuple[str, ...] = ()
    if len(named) > 2:
        for at in range(1, len(named)):
            if _PATRONYMIC.fullmatch(named[at]):
                fathers = (sound(named.pop(at)),)
                break
    return _Parts(tuple(sound(word) for word in named), fathers, numbers)


def _all_common(text: str) -> bool:
    """Tell whether text has only words such as "Ltd", which no name is turned round for."""
    return all(word in _COMMON for word in comparison_key(text).split())
