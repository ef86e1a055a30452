"""From a bound and the numbers stated to the least and the most that it can be."""

import math
from typing import Final

from verify.models.words import Bound

__all__ = ["ends", "order_ends"]

Ends = tuple[float | None, float | None]

_DOZEN: Final = 12.0


def ends(bound: Bound, first: float, second: float | None = None) -> Ends:
    """Give the least and the most, both included, that a bounded number can be.

    Args:
        bound: How the words bound it.
        first: The number, or the lower of two.
        second: The higher of two numbers; then a vague bound adds nothing to them.

    Returns:
        The two ends; None where the end is open.

    Source:
        The intervals are those of the field's quantity rules: almost n is [0.9n, n), about n
        is [0.9n, 1.1n], more than n is [n + 1, open).

    Example:
        >>> ends(Bound.ABOUT, 300), ends(Bound.MORE_THAN, 24), ends(Bound.ALMOST, 10_000)
        ((270.0, 330.0), (25.0, None), (9000.0, 9999.0))
    """
    last = first if second is None else second
    match bound:
        case Bound.AT_LEAST:
            return first, None
        case Bound.MORE_THAN:
            return math.floor(first) + 1.0, None
        case Bound.AT_MOST:
            return 0.0, last
        case Bound.LESS_THAN:
            return 0.0, _below(last)
        case Bound.ABOUT if second is None:
            return first * 9 / 10, first * 11 / 10
        case Bound.ALMOST if second is None:
            # Of a small number nine tenths lie above the next smaller whole one.
            return min(first * 9 / 10, _below(first)), _below(first)
        case Bound.ORDER if second is None:
            return order_ends(first)
        case _:
            return first, last


def order_ends(number: float) -> tuple[float, float]:
    """Give the least and the most of an order: dozens from two dozen, hundreds from 200.

    Args:
        number: The unit of the order (12, 100, 1000 ...), or its least.

    Example:
        >>> order_ends(12), order_ends(100), order_ends(2000.0)
        ((24.0, 99.0), (200.0, 999.0), (2000.0, 9999.0))
    """
    if number == _DOZEN:
        return 2 * _DOZEN, 99.0
    if number < 1:
        return number, number
    power = 10.0 ** math.floor(math.log10(number) + 1e-12)
    return 2 * power if number == power else number, max(10 * power - 1, number)


def _below(number: float) -> float:
    """The greatest whole number below; counts are whole, and none is below nought."""
    return max(math.ceil(number) - 1.0, 0.0)
