"""V405: figures that the words do not give."""

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
        said = _said(row)
        if not said:
            continue
        for path, figure in items(row["figures"], ("figures",)):
            if isinstance(figure, Mapping) and not _given(figure, said):
                number = figure["low"] if figure.get("low") is not None else figure["high"]
                numbers = ", ".join(f"{value:g}" for value in sorted(said)[:4])
                field = "low" if figure.get("low") is not None else "high"
                message = f"'{field}' is {number:g}, but the words give {numbers}. Look it up."
                yield Spot("allegations", index, (*path, field), message)


def _said(row: Row) -> frozenset[float]:
    """Return the numbers that claim and quotation give."""
    quote = row.get("quote")
    words = quote.get("text", "") if isinstance(quote, Mapping) else quote or ""
    more = quote.get("translation", "") if isinstance(quote, Mapping) else ""
    return _numbers(row["claim"]) | _numbers(words) | _numbers(more or "")


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
