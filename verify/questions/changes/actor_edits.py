"""Actor edits: who belongs to whom otherwise than before, on the record."""

from collections.abc import Iterator, Mapping

from verify.graph.verification import CrossVerification
from verify.graph.wording import iso_words, plain
from verify.models.actor import Actor, Affiliation
from verify.questions.changes.edit import Edit, Line
from verify.questions.changes.same_actors import known_as, reached
from verify.questions.changes.states import States

__all__ = ["actor_edits"]

_FIELDS = ("kind", "party", "independent")

Links = Mapping[tuple[str, ...], Affiliation]
"""Affiliations by all but where they are on record."""


def actor_edits(states: States) -> dict[str, Edit]:
    """Return which actors that somebody speaks of are recorded otherwise, by their present key.

    Names, aliases and notes are left out: where they make somebody another actor, the allegations
    themselves say so.
    """
    before = {states.actor(key): key for key in sorted(reached(states.old))}
    found = {}
    for key in sorted(reached(states.new) & before.keys()):
        lines = tuple(_lines(before[key], key, states))
        if lines:
            actors = states.new.registers.actors
            shown = known_as(key, actors)
            found[key] = Edit("actor_changed", shown, plain(actors.name(key)), lines)
    return found


def _lines(old: str, new: str, states: States) -> Iterator[Line]:
    was = states.old.registers.actors.record(old) or Actor(name=old)
    now = states.new.registers.actors.record(new) or Actor(name=new)
    for field in _FIELDS:
        words = _word(getattr(was, field)), _word(getattr(now, field))
        if words[0] != words[1]:
            yield (field, *words)
    adverse = [plain(", ".join(sorted(record.adverse_to))) for record in (was, now)]
    if adverse[0] != adverse[1]:
        yield ("adverse to", adverse[0], adverse[1])
    if was.source != now.source:
        both = bool(was.source) == bool(now.source)
        name = "where it is on record" if both else "record of independence"
        yield (name, plain(was.source or ""), plain(now.source or ""))
    yield from _links(
        {_value(link, states, now=False): link for link in was.affiliations},
        {_value(link, states, now=True): link for link in now.affiliations},
        states,
    )


def _links(old: Links, new: Links, states: States) -> Iterator[Line]:
    """Yield the links that came or went, and those that are on record otherwise."""
    for key in sorted(old.keys() - new.keys()):
        yield ("affiliation", _link(old[key], states.old), "")
    for key in sorted(new.keys() - old.keys()):
        yield ("affiliation", "", _link(new[key], states.new))
    for key in sorted(old.keys() & new.keys()):
        was, now = old[key], new[key]
        if was.source != now.source:
            both = bool(was.source) == bool(now.source)
            name = "record of the affiliation" if both else "affiliation"
            yield (name, _link(was, states.old), _link(now, states.new))


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return plain(str(value)) if value is not None else ""


def _value(link: Affiliation, states: States, *, now: bool) -> tuple[str, ...]:
    cv = states.new if now else states.old
    key = cv.registers.actors.resolve(link.to) or ""
    independent = "" if link.independent is None else str(link.independent)
    details = (link.kind, link.since or "", link.until or "", independent)
    return (key if now else states.actor(key), *details)


def _link(link: Affiliation, cv: CrossVerification) -> str:
    """Write a link: "part of Northland, since 4 May 2031 (on record: Constitution)"."""
    actors = cv.registers.actors
    words = plain(link.kind).replace("_", " ")
    if link.to:
        words += f" {plain(actors.name(actors.resolve(link.to) or ''))}"
    if link.independent:
        words = "independent" if not link.to else f"{words}, independent"
    for name, value in (("since", link.since), ("until", link.until)):
        if value:
            words += f", {name} {plain(iso_words(value))}"
    return f"{words} (on record: {plain(link.source)})" if link.source else f"{words} (not cited)"
