"""Figures: quantities in words and in structure, made comparable as intervals."""

from verify.normalise.figures.find import find_figures, parse_figure
from verify.normalise.figures.interval import comparable, interval, soft_high
from verify.normalise.figures.normalise import normalise_figure

__all__ = [
    "comparable",
    "find_figures",
    "interval",
    "normalise_figure",
    "parse_figure",
    "soft_high",
]
