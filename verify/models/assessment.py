"""Assessment: what a person decided about an allegation, when and why."""

from typing import Any

from verify.models.record import Id, IsoDate, Many, Record, Text
from verify.models.words import Status

__all__ = ["Assessment", "ExternalStatus"]


class Assessment(Record):
    """A person's decision about one allegation; the history is append-only.

    Example:
        >>> Assessment(status="pending", by="A. Curator", at="2031-05-06").status.value
        'pending'
    """

    status: Status
    """What was decided."""
    by: Text | None = None
    """Who decided."""
    at: IsoDate | None = None
    """When."""
    reason: Text | None = None
    """Why."""
    evidence: Many[Text] = ()
    """On what evidence: ids, links or references."""
    rests_on: Many[Id] = ()
    """Allegations on which the decision rests."""
    standard_of_proof: Text | None = None
    """The standard that was applied; stored and shown, never computed with."""
    admiralty: Text | None = None
    """Admiralty grade such as "B2"; stored and shown, never computed with."""


class ExternalStatus(Record):
    """A status word of another system, verbatim, so that it can go back unchanged."""

    scheme: Text
    """Whose vocabulary it is."""
    code: Any = None
    """The code, as it came."""
    label: Text | None = None
    """The label, as it came."""
