"""Judgement edits: what people decided that is in force now and was not, or no longer is."""

from collections.abc import Iterator

from verify.graph.verification import CrossVerification
from verify.graph.wording import iso_words, plain
from verify.models.judgement import Judgement
from verify.models.words import JudgementKind
from verify.normalise.judgements import in_force
from verify.questions.changes.edit import Edit
from verify.questions.changes.states import States
from verify.questions.origins import named

__all__ = ["judgement_edits"]


def judgement_edits(states: States) -> tuple[Edit, ...]:
    """Return the judgements in force that are new, and those that are no longer in force."""
    old = {_value(j, states, now=False): j for j in in_force(states.old.dataset)}
    new = {_value(j, states, now=True): j for j in in_force(states.new.dataset)}
    found = [_edit(new[key], key, states, now=True) for key in sorted(new.keys() - old.keys())]
    found += [_edit(old[key], key, states, now=False) for key in sorted(old.keys() - new.keys())]
    return tuple(found)


def _value(judgement: Judgement, states: States, *, now: bool) -> tuple[str, ...]:
    two = sorted(_pair(judgement, states, now=now))
    what = (judgement.judgement, judgement.relation or "", judgement.verdict)
    return (*two, *map(str, what), judgement.by or "", judgement.at or "")


def _pair(judgement: Judgement, states: States, *, now: bool) -> Iterator[str]:
    """Yield the two that a judgement is about, as known in both states."""
    cv = states.new if now else states.old
    for name in (judgement.a, judgement.b):
        if judgement.judgement is JudgementKind.SAME_ACTOR:
            key = cv.registers.actors.resolve(name) or ""
            yield key if now else states.actor(key)
        else:
            yield states.key(name) if now else name


def _edit(judgement: Judgement, key: tuple[str, ...], states: States, *, now: bool) -> Edit:
    cv = states.new if now else states.old
    words = _words(judgement, cv)
    line = ("judgement", "", words) if now else ("judgement", words, "")
    kind = "judgement_new" if now else "judgement_gone"
    of_actors = judgement.judgement is JudgementKind.SAME_ACTOR
    two = () if of_actors else tuple(states.shown(name) for name in key[:2])
    return Edit(kind, "", "", (line,), two, tuple(sorted(set(key[:2]))))


def _words(judgement: Judgement, cv: CrossVerification) -> str:
    """Write what a person decided: who, when, what and why."""
    who = named(judgement.by, cv) or "somebody not named"
    at = f", {plain(iso_words(judgement.at))}" if judgement.at else ""
    a, b = plain(judgement.a), plain(judgement.b)
    what = str(judgement.relation or judgement.judgement).replace("_", " ")
    reason = f": {plain(judgement.reason)}" if judgement.reason else ""
    return f'{plain(who)}{at}, {judgement.verdict}s "{what}" of {a} and {b}{reason}'
