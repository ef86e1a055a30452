"""Harm: a curator's key says that two allegations concern the same victims."""

import numpy as np

from verify.match.compare.comparison import Comparison, Levels
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts

__all__ = ["HARM"]

_NAMES = {
    "missing": "no curated key of the same victims",
    "same": "the curator says: the same victims",
}


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    harm = encoded.profiles.harm
    same: Levels = ((harm[left] > 0) & (harm[left] == harm[right])).astype(np.int8)
    return same


HARM = Comparison("harm", _NAMES, _compare)
