"""Figures as columns: the first figures of every allegation, each distinct one read once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from verify.match.encode.raw import Raw, listed
from verify.match.profiles import FIGURES, Days
from verify.models.figure import Figure
from verify.normalise.figures import normalise_figure

__all__ = ["FigureColumns", "encode_figures"]

_FLOAT = npt.NDArray[np.float64]
_PLAIN = frozenset({"low", "high", "count_of"})


@dataclass(frozen=True, slots=True)
class FigureColumns:
    """Per allegation and figure: lower and upper end (NaN where absent), and what is counted."""

    low: _FLOAT
    high: _FLOAT
    counted: Days
    table: tuple[str, ...]


def encode_figures(raw: Raw) -> FigureColumns:
    """Read the figures of every allegation; those without a number are left out."""
    codes, values = raw.figures.codes, raw.figures.table
    kinds: dict[str, int] = {"": 0}
    low = np.full((len(values), FIGURES), np.nan)
    high = np.full((len(values), FIGURES), np.nan)
    counted = np.zeros((len(values), FIGURES), np.int32)
    for row, value in enumerate(values):
        numbers = sorted(filter(None, map(_numbers, listed(value))))
        for column, (kind, least, most) in enumerate(numbers[:FIGURES]):
            low[row, column], high[row, column] = least, most
            counted[row, column] = kinds.setdefault(kind, len(kinds))
    return FigureColumns(low[codes], high[codes], counted[codes], tuple(kinds))


def _numbers(value: Any) -> tuple[str, float, float] | None:
    """Return what a figure counts with its two ends; None where it has no number."""
    if isinstance(value, Mapping) and value.keys() <= _PLAIN and value.get("low") is not None:
        low = float(value["low"])
        high = value.get("high")
        return (value.get("count_of") or "", low, low if high is None else float(high))
    figure = normalise_figure(_figure(value))
    if figure.low is None and figure.high is None:
        return None
    low = 0.0 if figure.low is None else figure.low
    return (figure.count_of or "", low, np.inf if figure.high is None else figure.high)


def _figure(value: Any) -> Figure:
    return (
        Figure(text=value) if isinstance(value, str) else Figure.model_validate(value, strict=False)
    )
