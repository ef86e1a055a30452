"""Speaker: one speaker's words in two documents are often about one thing."""

import numpy as np

from verify.match.compare.comparison import Comparison, Levels
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts

__all__ = ["SPEAKER"]

_NAMES = {
    "other": "different speakers, or one document",
    "same": "same speaker in another document",
}


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    """Within one document a speaker's statements are told apart because they differ."""
    p = encoded.profiles
    elsewhere = (p.document[left] != p.document[right]) | (p.document[left] < 0)
    same = (p.speaker[left] >= 0) & (p.speaker[left] == p.speaker[right]) & elsewhere
    level: Levels = same.astype(np.int8)
    return level


SPEAKER = Comparison("speaker", _NAMES, _compare)
