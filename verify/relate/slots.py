"""Slots: compare what two allegations say happened, slot by slot."""

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from verify.models.words import Stance
from verify.normalise.acts import ActRelation
from verify.normalise.acts import relation as act_relation
from verify.normalise.places import PlaceMatch, PlaceRelation
from verify.normalise.places.sites import surroundings
from verify.normalise.registers import Registers
from verify.normalise.windows import gap_days
from verify.relate.statement import Statement

__all__ = [
    "MEETING",
    "OCCURRENCE",
    "Comparison",
    "SlotComparison",
    "compare_places",
    "compare_slots",
]

OCCURRENCE = ("act", "place", "time")
"""The slots of the headline: that it happened, there and then."""


class Comparison(StrEnum):
    """What comparing one slot gives."""

    AGREES = "agrees"
    """Both say the same."""
    PARTLY = "partly"
    """One is wider than the other, or lies within what the other says; no conflict."""
    DIFFERS = "differs"
    """They say different things."""
    UNKNOWN = "unknown"
    """One or both say nothing, or what they say cannot be resolved."""


UNKNOWN = Comparison.UNKNOWN

MEETING = (Comparison.AGREES, Comparison.PARTLY)
"""No conflict: both say the same, or one says more than the other."""


class SlotComparison(NamedTuple):
    """All slots but figures, compared.

    Attributes:
        act: Of the kinds of act.
        place: Of where it happened.
        time: Of when it happened.
        accused: Of who is said to have done it; differs only for different sides.
        responsible: Of who is said to have ordered it or to answer for it.
        victims: Of who is said to have suffered it.
        gap: Days between the windows; 0 where they meet, None where unknown.
    """

    act: Comparison
    place: Comparison
    time: Comparison
    accused: Comparison
    responsible: Comparison
    victims: Comparison
    gap: int | None

    def agreeing(self) -> tuple[str, ...]:
        """Return the slots that agree, at least partly, in the fixed order of slots."""
        return tuple(
            [name for name, found in zip(self._fields[:-1], self, strict=False) if found in MEETING]
        )

    def occurrence(self) -> bool | None:
        """Whether act, place and time all agree; None where one is unknown and none differs."""
        found = (self.act, self.place, self.time)
        if Comparison.DIFFERS in found:
            return False
        return None if Comparison.UNKNOWN in found else True


def compare_slots(a: Statement, b: Statement, registers: Registers) -> SlotComparison:
    """Compare what two allegations say happened.

    A finer place inside a coarser one, an incident inside a wider act and an overlap of windows
    agree partly; a vague phrase is given a day of slack.

    Args:
        a: The one allegation.
        b: The other; the answer does not depend on the order.
        registers: Where places lie and who answers to whom.

    Returns:
        The comparison of each slot.
    """
    gap = gap_days(a.window, b.window)
    return SlotComparison(
        act=_acts(a.act, b.act),
        place=compare_places(a.places, b.places, registers),
        time=_times(a, b, gap),
        accused=_accused(a, b),
        responsible=_responsible(a, b) if a.responsible and b.responsible else UNKNOWN,
        victims=_victims(a, b) if a.victims and b.victims else UNKNOWN,
        gap=gap,
    )


STAGING = "false_attribution"
"""The act of making others believe in an act: it agrees with no account of that act."""


@lru_cache(maxsize=1 << 14)
def _acts(a: str | None, b: str | None) -> Comparison:
    if (a == STAGING) != (b == STAGING):
        return Comparison.UNKNOWN
    relation = act_relation(a, b)
    if relation is ActRelation.SAME:
        return Comparison.AGREES
    if relation is ActRelation.UNKNOWN:
        return Comparison.UNKNOWN
    return Comparison.DIFFERS if relation is ActRelation.INCOMPATIBLE else Comparison.PARTLY


_PLACE = {
    PlaceRelation.SAME: Comparison.AGREES,
    PlaceRelation.CONTAINS: Comparison.PARTLY,
    PlaceRelation.WITHIN: Comparison.PARTLY,
    PlaceRelation.NEAR: Comparison.DIFFERS,
    PlaceRelation.OTHER: Comparison.DIFFERS,
    PlaceRelation.UNKNOWN: Comparison.UNKNOWN,
}
_RANK = (Comparison.AGREES, Comparison.PARTLY, Comparison.UNKNOWN, Comparison.DIFFERS)


def compare_places(
    a: tuple[PlaceMatch, ...], b: tuple[PlaceMatch, ...], registers: Registers
) -> Comparison:
    """Compare two lists of places by their best pair; lists that are not equal agree partly."""
    if not a or not b:
        return Comparison.UNKNOWN
    if len(a) == 1 == len(b):
        return _one_place(a[0], b[0], registers)
    found = {_one_place(first, second, registers) for first in a for second in b}
    best = min(found, key=_RANK.index)
    if best is Comparison.AGREES and {m.key for m in a} != {m.key for m in b}:
        return Comparison.PARTLY
    return best


def _one_place(a: PlaceMatch, b: PlaceMatch, registers: Registers) -> Comparison:
    """Compare two places; one that is only near a town need not differ from its neighbours."""
    found = _PLACE[registers.gazetteer.relation(a.key, b.key)]
    if found is Comparison.DIFFERS and (a.vague or b.vague):
        keys = (surroundings(place.key) if place.vague else place.key for place in (a, b))
        return _PLACE[registers.gazetteer.relation(*keys)]
    return found


def _times(a: Statement, b: Statement, gap: int | None) -> Comparison:
    if gap is None:
        return Comparison.UNKNOWN
    if gap > (1 if a.window.approximate or b.window.approximate else 0):
        return Comparison.DIFFERS
    same = (a.window.earliest, a.window.latest) == (b.window.earliest, b.window.latest)
    return Comparison.AGREES if same else Comparison.PARTLY


def _accused(a: Statement, b: Statement) -> Comparison:
    """Compare the accused: the same names agree, one side agrees partly, other sides differ.

    Where the sides are not on record, whom one of the accused blames instead is another.
    """
    if not a.accused or not b.accused:
        return Comparison.UNKNOWN
    if a.accused == b.accused or set(a.accused) == set(b.accused):
        return Comparison.AGREES
    if a.answering & b.answering or a.accused_parties & b.accused_parties:
        return Comparison.PARTLY
    if (a.accused_parties and b.accused_parties) or _passes_on(a, b) or _passes_on(b, a):
        return Comparison.DIFFERS
    return Comparison.UNKNOWN


def _passes_on(one: Statement, other: Statement) -> bool:
    """Whether somebody whom the other accuses says in the one that others did it."""
    speaks_for = one.control.group if one.origin.identified else frozenset()
    return one.stance is Stance.ASSERTS and not speaks_for.isdisjoint(other.accused)


def _responsible(a: Statement, b: Statement) -> Comparison:
    if set(a.responsible) & set(b.responsible):
        return Comparison.AGREES
    return Comparison.DIFFERS


def _victims(a: Statement, b: Statement) -> Comparison:
    if a.victims == b.victims:
        return Comparison.AGREES
    return Comparison.PARTLY if a.victims & b.victims else Comparison.UNKNOWN
