"""Causes: what in the records changed so that something computed from them changed."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cached_property

from verify.graph.verification import CrossVerification
from verify.questions.changes.edit import AGREEMENT, INDEPENDENCE
from verify.questions.changes.edits import Edits
from verify.questions.heirs import heirs
from verify.relate.evidence import Evidence, Grounds
from verify.relate.statement import Statement

__all__ = ["Causes", "weight"]

MOST_TRIED = 20
"""More allegations than this are not left out one by one to see which of them made a difference."""

MOST_NEAR = 5
"""So many differences that bear only from afar are named; the others are counted."""


def weight(grounds: Grounds) -> tuple[str, int, int]:
    """Return what makes two grounds the same: level, and how few and how many origins."""
    return str(grounds.level), grounds.fewest, grounds.most


class Causes:
    """Finds causes; what several changes need is made once.

    Args:
        edits: What differs in the records.
    """

    def __init__(self, edits: Edits) -> None:
        self.edits = edits
        self._evidence: dict[tuple[bool, frozenset[int]], Evidence] = {}

    def of_level(self, then: Statement, now: Statement) -> tuple[str, ...]:
        """Say why an allegation rests on more or less than before.

        Who agrees and was added, or is gone, is left out again: where that alone gives back the
        other level, it is the cause. Else it is every record that the level rests on and that is
        written otherwise.

        Args:
            then: The allegation before.
            now: The same now.
        """
        old, new = self.edits.states.old, self.edits.states.new
        was, is_now = (
            weight(cv.evidence.grounds(statement.position))
            for cv, statement in ((old, then), (new, now))
        )
        voices = self._voices(old, then) | self._voices(new, now)
        for cv, at, kept, there, other in (
            (new, now, self.edits.added, is_now, was),
            (old, then, self.edits.gone, was, is_now),
        ):
            names = sorted(name for name in voices if name in kept)
            alone = self._decisive(cv, at, [kept[name] for name in names], there, other)
            if alone:
                return tuple(self.edits.came_or_went(alone))
        return self._narrowly(then, now) or self.of(voices) or self._regrouped(then, now)

    def of(self, names: Iterable[str], only: Collection[str] | None = None) -> tuple[str, ...]:
        """Say what differs in the records of some allegations; empty where nothing does.

        Args:
            names: Their ids, as known in both states.
            only: Of which fields alone it is to speak; of all where None.
        """
        known = set(names)
        said = (edit.said(only) for edit in self.edits.touching(known))
        return (*self.edits.came_or_went(known), *filter(None, said))

    def of_pair(self, names: Iterable[str], only: Collection[str] | None = None) -> tuple[str, ...]:
        """Say why a relation of some allegations is there now, or no more."""
        known = set(names)
        came = self.edits.came_or_went(known, short=True)
        return tuple(came) or self.of(known, only) or self.of(known) or self._events_of(known)

    def _narrowly(self, then: Statement, now: Statement) -> tuple[str, ...]:
        """Say what differs in the records of those who no longer agree, or did not yet.

        Of them only what bears on agreement; of those who are independent otherwise than before,
        only what bears on independence.
        """
        old, new = self.edits.states.old, self.edits.states.new
        own = then.id
        was, is_now = self._voices(old, then), self._voices(new, now)
        moved = was ^ is_now
        found = [*self.of(moved | {own}, AGREEMENT)] if moved else []
        apart = {own} | {name for name in was & is_now if self._seen_otherwise(own, name)}
        if len(apart) > 1:
            found += self.of(apart, INDEPENDENCE)
        return tuple(dict.fromkeys(found))

    def _seen_otherwise(self, a: str, b: str) -> bool:
        """Whether two allegations of both states are independent of each other otherwise."""
        if a == b:
            return False
        states = self.edits.states
        both = ((states.before, states.old), (states.after, states.new))
        answers = []
        for every, cv in both:
            told = cv.statements.independence(every[a].position, every[b].position)
            answers.append((told.answer, told.one_side))
        return answers[0] != answers[1]

    def _voices(self, cv: CrossVerification, statement: Statement) -> set[str]:
        """Return who agrees with an allegation, itself included, as known in both states."""
        rename = self.edits.states.key if cv is self.edits.states.new else _same
        ids = cv.dataset.allegations.ids
        positions = cv.evidence.voices(statement.position) | {statement.position}
        return {rename(ids[position]) for position in positions}

    def _decisive(
        self,
        cv: CrossVerification,
        at: Statement,
        candidates: list[Statement],
        there: tuple[str, int, int],
        other: tuple[str, int, int],
    ) -> list[str]:
        """Return which allegations make the difference; empty where they alone do not."""
        if not candidates:
            return []
        every = frozenset(statement.position for statement in candidates)
        if weight(self._without(cv, every).grounds(at.position)) != other:
            return []
        rename: Callable[[str], str] = self.edits.states.key
        rename = rename if cv is self.edits.states.new else _same
        alone = [
            rename(statement.id)
            for statement in candidates[:MOST_TRIED]
            if len(candidates) <= MOST_TRIED
            and weight(
                self._without(cv, frozenset({statement.position})).grounds(at.position)
            ) != there
        ]  # fmt: skip
        return alone or [rename(statement.id) for statement in candidates]

    def _without(self, cv: CrossVerification, gone: frozenset[int]) -> Evidence:
        key = (cv is self.edits.states.new, gone)
        found = self._evidence.get(key)
        if found is None:
            found = self._evidence[key] = cv.evidence.without(gone, heirs(cv, gone))
        return found

    def _regrouped(self, then: Statement, now: Statement) -> tuple[str, ...]:
        """Say what differs in the events, where no record that agrees does."""
        states = self.edits.states
        found = self._events_of({states.key(now.id)})
        if found:
            return found
        was, is_now = (
            cv.evidence.grounds(statement.position).reason
            for cv, statement in ((states.old, then), (states.new, now))
        )
        return (f"the reason was: {was}; it is: {is_now}",)

    def _events_of(self, names: set[str]) -> tuple[str, ...]:
        """Say what differs in the records of the events that allegations were and are part of."""
        members: set[str] = set()
        for cv, every, rename in (
            (self.edits.states.old, self.edits.states.before, _same),
            (self.edits.states.new, self.edits.states.after, self.edits.states.key),
        ):
            ids = cv.dataset.allegations.ids
            for name in names:
                if name in every:
                    event = cv.matching.event_of[every[name].position]
                    members.update(rename(ids[p]) for p in cv.matching.events[event].members)
        found = self.of(members - names)
        if found:
            return tuple(f"in the same event, {words}" for words in found)
        return self._near(members | names)

    def _near(self, names: set[str]) -> tuple[str, ...]:
        """Say what differs in what else is told of the same places and in the same documents.

        What else is known of a place bears on which allegations are taken for one event.
        """
        marks, named = self._marks
        near = names.union(*(named[mark] for name in names for mark in marks.get(name, ())))
        judged = [e.said() for e in self.edits.judgements if near.intersection(e.concerns)]
        found = (*self.of(near - names), *judged)
        shown = [f"of the same place or document, {words}" for words in dict.fromkeys(found)]
        more = [f"{len(shown) - MOST_NEAR} more"] if len(shown) > MOST_NEAR else []
        return tuple(shown[:MOST_NEAR] + more)

    @cached_property
    def _marks(self) -> tuple[Mapping[str, set[str]], Mapping[str, set[str]]]:
        """The places and documents of each allegation of either state, and the other way round."""
        marks: dict[str, set[str]] = defaultdict(set)
        named: dict[str, set[str]] = defaultdict(set)
        for every in (self.edits.states.before, self.edits.states.after):
            for name, statement in every.items():
                document = f"document {statement.document}"
                for mark in (document, *(f"place {place.key}" for place in statement.places)):
                    marks[name].add(mark)
                    named[mark].add(name)
        return marks, named


def _same(name: str) -> str:
    return name
