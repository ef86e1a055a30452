"""Source: the document that carries allegations."""

from pydantic import Field

from verify.models.record import Id, IsoDate, Many, Record, Text

__all__ = ["Source"]


class Source(Record):
    """A document: article, report, statement or post.

    No field is required: what a document does not show stays absent.

    Example:
        >>> Source(publisher="The Valley Gazette", published="2031-05-04").published
        '2031-05-04'
    """

    id: Id | None = None
    """Identifier, unique among sources; only a source given in place may lack it."""
    publisher: Text | None = None
    """Who published it."""
    kind: Text | None = None
    """What it is; see `verify words source_kind`."""
    title: Text | None = None
    """Its title."""
    authors: Many[Text] = ()
    """Who wrote it."""
    url: Text | None = None
    """Where it stands."""
    archived_url: Text | None = None
    """Where a copy is kept."""
    published: IsoDate | None = None
    """When it was published; the anchor of words such as "last week"."""
    updated: IsoDate | None = None
    """When it was last changed."""
    retrieved: IsoDate | None = None
    """When it was read."""
    language: Text | None = None
    """Language of the document, as a BCP 47 code."""
    derived_from: Many[Id] = ()
    """Documents that it copies, rewrites or translates."""
    wires: Many[Text] = ()
    """News agencies that contributed; binds only what names them in `via`."""
    could_not_verify: bool = False
    """Whether it says that it could not verify the claims it carries."""
    sha256: Text | None = Field(default=None, pattern=r"^[0-9a-fA-F]{64}$")
    """Hash of the stored document."""
    text_file: Text | None = None
    """Stored text, relative to the data set."""
    notes: Text | None = None
    """Remarks of the curator."""
