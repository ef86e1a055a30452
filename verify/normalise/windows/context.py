"""What a phrase is read against: the anchor, the story so far, and how a missing year is placed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from verify.normalise.windows.spans import Span

__all__ = ["Context", "Read", "Rule", "place_year"]

_TEN_MONTHS = 304  # days
_FEBRUARY_29TH_RETURNS_WITHIN = 8  # years: 1900 was no leap year


@dataclass(frozen=True, slots=True)
class Context:
    """What is known beside the words.

    Attributes:
        anchor: The day on which the words were written; relative words count from it.
        previous: The time that the same story named before; "two days later" counts from it.
        ahead: Whether the words look ahead of the anchor.
        bound: A stated day by which a missing year is placed, stronger than both.
        forward: Whether that year is sought after the bound rather than before it.
        depth: How many phrases this one is nested in.
    """

    anchor: date | None = None
    previous: Span | None = None
    ahead: bool = False
    bound: date | None = None
    forward: bool = False
    depth: int = 0

    def nested(self) -> "Context":
        """Give the same context, one phrase deeper; spelled out because it runs for each phrase."""
        return Context(
            self.anchor, self.previous, self.ahead, self.bound, self.forward, self.depth + 1
        )


Read = Callable[[str, Context], Span | None]
"""Reads a phrase that is a part of another."""

Rule = Callable[[str, Context, Read], Span | None]
"""Reads one shape of phrase; None where the phrase has another shape or no certain meaning."""


def place_year(make: Callable[[int], Span | None], context: Context) -> Span | None:
    """Find the year that words such as "14 November" leave out.

    A stated bound decides first, then the anchor (the latest year in which the time has begun on
    or before it; where the words look ahead, the next time within ten months), then the story so
    far (the nearest year).

    Args:
        make: Gives the span in a year, None where the year lacks that day.
        context: What is known beside the words.

    Returns:
        The span in its year; None where nothing tells the year.
    """
    if context.bound is not None:
        return _after(make, context.bound) if context.forward else _before(make, context.bound)
    if context.anchor is not None:
        span = _coming(make, context.anchor) if context.ahead else None
        span = span or _before(make, context.anchor)
        return span and replace(span, year_inferred=True, anchored=True)
    if context.previous is not None:
        span = _nearest(make, context.previous)
        return span and replace(span, year_inferred=True)
    return None


def _before(make: Callable[[int], Span | None], bound: date) -> Span | None:
    for year in range(bound.year, bound.year - _FEBRUARY_29TH_RETURNS_WITHIN - 1, -1):
        span = make(year)
        if span and span.first and span.first <= bound:
            return span
    return None


def _after(make: Callable[[int], Span | None], bound: date) -> Span | None:
    for year in range(bound.year, bound.year + _FEBRUARY_29TH_RETURNS_WITHIN + 1):
        span = make(year)
        if span and span.last and span.last >= bound:
            return span
    return None


def _coming(make: Callable[[int], Span | None], anchor: date) -> Span | None:
    """Find the next time, unless it is so far off that the one just past must be meant."""
    span = _after(make, anchor)
    soon = span is not None and span.first is not None and (span.first - anchor).days <= _TEN_MONTHS
    return span if soon else None


def _nearest(make: Callable[[int], Span | None], previous: Span) -> Span | None:
    """Choose the year that brings the span nearest to the story; of two, the later."""
    first, last = previous.first, previous.last
    if first is None or last is None:
        return None
    spans = [make(year) for year in range(first.year - 1, last.year + 2)]

    def distance(span: Span) -> tuple[int, int]:
        assert span.first
        assert span.last
        apart = max((span.first - last).days, (first - span.last).days, 0)
        return apart, -span.first.toordinal()

    return min((span for span in spans if span), key=distance, default=None)
