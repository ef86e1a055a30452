"""V405: figures that the words do not give."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject, items
from verify.models.table import Row
from verify.normalise.figures import find_figures

__all__ = ["quantity_not_in_text"]

_LONGEST = 2_000
_LIKE_NUMBERS = ("fraction", "uncountable", "order")


@rule("V405", Needs.RECORD)
def quantity_not_in_text(subject: Subject) -> Iterator[Spot]:
    """A figure that the words of the claim or quotation do not give.

    Why it matters:
        Where the claim says six and the figure sixty, one of them was mistyped, and the figure is
        what is compared. Figures are looked for only where the claim or quotation counts
        something at all.

    Bad example:
        {"id": "k-1", "claim": "Six people were killed.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"},
          "figures": [{"count_of": "deaths", "low": 60}]}

    Good example:
        {"id": "k-1", "claim": "Six people were killed.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"},
          "figures": [{"count_of": "deaths", "low": 6}]}

    How to fix:
        Look the figure up. Keep the document's words for it in the figure's `text`.
    """
    for index, row in enumerate(subject.rows()):
        if "figures" not in row:
            continue
        words = _words(row)
        for path, figure in items(row["figures"], ("figures",)):
            if not isinstance(figure, dict) or _literally(figure, words):
                continue
            said = _numbers(words)
            if said and not _given(figure, said):
                number = figure["low"] if figure.get("low") is not None else figure["high"]
                numbers = ", ".join(f"{value:g}" for value in sorted(said)[:4])
                field = "low" if figure.get("low") is not None else "high"
                message = f"'{field}' is {number:g}, but the words give {numbers}. Look it up."
                yield Spot("allegations", index, (*path, field), message)


def _words(row: Row) -> str:
    """Return the words of claim and quotation."""
    quote = row.get("quote")
    if not isinstance(quote, dict):
        return f"{row['claim']}\n{quote}" if quote else str(row["claim"])
    return "\n".join(filter(None, (row["claim"], quote.get("text"), quote.get("translation"))))


def _literally(figure: Mapping[str, Any], words: str) -> bool:
    """Whether a number of the figure stands in the words in digits: quick, and mostly enough."""
    for field in ("low", "high"):
        end = figure.get(field)
        if isinstance(end, int | float) and end == end // 1:
            number = int(end)
            if re.search(rf"(?<![0-9.,]){number}(?![0-9])", words) or f"{number:,}" in words:
                return True
    return False


@lru_cache(maxsize=1 << 14)
def _numbers(text: str) -> frozenset[float]:
    if not text:
        return frozenset()
    return frozenset(
        value
        for figure, _, _ in find_figures(text[:_LONGEST])
        for value in (figure.low, figure.high)
        if value is not None
    )


def _given(figure: Mapping[str, Any], said: frozenset[float]) -> bool:
    """Whether one end of a figure stands in the words, or it is not for us to say."""
    ends = [figure[field] for field in ("low", "high") if figure.get(field) is not None]
    if not ends or figure.get("components") or figure.get("bound") in _LIKE_NUMBERS:
        return True
    if figure.get("text") and _numbers(figure["text"]) & said:
        return True
    return any(_near(float(end), said) for end in ends)


def _near(end: float, said: frozenset[float]) -> bool:
    """Whether a number is said, give or take what "about" and "almost" allow."""
    return any(abs(end - value) <= 0.11 * max(abs(value), abs(end)) for value in said)
