"""Events: groups of allegations, with ids that stay while the data set grows."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from verify.match.profiles import Counts

__all__ = ["Event", "Events", "events_of"]


@dataclass(frozen=True, slots=True)
class Event:
    """Allegations that concern one happening.

    Attributes:
        id: Its name: kept from an earlier state of the data set, else its smallest member's id.
        members: Positions of its allegations, ascending.
    """

    id: str
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Events:
    """All events, by first member, and for each position the index of its event."""

    events: tuple[Event, ...]
    event_of: Counts


def events_of(
    label: Counts, row: Counts, ids: tuple[str, ...], previous: Mapping[str, frozenset[str]]
) -> Events:
    """Make events of the labels of distinct rows.

    Args:
        label: The group of each distinct row.
        row: The distinct row of each position.
        ids: The id of each position.
        previous: Ids of the members of earlier events, by event.
    """
    groups = label[row]
    _, first, where = np.unique(groups, return_index=True, return_inverse=True)
    rank = np.empty(len(first), np.int64)
    rank[np.argsort(first)] = np.arange(len(first))
    event_of: Counts = rank[where]
    order = np.argsort(event_of, kind="stable")
    ends = np.cumsum(np.bincount(event_of)).tolist()
    flat = order.tolist()
    members = [tuple(flat[a:b]) for a, b in pairwise([0, *ends])]
    names = _names([[ids[at] for at in group] for group in members], previous)
    events = tuple(Event(name, group) for name, group in zip(names, members, strict=True))
    return Events(events, event_of)


def _names(groups: list[list[str]], previous: Mapping[str, frozenset[str]]) -> list[str]:
    """Name each group: the earlier event of the largest overlap gives its id, once."""
    if not previous:
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
    taken = set()
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
