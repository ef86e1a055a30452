"""Rarity: two reports of a withdrawal meet by chance far less often than two of a killing."""

import numpy as np

from verify.match.compare.comparison import Comparison, Levels
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts
from verify.normalise.acts import acts, ancestors

__all__ = ["RARITY"]

_NAMES = {
    "common": "an act that is often told, or different acts",
    "rare": "an act that is seldom told",
}

COMMON = frozenset(
    (
        *("killing", "attempted_killing", "injury", "ill_treatment", "mutilation", "threats"),
        *("sexual_violence", "police_violence", "deprivation_of_liberty", "military_service"),
        *("population_movement", "seizure_of_property", "destruction", "fire", "attack"),
        *("explosion", "battle", "deprivation_of_necessities", "prosecution", "investigation"),
        *("statement", "plan", "order", "accident", "search"),
    )
)
"""Acts, with all their kinds, that most reports of violence tell of."""


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    p = encoded.profiles
    rare = np.array([_rare(act) for act in p.acts], bool)
    same = (p.act[left] == p.act[right]) & rare[p.act[left]]
    level: Levels = same.astype(np.int8)
    return level


def _rare(act: str) -> bool:
    """Whether an act of the taxonomy is no common one, no kind of one, and no pattern."""
    known = acts().get(act)
    return known is not None and not known.pattern and not {act, *ancestors(act)} & COMMON


RARITY = Comparison("rarity", _NAMES, _compare)
