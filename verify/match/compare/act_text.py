"""Act and text: one joint level, because a text of shelling says shells."""

from itertools import product

import numpy as np

from verify.match.compare.act import ACT_LEVELS, act_levels
from verify.match.compare.comparison import Comparison, Levels
from verify.match.compare.text import TEXT_LEVELS, text_levels
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts

__all__ = ["ACT_TEXT"]

_NAMES = {
    f"{act}.{text}": f"{said}, {alike}"
    for (act, said), (text, alike) in product(ACT_LEVELS.items(), TEXT_LEVELS.items())
}


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    act = act_levels(encoded, left, right)
    text = text_levels(encoded.profiles.words, left, right)
    joint: Levels = (act * np.int8(len(TEXT_LEVELS)) + text).astype(np.int8)
    return joint


ACT_TEXT = Comparison("act_text", _NAMES, _compare)
