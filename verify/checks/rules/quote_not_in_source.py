"""V304: quotations that the stored text does not bear out."""

from collections.abc import Iterator, Mapping
from typing import Any

from verify.checks.rule import Needs, rule
from verify.checks.spot import Path, Spot
from verify.checks.subject import Subject
from verify.readwrite.stored_text import StoredText, StoredTexts

__all__ = ["quote_not_in_source"]


@rule("V304", Needs.RECORD)
def quote_not_in_source(subject: Subject) -> Iterator[Spot]:
    """A quotation, its place or a hash that the stored text does not bear out.

    Why it matters:
        A quotation is verbatim or it is none. Where the stored text has changed since its hash was
        taken, whatever rests on it has to be looked at again. Spaces and the shape of quotation
        marks do not count, and "..." stands for words left out.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "quote": "the mill burned for two days",
          "source": {"publisher": "The Gazette", "published": "2031-05-04",
          "text_file": "texts/mill.txt"}}
        --- texts/mill.txt
        Ada Marsh said that the mill burned for one day.

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "quote": "the mill burned for one day",
          "source": {"publisher": "The Gazette", "published": "2031-05-04",
          "text_file": "texts/mill.txt"}}
        --- texts/mill.txt
        Ada Marsh said that the mill burned for one day.

    How to fix:
        Copy the words from the document. Where the document changed, store it again under a new
        name, with its own hash, and say in `updated` when it changed.
    """
    texts = StoredTexts(subject.folder)
    for table, index, path, row in subject.sources():
        if row.get("text_file"):
            yield from _of_source(texts, table, index, path, row)
    for index, row in enumerate(subject.rows()):
        if row.get("quote"):
            stored = texts.of(subject.source(row).get("text_file"))
            for field, message in _faults(row["quote"], stored):
                yield Spot("allegations", index, ("quote", *field), message)


def _of_source(
    texts: StoredTexts, table: str, index: int, path: Path, row: Mapping[str, Any]
) -> Iterator[Spot]:
    stored = texts.of(row["text_file"])
    if stored.outside:
        message = "'text_file' lies outside the data set and is not opened. Move the file."
        yield Spot(table, index, (*path, "text_file"), message)
    elif stored.sha256 and row.get("sha256", stored.sha256).lower() != stored.sha256:
        message = (
            f"'sha256' is not that of the stored text, {stored.sha256[:12]}...: the text has "
            "changed, or another one was hashed. Look at what rests on it."
        )
        yield Spot(table, index, (*path, "sha256"), message)


def _faults(quote: Any, stored: StoredText) -> Iterator[tuple[Path, str]]:
    words = quote if isinstance(quote, str) else quote["text"]
    start, end = (None, None) if isinstance(quote, str) else (quote.get("start"), quote.get("end"))
    field: Path = () if isinstance(quote, str) else ("text",)
    if start is not None and end is not None and start >= end:
        yield ("start",), f"the quotation begins at {start} and ends at {end}. Mend the offsets."
    elif stored.text is None:
        return
    elif end is not None and end > len(stored.text):
        size = len(stored.text)
        yield ("end",), f"'end' is {end}, but the stored text has {size} characters. Mend it."
    elif not stored.has(words):
        yield field, "these words do not stand in the stored text. Copy them from the document."
    elif start is not None and end is not None and not stored.has(words, start, end):
        yield ("start",), f"other words stand at {start} to {end}. Mend the offsets."
