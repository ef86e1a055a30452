"""Judgement: a person's decision about two allegations; append-only, and it always wins."""

from typing import Self

from pydantic import model_validator

from verify.models.record import Id, IsoDate, Record, Text
from verify.models.words import JudgementKind, RelationKind, Verdict

__all__ = ["Judgement"]


class Judgement(Record):
    """A person's decision about two allegations, or about two names of actors.

    Example:
        >>> Judgement(a="k-1", b="k-2", judgement="same_event", by="A. Curator").judgement.value
        'same_event'
    """

    id: Id | None = None
    """Identifier; a hash of the content where absent."""
    a: Id
    """The one allegation (or name of an actor)."""
    b: Id
    """The other."""
    judgement: JudgementKind
    """What is decided."""
    relation: RelationKind | None = None
    """Which relation, where the judgement is about one."""
    verdict: Verdict = Verdict.CONFIRM
    """Whether the person confirms or rejects it."""
    by: Text | None = None
    """Who decided."""
    at: IsoDate | None = None
    """When."""
    reason: Text | None = None
    """Why."""
    withdraws: Id | None = None
    """An earlier judgement that this one takes back."""

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.a == self.b:
            raise ValueError(f"a and b are both {self.a!r}")
        if self.judgement is JudgementKind.RELATION and self.relation is None:
            raise ValueError("a judgement about a relation needs `relation`")
        return self
