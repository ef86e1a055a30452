"""Act: the same kind of harm, a related one, or one that it cannot be."""

from functools import partial

from verify.match.compare.comparison import Levels, by_pair
from verify.match.encode.profile import Encoded
from verify.match.profiles import Bools, Counts
from verify.normalise.acts import ActRelation, relation

__all__ = ["ACT_LEVELS", "act_level", "act_levels", "possible_acts"]

ACT_LEVELS = {
    "act_missing": "an act is missing",
    "same_act": "same act",
    "contained_act": "one act is a kind of the other",
    "related_act": "acts that may be one happening",
    "unclear_act": "an act that cannot be told",
    "other_act": "acts that cannot be one happening",
}
_LEVEL = {name: number for number, name in enumerate(ACT_LEVELS)}
_OF_RELATION = {
    ActRelation.SAME: "same_act",
    ActRelation.CONTAINED: "contained_act",
    ActRelation.SIBLING: "related_act",
    ActRelation.RESULT: "related_act",
    ActRelation.UNKNOWN: "unclear_act",
    ActRelation.INCOMPATIBLE: "other_act",
}


def act_levels(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    """Compare the acts of many pairs."""
    act = encoded.profiles.act
    level = partial(_level, encoded.profiles.acts)
    return by_pair(act[left], act[right], len(encoded.profiles.acts), level)


def possible_acts(encoded: Encoded, left: Counts, right: Counts) -> Bools:
    """Tell which pairs of acts may be one happening."""
    possible: Bools = act_levels(encoded, left, right) < _LEVEL["unclear_act"]
    return possible


def _level(acts: tuple[str, ...], a: int, b: int) -> int:
    return _LEVEL[act_level(acts[a], acts[b])]


def act_level(a: str, b: str) -> str:
    """Return how two acts compare; "" stands for none, "~" before words that nobody knows.

    Example:
        >>> act_level("shelling", "strike"), act_level("~waffles", "~waffles"), act_level("", "x")
        ('contained_act', 'same_act', 'act_missing')
    """
    if not a or not b:
        return "act_missing"
    if a == b:
        return "same_act"
    if a.startswith("~") or b.startswith("~"):
        return "unclear_act"
    return _OF_RELATION[relation(a, b)]
