"""Counts: compare every figure of one statement with every figure of another."""

from verify.relate.pair import Pair
from verify.relate.quantities import FigurePair, FigureVerdict, compare_figures
from verify.relate.statement import Count

__all__ = ["figure_verdicts"]


def figure_verdicts(pair: Pair) -> list[tuple[Count, Count, FigureVerdict]]:
    """Compare every figure of the one statement with every figure of the other."""
    return [
        (a, b, verdict)
        for a in pair.a.counts
        for b in pair.b.counts
        if (verdict := compare_figures(_figure_pair(pair, a, b))) is not None
    ]


def _figure_pair(pair: Pair, a: Count, b: Count) -> FigurePair:
    return FigurePair(
        a,
        b,
        same_origin=pair.a.origin.key == pair.b.origin.key and pair.a.origin.identified,
        adverse=pair.registers.actors.adverse(pair.a.party, pair.b.party),
        one_off=pair.confirmed and pair.one_off,
        registers=pair.registers,
    )
