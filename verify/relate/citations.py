"""Citations: on which allegations, documents and origins a statement says that it rests."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from verify.models.dataset import Dataset
from verify.models.table import Row

__all__ = ["NO_CITATIONS", "Citations", "citations"]


@dataclass(frozen=True, slots=True)
class Citations:
    """What a statement rests on by its own account, at any remove.

    Attributes:
        ids: Allegations and documents that it cites or sums up.
        origins: Keys of the origins of these allegations: who cites one copy of a statement
            depends on its speaker, in whatever document the speaker is quoted.
    """

    ids: frozenset[str]
    origins: frozenset[str]


NO_CITATIONS = Citations(frozenset(), frozenset())


def citations(dataset: Dataset, position: int, origin_of: Callable[[int], str]) -> Citations:
    """Follow what an allegation cites and sums up; circles end where they began.

    Args:
        dataset: The allegations.
        position: Position of the allegation.
        origin_of: Gives the key of the origin of the allegation at a position.

    Example:
        >>> rows = [{"id": "a", "claim": "x", "source": "s", "cites": ["b"]},
        ...         {"id": "b", "claim": "x", "source": "s", "summary_of": ["a", "t"]}]
        >>> sorted(citations(Dataset.of(rows), 0, "origin {}".format).ids)
        ['b', 't']
    """
    table = dataset.allegations
    row = table.row(position)
    if "cites" not in row and "summary_of" not in row:
        return NO_CITATIONS
    queue = list(_cited(row))
    ids: set[str] = set()
    origins: set[str] = set()
    while queue:
        name = queue.pop()
        at = table.position(name)
        if name in ids or at == position:
            continue
        ids.add(name)
        if at is not None:
            origins.add(origin_of(at))
            queue.extend(_cited(table.row(at)))
    return Citations(frozenset(ids), frozenset(origins))


def _cited(row: Row) -> Iterator[str]:
    for field in ("cites", "summary_of"):
        value = row.get(field) or ()
        yield from (value,) if isinstance(value, str) else value
