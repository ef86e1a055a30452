"""Act and text: one joint level, because a text of shelling says shells.

Where place or date are missing and the documents are known, these tell the event, and what two
claims share beyond them tells little. And whoever writes down two acts from one sentence says that
they are two.
"""

from itertools import product

import numpy as np

from verify.match.compare.act import ACT_LEVELS, act_levels
from verify.match.compare.comparison import Comparison, Levels
from verify.match.compare.text import TEXT_LEVELS, text_levels
from verify.match.compare.topics import documents_known, vague
from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts, Profiles

__all__ = ["ACT_TEXT"]

_NAMES = {
    f"{act}.{text}": f"{said}, {alike}"
    for (act, said), (text, alike) in product(ACT_LEVELS.items(), TEXT_LEVELS.items())
}

_TEXT = {name: number for number, name in enumerate(TEXT_LEVELS)}
_ALL = (_TEXT["all"], _TEXT["long_all"])
_SHARE = {"nothing": "little", "little": "little", "some": "some", "half": "some"}
_TOLD = np.array(
    [_TEXT[f"told_{_SHARE.get(name.removeprefix('long_'), 'most')}"] for name in TEXT_LEVELS],
    np.int8,
)


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    act = act_levels(encoded, left, right)
    text = text_levels(encoded.profiles.words, left, right)
    text = _beside_documents(encoded.profiles, left, right, text)
    joint: Levels = (act * np.int8(len(TEXT_LEVELS)) + text).astype(np.int8)
    return joint


def _beside_documents(p: Profiles, left: Counts, right: Counts, text: Levels) -> Levels:
    """Weigh the words of two claims by what their documents tell already."""
    told = vague(p, left, right) & documents_known(p, left, right) & (text > 0)
    found: Levels = np.where(told, _TOLD[text], text)
    one = (p.document[left] >= 0) & (p.document[left] == p.document[right])
    found[one & np.isin(text, _ALL)] = _TEXT["one_text"]
    return found


ACT_TEXT = Comparison("act_text", _NAMES, _compare)
