"""Records: the allegations and origins that came or went, and what is recorded otherwise."""

from collections.abc import Iterator

from verify.graph.verification import CrossVerification
from verify.graph.wording import plain
from verify.questions.changes.change import Change, Found, about
from verify.questions.changes.edit import Edit, differs
from verify.questions.changes.edits import Edits
from verify.questions.changes.same_actors import known_as
from verify.questions.changes.states import States
from verify.questions.entry import counted, order, slots_line
from verify.questions.left import asserted
from verify.questions.levels import LEVEL_WORDS
from verify.relate.statement import Statement

__all__ = ["origins_of", "records"]


def records(edits: Edits) -> Iterator[Found]:
    """Yield what came, what went and what is recorded otherwise."""
    states = edits.states
    for kind, statements, cv in (
        ("allegation_added", states.added, states.new),
        ("allegation_gone", states.gone, states.old),
    ):
        stands = asserted(cv)
        for statement in statements:
            yield _whole(kind, statement, cv, stands)
    for key, edit in edits.changed.items():
        yield about(
            edit.kind,
            states.after[key],
            states.new,
            (_side(edit, 1), _side(edit, 2)),
            lines=tuple(("", differs(*line)) for line in edit.lines if line[0] != "claim")
            + tuple(("claim before", line[1]) for line in edit.lines if line[0] == "claim"),
        )
    yield from _origins(states)
    for group in (edits.documents, edits.actors, edits.places, edits.parties):
        for number, edit in enumerate(group.values()):
            yield _record(edit, number)
    for number, edit in enumerate(edits.judgements):
        yield _record(edit, number)


def _whole(kind: str, statement: Statement, cv: CrossVerification, stands: frozenset[int]) -> Found:
    level = ""
    if statement.position in stands:
        level = LEVEL_WORDS[cv.evidence.grounds(statement.position).level]
    before, after = ("", level) if kind == "allegation_added" else (level, "")
    verb = "rests on" if kind == "allegation_added" else "rested on"
    lines = (("", slots_line(statement, cv)), *(((verb, level),) if level else ()))
    return about(kind, statement, cv, (before, after), lines=lines)


def _side(edit: Edit, side: int) -> str:
    """Write one side of an edit: every field that differs, as it was or as it is."""
    return "; ".join(f"{line[0]}: {line[side] or 'not recorded'}" for line in edit.lines)


def _record(edit: Edit, number: int) -> Found:
    at = ("", f"{number:09}")
    if edit.kind.startswith("judgement"):
        _, was, now = edit.lines[0]
        return Found(Change(edit.kind, "", edit.others, was or now, was, now, ()), at)
    sides = _side(edit, 1), _side(edit, 2)
    change = Change(edit.kind, edit.name, edit.others, edit.what, *sides, ())
    lines = [("", differs(*line)) for line in edit.lines]
    if edit.others:
        lines.append(("carries", _ids(edit.others)))
    return Found(change, at, tuple(lines), edit.name)


def _ids(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - 8} more" if len(names) > 8 else ""
    return ", ".join(names[:8]) + more


def origins_of(cv: CrossVerification) -> dict[str, list[Statement]]:
    """Return what each identified origin says, by its key."""
    found: dict[str, list[Statement]] = {}
    for statement in cv.statements:
        if statement.origin.identified:
            found.setdefault(statement.origin.key, []).append(statement)
    return found


def _origins(states: States) -> Iterator[Found]:
    old = {states.actor(key): said for key, said in origins_of(states.old).items()}
    new = origins_of(states.new)
    for kind, keys, said, cv in (
        ("origin_added", new.keys() - old.keys(), new, states.new),
        ("origin_gone", old.keys() - new.keys(), old, states.old),
    ):
        for key in sorted(keys):
            every = sorted(said[key], key=order)
            ids = tuple(statement.id for statement in every)
            name = plain(every[0].origin.name)
            actors = cv.registers.actors
            shown = known_as(every[0].origin.key, actors)
            words = counted(len(ids), "allegation or denial", "allegations and denials")
            before, after = ("", words) if kind == "origin_added" else (words, "")
            change = Change(kind, shown, ids, name, before, after, ())
            yield Found(change, order(every[0]), (("says", _ids(ids)),))
