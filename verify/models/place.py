"""Place: a place that the built-in gazetteer lacks, or one given in place."""

from typing import Annotated

from pydantic import Field

from verify.models.record import Id, Many, Record, Text

__all__ = ["Place"]


class Place(Record):
    """A place with its names and what it lies within.

    Example:
        >>> Place(id="mill", name="Old Mill", within="Riverton", kind="site").within
        ('Riverton',)
    """

    id: Id | None = None
    """Identifier, unique among places; only a place given in place may lack it."""
    name: Text
    """The name by which it is shown."""
    aliases: Many[Text] = ()
    """Other names and spellings: certain, not guessed."""
    within: Many[Text] = ()
    """What it lies in: an id, a name of the gazetteer, or "Village, Region"."""
    kind: Text | None = None
    """settlement, district, region, country, river, site ..."""
    lat: Annotated[float, Field(ge=-90, le=90)] | None = None
    """Latitude in degrees."""
    lon: Annotated[float, Field(ge=-180, le=180)] | None = None
    """Longitude in degrees."""
    notes: Text | None = None
    """Remarks of the curator."""
