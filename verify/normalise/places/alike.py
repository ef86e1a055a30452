"""Alike: two names of places that nobody knows, spelled nearly the same."""

from functools import lru_cache

from rapidfuzz import fuzz

from verify.normalise.names.key import romanised
from verify.normalise.names.sounds import nearness, sound

__all__ = ["ALIKE", "SHORTEST", "alike"]

ALIKE = 0.87
"""Likeness of spellings that is enough anywhere."""

SHORTEST = 5
"""Letters; shorter names are alike by chance."""


@lru_cache(maxsize=1 << 14)
def alike(one: str, other: str) -> bool:
    """Tell whether the keys of two open places may be two spellings of one name.

    Words are compared one by one, and numbers must be the same.

    Example:
        >>> alike("?kebithigollewa", "?kebitigollewa@LK"), alike("?no 3 school", "?no 5 school")
        (True, False)
    """
    if not (one.startswith("?") and other.startswith("?")):
        return False
    first, second = (key[1:].partition("@")[0].split() for key in (one, other))
    if not first or len(first) != len(second):
        return False
    return all(a == b or _spellings(a, b) for a, b in zip(first, second, strict=True))


def _spellings(a: str, b: str) -> bool:
    if min(len(a), len(b)) < SHORTEST or fuzz.ratio(a, b) < 100 * ALIKE:
        return False
    return nearness(sound(romanised(a)), sound(romanised(b))) >= ALIKE
