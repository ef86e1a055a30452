"""Few: some rows with small tables of their own, so that the rest of a data set costs nothing."""

from dataclasses import replace
from typing import TypeVar

import numpy as np

from verify.match.encode.profile import Encoded
from verify.match.profiles import Counts, Days

__all__ = ["few"]

V = TypeVar("V")


def few(encoded: Encoded, rows: Counts) -> Encoded:
    """Return some rows for comparing them with each other; what their numbers name is left behind.

    Args:
        encoded: The profiles.
        rows: The rows, in the order wanted.
    """
    taken = encoded.take(rows)
    p = taken.profiles
    act, acts = _own(p.act, p.acts)
    place, places = _own(p.place, p.places)
    accused, accusations = _own(p.accused, p.accusations)
    numbers, document = np.unique(p.document, return_inverse=True)
    none = int(numbers[:1].tolist() == [-1])
    profiles = replace(
        p,
        act=act,
        acts=acts,
        place=place,
        places=places,
        accused=accused,
        accusations=accusations,
        document=(document - none).astype(np.int32),
        topics=p.topics.take(numbers[none:].astype(np.int64)),
    )
    return replace(taken, profiles=profiles)


def _own(codes: Days, table: tuple[V, ...]) -> tuple[Days, tuple[V, ...]]:
    """Return codes into a table of the values that occur."""
    used, own = np.unique(codes, return_inverse=True)
    return own.astype(np.int32), tuple(table[code] for code in used.tolist())
