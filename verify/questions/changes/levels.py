"""Levels: what rests on more or on less than before, and what was taken back."""

from collections.abc import Iterator, Sequence

from verify.graph.verification import CrossVerification
from verify.questions.changes.causes import Causes, weight
from verify.questions.changes.change import Found, about
from verify.questions.changes.edits import Edits
from verify.questions.left import asserted
from verify.questions.levels import LEVEL_WORDS, rank
from verify.relate.evidence import Grounds
from verify.relate.statement import Statement

__all__ = ["levels"]


def levels(edits: Edits, causes: Causes) -> Iterator[Found]:
    """Yield the allegations of both states whose evidence level or count of origins differs."""
    old, new = edits.states.old, edits.states.new
    stood, stands = asserted(old), asserted(new)
    takers = [[s for s in cv.statements if cv.evidence.takes_back(s.position)] for cv in (old, new)]
    for then, now in edits.states.kept:
        if then.position in stood and now.position in stands:
            yield from _moved(then, now, edits, causes)
        elif (then.position in stood) != (now.position in stands):
            yield from _taken_back(then, now, edits, takers)


def _moved(then: Statement, now: Statement, edits: Edits, causes: Causes) -> Iterator[Found]:
    was = edits.states.old.evidence.grounds(then.position)
    is_now = edits.states.new.evidence.grounds(now.position)
    if weight(was) == weight(is_now):
        return
    step = rank(is_now.level) - rank(was.level)
    if step:
        kind = "level_up" if step > 0 else "level_down"
    else:
        more = (is_now.fewest, is_now.most) > (was.fewest, was.most)
        kind = "more_origins" if more else "fewer_origins"
    words = _words(was), _words(is_now)
    cause = causes.of_level(then, now)
    lines = (
        ("rests on", f"{words[1]}; before: {words[0]}"),
        *_because(cause),
    )
    yield about(kind, now, edits.states.new, words, cause=cause, lines=lines)


def _because(cause: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for words in cause:
        yield "because", words


def _words(grounds: Grounds) -> str:
    """Write a level with the number of origins, where that says more than the level."""
    level = LEVEL_WORDS[grounds.level]
    if grounds.most == 1:
        return level
    if grounds.fewest == grounds.most:
        return f"{level} ({grounds.fewest} origins)"
    return f"{level} (at least {grounds.fewest}, at most {grounds.most})"


def _taken_back(
    then: Statement, now: Statement, edits: Edits, takers: Sequence[Sequence[Statement]]
) -> Iterator[Found]:
    """Yield what was taken back or counts again; what is no assertion any more says so itself."""
    old, new = edits.states.old, edits.states.new
    was, is_now = old.evidence.retracted(then.position), new.evidence.retracted(now.position)
    if was == is_now:
        return
    cv, name = (new, now.id) if is_now else (old, then.id)
    by = sorted(_taking(name, takers[is_now], cv))
    rename = edits.states.key if is_now else str
    cause = tuple(edits.came_or_went(map(rename, by))) or tuple(
        edit.said() for edit in edits.touching(map(rename, by))
    )
    kind = "taken_back" if is_now else "counts_again"
    words = ("counts", "taken back") if is_now else ("taken back", "counts")
    yield about(
        kind,
        now,
        new,
        words,
        others=tuple(by),
        cause=cause,
        lines=tuple(_because(cause)),
    )


def _taking(name: str, takers: Sequence[Statement], cv: CrossVerification) -> Iterator[str]:
    """Yield the ids of what takes an allegation back, itself or what it repeats."""
    near = {name}
    for relation in cv.relations.of(name):
        near |= {relation.a, relation.b}
    for statement in takers:
        record = statement.allegation
        if near.intersection((*record.retracts, *record.corrects)):
            yield statement.id
