"""Surprise: how many bits a shared word is worth, from a frozen list of word frequencies."""

from functools import lru_cache
from importlib.resources import files

from verify.match.violence import EVERYDAY_HERE

__all__ = ["MOST", "NUMBER", "general_bits", "stem_weight"]

COMMON = 30
"""Quarters of a bit that every word is docked: words as common as "they" then weigh nothing."""

MOST = 52
"""The most that a word may weigh, in quarters of a bit: that of an unknown word."""

NUMBER = 16
"""What a number weighs: "No. 12" says more than a word of all days, less than a name."""

HERE = 0.3
"""By how much words that every report of violence uses are discounted."""


@lru_cache(maxsize=1)
def _table() -> dict[str, int]:
    table: dict[str, int] = {}
    text = files("verify.match.data").joinpath("idf.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            quarters, *words = line.split(" ")
            table.update(dict.fromkeys(words, int(quarters)))
    return table


def stem_weight(token: str) -> int:
    """Return what it is worth that two texts share a stem, in quarters of a bit.

    Example:
        >>> stem_weight("the"), stem_weight("hospital") < stem_weight("kindergarten")
        (0, True)
    """
    if token[:1].isdigit():
        return NUMBER if len(token) < 3 or token.strip("0") else 0
    quarters = _table().get(token)
    if quarters is None:
        return MOST
    weight = max(0, min(MOST, quarters - COMMON))
    return round(weight * HERE) if token in EVERYDAY_HERE else weight


def general_bits(token: str) -> float:
    """Return the bits of surprise of a stem in general text, less those of a word of all days.

    Example:
        >>> general_bits("the") < general_bits("hospital") < general_bits("kindergarten")
        True
    """
    quarters = 48 if token[:1].isdigit() else _table().get(token, 92)
    return max(0.0, quarters / 4 - 6)
