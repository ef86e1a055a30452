"""Tracks: bars, marks and ticks on one line, placed in hundredths of its width."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from math import floor, log10

from verify.graph.wording import day

__all__ = ["Bar", "Mark", "Scale", "Tick", "amounts", "days"]

_LEFT, _RIGHT = 3.0, 88.0
"""What is known lies between; the rest holds arrows and marks of one day."""

_LEAST = 1.2
"""A bar is at least so wide, so that one day of a year can be seen."""

_TINY = 1e-6
"""What is smaller than this counts as nothing: no count is, and no scale could show it."""

_WIDE = 20
"""Where the greatest number is more than so many times the least one, the scale is logarithmic."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled place on a scale."""

    x: float
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Bar:
    """From the least to the greatest value; open ends run to the end of the track."""

    x: float
    width: float
    open_left: bool = False
    open_right: bool = False
    soft: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """One value of a kind; what falls on one place is shifted by some pixels."""

    kind: str
    x: float
    shift: int
    words: str


@dataclass(frozen=True)
class Scale:
    """Where a value stands on a track.

    Attributes:
        place: From a value to hundredths of the width.
        ticks: The labelled places.
        words: What the scale is, in words.
    """

    place: Callable[[float], float]
    ticks: tuple[Tick, ...]
    words: str

    def bar(self, low: float | None, high: float | None, *, soft: bool = False) -> Bar:
        """Place a bar; None is an open end."""
        left = 2.0 if low is None else self.place(low)
        right = 97.0 if high is None else self.place(high)
        exact = low is not None and low == high
        width = max(right - left, _LEAST)
        return Bar(round(left, 2), round(width, 2), low is None, high is None, soft, exact)


def amounts(values: Iterable[float]) -> Scale:
    """Return a scale for numbers, from 0, or logarithmic where they are far apart.

    Example:
        >>> [tick.text for tick in amounts([4, 10]).ticks]
        ['0', '5', '10']
        >>> [tick.text for tick in amounts([4, 10_000]).ticks]
        ['1', '10', '100', '1,000', '10,000']
    """
    given = sorted(float(value) if value > _TINY else 0.0 for value in values) or [1.0]
    top = given[-1] or 1.0
    positive = [value for value in given if value > 0]
    if not positive or top <= _WIDE * positive[0]:
        end = _nice(top)
        marks = [0.0, end / 2, end]
        return Scale(lambda v: _between(v / end), _ticks(marks, lambda v: v / end), "from 0")
    low, high = floor(log10(positive[0])), -floor(-log10(top))
    step = -(-(high - low) // 4)
    powers = [10.0**power for power in range(low, high + 1, step)]

    def part(value: float) -> float:
        return (log10(value) - low) / (high - low) if value > 0 else 0.0

    words = "logarithmic: each step is ten times the one before"
    if step > 1:
        words = f"logarithmic: each step is {10**step:,} times the one before"
    return Scale(lambda v: _between(part(v)), _ticks(powers, part), words)


def days(values: Iterable[date]) -> Scale:
    """Return a scale for days, which are placed by their ordinals.

    Example:
        >>> [tick.text for tick in days([date(2031, 5, 4), date(2031, 5, 10)]).ticks]
        ['4 May 2031', '7 May 2031', '10 May 2031']
    """
    given = sorted(value.toordinal() for value in values) or [1]
    first, last = given[0], given[-1]
    # Places count from the beginning of the first day to the end of the last one.
    span = last + 1 - first
    chosen = [first] if span < 3 else [first, first + span // 2, last]

    def part(value: float) -> float:
        return (value - first) / span

    anchors = [_anchor(k, len(chosen)) for k in range(len(chosen))]
    if span == 2:
        chosen, anchors = [first, last], ["start", "start"]
    ticks = tuple(
        # The second of two days begins in the middle: its name has no room to the left.
        Tick(round(_between(part(value)), 2), _day(value), anchors[k])
        for k, value in enumerate(chosen)
    )
    return Scale(lambda v: _between(part(v)), ticks, "days")


def _day(ordinal: int) -> str:
    return day(date(1, 1, 1) + timedelta(days=ordinal - 1))


def _ticks(values: list[float], part: Callable[[float], float]) -> tuple[Tick, ...]:
    return tuple(
        Tick(round(_between(part(value)), 2), _number(value), _anchor(k, len(values)))
        for k, value in enumerate(values)
    )


def _anchor(k: int, count: int) -> str:
    if k == 0:
        return "start"
    return "end" if k == count - 1 else "middle"


def _between(part: float) -> float:
    return _LEFT + (_RIGHT - _LEFT) * min(max(part, 0.0), 1.0)


def _nice(value: float) -> float:
    """Round up to 1, 2, 4, 5 or 10 times a power of ten."""
    power = 10.0 ** floor(log10(value))
    steps = (step * power for step in (1.0, 2.0, 4.0, 5.0, 10.0) if value <= step * power)
    return next(steps, value)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,g}"
