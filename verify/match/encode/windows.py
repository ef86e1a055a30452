"""Windows as columns: first and last day of every allegation, each distinct phrase read once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from verify.match.encode.documents import DocumentColumns
from verify.match.encode.intern import coded
from verify.match.encode.raw import Raw
from verify.match.profiles import Bools, Days
from verify.models.window import Window
from verify.normalise.names import comparison_key
from verify.normalise.windows import parse_window

__all__ = ["OPEN", "WindowColumns", "encode_windows"]

OPEN = 20_000
"""How many days an open end is taken to reach: for longer than any conflict on record here."""


@dataclass(frozen=True, slots=True)
class WindowColumns:
    """Per allegation: whether its window is known, its days, its open end, and its slack.

    Where it is not, `unread` says by which of `words` it was stated; 0 for none.
    """

    dated: Bools
    first: Days
    last: Days
    open: npt.NDArray[np.int8]
    unread: Days
    words: tuple[str, ...]
    slack: Days


def encode_windows(raw: Raw, documents: DocumentColumns) -> WindowColumns:
    """Read the window of every allegation against the day of publication."""
    phrases, table = raw.when.codes, raw.when.table
    relative = np.array([not _is_day(value) for value in table])
    anchors = np.where(relative[phrases], documents.published, 0)
    codes, pairs = coded(zip(phrases.tolist(), anchors.tolist(), strict=True))
    days = np.array([_days(table[phrase], day) for phrase, day in pairs], np.int32).reshape(-1, 5)
    dated, first, last, end, slack = days[codes].T
    codes_of_words, words = coded(["", *map(_folded, table)])
    unread = np.where(dated > 0, 0, codes_of_words[1:][phrases]).astype(np.int32)
    return WindowColumns(dated > 0, first, last, end.astype(np.int8), unread, tuple(words), slack)


def _folded(value: Any) -> str:
    """Return the words of a raw window in a form that spelling does not change."""
    words = value.get("text") or "" if isinstance(value, Mapping) else value or ""
    return comparison_key(words)


def _is_day(value: Any) -> bool:
    return isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-"


def _days(value: Any, anchor: int) -> tuple[int, int, int, int, int]:
    if value is None:
        return (0, 0, 0, 0, 0)
    if _is_day(value):
        try:
            day = date.fromisoformat(value).toordinal()
        except ValueError:
            pass
        else:
            return (1, day, day, 0, 0)
    window = _window(value, date.fromordinal(anchor) if anchor else None)
    if not window.resolved:
        return (0, 0, 0, 0, 0)
    first = window.earliest.toordinal() if window.earliest else None
    last = window.latest.toordinal() if window.latest else None
    return (
        1,
        first if first is not None else (last or 0) - OPEN,
        last if last is not None else (first or 0) + OPEN,
        int(last is None) - int(first is None),
        int(window.approximate),
    )


def _window(value: Any, anchor: date | None) -> Window:
    if not isinstance(value, Mapping):
        return parse_window(value, anchor)
    window = Window.model_validate(value, strict=False)
    if window.resolved or not window.text:
        return window
    return parse_window(window.text, window.anchor or anchor)
