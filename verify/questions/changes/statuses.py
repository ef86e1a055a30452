"""Statuses: what people decided since, and what rests on something that changed since."""

from collections.abc import Iterator, Mapping

from verify.graph.verification import CrossVerification
from verify.graph.wording import attributed, iso_words, plain, status
from verify.models.assessment import Assessment
from verify.models.words import RelationKind, Status
from verify.questions.changes.change import Change, Found, about
from verify.questions.changes.edits import Edits
from verify.questions.changes.states import States
from verify.questions.origins import named
from verify.relate.statement import Statement

__all__ = ["statuses"]

_OPEN = frozenset((Status.UNASSESSED, Status.PENDING))
"""What is not decided cannot go stale."""

Against = frozenset[tuple[str, str, str]]
"""Which allegation does what to which: corrects, takes back, denies; ids known in both states."""


def statuses(edits: Edits, found: list[Found]) -> Iterator[Found]:
    """Yield the statuses that people set since, and those whose ground has moved.

    A status is stale where nobody looked at the allegation again, while one of these changed: the
    allegation itself or its document; its evidence level; what contradicts, denies, corrects or
    takes it back; or an allegation that the decision names as its ground. It is the question that
    rule V506 asks of one state by its dates, asked of two.

    Args:
        edits: What differs in the records.
        found: The changes of levels and contradictions.
    """
    states = edits.states
    old, new = _against(states, now=False), _against(states, now=True)
    moved = _moved(found, states)
    for then, now in states.kept:
        if _decided(then) != _decided(now):
            yield _set(then, now, states)
        elif status(now) not in _OPEN:
            reasons = tuple(_reasons(then, now, edits, moved, (old, new)))
            if reasons:
                word = str(status(now))
                lines = tuple(("since then", words) for words in reasons)
                lines = (("status", _status_words(now, states.new)), *lines)
                yield about(
                    "status_stale",
                    now,
                    states.new,
                    (word, word),
                    cause=reasons,
                    lines=lines,
                )


def _decided(statement: Statement) -> tuple[object, ...]:
    record = statement.allegation
    return (record.assessments, status(statement))


def _set(then: Statement, now: Statement, states: States) -> Found:
    was, is_now = str(status(then)), str(status(now))
    words = _status_words(now, states.new)
    if len(now.allegation.assessments) < len(then.allegation.assessments):
        words += "; an earlier decision is no longer recorded"
    lines = (("status", words), ("before", _status_words(then, states.old)))
    return about("status_set", now, states.new, (was, is_now), cause=(words,), lines=lines)


def _status_words(statement: Statement, cv: CrossVerification) -> str:
    """Write what people decided last: what, who, when and why."""
    words = str(status(statement)).replace("_", " ")
    last = _last(statement)
    if last is None:
        return words if status(statement) in _OPEN else f"{words}; no reviewer recorded"
    by = named(last.by, cv) or "somebody not named"
    at = f", {plain(iso_words(last.at))}" if last.at else ""
    reason = f": {plain(last.reason)}" if last.reason else ""
    return f"{words}, set by {plain(by)}{at}{reason}"


def _last(statement: Statement) -> Assessment | None:
    every = statement.allegation.assessments
    return every[-1] if every else None


def _against(states: States, *, now: bool) -> Against:
    """Collect what is said against allegations: by the records, and denials that are computed."""
    cv = states.new if now else states.old
    rename = states.key if now else str
    found: set[tuple[str, str, str]] = set()
    for statement in cv.statements:
        record = statement.allegation
        for how, names in (("corrects", record.corrects), ("takes back", record.retracts)):
            found.update((rename(statement.id), how, rename(name)) for name in names)
    for relation in cv.relations:
        if relation.kind is RelationKind.DENIES and relation.judged != "rejected":
            found.add((rename(relation.a), "denies", rename(relation.b)))
    return frozenset(found)


def _moved(found: list[Found], states: States) -> Mapping[str, list[str]]:
    """Map allegations to what changed in the evidence about them, in words."""
    moved: dict[str, list[str]] = {}
    for item in found:
        change = item.change
        key = states.key(change.id)
        if change.kind.startswith(("level_", "fewer_", "more_")):
            words = f"evidence level now: {change.after}; before: {change.before}"
            moved.setdefault(key, []).append(words)
        elif change.kind.startswith("contradiction_"):
            for one, other in ((change.id, change.others[0]), (change.others[0], change.id)):
                moved.setdefault(states.key(one), []).append(_contradicted(other, change))
    return moved


def _contradicted(other: str, change: Change) -> str:
    if not change.after:
        return f"no contradiction with {other} any more ({change.before})"
    before = f"; before: {change.before}" if change.before else ""
    return f"contradiction with {other} ({change.after}{before})"


def _reasons(
    then: Statement,
    now: Statement,
    edits: Edits,
    moved: Mapping[str, list[str]],
    against: tuple[Against, Against],
) -> Iterator[str]:
    key = then.id
    if key in edits.changed:
        yield edits.changed[key].said().removeprefix(f"{now.id}: ")
    if then.document in edits.documents or now.document in edits.documents:
        yield edits.documents[now.document].said()
    yield from moved.get(key, ())
    last = _last(now)
    grounds = sorted({*last.rests_on, *last.evidence} - {now.id}) if last else []
    states = edits.states
    for name in (key, *map(states.key, grounds)):
        yield from _said_against(name, key, against, states)
    for name in map(states.key, grounds):
        yield from _ground(name, edits, moved)


def _said_against(
    name: str, own: str, against: tuple[Against, Against], states: States
) -> Iterator[str]:
    """Yield what corrects, takes back or denies a ground now and did not, or no longer does."""
    what = "it" if name == own else name
    for found, every, cv, words in (
        (against[1] - against[0], states.after, states.new, "{} {} {}"),
        (against[0] - against[1], states.before, states.old, "{} no longer {} {}"),
    ):
        for by, how, _ in sorted(item for item in found if item[2] == name):
            said = words.format(every[by].id, how, what)
            yield f"{said}: {attributed(every[by], cv.registers)}"


def _ground(name: str, edits: Edits, moved: Mapping[str, list[str]]) -> Iterator[str]:
    """Yield what changed about an allegation that a decision names as its ground."""
    states = edits.states
    then, now = states.before.get(name), states.after.get(name)
    if then is None or now is None:
        yield from edits.came_or_went([name])
        return
    if name in edits.changed:
        yield edits.changed[name].said()
    if status(then) != status(now):
        was, is_now = (str(status(s)).replace("_", " ") for s in (then, now))
        yield f"the status of {now.id}, on which this one rests, was {was}, is {is_now}"
    for words in moved.get(name, ()):
        yield f"of {now.id}, on which the status rests: {words}"
