"""V603: one text or one article that could be counted as several sources."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from verify.checks.addresses import same_page
from verify.checks.rule import Needs, rule
from verify.checks.spot import Path, Spot
from verify.checks.subject import Subject
from verify.models.table import Row
from verify.models.words import Severity
from verify.normalise.names import comparison_key
from verify.readwrite.values import shown

__all__ = ["wire_copy"]

_LEAST_WORDS = 5
_LONGEST = 2_000


@rule("V603", Needs.DATASET)
def wire_copy(subject: Subject) -> Iterator[Spot]:
    """One text or one article that could be counted as several sources.

    Why it matters:
        Most outlets print what one agency wrote. Where neither `via` nor `derived_from` says so,
        four papers look like four reports. The same quotation in several documents is a warning,
        the same claim, which a curator may well have copied, is worth knowing.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "source": "g", "speaker": "Ada Marsh",
          "quote": "I saw the mill burn all night long"}
        {"id": "k-2", "claim": "A mill was on fire.", "source": "h", "speaker": "a resident",
          "quote": "I saw the mill burn all night long", "identity": "role"}
        --- sources.jsonl
        {"id": "g", "publisher": "The Gazette", "published": "2031-05-04"}
        {"id": "h", "publisher": "The Herald", "published": "2031-05-05"}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "source": "g", "speaker": "Ada Marsh",
          "quote": "I saw the mill burn all night long"}
        {"id": "k-2", "claim": "A mill was on fire.", "source": "h", "speaker": "a resident",
          "quote": "I saw the mill burn all night long", "identity": "role"}
        --- sources.jsonl
        {"id": "g", "publisher": "The Gazette", "published": "2031-05-04"}
        {"id": "h", "publisher": "The Herald", "published": "2031-05-05", "derived_from": ["g"]}

    How to fix:
        Name the agency in `via`, or the document it was copied from in `derived_from`. Give one
        page one source record.
    """
    yield from _pages(subject)
    for field, severity in (("quote", None), ("claim", Severity.INFO)):
        groups: dict[str, list[int]] = defaultdict(list)
        for index, row in enumerate(subject.rows()):
            text = _text(row, field)
            if text and row.get("stance") not in ("denies", "doubts"):
                groups[text].append(index)
        for text, indexes in groups.items():
            yield from _copies(subject, field, severity, text, indexes)


def _pages(subject: Subject) -> Iterator[Spot]:
    """Yield sources that are one page under several addresses, or in several records."""
    first: dict[str, tuple[str, int, Path, str]] = {}
    for table, index, path, row in subject.sources():
        url = row.get("url")
        if not url:
            continue
        here = (table, index, (*path, "url"), url)
        known = first.setdefault(same_page(url), here)
        if known is not here and (known[3] != url or (table == "sources" and known[0] == table)):
            message = f"this is the page of {shown(known[3])}. Use one record for one page."
            yield Spot(*here[:3], message, value=same_page(url))


def _text(row: Row, field: str) -> str:
    value = row.get(field)
    words = value.get("text", "") if isinstance(value, dict) else value or ""
    if words.count(" ") < _LEAST_WORDS - 1:
        return ""
    folded = " ".join(words[:_LONGEST].casefold().split())
    return folded if folded.isascii() else comparison_key(folded)


def _copies(
    subject: Subject, field: str, severity: Severity | None, text: str, indexes: list[int]
) -> Iterator[Spot]:
    """Yield one finding for a text that stands in several documents without a word of why."""
    rows = subject.rows()
    documents = {repr(rows[index]["source"]): index for index in reversed(indexes)}
    if len(documents) < 2:
        return
    firsts = sorted(documents.values())
    unexplained = [index for index in firsts[1:] if not _explained(subject, rows[index])]
    if not unexplained or _explained(subject, rows[firsts[0]]):
        return
    index = unexplained[0]
    message = (
        f"the same words stand in {len(documents)} documents, first in "
        f"{shown(subject.ids()[firsts[0]])}. Say in 'via' or 'derived_from' who wrote them."
    )
    yield Spot("allegations", index, (field,), message, severity, text[:_LONGEST], True)


def _explained(subject: Subject, row: Row) -> bool:
    """Whether a record says through whose hands it came."""
    source: Mapping[str, Any] = subject.source(row)
    return bool(row.get("via") or row.get("cites") or source.get("derived_from"))
