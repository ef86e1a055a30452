"""Actors: which actor a name means, to whom it answers at a date, and on whose record."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from verify.models.actor import Actor, Affiliation
from verify.models.dataset import Dataset
from verify.models.info import Party
from verify.normalise.actor_records import actors_of
from verify.normalise.names import comparison_key
from verify.normalise.parties import adverse_pairs, named_party
from verify.normalise.states import country_name, state_of
from verify.normalise.titles import institution, untitled

__all__ = ["PROTECTED", "ActorRegister", "Control"]

PROTECTED = "a protected person"
"""How every protected actor is shown."""

NO_CONTROL = frozenset({"allied_with", "funded_by", "cooperates_with", "formerly_of"})
"""Kinds of affiliation that do not make an actor answer to the other; every other kind does."""


@dataclass(frozen=True, slots=True)
class Control:
    """To whom an actor answers at a date.

    Attributes:
        group: The actor and all whom it answers to, by key.
        tops: Those of the group that answer to nobody else on record.
        recorded: Whether every link to a top is cited, and each top is a state or on record as
            independent.
        uncertain: Whether a link is dated and the day is not known: one that has begun and not
            ended is presumed to hold, one that has ended is left out, and neither proves
            independence.
        gap: The name of the first actor whose affiliation is not on record; empty if none.
    """

    group: frozenset[str]
    tops: frozenset[str]
    recorded: bool
    uncertain: bool
    gap: str = ""


class ActorRegister:
    """All actors of a data set, by id, by name and by alias.

    Names resolve by certain identity only: same id, same name or alias after folding case,
    script look-alikes and invisible characters, a person with or without an office ("Mayor Ada
    Marsh"), an institution in another order of words. An unknown name is its own actor, whose
    key starts with "~".

    Example:
        >>> ds = Dataset.of([], actors=[
        ...     {"id": "north", "name": "Northland", "kind": "state", "party": "north"},
        ...     {"id": "mod", "name": "Ministry of Defence", "affiliations": [
        ...         {"to": "north", "kind": "part_of", "source": "Constitution, art. 9"}]}])
        >>> register = ActorRegister.of(ds)
        >>> register.resolve("ministry of defence"), register.party("mod", None)
        ('mod', 'north')
        >>> register.control("mod", None).recorded
        True
    """

    def __init__(
        self,
        actors: Mapping[str, Actor],
        parties: Mapping[str, Party],
        mentioned: Iterable[str] = (),
    ) -> None:
        self._actors = dict(actors)
        self._parties = dict(parties)
        self._names = _unique_names(self._actors)
        self._bodies = _unique_names(self._actors, institution)
        self._known: dict[str, str] = {}
        self._party: dict[tuple[str, date | None], str | None] = {}
        self._control: dict[tuple[str, date | None], Control] = {}
        self._sided = bool(parties) or any(actor.party for actor in actors.values())
        self._adverse = adverse_pairs(parties, self._actors.values())
        self._spelt: dict[str, str] = {}
        for value in sorted(set(mentioned)):
            self._spelt.setdefault(self.resolve(value) or "", value)

    @classmethod
    def of(cls, dataset: Dataset) -> "ActorRegister":
        """Collect the actors of a data set: its table, those given in place, and judgements."""
        actors, mentioned = actors_of(dataset)
        return cls(actors, dataset.info.parties, mentioned)

    def resolve(self, value: str | Actor | Mapping[str, Any] | None) -> str | None:
        """Return the key of the actor meant by an id, a name or an actor given in place."""
        if value is None:
            return None
        if isinstance(value, Actor):
            value = value.id or value.name
        elif isinstance(value, Mapping):
            value = value.get("id") or value.get("name")
        if value is None:
            return None
        key = self._known.get(value)
        if key is None:
            key = self._known[value] = self._resolve(value)
        return key

    def _resolve(self, value: str) -> str:
        if value in self._actors:
            return value
        folded = comparison_key(value)
        person, body = untitled(value), institution(value)
        found = self._names.get(folded) or self._names.get(person)
        return found or self._bodies.get(body) or f"~{person or body or folded}"

    def record(self, key: str) -> Actor | None:
        """Return the actor with this key; None for one known by name only."""
        return self._actors.get(key)

    def name(self, key: str) -> str:
        """Return the name by which an actor is shown: its record's, else as it was spelt.

        A protected actor has none.
        """
        actor = self._actors.get(key)
        if actor is not None and actor.protected:
            return PROTECTED
        return (actor.name if actor else None) or self._spelt.get(key) or key.removeprefix("~")

    def shown_key(self, key: str) -> str:
        """Return a key that may be shown: that of a protected actor gives no name away."""
        actor = self._actors.get(key)
        if actor is None or not actor.protected:
            return key
        return "protected-" + hashlib.sha256(key.encode()).hexdigest()[:8]

    def control(self, key: str, on: date | None) -> Control:
        """Return to whom an actor answers on a day; None where the day is unknown."""
        found = self._control.get((key, on))
        if found is None:
            found = self._control[key, on] = self._follow(key, on)
        return found

    def _follow(self, key: str, on: date | None) -> Control:
        group, tops, gap, uncertain = {key}, set[str](), "", False
        queue = [key]
        while queue:
            at = queue.pop(0)
            actor = self._actors.get(at)
            links = [
                link
                for link in (actor.affiliations if actor else ())
                if link.to and link.kind not in NO_CONTROL and _holds(link, on)
            ]
            uncertain = uncertain or (on is None and actor is not None and _dated(actor))
            if not links:
                tops.add(at)
                gap = gap or ("" if self._answers_to_nobody(actor, on) else self.name(at))
            elif not any(link.source for link in links):
                gap = gap or self.name(at)
            for link in links:
                upper = self.resolve(link.to)
                if upper and upper not in group:
                    group.add(upper)
                    queue.append(upper)
        return Control(frozenset(group), frozenset(tops), not gap, uncertain, gap)

    def _answers_to_nobody(self, actor: Actor | None, on: date | None) -> bool:
        """Whether it is on record that an actor is its own top.

        That is a state, an armed group whose side is recorded, or whoever's independence is cited.
        """
        if actor is None:
            return False
        sided = actor.kind == "armed_group" and actor.party is not None
        if actor.kind == "state" or sided or (actor.independent and actor.source):
            return True
        return any(
            link.independent and link.source and _holds(link, on) for link in actor.affiliations
        )

    def party(self, key: str, on: date | None) -> str | None:
        """Return the side an actor belongs to on a day: its own, or that of whom it answers to.

        A name without a record belongs to the party whose name it begins a word with
        ("Northern forces" to "north"), if just one. Where a data set declares no party at all,
        the state is the side of its organs and forces, by record or by name.
        """
        if (key, on) not in self._party:
            self._party[key, on] = self._side(key, on)
        return self._party[key, on]

    def _side(self, key: str, on: date | None) -> str | None:
        group = self.control(key, on).group
        own = self._actors.get(key)
        if own and own.party:
            return own.party
        parties = {
            actor.party for name in group if (actor := self._actors.get(name)) and actor.party
        }
        if len(parties) == 1:
            return parties.pop()
        if parties:
            return None
        if not self._sided:
            return self._state(group)
        return named_party(self.name(key), self._parties)

    def _state(self, group: frozenset[str]) -> str | None:
        """Return the one state that a control group is of, by its ISO code where it has one."""
        found = {
            state_of(self.name(key)) or (key if actor and actor.kind == "state" else None)
            for key in group
            if not ((actor := self._actors.get(key)) and actor.protected)
        } - {None}
        return found.pop() if len(found) == 1 else None

    def adverse(self, a: str | None, b: str | None) -> bool:
        """Whether two parties are declared to oppose each other."""
        return a is not None and b is not None and frozenset((a, b)) in self._adverse

    def party_name(self, party: str) -> str:
        """Return the name by which a party is shown."""
        declared = self._parties.get(party)
        if declared is None and not self._sided:
            return self.name(party) if party in self._actors else country_name(party)
        return (declared.name if declared else None) or party


def _holds(link: Affiliation, on: date | None) -> bool:
    """Whether a link holds on a day; where the day is unknown, one that has not ended does."""
    if on is None:
        return link.until is None
    day = on.isoformat()
    return not (
        (link.since and day[: len(link.since[:10])] < link.since[:10])
        or (link.until and day[: len(link.until[:10])] > link.until[:10])
    )


def _dated(actor: Actor) -> bool:
    return any(link.since or link.until for link in actor.affiliations)


def _unique_names(
    actors: Mapping[str, Actor], fold: Callable[[str], str] = comparison_key
) -> dict[str, str]:
    """Map each folded name and alias to the one actor that bears it; shared ones to none."""
    bearers: dict[str, set[str]] = {}
    for key, actor in actors.items():
        for name in filter(None, (actor.name, *actor.aliases)):
            bearers.setdefault(fold(name), set()).add(key)
    return {name: next(iter(keys)) for name, keys in bearers.items() if name and len(keys) == 1}
