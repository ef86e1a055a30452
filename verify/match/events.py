"""Events: groups of allegations, with ids that stay while the data set grows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from verify.match.profiles import Counts
from verify.models.notebook import Line, html_card, markdown_card

__all__ = ["Event", "Events", "events_of", "events_renewed"]


MOST_SHOWN = 60
"""So many positions are shown in a notebook."""


@dataclass(frozen=True, slots=True)
class Event:
    """Allegations that concern one happening.

    Attributes:
        id: Its name: kept from an earlier state of the data set, else its smallest member's id.
        members: Positions of its allegations, ascending.
    """

    id: str
    members: tuple[int, ...]

    def _repr_html_(self) -> str:
        return html_card(f"event {self.id}", self._lines())

    def _repr_markdown_(self) -> str:
        return markdown_card(f"event {self.id}", self._lines())

    def _lines(self) -> list[Line]:
        return [
            ("allegations", str(len(self.members))),
            ("positions", ", ".join(map(str, self.members[:MOST_SHOWN]))),
        ]


@dataclass(frozen=True, slots=True)
class Events:
    """All events, by first member, and for each position the index of its event."""

    events: tuple[Event, ...]
    event_of: Counts


def events_of(
    groups: Counts, ids: tuple[str, ...], previous: Mapping[str, frozenset[str]]
) -> Events:
    """Make events of the groups of positions.

    Args:
        groups: The group of each position.
        ids: The id of each position.
        previous: Ids of the members of earlier events, by event.
    """
    event_of, order, ends = _ranked(groups)
    members = _members(order, ends, range(len(ends)))
    names = _names([[ids[at] for at in group] for group in members], previous, set())
    events = tuple(Event(name, group) for name, group in zip(names, members, strict=True))
    return Events(events, event_of)


def events_renewed(
    groups: Counts, ids: tuple[str, ...], before: Events, known: tuple[str, ...]
) -> Events:
    """Make events of the groups of positions, those of an earlier state as far as they are equal.

    Args:
        groups: The group of each position.
        ids: The id of each position.
        before: The earlier events.
        known: The earlier ids.
    """
    event_of, order, ends = _ranked(groups)
    if not len(order) or ids[: len(known)] != known:
        names = {e.id: frozenset(known[at] for at in e.members) for e in before.events}
        return events_of(groups, ids, names)
    padded = np.append(before.event_of, np.full(len(ids) - len(known), -1, np.int64))[order]
    starts = np.append(0, ends[:-1])
    low, high = np.minimum.reduceat(padded, starts), np.maximum.reduceat(padded, starts)
    sizes = np.bincount(before.event_of, minlength=1)
    same = (low == high) & (low >= 0) & (sizes[low] == ends - starts)
    again = np.flatnonzero(~same).tolist()
    events = list(map(before.events.__getitem__, low.tolist()))
    gone = np.ones(len(before.events), bool)
    gone[low[same]] = False
    earlier = [before.events[at] for at in np.flatnonzero(gone).tolist()]
    members = _members(order, ends, again)
    fresh = _names(
        [[ids[at] for at in group] for group in members],
        {event.id: frozenset(known[at] for at in event.members) for event in earlier},
        {events[at].id for at in np.flatnonzero(same).tolist()},
    )
    for at, name, group in zip(again, fresh, members, strict=True):
        events[at] = Event(name, group)
    return Events(tuple(events), event_of)


def _ranked(groups: Counts) -> tuple[Counts, Counts, Counts]:
    """Number groups by their first position; return that, all positions by group, and ends."""
    order = np.argsort(groups, kind="stable")
    starts = np.flatnonzero(np.diff(groups[order], prepend=-1))
    first = order[starts]
    rank = np.empty(len(starts), np.int64)
    rank[np.argsort(first)] = np.arange(len(starts))
    event_of = np.empty(len(groups), np.int64)
    event_of[order] = np.repeat(rank, np.diff(starts, append=len(groups)))
    order = np.argsort(event_of, kind="stable")
    return event_of, order, np.cumsum(np.bincount(event_of))


def _members(order: Counts, ends: Counts, which: Iterable[int]) -> list[tuple[int, ...]]:
    flat, last = order.tolist(), [0, *ends.tolist()]
    return [tuple(flat[last[at] : last[at + 1]]) for at in which]


def _names(
    groups: list[list[str]], previous: Mapping[str, frozenset[str]], taken: set[str]
) -> list[str]:
    """Name each group: the earlier event of the largest overlap gives its id, once.

    Args:
        groups: The ids of each group's members.
        previous: Ids of the members of earlier events, by event.
        taken: Names that other events keep.
    """
    if not previous and not taken:
        return [min(group) for group in groups]
    home = {member: name for name, members in previous.items() for member in members}
    overlaps = []
    for number, group in enumerate(groups):
        counts: dict[str, int] = {}
        for member in group:
            if member in home:
                counts[home[member]] = counts.get(home[member], 0) + 1
        overlaps += [(-count, name, min(group), number) for name, count in counts.items()]
    names: dict[int, str] = {}
    for _, name, _, number in sorted(overlaps):
        if number not in names and name not in taken:
            names[number] = name
            taken.add(name)
    for number, group in enumerate(groups):
        if number not in names:
            names[number] = _free(min(group), taken)
            taken.add(names[number])
    return [names[number] for number in range(len(groups))]


def _free(name: str, taken: set[str]) -> str:
    """Return the name, with a number behind it where an earlier event still bears it."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}.{number}"
    return free
