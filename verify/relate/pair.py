"""Pair: two statements with everything a rule may ask about them."""

from typing import NamedTuple

from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.normalise.registers import Registers
from verify.relate.figure_pair import FigurePair, FigureVerdict
from verify.relate.independence import Independence
from verify.relate.kept import kept
from verify.relate.quantities import compare_figures
from verify.relate.slots import SlotComparison, compare_slots
from verify.relate.statement import Count, Statement
from verify.relate.statements import Statements
from verify.relate.told import told_counts

__all__ = ["Link", "Pair"]


class Link(NamedTuple):
    """What matching and people say of whether two allegations concern one event.

    Attributes:
        same_event: Whether they are in one event.
        confirmed: Whether their own evidence reaches the threshold of confirmation.
        judged: What people decided: True same, False not the same, None nothing.
    """

    same_event: bool
    confirmed: bool
    judged: bool | None = None


class _Sides(NamedTuple):
    a: Statement
    b: Statement
    link: Link
    among: Statements


class Pair(_Sides):
    """Two statements; every question below has the same answer for the swapped pair.

    Attributes:
        a: The statement that comes first in the data set's order of ids.
        b: The other.
        link: Whether they concern one event.
        among: All statements of the data set.
    """

    @property
    def registers(self) -> Registers:
        """Actors, documents and places of the data set."""
        return self.among.registers

    @kept
    def slots(self) -> SlotComparison:
        """The slots, compared."""
        return compare_slots(self.a, self.b, self.registers)

    @kept
    def independence(self) -> Independence:
        """Whether they rest on independent origins."""
        return self.among.independence(self.a.position, self.b.position)

    @kept
    def figures(self) -> tuple[tuple[Count, Count, FigureVerdict], ...]:
        """Every figure of the one statement compared with every figure of the other."""
        return self._compared(self.a.counts, self.b.counts)

    @kept
    def told(self) -> tuple[tuple[Count, Count, FigureVerdict], ...]:
        """The same with figures read in the words of a claim whose record gives none."""
        if self.a.counts and self.b.counts:
            return ()
        first, second = (s.counts or told_counts(s) for s in (self.a, self.b))
        return self._compared(first, second)

    def _compared(
        self, first: tuple[Count, ...], second: tuple[Count, ...]
    ) -> tuple[tuple[Count, Count, FigureVerdict], ...]:
        return tuple(
            (a, b, verdict)
            for a in first
            for b in second
            if (verdict := compare_figures(self._figure_pair(a, b))) is not None
        )

    @kept
    def agreeing(self) -> tuple[str, ...]:
        """The slots on which two statements of one event agree, in fixed order, "figure" last.

        Empty where they are in different events, or where act, place or time differs.
        """
        if not self.link.same_event or self.slots.occurrence() is False:
            return ()
        slots = self.slots.agreeing()
        if "act" not in slots:
            return ()
        agreed = any(verdict.kind is None for _, _, verdict in self.figures)
        return (*slots, "figure") if agreed else slots

    def _figure_pair(self, a: Count, b: Count) -> FigurePair:
        return FigurePair(
            a,
            b,
            same_origin=self._one_voice,
            adverse=self.registers.actors.adverse(self.a.party, self.b.party),
            one_off=self.confirmed and self.one_off,
            registers=self.registers,
        )

    @kept
    def _one_voice(self) -> bool:
        """Whether one origin speaks in both: the same, or an office and who speaks for it."""
        a, b = self.a, self.b
        if not (a.origin.identified and b.origin.identified):
            return False
        return a.origin.key in b.control.group or b.origin.key in a.control.group

    @kept
    def confirmed(self) -> bool:
        """Whether they concern one event beyond a suggestion."""
        return self.link.same_event and (self.link.judged is True or self.link.confirmed)

    @kept
    def one_off(self) -> bool:
        """Whether both name an act that happens once, to victims of its own."""
        kinds = (self.a.kind_of_act, self.b.kind_of_act)
        return all(kind is not None and kind.one_off for kind in kinds)

    def orders(self) -> tuple[tuple[Statement, Statement], tuple[Statement, Statement]]:
        """Return both orders of the two statements."""
        return (self.a, self.b), (self.b, self.a)

    def relation(
        self,
        kind: RelationKind,
        rule: str,
        reason: str,
        slots: tuple[str, ...] = (),
        *,
        potential: bool = False,
        subject: Statement | None = None,
        phrases: tuple[str, str] | None = None,
    ) -> Relation:
        """Make a relation of this pair; with `subject`, one that bears from it on the other.

        `phrases` are those of the pair's first and second statement.
        """
        a, b = (self.b, self.a) if subject is self.b else (self.a, self.b)
        if phrases is not None and a is self.b:
            phrases = phrases[::-1]
        return Relation(
            a.id,
            b.id,
            kind,
            rule,
            reason,
            slots,
            potential,
            phrases=phrases,
            directed=subject is not None,
        )
