"""Act: the same kind of harm, a related one, or another."""

from functools import partial

from verify.match.compare.comparison import Levels, by_pair
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts
from verify.normalise.acts import compatible, relation

__all__ = ["ACT_LEVELS", "act_level", "act_levels"]

ACT_LEVELS = {
    "act_missing": "an act is missing",
    "same_act": "same act",
    "related_act": "related acts",
    "other_act": "different acts",
}
_LEVEL = {name: number for number, name in enumerate(ACT_LEVELS)}


def act_levels(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    """Compare the acts of many pairs."""
    act = encoded.profiles.act
    level = partial(_level, encoded.profiles.acts)
    return by_pair(act[left], act[right], len(encoded.profiles.acts), level)


def _level(acts: tuple[str, ...], a: int, b: int) -> int:
    return _LEVEL[act_level(acts[a], acts[b])]


def act_level(a: str, b: str) -> str:
    """Return how two acts compare; words that the taxonomy lacks are equal or different."""
    if not a or not b:
        return "act_missing"
    if a == b:
        return "same_act"
    if a.startswith("~") or b.startswith("~"):
        return "other_act"
    if relation(a, b) != "other" or compatible(a, b):
        return "related_act"
    return "other_act"
