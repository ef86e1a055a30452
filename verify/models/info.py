"""What dataset.toml says about a data set as a whole."""

from typing import Any

from pydantic import Field

from verify.models.record import Many, Record, Text

__all__ = ["DatasetInfo", "Party"]


class Party(Record):
    """A side of the conflict."""

    name: Text | None = None
    """The name by which it is shown; its key where absent."""
    adverse_to: Many[Text] = ()
    """Keys of the parties that it opposes; read both ways."""


class DatasetInfo(Record):
    """Title, licence, parties and settings of a data set.

    Example:
        >>> DatasetInfo(title="Valley", parties={"north": Party(adverse_to=("south",))}).title
        'Valley'
    """

    title: Text | None = None
    """Its title."""
    description: Text | None = None
    """What it is."""
    licence: Text | None = None
    """Under what terms it may be used."""
    schema_version: int = Field(default=1, alias="schema", ge=1, le=1)
    """Version of the data format."""
    parties: dict[str, Party] = Field(default_factory=dict)
    """Sides of the conflict by key."""
    check: dict[str, Any] = Field(default_factory=dict)
    """Settings of the checks."""
    assertions: dict[str, Any] = Field(default_factory=dict)
    """What must hold for the data set as a whole."""
