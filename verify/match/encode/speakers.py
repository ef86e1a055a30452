"""Speakers as numbers: who is named, so that one person's words about one thing meet."""

import numpy as np

from verify.match.encode.intern import coded
from verify.match.encode.raw import Raw
from verify.match.profiles import Days
from verify.normalise.actors import ActorRegister
from verify.normalise.speakers import is_descriptor

__all__ = ["encode_speakers"]


def encode_speakers(raw: Raw, actors: ActorRegister) -> tuple[Days, tuple[str, ...]]:
    """Return a number for each named speaker, and whom the numbers mean.

    -1 is for none, and for one who is only described.
    """
    keys = [actors.resolve(value) for value in raw.speaker.table]
    named = [
        ""
        if key is None or (actors.record(key) is None and is_descriptor(actors.name(key)))
        else key
        for key in keys
    ]
    numbers, names = coded(["", *named])
    return (numbers[1:] - np.int32(1))[raw.speaker.codes], tuple(names[1:])
