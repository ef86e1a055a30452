"""Coincidence: where little else is told of a place, two reports hardly meet there by chance."""

import numpy as np

from verify.match.compare.comparison import Comparison, Levels
from verify.match.compare.window import LONG, gap_and_width
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts

__all__ = ["COINCIDENCE"]

_NAMES = {
    "missing": "not known how much else is told of the place",
    "alone": "hardly anything else is told of the place that year",
    "alone_apart": "hardly anything else is told of the place that year, but of other days",
    "alone_open": "hardly anything else is told of the place that year, but a time is open",
    "quiet": "little else is told of the place that year",
    "quiet_apart": "little else is told of the place that year, but of other days",
    "quiet_open": "little else is told of the place that year, but a time is open",
    "busy": "more is told of the place: a few reports a month",
    "crowded": "much is told of the place: a report or more a week",
}
_CUTS = np.array([0.08, 0.3, 1.0])


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    chance = encoded.profiles.chance
    most = np.maximum(chance[left], chance[right])
    gap, width = gap_and_width(encoded, left, right)
    near = np.where(width > LONG, 2, gap > 0)
    level = np.searchsorted(_CUTS, most, "right")
    level = np.where(level < 2, 3 * level + near, level + 4) + 1
    return np.where(np.isnan(most), 0, level).astype(np.int8)


COINCIDENCE = Comparison("coincidence", _NAMES, _compare)
