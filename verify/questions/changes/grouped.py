"""Grouped: which allegations of both states are taken for one event now, or for several."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from verify.graph.verification import CrossVerification
from verify.graph.wording import sentence
from verify.questions.changes.causes import Causes
from verify.questions.changes.change import Change, Found
from verify.questions.changes.edit import AGREEMENT
from verify.questions.changes.states import States
from verify.questions.entry import order
from verify.relate.statement import Statement

__all__ = ["grouped"]

_NAMED = 4
"""So many allegations of an event are shown by their sentence; the others by id."""


def grouped(states: States, causes: Causes) -> Iterator[Found]:
    """Yield the events that were joined or parted.

    Only allegations of both states count: one that is added to an event joins nothing by itself.
    """
    old = {then.id: _event(then, states.old) for then, _ in states.kept}
    new = {then.id: _event(now, states.new) for then, now in states.kept}
    for kind, whole, part in (("events_joined", new, old), ("events_parted", old, new)):
        members: dict[int, list[str]] = defaultdict(list)
        for name, event in whole.items():
            members[event].append(name)
        for names in members.values():
            parts = _parts(names, part)
            if len(parts) > 1:
                yield _found(kind, parts, states, causes)


def _event(statement: Statement, cv: CrossVerification) -> int:
    return int(cv.matching.event_of[statement.position])


def _parts(names: list[str], event: Mapping[str, int]) -> list[list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for name in sorted(names):
        found[event[name]].append(name)
    return sorted(found.values())


def _found(kind: str, parts: list[list[str]], states: States, causes: Causes) -> Found:
    every = [name for part in parts for name in part]
    now = [states.after[name] for name in every]
    apart = " | ".join(", ".join(states.after[name].id for name in part) for part in parts)
    one = "one event"
    several = f"{len(parts)} events: {apart}"
    before, after = (several, one) if kind == "events_joined" else (one, several)
    cause = causes.of_pair(every, AGREEMENT)
    first = min(now, key=order)
    others = tuple(statement.id for statement in now if statement is not first)
    said = sentence(first, states.new.registers)
    change = Change(kind, first.id, others, said, before, after, cause)
    shown = [states.after[part[0]] for part in parts][:_NAMED]
    lines = (
        ("", f"{after}; before: {before}"),
        *((s.id, sentence(s, states.new.registers)) for s in shown),
        *(("because", words) for words in cause),
    )
    return Found(change, order(first), lines)
