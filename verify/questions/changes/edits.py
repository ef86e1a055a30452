"""Edits: what was added, taken out or written otherwise in the records of a data set."""

from collections.abc import Iterable
from functools import cached_property

from verify.graph.wording import attributed
from verify.questions.changes.actor_edits import actor_edits
from verify.questions.changes.documents import document_lines
from verify.questions.changes.edit import Edit
from verify.questions.changes.judgement_edits import judgement_edits
from verify.questions.changes.place_edits import party_edits, place_edits
from verify.questions.changes.states import States
from verify.questions.origins import document_words
from verify.relate.statement import Statement

__all__ = ["Edits"]


class Edits:
    """Everything in the records that differs between two states, and what it touches.

    Args:
        states: The two states.
    """

    def __init__(self, states: States) -> None:
        self.states = states
        self.changed: dict[str, Edit] = {}
        self.documents: dict[str, Edit] = {}
        carried: dict[str, list[tuple[Statement, Statement]]] = {}
        for then, now in states.kept:
            lines = []
            for was, field in zip(
                states.fields(then, now=False), states.fields(now, now=True), strict=True
            ):
                if was.value == field.value:
                    continue
                if field.name == "document" and then.document_known and (
                    then.document == now.document
                ):  # fmt: skip
                    carried.setdefault(now.document, []).append((then, now))
                else:
                    lines.append((field.name, was.words, field.words))
            if lines:
                self.changed[then.id] = Edit("allegation_changed", now.id, now.id, tuple(lines))
        for key, pairs in carried.items():
            self.documents[key] = _document(pairs)
        self.actors = actor_edits(states)
        self.places = place_edits(states)
        self.parties = party_edits(states)
        self.judgements = judgement_edits(states)

    @cached_property
    def added(self) -> dict[str, Statement]:
        """What is new, by id."""
        return {s.id: s for s in self.states.added}

    @cached_property
    def gone(self) -> dict[str, Statement]:
        """What is gone, by id."""
        return {s.id: s for s in self.states.gone}

    def came_or_went(self, names: Iterable[str], *, short: bool = False) -> list[str]:
        """Say in words which of some allegations were added, and which are gone.

        Args:
            names: Their ids, as known in both states.
            short: Whether who says so is left out, because it stands beside.
        """
        found = []
        for name in sorted(set(names)):
            for kept, cv, words in (
                (self.added, self.states.new, "was added"),
                (self.gone, self.states.old, "is gone"),
            ):
                if name in kept:
                    who = "" if short else f": {attributed(kept[name], cv.registers)}"
                    found.append(f"{kept[name].id} {words}{who}")
        return found

    def touching(self, names: Iterable[str]) -> list[Edit]:
        """Return the edits of records that some allegations rest on, in a fixed order.

        Args:
            names: Ids of the allegations, as known in both states.
        """
        known = sorted(set(names))
        found = [self.changed[name] for name in known if name in self.changed]
        statements = [
            statement
            for name in known
            for statement in (self.states.before.get(name), self.states.after.get(name))
            if statement is not None
        ]
        documents = self._documents(statements)
        found += [edit for key, edit in sorted(self.documents.items()) if key in documents]
        actors = self._actors(statements)
        found += [edit for key, edit in sorted(self.actors.items()) if key in actors]
        places = {place.id for statement in statements for place in statement.places}
        found += [edit for key, edit in sorted(self.places.items()) if key in places]
        if any(statement.party for statement in statements):
            found += [edit for _, edit in sorted(self.parties.items())]
        concerned = set(known) | actors
        found += [edit for edit in self.judgements if concerned.issuperset(edit.concerns)]
        return found

    def _documents(self, statements: Iterable[Statement]) -> set[str]:
        found: set[str] = set()
        for statement in statements:
            found.add(statement.document)
            for cv in (self.states.old, self.states.new):
                found |= cv.registers.documents.upstream(statement.document)
        return found

    def _actors(self, statements: Iterable[Statement]) -> set[str]:
        """Collect on whom independence depends: who speaks and relays, and to whom they answer."""
        found: set[str] = set()
        for statement in statements:
            for key in (statement.origin.key, *statement.via):
                for cv, rename in ((self.states.old, True), (self.states.new, False)):
                    group = cv.registers.actors.control(key, statement.said).group
                    found.update(self.states.actor(k) if rename else k for k in group)
        return found


def _document(pairs: list[tuple[Statement, Statement]]) -> Edit:
    then, now = pairs[0]
    lines = document_lines(then.source, now.source)
    ids = tuple(sorted(statement.id for _, statement in pairs))
    return Edit("document_changed", now.source.id or "", document_words(now), lines, ids)
