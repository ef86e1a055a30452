"""The stored texts that a data set's sources name."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from verify.models.table import Row
from verify.readwrite.stored_text import open_text

__all__ = ["texts_of"]

LONGEST = 1_000_000
"""So many characters of a text are kept."""


def texts_of(folder: Path, sources: Sequence[Row], allegations: Sequence[Row]) -> dict[str, str]:
    """Read the stored texts that sources name, as far as they are there; none outside the folder.

    Args:
        folder: The folder of the data set.
        sources: Raw sources.
        allegations: Raw allegations, which may give sources in place.

    Returns:
        Each text by its name; one that cannot be read is left out, and the checks report it.
    """
    found = {}
    for name in sorted(set(_named(sources, allegations))):
        stored = open_text(folder.resolve(), name)
        if stored.text is not None:
            found[name] = stored.text[:LONGEST]
    return found


def _named(sources: Sequence[Row], allegations: Sequence[Row]) -> Iterator[str]:
    for row in (*sources, *(row.get("source") for row in allegations)):
        if isinstance(row, dict) and (name := row.get("text_file")):
            yield name
