"""Renew: read only the allegations that a data set did not have before."""

import numpy as np

from verify.match.changes import changes
from verify.match.encode import encode
from verify.match.encode.links import encode_links
from verify.match.encode.profile import Encoded
from verify.match.ground import Ground
from verify.match.joined import joined
from verify.match.profiles import Counts
from verify.models.dataset import Dataset
from verify.models.table import Row, Table
from verify.normalise.registers import Registers

__all__ = ["Renewed", "renewed"]


class Renewed:
    """Profiles of a data set, most of them from an earlier one.

    Attributes:
        encoded: The profiles.
        before: For each allegation its earlier position; -1 where it was read anew.
        ground: What a later matching may begin from.
    """

    def __init__(self, encoded: Encoded, before: Counts, ground: Ground) -> None:
        self.encoded = encoded
        self.before = before
        self.ground = ground


def renewed(ground: Ground, encoded: Encoded, dataset: Dataset) -> Renewed | None:
    """Read what is new in a data set; None where everything must be read anew.

    Args:
        ground: The earlier data set.
        encoded: Its profiles.
        dataset: The data set of now.
    """
    found = changes(ground, encoded, dataset)
    if found is None:
        return None
    rows = dataset.allegations.rows()
    at = np.flatnonzero(found.before < 0).tolist()
    known = ground.mentions.shown
    spelt = [known[key] for key in found.fresh.shown if key in known]
    fresh = _read([rows[i] for i in at], spelt, dataset, encoded)
    whole = joined(encoded, fresh, found.before, encode_links(dataset))
    return Renewed(whole, found.before, Ground(dataset, found.mentions))


def _read(rows: list[Row], spelt: list[str], dataset: Dataset, before: Encoded) -> Encoded:
    """Read some allegations in the context of their data set.

    Of the others they need only the documents, which they have whole, and the spellings of names
    that both use: a last row brings these along.
    """
    carrier: Row = {"id": "", "claim": "", "source": "", "via": spelt}
    tables = dataset.tables()
    tables["allegations"] = Table(dataset.allegations.model, [*rows, carrier])
    registers = Registers(Dataset(tables, dataset.info))
    # The places are the same, so what was worked out about them still holds.
    vars(registers)["gazetteer"] = before.gazetteer
    return encode(registers).take(np.arange(len(rows)))
