"""V303: sources that nobody can find again."""

from collections.abc import Iterator, Mapping
from typing import Any

from verify.checks.addresses import fault_of
from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.models.words import Severity

__all__ = ["unretraceable_source"]

_FINDABLE = ("url", "archived_url", "sha256", "text_file")


@rule("V303", Needs.RECORD)
def unretraceable_source(subject: Subject) -> Iterator[Spot]:
    """A source that nobody can find again, or an address that is none or holds a secret.

    Why it matters:
        Who cannot find the document must take the curator's word. An address such as
        `javascript:` or `file:` acts on whoever opens it, and a password in one is published with
        the data. That a document shows no address is an honest unknown, and only a warning.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04",
          "url": "file:///C:/mill.html"}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04",
          "url": "https://gazette.example/mill"}}

    How to fix:
        Give `url` and `archived_url` as https addresses without user name, password or token; or
        publisher with title or date; or `sha256` of the text that was read.
    """
    for table, index, path, row in subject.sources():
        for field in ("url", "archived_url"):
            if field in row:
                fault = fault_of(row[field])
                if fault:
                    message = f"'{field}' {fault.message}"
                    severity = None if fault.grave else Severity.WARNING
                    yield Spot(table, index, (*path, field), message, severity, row[field])
        if not _findable(row) and _used(subject, table, index):
            message = "nobody can find this source again. Add 'url', or publisher and date."
            yield Spot(table, index, path, message, Severity.WARNING, value="")


def _findable(row: Mapping[str, Any]) -> bool:
    if any(row.get(field) for field in _FINDABLE):
        return True
    named = row.get("publisher") or row.get("authors")
    return bool(row.get("title") or (named and row.get("published")))


def _used(subject: Subject, table: str, index: int) -> bool:
    """Whether an allegation stands in it; what is only copied from need not be at hand."""
    if table != "sources":
        return True
    return subject.ids("sources")[index] in subject.cited_sources
