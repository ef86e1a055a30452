"""Judgements: which of them are in force."""

from verify.models.dataset import Dataset
from verify.models.judgement import Judgement

__all__ = ["in_force"]


def in_force(dataset: Dataset) -> list[Judgement]:
    """List the judgements that nobody withdrew, oldest first.

    One that only repeats what it withdraws takes it back and says nothing else.

    Example:
        >>> said = {"a": "k-1", "b": "k-2", "judgement": "same_event"}
        >>> ds = Dataset.of([], judgements=[said | {"id": "j1"},
        ...                                 said | {"id": "j2", "withdraws": "j1"}])
        >>> in_force(ds)
        []
    """
    table = dataset.judgements
    every = list(zip(table.ids, table, strict=True))
    withdrawn = {judgement.withdraws for _, judgement in every}
    said = {name: _word(judgement) for name, judgement in every}
    kept = [
        judgement
        for name, judgement in every
        if name not in withdrawn and said.get(judgement.withdraws or "") != _word(judgement)
    ]
    return sorted(kept, key=lambda judgement: judgement.at or "")


def _word(judgement: Judgement) -> tuple[object, ...]:
    """What a person says: of which two, and what of them."""
    pair = frozenset((judgement.a, judgement.b))
    return pair, judgement.judgement, judgement.relation, judgement.verdict
