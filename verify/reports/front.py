"""The front page: what the data set is and what it rests on, before any single event."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from verify.models.words import EvidenceLevel
from verify.questions.levels import LEVEL_WORDS
from verify.questions.page import Block, Page, Paragraph
from verify.questions.single_source import GROUPS, SingleSource, single_words
from verify.reports.bounded import bounded
from verify.reports.material import Material

__all__ = ["MOST_ENTRIES", "Front", "LevelBar", "SideBar", "front", "level_bars", "side_bars"]

MOST_ENTRIES = 120
"""So many entries and rows of one answer stand on the front page; the rest are counted."""


@dataclass(frozen=True, slots=True)
class LevelBar:
    """One evidence level: how many asserted allegations have it."""

    level: str
    words: str
    count: int
    width: float
    x: float = 0.0


@dataclass(frozen=True, slots=True)
class SideBar:
    """One accused side: its allegations by evidence level."""

    name: str
    count: int
    parts: tuple[LevelBar, ...]
    speakers: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Front:
    """Everything on the front page that is not about one event."""

    tiles: tuple[tuple[str, str, str], ...]
    summary: str
    levels: tuple[LevelBar, ...]
    sides: tuple[SideBar, ...]
    single_words: str
    single: tuple[tuple[str, str, tuple[SingleSource, ...], int], ...]
    replies: tuple[tuple[str, ...], ...]
    near: tuple[Block, ...]
    near_left: int


def front(material: Material, single_shown: int) -> Front:
    """Lay out the front page.

    Args:
        material: The answers about the data set.
        single_shown: So many allegations of one group are listed with what would change each;
            the rest are counted.
    """
    near, left = bounded(material.near.page.blocks, MOST_ENTRIES)
    return Front(
        tiles=_tiles(material),
        summary=_paragraph(material.summary.page),
        levels=level_bars(material),
        sides=side_bars(material),
        single_words=single_words(material.single, material.verification),
        single=_single(material, single_shown),
        replies=_replies(material),
        near=near,
        near_left=left,
    )


def _paragraph(page: Page) -> str:
    return " ".join(block.text for block in page.blocks if isinstance(block, Paragraph))


def _tiles(material: Material) -> tuple[tuple[str, str, str], ...]:
    """The numbers that a reader asks first: number, what it counts, where to read on."""
    summary = material.summary[0]
    found = (
        (summary.allegations, "allegations, denials and notes", "events"),
        (summary.documents, "documents", ""),
        (summary.origins, f"origins, {summary.unidentified} not identified", ""),
        (summary.events, "events", "events"),
        (len(material.single), "allegations with no second independent origin on record", "single"),
        (len(material.contradictions), "contradictions, possible ones included", "contradictions"),
    )
    return tuple((f"{number:,}", words, link) for number, words, link in found)


def level_bars(material: Material) -> tuple[LevelBar, ...]:
    """Count the asserted allegations by evidence level, from the lowest to the highest."""
    counts = Counter(record.level for record in material.overview.values() if record.level)
    most = max(counts.values(), default=1)
    return tuple(
        LevelBar(str(level), words, counts[str(level)], round(100 * counts[str(level)] / most, 2))
        for level, words in LEVEL_WORDS.items()
    )


def side_bars(material: Material) -> tuple[SideBar, ...]:
    """Return one bar for each accused side, all on one scale; in the order of the answer."""
    by_side: dict[str, Counter[str]] = defaultdict(Counter)
    speakers: dict[str, Counter[str]] = defaultdict(Counter)
    for record in material.balance:
        by_side[record.accused][record.level] += record.count
        speakers[record.accused][record.speaker] += record.count
    most = max((counts.total() for counts in by_side.values()), default=0) or 1
    found = []
    for name, counts in by_side.items():
        parts, at = [], 0.0
        for level in EvidenceLevel:
            width = 100 * counts[str(level)] / most
            own = (str(level), LEVEL_WORDS[level], counts[str(level)])
            parts.append(LevelBar(*own, round(width, 2), round(at, 2)))
            at += width
        voices = tuple(speakers[name].items())
        found.append(SideBar(name, counts.total(), tuple(parts), voices))
    return tuple(found)


def _single(
    material: Material, shown: int
) -> tuple[tuple[str, str, tuple[SingleSource, ...], int], ...]:
    groups: dict[str, list[SingleSource]] = defaultdict(list)
    for record in material.single:
        groups[record.level].append(record)
    return tuple(
        (str(level), title, tuple(groups[level][:shown]), max(0, len(groups[level]) - shown))
        for level, title in GROUPS
        if groups[level]
    )


def _replies(material: Material) -> tuple[tuple[str, ...], ...]:
    """Count the replies of each accused side, in the order of the answer."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row in material.replies:
        own = counts[row.accused]
        own["all"] += 1
        own["none"] += row.none_found
        for kind in ("blanket", "specific", "counter_account", "conceded"):
            own[kind] += bool(getattr(row, kind))
        own["asked"] += bool(row.asked)
    kinds = ("all", "none", "blanket", "specific", "counter_account", "conceded", "asked")
    return tuple((name, *(str(own[kind]) for kind in kinds)) for name, own in counts.items())
