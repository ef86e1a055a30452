"""Read one time phrase as a window of days."""

from datetime import date, datetime
from functools import lru_cache

from verify.models.window import Window
from verify.normalise.windows.context import Context
from verify.normalise.windows.foreign import read_foreign
from verify.normalise.windows.grammar import read
from verify.normalise.windows.iso import read_iso
from verify.normalise.windows.spans import Span
from verify.normalise.windows.spelling import spelled

__all__ = ["LONGEST_PHRASE", "parse_window"]

LONGEST_PHRASE = 200
"""Longer texts are sentences, not time phrases: they are left unresolved."""


def parse_window(
    text: str,
    anchor: date | None = None,
    previous: Window | None = None,
    *,
    ahead: bool = False,
) -> Window:
    """Read one time phrase, in words or in ISO 8601, as the earliest and the latest day.

    Nothing is guessed: a phrase that is not understood as a whole, that no calendar has, or that
    counts from a day that is not given, comes back unresolved with its words. Where a year is
    missing it is the latest that lets the time begin on or before the anchor.

    Args:
        text: The phrase; its words are kept verbatim, except that lone surrogates, which no file
            can hold, are replaced.
        anchor: The day on which the words were written, such as the day of publication.
        previous: What the same story named before. "The next day" and "that year" count from it,
            and without an anchor a missing year is the one nearest to it.
        ahead: Whether the words look ahead of the anchor (`looks_ahead` tells); a missing year or
            week is then the next, not the latest.

    Returns:
        The window, with precision unknown where it is unresolved. Its anchor is set only where
        the words needed it.

    Example:
        >>> window = parse_window("over the weekend", date(2022, 11, 14))
        >>> window.earliest, window.latest, window.approximate
        (datetime.date(2022, 11, 12), datetime.date(2022, 11, 13), True)
        >>> parse_window("late June").resolved
        False
    """
    if isinstance(anchor, datetime):
        anchor = anchor.date()
    if len(text) > LONGEST_PHRASE:
        return Window(text=_encodable(text)) if text.strip() else Window()
    return _parsed(text, anchor, previous, ahead)


@lru_cache(maxsize=32_768)
def _parsed(text: str, anchor: date | None, previous: Window | None, ahead: bool) -> Window:
    words = _encodable(text)
    if not words.strip():
        return Window()
    before = None
    if previous is not None and previous.resolved:
        ends, vague = (previous.earliest, previous.latest), previous.approximate
        before = Span(*ends, previous.precision, vague, previous.year_inferred)
    span = _span(words.strip(), Context(anchor, before, ahead))
    if span is None:
        return Window(text=words)
    return Window(
        earliest=span.first,
        latest=span.last,
        precision=span.precision,
        text=words,
        anchor=anchor if span.anchored else None,
        year_inferred=span.year_inferred,
        approximate=span.approximate,
    )


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _span(words: str, context: Context) -> Span | None:
    span = read_iso(words)
    if span is None:
        try:
            span = read(spelled(words), context) or read_foreign(words, context.anchor)
        except (ValueError, OverflowError):  # a day before year 1 or after year 9999
            return None
    if span is None or (span.first and span.last and span.first > span.last):
        return None
    return span if span.first or span.last else None
