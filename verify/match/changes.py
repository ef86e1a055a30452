"""Changes: which allegations of a data set are as they were, and read as they were."""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import eq

import numpy as np

from verify.match.encode.documents import encode_documents
from verify.match.encode.profile import Encoded
from verify.match.encode.raw import Raw
from verify.match.ground import Ground, Mentions
from verify.match.profiles import Bools, Counts
from verify.models.dataset import Dataset
from verify.models.table import Row, Table
from verify.normalise.speakers import is_descriptor

__all__ = ["Changes", "changes"]


@dataclass(frozen=True, slots=True)
class Changes:
    """What became of the allegations of an earlier data set.

    Attributes:
        before: For each allegation its earlier position; -1 where it is new or must be read anew.
        mentions: What all allegations say of actors.
        fresh: What those say that are read anew.
    """

    before: Counts
    mentions: Mentions
    fresh: Mentions


def changes(ground: Ground, encoded: Encoded, dataset: Dataset) -> Changes | None:
    """Compare a data set with an earlier one; None if everything must be read anew.

    That is so where actors, places, sides or known sources changed, where an allegation brings
    along an actor or a place of its own, and where a new spelling makes a name of a descriptor:
    these count for all allegations.

    Args:
        ground: The earlier data set.
        encoded: Its profiles.
        dataset: The data set of now.
    """
    if not len(ground.dataset.allegations) or not len(dataset.allegations):
        return None
    if not _same_context(ground.dataset, dataset) or not ground.mentions.plain:
        return None
    before = _before(ground.dataset, dataset)
    if before is None:
        return None
    before = _by_document(before, ground.dataset, dataset, encoded)
    rows = dataset.allegations.rows()
    fresh = Mentions.of(rows[at] for at in np.flatnonzero(before < 0).tolist())
    if not fresh.plain or _renamed(fresh, ground.mentions):
        return None
    return Changes(before, ground.mentions + fresh, fresh)


def _same_context(old: Dataset, new: Dataset) -> bool:
    """Whether all that allegations are read by is the same, but for sources nobody knew."""
    if old.info != new.info:
        return False
    if any(getattr(old, t).rows() != getattr(new, t).rows() for t in ("actors", "places")):
        return False
    if _same_actor(old) != _same_actor(new):
        return False
    if old.sources.rows() == new.sources.rows() and old.sources.ids == new.sources.ids:
        return True
    kept = {name: new.sources.position(name) for name in old.sources.ids}
    if any(
        at is None or new.sources.row(at) != old.sources.row(i)
        for i, at in enumerate(kept.values())
    ):
        return False
    added = set(new.sources.ids) - kept.keys()
    return not any(
        isinstance(source, str) and source in added for source in old.allegations.column("source")
    )


def _same_actor(dataset: Dataset) -> list[Row]:
    kinds = ("same_actor", "not_same_actor")
    return [row for row in dataset.judgements.rows() if row.get("judgement") in kinds]


def _before(old: Dataset, new: Dataset) -> Counts | None:
    """Find for each allegation where it was, word for word; None where ids are not unique."""
    was, now = old.allegations.rows(), new.allegations.rows()
    names, known = new.allegations.ids, old.allegations.ids
    shared = min(len(names), len(known))
    before = np.full(len(names), -1, np.int64)
    if names[:shared] == known[:shared]:
        before[:shared] = _equal(was, now, range(shared), range(shared))
        return before
    if len(set(names)) < len(names) or len(set(known)) < len(known):
        return None
    found = [(at, was_at) for at, name in enumerate(names) if (was_at := _at(old, name)) >= 0]
    here, there = [at for at, _ in found], [at for _, at in found]
    before[here] = _equal(was, now, there, here)
    return before


def _at(dataset: Dataset, name: str) -> int:
    at = dataset.allegations.position(name)
    return -1 if at is None else at


def _equal(
    was: Sequence[Row], now: Sequence[Row], there: Sequence[int], here: Sequence[int]
) -> Counts:
    """Return the earlier position of each row that did not change, else -1."""
    before, after = (was[at] for at in there), (now[at] for at in here)
    # Tuples look whether two rows are one object before they compare them, which dicts do not.
    same = np.fromiter(map(eq, zip(before), zip(after)), bool, len(there))
    return np.where(same, np.array(there, np.int64), -1)


def _by_document(before: Counts, old: Dataset, new: Dataset, encoded: Encoded) -> Counts:
    """Read all of a document anew where one of its allegations came, changed or went."""
    rows = new.allegations.rows()
    fresh = [rows[at] for at in np.flatnonzero(before < 0).tolist()]
    table = Table(new.allegations.model, fresh)
    part = Dataset({"sources": new.sources, "allegations": table})
    keys = set(encode_documents(part, Raw.of(part)).keys)
    number = encoded.profiles.document
    gone: Bools = np.ones(len(number), bool)
    gone[before[before >= 0]] = False
    touched = np.zeros(len(encoded.names.documents) + 1, bool)
    touched[[at for at, key in enumerate(encoded.names.documents) if key in keys]] = True
    touched[number[gone]] = True
    touched[-1] = False  # -1 is no document, so none that allegations share
    again = touched[number[before]] & (before >= 0)
    return np.where(again, -1, before)


def _renamed(fresh: Mentions, known: Mentions) -> bool:
    """Whether a name is now shown in a spelling that changes whether it names anybody."""
    return any(
        key in known.shown
        and name < known.shown[key]
        and is_descriptor(name) != is_descriptor(known.shown[key])
        for key, name in fresh.shown.items()
    )
