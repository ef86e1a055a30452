"""Window: the earliest and the latest day on which something can have happened."""

from datetime import date
from typing import Annotated, Self

from pydantic import BeforeValidator, model_validator

from verify.models.record import Record, Text
from verify.models.words import Precision

__all__ = ["Window"]


def _read_day(value: object) -> object:
    """Read a day in ISO 8601 also where a record arrives as Python values; leave all else."""
    if isinstance(value, str) and len(value) == 10:
        try:
            return date.fromisoformat(value)
        except ValueError:
            return value
    return value


Day = Annotated[date, BeforeValidator(_read_day)]
"""A calendar day; never a number of seconds."""


class Window(Record):
    """The earliest and the latest day, both included, with how precisely they are known.

    Attributes are documented one by one; an open end is None. A window with neither end is
    unresolved: it keeps its words and is compared with nothing.

    Example:
        >>> from datetime import date
        >>> Window(earliest=date(2022, 6, 21), latest=date(2022, 6, 30), text="late June").days
        10
    """

    earliest: Day | None = None
    """First possible day; None where no earliest day is known."""
    latest: Day | None = None
    """Last possible day; None where no latest day is known."""
    precision: Precision = Precision.UNKNOWN
    """What kind of time was stated."""
    text: Text | None = None
    """The words that were read, verbatim."""
    anchor: Day | None = None
    """The day from which relative words were counted."""
    year_inferred: bool = False
    """True where the year was not stated and follows from the anchor."""
    approximate: bool = False
    """True where the words are vague ("around", "over the weekend"): a day of slack is fair."""

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.earliest and self.latest and self.earliest > self.latest:
            raise ValueError(f"earliest {self.earliest} is after latest {self.latest}")
        return self

    @property
    def resolved(self) -> bool:
        """Whether at least one end is known."""
        return self.earliest is not None or self.latest is not None

    @property
    def days(self) -> int | None:
        """How many days the window covers; None where an end is open."""
        if self.earliest is None or self.latest is None:
            return None
        return (self.latest - self.earliest).days + 1
