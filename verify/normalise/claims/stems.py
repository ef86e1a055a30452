"""The words of a claim that carry its meaning, cut to what their forms share."""

import re
from functools import lru_cache
from typing import Final

from verify.normalise.figures.singular import singular

__all__ = ["is_content", "stem", "stems_of"]

_FUNCTION_WORDS: Final = (
    "a an the this that these those some any all each every both either such same own other "
    "another of to in on at by for from with within without into onto upon over under about as "
    "between among during through throughout across against after before since until till than "
    "and or but nor so if because although though while when where whether which who whom whose "
    "what why how there here then now also too very just only even still already yet again more "
    "most less least much many few i you he she it we they me him her us them my your his its our "
    "their mine yours hers ours theirs himself herself itself themselves is are was were be been "
    "being am has have had having do does did doing done will would shall should can could may "
    "might must up down out off not no never n't s t d ll re ve m get gets got one"
)
_FUNCTION: Final = frozenset(_FUNCTION_WORDS.split())
_ENDINGS: Final = [
    "isation",
    "ization",
    "ations",
    "ation",
    "ities",
    "ings",
    "ment",
    "ions",
    "ing",
    "ies",
    "ied",
    "ion",
    "ity",
    "ers",
    "ors",
    "ed",
    "er",
    "or",
    "ly",
    "es",
    "y",
    "s",
    "e",
]
_SHORTEST: Final = 3
_REMEMBERED: Final = 16_384
_LONGEST: Final = 40
_PASSED = re.compile(r"(?i)\bpass(?:ed|es|ing)? away\b")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")


def is_content(word: str) -> bool:
    """Tell whether a lower-case word carries meaning of its own.

    Example:
        >>> is_content("shelled"), is_content("the"), is_content("12")
        (True, False, False)
    """
    return word[:1].isalpha() and len(word) > 1 and word not in _FUNCTION


def stem(word: str) -> str:
    """Cut a lower-case word to what its forms share, well enough to compare two claims.

    Example:
        >>> stem("recoveries") == stem("recovered"), stem("killing") == stem("killed")
        (True, True)
    """
    return _stem(word) if len(word) <= _LONGEST else word


def stems_of(text: str) -> list[str]:
    """Give the stems of a text's words that carry meaning, in their order.

    Example:
        >>> stems_of("The towers were shelled by night.")
        ['tow', 'shell', 'night']
    """
    words = map(_plain, _WORD.findall(_PASSED.sub("died", text)))
    return [stem(word) for word in words if is_content(word)]


def _plain(word: str) -> str:
    """Lower a word and leave out its possessive."""
    lowered = word.lower().replace("\u2019", "'")
    return lowered.removesuffix("'s").removesuffix("'")


@lru_cache(maxsize=_REMEMBERED)
def _stem(word: str) -> str:
    base = _IRREGULAR.get(word) or singular(word)
    base = _IRREGULAR.get(base, base)
    for ending in _ENDINGS:
        if base.endswith(ending) and len(base) - len(ending) >= _SHORTEST:
            base = base[: -len(ending)]
            break
    if len(base) > _SHORTEST and base[-1] == base[-2] and base[-1] not in "aeiousl":
        return base[:-1]
    return base


_FORMS: Final = (
    "die dies died dying death deaths dead|begin began begun|become became|build built|"
    "buy bought|come came|fall fell fallen|find found|fight fought|fly flew flown|go went gone|"
    "give gave given|hold held|know knew known|lead led|leave left|lose lost loss|make made|"
    "meet met|pay paid|rise rose risen|run ran|say said|see saw seen|sell sold sale|send sent|"
    "shoot shot|speak spoke spoken|steal stole stolen|strike struck|take took taken|"
    "teach taught|tell told|think thought|win won|wear wore worn|write wrote written|"
    "bury buried burial|bear born birth|marry married marriage|sing sang sung|"
    "choose chose chosen choice|grow grew grown|show shown|draw drew drawn|drive drove driven"
)
_IRREGULAR: Final = {
    form: forms.split()[0] for forms in _FORMS.split("|") for form in forms.split()
}
