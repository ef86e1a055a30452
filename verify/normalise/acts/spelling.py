"""Words of a phrase, folded so that spelling, case and endings do not keep equal words apart."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from verify.normalise.figures.singular import singular

__all__ = ["folded", "root"]

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES: Final = str.maketrans("", "", "'’ʼ")
_ARTICLES: Final = frozenset({"a", "an", "the", "s"})
_ISE = re.compile(r"iz(e|es|ed|ing|er|ers|ation|ations)$")
_SPELT: Final = {
    "labor": "labour",
    "defense": "defence",
    "offense": "offence",
    "center": "centre",
    "harbor": "harbour",
    "armor": "armour",
    "armored": "armoured",
    "neighbor": "neighbour",
    "program": "programme",
}
_AS_IT_IS: Final = frozenset(
    {"firing", "mining", "being", "during", "bring", "king", "hundred", "hostilities"}
)
_SHORTEST: Final = 4


def folded(text: str) -> tuple[str, ...]:
    """Give the words of a phrase, each by its root, without articles.

    Args:
        text: A phrase.

    Example:
        >>> folded("The Kidnappings of Civilians"), folded("forced mobilization")
        (('kidnapp', 'of', 'civilian'), ('forc', 'mobilisation'))
        >>> folded("was kidnapped")[1] == folded("kidnapping")[0]
        True
    """
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_APOSTROPHES)
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return tuple(root(word) for word in _WORD.findall(bare) if word not in _ARTICLES)


@lru_cache(maxsize=65_536)
def root(word: str) -> str:
    """Cut the ending of one lower-case word: plural, -ed, -ing and a last -e.

    Args:
        word: One word.

    Example:
        >>> [root(word) for word in ("kills", "killed", "raped", "rape", "mobilized", "firing")]
        ['kill', 'kill', 'rape', 'rape', 'mobilis', 'firing']
    """
    word = _ISE.sub(r"is\1", _SPELT.get(word, word))
    if word in _AS_IT_IS:
        return word
    base = singular(word)
    for ending in ("ing", "ed"):
        if base.endswith(ending) and len(base) - len(ending) >= 3:
            base = base[: -len(ending)]
            return base + "e" if len(base) < _SHORTEST else base
    return base[:-1] if base.endswith("e") and len(base) > _SHORTEST else base
