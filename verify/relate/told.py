"""Told: figures and times in the words of a claim, where its record gives none in structure."""

import re
from datetime import date
from functools import lru_cache
from typing import Final

from verify.models.figure import Figure
from verify.models.window import Window
from verify.models.words import Measure
from verify.normalise.claims import TimeBound, read_claim
from verify.normalise.figures import find_figures
from verify.relate.statement import Count, Statement

__all__ = ["FROM_TEXT", "LONGEST", "told_counts", "told_window"]

FROM_TEXT: Final = "read from the claim's text"
"""What every reason says that rests on words and not on a field."""

LONGEST: Final = 1_000
"""How many characters of a claim are read for this."""

_NUMBER = re.compile(
    r"(?i)\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,6}teen|"
    r"[a-z]{3,5}ty|dozens?|hundreds?|thousands?|millions?)\b"
)


def told_counts(statement: Statement) -> tuple[Count, ...]:
    """Read the figures in the words of a claim; none where the record gives figures.

    A figure is left out where its clause is negated or denied, where nothing known is counted,
    and where the claim gives two of one thing, for then their scopes differ.

    Args:
        statement: The allegation as read in its context; its places, window and day hold for
            what its words count.
    """
    if statement.counts:
        return ()
    return tuple(
        Count(figure, statement.places, statement.window, False, statement.said)
        for figure in _figures(statement.allegation.claim[:LONGEST])
    )


def told_window(statement: Statement) -> Window:
    """Read the time in the words of a claim; unresolved where the record gives a window.

    Args:
        statement: The allegation as read in its context.

    Returns:
        The one time that the words tell; unresolved where they tell none, or more than one.
    """
    if statement.window.resolved:
        return Window()
    return _window(statement.allegation.claim[:LONGEST], statement.said)


@lru_cache(maxsize=16_384)
def _figures(claim: str) -> tuple[Figure, ...]:
    if not _NUMBER.search(claim):
        return ()
    found = [
        figure if figure.measure else figure.model_copy(update={"measure": Measure.ALLEGED})
        for figure, start, _ in find_figures(claim)
        if figure.unit is not None and not read_claim(claim).denied_at(start)
    ]
    names = [figure.count_of for figure in found]
    return tuple(figure for figure in found if names.count(figure.count_of) == 1)


@lru_cache(maxsize=16_384)
def _window(claim: str, said: date | None) -> Window:
    if not _NUMBER.search(claim):
        return Window()
    read = read_claim(claim, said)
    told = [
        time.window
        for time in read.times
        if time.window.resolved and time.bound is TimeBound.AT and not read.denied_at(time.start)
    ]
    return told[0] if len(told) == 1 else Window()
