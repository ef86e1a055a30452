"""The least and the most that an amount in a sentence can be."""

import math
from collections.abc import Sequence
from typing import Final

from verify.models.words import Bound
from verify.normalise.figures.bounds import ends
from verify.normalise.figures.quantities import Quantity
from verify.normalise.figures.tokens import Kind, Token

__all__ = ["interval_of"]

_ROUND: Final = 999.0
"""Scales from a thousand on make a number round; dozens and hundreds are counted."""


def interval_of(tokens: Sequence[Token], each: Quantity, *, whole: bool) -> tuple[float, float]:
    """Give the least and the most, both included.

    What is counted in whole numbers is bounded as figures in structure are. What is measured lies
    as near above or below as need be; "2 million" stands for whatever rounds to it.

    Args:
        tokens: The claim's tokens.
        each: The quantity.
        whole: Whether only whole numbers are possible.

    Example:
        >>> from verify.normalise.figures.quantities import read_quantities
        >>> from verify.normalise.figures.tokens import tokenise
        >>> tokens = tokenise("sold 2 million rounds")
        >>> interval_of(tokens, next(read_quantities(tokens)), whole=True)
        (1500000.0, 2500000.0)
    """
    amount = each.amount
    assert amount.first is not None
    slack = _rounding(tokens, each)
    if slack and amount.bound is Bound.EXACT:
        return amount.first - slack, amount.first + slack
    last = amount.first if amount.second is None else amount.second
    between = whole and float(amount.first).is_integer()
    match amount.bound:
        case Bound.MORE_THAN if not between:
            return math.nextafter(amount.first, math.inf), math.inf
        case Bound.LESS_THAN if not between:
            return 0.0, math.nextafter(last, -math.inf)
        case Bound.ALMOST if not between and amount.second is None:
            return amount.first * 9 / 10, math.nextafter(last, -math.inf)
        case Bound.ABOUT if amount.second is None:
            return _about(amount.first)
        case bound:
            low, high = ends(bound, amount.first, amount.second)
    return 0.0 if low is None else low, math.inf if high is None else high


def _about(number: float) -> tuple[float, float]:
    """Allow a tenth either side, but no more than five of the last digit that is not nought."""
    digits = f"{number:.10g}".replace(".", "").strip("0")
    last = 10.0 ** (math.floor(math.log10(number)) - len(digits) + 1) if number > 0 else 0.0
    slack = min(number / 10, 5 * last)
    return number - slack, number + slack


def _rounding(tokens: Sequence[Token], each: Quantity) -> float:
    """Give half of the last digit written before "million" and the like: such numbers are round."""
    amount = each.amount
    digits = [t.word for t in tokens[amount.start : amount.end] if t.kind is Kind.NUMBER]
    if len(digits) != 1 or amount.first is None or amount.second is not None:
        return 0.0
    try:
        written = float(digits[0].replace(",", ""))
    except ValueError:
        return 0.0
    scale = amount.first / written if written else 1.0
    decimals = len(digits[0].partition(".")[2])
    return scale * 10.0**-decimals / 2 if scale >= _ROUND else 0.0
