"""Figure: a quantity with its bounds, what it counts, and for where and when it holds."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from verify.models.record import Id, Many, Record, Text, When
from verify.models.window import Window
from verify.models.words import Bound, Measure

__all__ = ["Figure"]

Quantity = Annotated[float, Field(ge=0, lt=1e18)]


class Figure(Record):
    """A quantity with bounds, unit, measure and scope.

    Either `text` in plain words ("at least 1,000 civilians killed"), or the structured fields, or
    both; what is given in structure is never overruled by the words.

    Example:
        >>> Figure(count_of="deaths", low=1000, bound="at_least", measure="alleged").low
        1000.0
    """

    text: Text | None = None
    """The words of the claim or document, verbatim."""
    count_of: Text | None = None
    """What is counted: deaths, detentions, war crimes ..."""
    unit: Text | None = None
    """In what it is counted: persons, cases, graves ..."""
    low: Quantity | None = None
    """The least it can be, included; None where nothing is said."""
    high: Quantity | None = None
    """The most it can be, included; None where there is no upper end."""
    bound: Bound | None = None
    """How the words bound it; with one number in `low`, exact unless said."""
    measure: Measure | None = None
    """What kind of count it is; unknown where None, and then it contradicts nothing."""
    victim_class: Text | None = None
    """Whom it counts: civilians, soldiers, children ..."""
    place: Text | None = None
    """For where it holds; where the allegation's harm happened, unless given."""
    when: When | Window | None = None
    """For what time it holds; when the allegation's harm happened, unless given."""
    as_of: When | Window | None = None
    """When it was counted; when it was stated, unless given."""
    cumulative: bool | None = None
    """Whether it grows as counting goes on."""
    final: bool = False
    """Whether the counting has ended, so that a higher later count conflicts with it."""
    components: Many[Id] = ()
    """Allegations whose figures are parts of this one: never to be added to it."""

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"low {self.low:g} is above high {self.high:g}")
        if self.text is None and self.low is None and self.high is None and self.bound is None:
            raise ValueError("a figure needs text, low or high")
        return self
