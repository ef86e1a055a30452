"""The interval of a figure, and whether it can be compared at all."""

import math

from verify.models.figure import Figure
from verify.models.words import Bound
from verify.normalise.figures.normalise import normalise_figure

__all__ = ["comparable", "interval", "soft_high"]

_NEVER_COMPARED = frozenset({Bound.FRACTION, Bound.UNCOUNTABLE})


def interval(figure: Figure) -> tuple[float, float]:
    """Give the least and the most that a figure can be.

    Args:
        figure: A figure, normalised or not.

    Returns:
        Both ends, included; infinity where there is no upper end. Both are NaN where the figure
        cannot be compared, so that no comparison with it holds.

    Example:
        >>> interval(Figure(low=1000, bound="more_than"))
        (1001.0, inf)
    """
    known = _bounded(figure)
    if not _is_comparable(known):
        return math.nan, math.nan
    low = 0.0 if known.low is None else known.low
    return low, math.inf if known.high is None else known.high


def soft_high(figure: Figure) -> bool:
    """Tell whether the upper end is soft: "hundreds" can prove to be a thousand.

    Args:
        figure: A figure, normalised or not.

    Example:
        >>> soft_high(Figure(text="hundreds of civilians")), soft_high(Figure(text="999 civilians"))
        (True, False)
    """
    return _bounded(figure).bound is Bound.ORDER


def comparable(figure: Figure) -> bool:
    """Tell whether a figure can be compared as a number; shares and "many" cannot.

    Args:
        figure: A figure, normalised or not.

    Example:
        >>> comparable(Figure(text="most of the residents")), comparable(Figure(text="12 killed"))
        (False, True)
    """
    return _is_comparable(_bounded(figure))


def _bounded(figure: Figure) -> Figure:
    """Normalise, unless both ends are known already: pairs ask for them over and over."""
    known = figure.bound is not None and figure.low is not None and figure.high is not None
    return figure if known else normalise_figure(figure)


def _is_comparable(known: Figure) -> bool:
    stated = known.low is not None or known.high is not None
    return stated and known.bound not in _NEVER_COMPARED
