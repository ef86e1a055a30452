"""Relation: how one allegation bears on another, with the rule and the reason."""

from typing import NamedTuple

from verify.models.words import Aspect, RelationKind, Scope

__all__ = ["Relation"]


class Relation(NamedTuple):
    """How one allegation bears on another.

    Example:
        >>> r = Relation("k-1", "k-2", RelationKind.REPEATS, "R112", "one origin", ("act",))
        >>> r.directed, str(r.kind)
        (False, 'repeats')
    """

    a: str
    """Id of the one allegation: the smaller id, unless the relation is directed."""
    b: str
    """Id of the other; of a directed relation, what `a` bears on."""
    kind: RelationKind
    """How `a` bears on `b`."""
    rule: str
    """Code of the rule that says so."""
    reason: str
    """Why, in words."""
    slots: tuple[str, ...] = ()
    """The slots it rests on: act, place, time, accused, responsible, victims, figure, in order."""
    potential: bool = False
    """Whether it holds only if something that nobody has judged is so; the reason says what."""
    aspect: Aspect | None = None
    """Of a denial: what is denied."""
    scope: Scope | None = None
    """Of a denial: how much."""
    phrases: tuple[str, str] | None = None
    """Of two figures: both verbatim phrases, that of `a` first."""
    directed: bool = False
    """Whether `a` bears on `b` and not the other way round."""
    judged: str = ""
    """What people said of it: "confirmed", "rejected", or nothing."""
    from_text: bool = False
    """Whether it rests on figures read in the words of a claim; then it is at most potential."""
