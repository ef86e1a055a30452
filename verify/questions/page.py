"""Page: what an answer shows, as plain blocks that text, Markdown and HTML render alike."""

from dataclasses import dataclass, field

__all__ = ["Block", "Entry", "Heading", "Listing", "Page", "Paragraph", "Table"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the answer's title."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One record: an id, its first line, and further lines, some with a label."""

    name: str
    head: str
    lines: tuple[tuple[str, str], ...] = ()
    """Pairs of a label (may be empty) and its text."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Short entries that belong together, one under the other."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A small table; the first column holds the row headings."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Heading | Paragraph | Entry | Listing | Table


@dataclass(frozen=True, slots=True)
class Page:
    """Blocks in the order in which they are read."""

    title: str
    blocks: tuple[Block, ...] = field(default=())
