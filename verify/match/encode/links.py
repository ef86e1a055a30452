"""Links: pairs that records tie by themselves, such as a denial and the allegation it denies."""

import numpy as np

from verify.match.encode.raw import listed
from verify.match.profiles import Counts
from verify.models.dataset import Dataset

__all__ = ["LINKING", "encode_links"]

LINKING = ("denies", "corrects", "retracts")
"""Fields whose ids speak of the same event; citing or summing up need not."""


def encode_links(dataset: Dataset) -> Counts:
    """Return the linked pairs as rows of two positions, the smaller first."""
    pairs = set()
    rows = enumerate(dataset.allegations.rows())
    one, two, three = LINKING  # spelt out, for every allegation passes here
    linking = [(at, row) for at, row in rows if one in row or two in row or three in row]
    for position, row in linking:
        for other in (other for name in LINKING for other in listed(row.get(name))):
            target = dataset.allegations.position(other)
            if target is not None and target != position:
                pairs.add((min(position, target), max(position, target)))
    return np.array(sorted(pairs), np.int64).reshape(-1, 2)
