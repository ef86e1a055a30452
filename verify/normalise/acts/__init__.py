"""Acts: the kinds of harm and event, and which of them can be one happening."""

from verify.normalise.acts.find import find_act
from verify.normalise.acts.relation import ActRelation, compatible, relation, wider
from verify.normalise.acts.taxonomy import Act, acts, ancestors

__all__ = [
    "Act",
    "ActRelation",
    "acts",
    "ancestors",
    "compatible",
    "find_act",
    "relation",
    "wider",
]
