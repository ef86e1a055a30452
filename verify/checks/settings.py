"""Settings: what a data set, a project or a command line asks of the checks."""

from typing import Annotated, Any

from pydantic import Field

from verify.models.record import Id, IsoDate, Many, Record, Text
from verify.models.words import Severity

__all__ = ["Assertions", "Settings", "Suppression"]


class Suppression(Record):
    """A finding that a person has looked at and lets stand.

    Example:
        >>> Suppression(rule="V504", record="k-7", reason="Nobody else was there.").rule
        'V504'
    """

    rule: Text
    """Code of the rule."""
    record: Id
    """Id of the record; a name of a file for what concerns no record."""
    reason: Text
    """Why the finding may stand."""
    until: IsoDate | None = None
    """Last day on which it holds."""
    by: Text | None = None
    """Who decided."""


class Assertions(Record):
    """What must hold for the data set as a whole; see `verify rule V801`."""

    min: dict[str, float] = Field(default_factory=dict, strict=False)
    """Least values by measure; falling short is an error."""
    max: dict[str, float] = Field(default_factory=dict, strict=False)
    """Greatest values by measure; going beyond is a warning."""


class Settings(Record):
    """What is checked, how grave it is, and what may stand.

    Example:
        >>> Settings(ignore=("V703",)).fail_on.value
        'error'
    """

    select: Many[Text] = ()
    """Codes of the rules to ask, or beginnings of codes such as "V3"; all where empty."""
    ignore: Many[Text] = ()
    """Codes, or beginnings of codes, to leave out; never V1, which says what cannot be read."""
    severity: dict[str, Severity] = Field(default_factory=dict)
    """How grave the findings of a rule are, by code: error, warning or info."""
    per_path: dict[str, Many[Text]] = Field(default_factory=dict, alias="per-path")
    """Codes to leave out by file, such as `"old/*.jsonl" = ["V303"]`."""
    fail_on: Severity = Field(default=Severity.ERROR, alias="fail-on")
    """From which severity on a finding makes the command fail."""
    shown: Annotated[int, Field(ge=1, le=1_000_000)] = 50
    """How many findings of one rule are shown; the others are counted."""
    as_of: IsoDate | None = Field(default=None, alias="today")
    """The day as of which suppressions expire; the latest day in the data where absent."""
    baseline: Text | None = None
    """File of the findings that are known already, relative to the settings."""
    suppress: Many[dict[str, Any]] = ()
    """Findings that a person lets stand; each with rule, record and reason."""
    assertions: Assertions = Assertions()
    """What must hold for the data set as a whole."""
