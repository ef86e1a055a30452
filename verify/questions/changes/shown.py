"""Shown: the page of what changed, bounded so that it fits a comment."""

from collections import Counter
from collections.abc import Sequence

from verify.questions.changes.change import KINDS, Found
from verify.questions.changes.records import origins_of
from verify.questions.changes.states import States
from verify.questions.entry import DISCLAIMER, counted
from verify.questions.page import Block, Entry, Heading, Listing, Page, Paragraph

__all__ = ["page"]

_COUNTED = (
    ("status_stale", "status to look at again", "statuses to look at again"),
    ("level_down", "evidence level lower", "evidence levels lower"),
    ("level_up", "evidence level higher", "evidence levels higher"),
    ("taken_back", "allegation taken back", "allegations taken back"),
    ("contradiction_new", "new contradiction", "new contradictions"),
    ("contradiction_gone", "contradiction gone", "contradictions gone"),
    ("reply_new", "new reply", "new replies"),
    ("status_set", "status set by people", "statuses set by people"),
    ("allegation_added", "allegation added", "allegations added"),
    ("allegation_gone", "allegation gone", "allegations gone"),
    ("allegation_changed", "allegation recorded otherwise", "allegations recorded otherwise"),
    ("origin_added", "new origin", "new origins"),
    ("origin_gone", "origin gone", "origins gone"),
)
"""What the summary counts, in one word and in several."""


def page(states: States, found: Sequence[Found], shown: int) -> Page:
    """Make the page of what changed.

    Args:
        states: The two states.
        found: All changes, in their order.
        shown: How many of each kind are shown; the others are counted.
    """
    blocks: list[Block] = [Paragraph(_summary(found)), Paragraph(_sizes(states))]
    for kind, title in KINDS.items():
        members = [item for item in found if item.change.kind == kind]
        if not members:
            continue
        blocks.append(Heading(f"{title} ({len(members)})"))
        blocks.append(Listing(tuple(map(_entry, members[:shown]))))
        if len(members) > shown:
            blocks.append(Paragraph(f"{len(members) - shown} more are not shown here."))
    return Page("What changed in the evidence", tuple(blocks))


def _entry(item: Found) -> Entry:
    lines = tuple((label, text) for label, text in item.lines if text)
    if lines and _is_pair(item):
        return Entry(item.name, lines[0][1], lines[1:])
    return Entry(item.name, item.change.statement, lines)


def _is_pair(item: Found) -> bool:
    """Whether the first line says how two or more allegations stand, not what one says."""
    return item.change.kind.startswith(("contradiction_", "events_"))


def _summary(found: Sequence[Found]) -> str:
    if not found:
        return (
            "No change in the evidence. The order of records, formatting and file formats do not "
            f"count as changes. {DISCLAIMER}"
        )
    counts = Counter(item.change.kind for item in found)
    parts = [counted(number, one, many) for kind, one, many in _COUNTED if (number := counts[kind])]
    rest = len(found) - sum(counts[kind] for kind, _, _ in _COUNTED)
    if rest:
        parts.append(counted(rest, "other change", "other changes"))
    return f"{'; '.join(parts)}. {DISCLAIMER}"


def _sizes(states: States) -> str:
    words = []
    for cv in (states.old, states.new):
        told = counted(len(cv.statements), "allegation")
        origins = counted(len(origins_of(cv)), "identified origin")
        documents = counted(len({s.document for s in cv.statements}), "document")
        words.append(f"{told} of {origins} in {documents}")
    return f"Before: {words[0]}. Now: {words[1]}." if words[0] != words[1] else f"{words[0]}."
