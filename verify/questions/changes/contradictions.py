"""Contradictions: which are new, which are gone, and which are seen otherwise."""

from collections.abc import Iterator

from verify.graph.verification import CrossVerification
from verify.graph.wording import sentence
from verify.models.relation import Relation
from verify.models.words import RelationKind
from verify.questions.changes.causes import Causes
from verify.questions.changes.change import Change, Found
from verify.questions.changes.edit import AGREEMENT
from verify.questions.changes.states import States
from verify.questions.entry import order
from verify.relate.statement import Statement

__all__ = ["contradictions", "contradictory"]

_SUBJECTS = {
    "accused": "who did it",
    "responsible": "who answers for it, within one side",
    "figure": "how many",
}

Key = tuple[str, str, tuple[str, ...]]
"""The two allegations as known in both states, the smaller first, and in what they differ."""


def contradictory(states: States, *, now: bool) -> dict[Key, Relation]:
    """Return the contradictions of one state; two of one subject count once."""
    cv = states.new if now else states.old
    found: dict[Key, Relation] = {}
    for relation in cv.relations:
        if relation.kind is RelationKind.CONTRADICTS:
            a, b = (states.key(n) if now else n for n in (relation.a, relation.b))
            found.setdefault((min(a, b), max(a, b), relation.slots), relation)
    return found


def contradictions(states: States, causes: Causes) -> Iterator[Found]:
    """Yield the contradictions that differ between two states.

    One that a person rejects does not count: it is gone where it counted before.
    """
    old, new = contradictory(states, now=False), contradictory(states, now=True)
    for key in sorted(old.keys() | new.keys()):
        was, is_now = _state(old.get(key)), _state(new.get(key))
        if was == is_now:
            continue
        counted = (_counts(old.get(key)), _counts(new.get(key)))
        kind = {
            (False, True): "contradiction_new",
            (True, False): "contradiction_gone",
        }.get(counted, "contradiction_changed")
        if counted != (False, False):
            yield _found(kind, key, was, is_now, states, causes, new.get(key) or old[key])


def _counts(relation: Relation | None) -> bool:
    return relation is not None and relation.judged != "rejected"


def _state(relation: Relation | None) -> str:
    """Write how a contradiction is seen; empty where there is none."""
    if relation is None:
        return ""
    if relation.judged:
        return f"{relation.judged} by a person"
    return "possible" if relation.potential else "as recorded"


def _found(
    kind: str,
    key: Key,
    was: str,
    is_now: str,
    states: States,
    causes: Causes,
    relation: Relation,
) -> Found:
    cv, pair = _where(key, states)
    first, second = pair
    subject = ", ".join(_SUBJECTS.get(slot, slot) for slot in key[2]) or "no slot named"
    cause = causes.of_pair(key[:2], AGREEMENT)
    change = Change(
        kind,
        first.id,
        (second.id,),
        sentence(first, cv.registers),
        f"{was}: {subject}" if was else "",
        f"{is_now}: {subject}" if is_now else "",
        cause,
    )
    lines = (
        *((s.id, sentence(s, cv.registers)) for s in pair),
        ("it was", was if is_now else ""),
        ("it is", is_now if was else ""),
        ("reason", f"{relation.reason} ({relation.rule})"),
        *(("because", words) for words in cause),
    )
    state = is_now or was
    return Found(
        change,
        order(first),
        (("", f"{state}: {subject}"), *((label, text) for label, text in lines if text)),
        f"{first.id} and {second.id}",
    )


def _where(key: Key, states: States) -> tuple[CrossVerification, tuple[Statement, Statement]]:
    """Return the two allegations in the state to show: the later one, where both stand in it."""
    both = all(name in states.after for name in key[:2])
    cv, every = (states.new, states.after) if both else (states.old, states.before)
    return cv, (every[key[0]], every[key[1]])
