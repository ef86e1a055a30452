"""Opinions: what people said of relations, kept apart from what the table computes."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from verify.models.dataset import Dataset
from verify.models.words import JudgementKind, RelationKind, Verdict
from verify.normalise.judgements import in_force

__all__ = ["Opinion", "Opinions"]


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one person says of one relation between two allegations.

    Attributes:
        a: Id of the allegation that comes first.
        b: Id of the other.
        kind: The relation.
        verdict: Whether the person confirms or rejects it.
        by: Who says so; empty where not recorded.
        at: When, as recorded; empty where not recorded.
        reason: Why; empty where not recorded.
    """

    a: str
    b: str
    kind: RelationKind
    verdict: Verdict
    by: str
    at: str
    reason: str


class Opinions:
    """The judgements about relations that are in force: of each author the latest not withdrawn.

    Args:
        dataset: The data set with its judgements.

    Example:
        >>> rows = [{"id": name, "claim": "x", "source": "s"} for name in ("k-1", "k-2")]
        >>> said = {"a": "k-2", "b": "k-1", "judgement": "relation", "relation": "contradicts",
        ...         "verdict": "reject", "by": "A. Curator", "at": "2031-06-02"}
        >>> opinions = Opinions(Dataset.of(rows, judgements=[said]))
        >>> opinions.verdict("k-1", "k-2", RelationKind.CONTRADICTS)
        'rejected'
    """

    def __init__(self, dataset: Dataset) -> None:
        self._of: dict[tuple[str, str], list[Opinion]] = defaultdict(list)
        for opinion in _latest(dataset):
            self._of[opinion.a, opinion.b].append(opinion)

    def __iter__(self) -> Iterator[Opinion]:
        return (opinion for found in self._of.values() for opinion in found)

    def __len__(self) -> int:
        return len(self._of)

    def of(self, a: str, b: str) -> tuple[Opinion, ...]:
        """Return what people say of the relations of two allegations, oldest first."""
        return tuple(self._of.get((min(a, b), max(a, b)), ()))

    def verdict(self, a: str, b: str, kind: RelationKind) -> str:
        """Return "confirmed" or "rejected"; empty where nobody judged or people disagree."""
        verdicts = {opinion.verdict for opinion in self.of(a, b) if opinion.kind is kind}
        if len(verdicts) != 1:
            return ""
        return "confirmed" if verdicts == {Verdict.CONFIRM} else "rejected"


def _latest(dataset: Dataset) -> list[Opinion]:
    """Collect of each author the latest word about each relation, oldest first."""
    latest: dict[tuple[str, str, RelationKind, str], Opinion] = {}
    for judgement in in_force(dataset):
        if judgement.judgement is not JudgementKind.RELATION:
            continue
        assert judgement.relation is not None
        a, b = sorted((judgement.a, judgement.b))
        by = judgement.by or ""
        key = (a, b, judgement.relation, by)
        latest.pop(key, None)
        latest[key] = Opinion(
            a,
            b,
            judgement.relation,
            judgement.verdict,
            by,
            judgement.at or "",
            judgement.reason or "",
        )
    return list(latest.values())
