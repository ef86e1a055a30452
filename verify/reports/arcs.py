"""Arcs: the statements of one event under each other, and what joins them."""

from collections.abc import Sequence
from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.graph.wording import voice
from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.relate.statement import Statement

__all__ = ["FAMILIES", "MOST_ARCS", "MOST_ROWS", "Arc", "Arcs", "arcs", "family", "rank", "verb"]

MOST_ROWS, MOST_ARCS = 40, 160
"""A picture of more than this tells nothing; the relations are then listed only."""

FAMILIES = {
    "against": ("contradicts", (RelationKind.CONTRADICTS,)),
    "denial": ("denies", (RelationKind.DENIES, RelationKind.NOT_VERIFIED_BY)),
    "independent": (
        "agrees, an independent origin",
        (RelationKind.CORROBORATES, RelationKind.PARTIALLY_CORROBORATES),
    ),
    "open": ("agrees, independence not on record", (RelationKind.CONSISTENT,)),
    "repeat": ("repeats one origin", (RelationKind.REPEATS, RelationKind.UPDATES)),
    "other": ("other relations", ()),
}
"""Every family of relations: how its line is named, and the kinds it holds."""


@dataclass(frozen=True, slots=True)
class Arc:
    """One relation, from the row of one statement to that of the other."""

    path: str
    family: str
    possible: bool
    words: str
    ends: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Arcs:
    """The picture: rows, arcs, and the families that occur with their names."""

    rows: tuple[tuple[str, str], ...]
    arcs: tuple[Arc, ...]
    families: tuple[tuple[str, str], ...]

    @property
    def height(self) -> int:
        """The height of the drawing, ten units a row."""
        return 10 * len(self.rows)


_ORDER = ("against", "denial", "independent", "open", "other", "repeat")

VERBS = {
    RelationKind.CONSISTENT: "agrees with",
    RelationKind.COMPATIBLE: "differs without conflict from",
    RelationKind.COMPONENTS_OF: "is a component of",
    RelationKind.COUNTER_ACCUSES: "accuses the other side than",
    RelationKind.INFERENCE_FROM: "is an inference from",
    RelationKind.NOT_VERIFIED_BY: "could not verify",
    RelationKind.PART_OF: "is a part of",
}
"""How a relation is said of two ids, where its own word is no verb."""


def rank(kind: RelationKind) -> int:
    """Return the place of a relation's family: what speaks against comes first, repeats last."""
    return _ORDER.index(family(kind))


def verb(kind: RelationKind) -> str:
    """Return how a relation is said between two ids.

    Example:
        >>> verb(RelationKind.CONTRADICTS), verb(RelationKind.PART_OF)
        ('contradicts', 'is a part of')
    """
    return VERBS.get(kind, str(kind).replace("_", " "))


def family(kind: RelationKind) -> str:
    """Return the family whose line a relation is drawn with."""
    return next((name for name, (_, kinds) in FAMILIES.items() if kind in kinds), "other")


def arcs(
    members: Sequence[Statement], relations: Sequence[Relation], verification: CrossVerification
) -> Arcs | None:
    """Lay out the relations among the statements of one event.

    Args:
        members: The statements in order.
        relations: The relations that join two of them.
        verification: The names of speakers and relays.

    Returns:
        The picture; None where there is nothing to draw, or too much.
    """
    if len(members) < 3 or len(members) > MOST_ROWS or not 0 < len(relations) <= MOST_ARCS:
        return None
    place = {statement.id: row for row, statement in enumerate(members)}
    drawn = []
    between: dict[tuple[int, ...], int] = {}
    for relation in relations:
        i, j = sorted((place[relation.a], place[relation.b]))
        # Several relations of one pair stand beside each other.
        beside = between[i, j] = between.get((i, j), -1) + 1
        reach = min(22 + 90 * (j - i) / max(len(members) - 1, 1) + 14 * beside, 130)
        y1, y2 = 10 * i + 5, 10 * j + 5
        bend = round(100 - reach, 1)
        words = f"{relation.a} {verb(relation.kind)} {relation.b}"
        path = f"M100 {y1}C{bend} {y1} {bend} {y2} 100 {y2}"
        drawn.append(Arc(path, family(relation.kind), relation.potential, words, (i, j)))
    used = {arc.family for arc in drawn}
    names = tuple((name, words) for name, (words, _) in FAMILIES.items() if name in used)
    rows = tuple((s.id, voice(s, verification.registers)) for s in members)
    return Arcs(rows, tuple(drawn), names)
