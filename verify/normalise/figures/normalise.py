"""Fill in what a figure leaves out, from its words and from its bound."""

from functools import lru_cache
from typing import Any, Final, NamedTuple

from verify.models.figure import Figure
from verify.models.words import Bound, Measure
from verify.normalise.figures.bounds import ends
from verify.normalise.figures.canonical import canonical_count, canonical_unit, canonical_victims
from verify.normalise.figures.find import figure_of, parse_figure, single_quantity
from verify.normalise.figures.tokens import tokenise

__all__ = ["normalise_figure"]

_FROM_WORDS: Final = ("measure", "victim_class", "cumulative")
_SHORT: Final = 500
"""How long a phrase may be for what was read in it to be kept."""
_UPWARDS: Final = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})


class _Said(NamedTuple):
    figure: Figure | None
    stated: tuple[float | None, float | None] = (None, None)


class _Ends(NamedTuple):
    low: float | None
    high: float | None
    bound: Bound | None


def normalise_figure(figure: Figure | str) -> Figure:
    """Fill in what a figure leaves out; what is given in structure is never overruled.

    Numbers: with both ends given, nothing changes. One number is bounded as `bound` says, or as
    the words say where they give the same number; alone it is exact. A figure without words whose
    `bound` is `more_than` becomes `at_least` the next whole number, which means the same, so that
    doing it twice changes nothing. Names: `count_of`, `unit` and `victim_class` get the
    library's word where it has one; a measure follows from the words, or from counting bodies.

    Args:
        figure: A figure, or a phrase to read as one.

    Returns:
        The figure itself where nothing was missing.

    Raises:
        ValueError: The phrase is blank.

    Example:
        >>> figure = normalise_figure(Figure(count_of="Bodies", low=300, bound="about"))
        >>> figure.low, figure.high, figure.count_of, figure.unit, figure.measure.value
        (270.0, 330.0, 'deaths', 'persons', 'found')
    """
    if isinstance(figure, str):
        return parse_figure(figure)
    return _filled_once(figure) if len(figure.text or "") <= _SHORT else _filled(figure)


def _filled(figure: Figure) -> Figure:
    said, stated = _said(figure)
    low, high, bound = _bounded(figure, said, stated)
    filled: dict[str, Any] = {"low": low, "high": high, "bound": bound}
    for field in _FROM_WORDS:
        given = getattr(figure, field)
        filled[field] = given if given is not None or said is None else getattr(said, field)
    filled |= _named(figure, said, filled["measure"], filled["victim_class"])
    changed = {name: value for name, value in filled.items() if getattr(figure, name) != value}
    return figure.model_copy(update=changed) if changed else figure


_filled_once = lru_cache(maxsize=16_384)(_filled)


def _said(figure: Figure) -> _Said:
    """Read the figure's words: as a figure, and the bare numbers that they state."""
    text = figure.text
    if text is None:
        return _Said(None)
    return _said_by(text) if len(text) <= _SHORT else _read(text)


@lru_cache(maxsize=65_536)
def _said_by(text: str) -> _Said:
    return _read(text)


def _read(text: str) -> _Said:
    quantity = single_quantity(tokenise(text))
    if quantity is None:
        return _Said(None)
    amount = quantity.amount
    return _Said(figure_of(text, quantity), (amount.first, amount.second))


def _bounded(
    figure: Figure, said: Figure | None, stated: tuple[float | None, float | None]
) -> _Ends:
    low, high, bound = figure.low, figure.high, figure.bound
    if low is not None and high is not None:
        return _Ends(low, high, bound or (Bound.EXACT if low == high else Bound.BETWEEN))
    if low is None and high is None:
        if said is None:
            return _Ends(None, None, bound)
        if bound is None or bound is said.bound or stated[0] is None:
            return _Ends(said.low, said.high, bound or said.bound)
        return _Ends(*ends(bound, *_both(stated)), _lasting(bound))
    if said is not None and _agree(figure, said, stated):
        return _Ends(said.low, said.high, said.bound)
    return _one_ended(low, high, bound)


def _both(stated: tuple[float | None, float | None]) -> tuple[float, float | None]:
    assert stated[0] is not None
    return stated[0], stated[1]


def _agree(figure: Figure, said: Figure, stated: tuple[float | None, float | None]) -> bool:
    """Whether the words give the very number in structure, so that they bound it."""
    if figure.bound is not None and figure.bound is not said.bound:
        return False
    given = figure.low if figure.low is not None else figure.high
    if figure.low is not None:
        return given in {stated[0], said.low}
    return given in {stated[1] if stated[1] is not None else stated[0], said.high}


def _one_ended(low: float | None, high: float | None, bound: Bound | None) -> _Ends:
    """Bound one number that stands in `low` or in `high`."""
    if low is None:
        assert high is not None
        if bound in _UPWARDS or bound in {Bound.FRACTION, Bound.UNCOUNTABLE}:
            return _Ends(low, high, bound)
        if bound in {None, Bound.BETWEEN, Bound.ORDER}:
            return _Ends(0.0, high, bound or Bound.AT_MOST)
        return _Ends(*ends(bound or Bound.AT_MOST, high), bound)
    if bound in {Bound.BETWEEN, Bound.FRACTION, Bound.UNCOUNTABLE}:
        return _Ends(low, high, bound)
    return _Ends(*ends(bound or Bound.EXACT, low), _lasting(bound or Bound.EXACT))


def _lasting(bound: Bound) -> Bound:
    """Name the bound of ends that are worked out: "more than 300" has become at least 301."""
    return Bound.AT_LEAST if bound is Bound.MORE_THAN else bound


def _named(
    figure: Figure, said: Figure | None, measure: Measure | None, victims: str | None
) -> dict[str, Any]:
    """Give the library's words for what is counted, in what, and whom."""
    count_of, unit = figure.count_of, figure.unit
    if count_of is None:
        count_of = said.count_of if said is not None else None
        unit = unit if unit is not None or said is None else said.unit
    else:
        counted = canonical_count(count_of)
        count_of, unit = counted.count_of, unit if unit is not None else counted.unit
        measure = measure if measure is not None else counted.measure
        victims = victims if victims is not None else counted.victims
    return {
        "count_of": count_of,
        "unit": None if unit is None else canonical_unit(unit),
        "measure": measure,
        "victim_class": None if victims is None else canonical_victims(victims),
    }
