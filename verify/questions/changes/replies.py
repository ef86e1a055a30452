"""Replies: what accused sides answer that they did not, and what they no longer do."""

from collections import defaultdict
from collections.abc import Iterator

from verify.graph.wording import attributed, sentence
from verify.questions.changes.causes import Causes
from verify.questions.changes.change import Change, Found
from verify.questions.changes.edit import REPLYING
from verify.questions.changes.edits import Edits
from verify.questions.changes.states import States
from verify.questions.entry import order
from verify.questions.left import asserted
from verify.questions.reply import KINDS, reply
from verify.questions.sides import accused_sides
from verify.relate.flags import Flags

__all__ = ["Reply", "answered", "replies"]

_WORDS = dict(
    zip(KINDS, ("blanket denial", "specific denial", "counter-account", "concession"), strict=True)
)

_NAMED = 3
"""So many allegations that one reply meets are named with their speakers; the others by id."""

Reply = tuple[str, str, str]
"""The allegation, what replies to it, and as what; ids as known in both states."""


def answered(states: States, *, now: bool) -> frozenset[Reply]:
    """Return the replies of the accused sides in one state.

    That a side accuses itself is no reply to another allegation, and is left out.
    """
    cv = states.new if now else states.old
    flags = Flags(cv.relations, cv.evidence)
    found: set[Reply] = set()
    for position in asserted(cv):
        statement = cv.statements[position]
        for side in accused_sides(statement, cv):
            answer = reply(statement, side, cv, flags)
            for kind, ids in zip(KINDS, answer.found, strict=True):
                found.update((statement.id, name, kind) for name in ids if name != statement.id)
    if not now:
        return frozenset(found)
    return frozenset((states.key(a), states.key(b), kind) for a, b, kind in found)


def replies(
    edits: Edits, causes: Causes, old: frozenset[Reply], new: frozenset[Reply]
) -> Iterator[Found]:
    """Yield the replies that differ between two states, one for each speaker's word and kind.

    A denial that was there before and also meets an allegation that was added is no new reply; it
    stands with the allegation.
    """
    for now, found, moved in ((True, new - old, edits.added), (False, old - new, edits.gone)):
        grouped: dict[tuple[str, str], list[str]] = defaultdict(list)
        for met, name, how in found:
            if name in moved or met not in moved:
                grouped[name, how].append(met)
        for (name, how), ids in sorted(grouped.items()):
            cause = () if name in moved else causes.of_pair({name, *ids}, REPLYING)
            yield _found(name, how, sorted(ids), cause, edits.states, now=now)


def _found(
    name: str, how: str, ids: list[str], cause: tuple[str, ...], states: States, *, now: bool
) -> Found:
    cv, every = (states.new, states.after) if now else (states.old, states.before)
    statement, met = every[name], [every[key] for key in ids]
    kind, before, after = "reply_new", "", _WORDS[how]
    if not now:
        kind, before, after = "reply_gone", after, before
    said = sentence(statement, cv.registers)
    others = tuple(one.id for one in met)
    change = Change(kind, statement.id, others, said, before, after, cause)
    lines = [("as", _WORDS[how])]
    lines += [("to", f"{one.id}, {attributed(one, cv.registers)}") for one in met[:_NAMED]]
    if len(met) > _NAMED:
        lines.append(("to", f"{len(met) - _NAMED} more: {', '.join(others[_NAMED:])}"))
    lines += [("because", words) for words in cause]
    return Found(change, order(statement), tuple(lines), statement.id)
