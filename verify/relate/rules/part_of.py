"""R116: an incident inside a pattern."""

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.normalise.acts import ActRelation
from verify.normalise.acts import relation as act_relation
from verify.normalise.windows import contains
from verify.relate.pair import Pair
from verify.relate.registry import Phase, rule
from verify.relate.slots import MEETING, Comparison
from verify.relate.statement import Statement

__all__ = ["part_of"]


@rule("R116", Phase.EVENT)
def part_of(pair: Pair) -> tuple[Relation, ...] | None:
    """One statement is of a pattern, the other of an incident that lies inside it.

    Place, window and act of the pattern contain those of the incident, and no other side is
    accused.

    Why it matters:
        "Mass repression in the region" and "a man was beaten in one village" support each other
        no more than a forest supports a tree: counting either for the other is double counting.

    Example:
        "Purges throughout the valley since May" / "Three teachers of Riverton were detained".

    Limits:
        Without a window on both sides, both must stand in one document, and the reason says so.

    Source:
        Ball, "Who did what to whom": acts belong to events; reports of patterns are not acts.
    """
    if pair.link.same_event or pair.slots.accused is Comparison.DIFFERS:
        return None
    for incident, pattern in pair.orders():
        if (reason := _inside(pair, incident, pattern)) is not None:
            return (pair.relation(RelationKind.PART_OF, "R116", reason, subject=incident),)
    return None


def _inside(pair: Pair, incident: Statement, pattern: Statement) -> str | None:
    if not pattern.of_pattern or incident.kind_of_act is None:
        return None
    if incident.of_pattern and act_relation(pattern.act, incident.act) is ActRelation.SAME:
        return None
    if pair.slots.act not in MEETING:
        return None
    if not _places_inside(pair, incident, pattern):
        return None
    if pattern.accused and pair.slots.accused is Comparison.UNKNOWN:
        return None
    when = contains(pattern.window, incident.window)
    one_document = pattern.document == incident.document and pattern.document_known
    if when is False or (when is None and not one_document):
        return None
    known_time = "" if when else "; a window is not recorded, but one document tells both"
    return f"an incident of the pattern that {pattern.id} alleges{known_time}"


def _places_inside(pair: Pair, incident: Statement, pattern: Statement) -> bool:
    gazetteer = pair.registers.gazetteer
    return bool(incident.places) and all(
        any(
            inner.key == outer.key or gazetteer.contains(outer.key, inner.key)
            for outer in pattern.places
        )
        for inner in incident.places
    )
