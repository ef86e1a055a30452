"""Two states of a data set laid side by side: which records of them are the same."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from verify.graph.verification import CrossVerification
from verify.questions.changes.fields import Field, fields
from verify.questions.changes.same_actors import same_actors
from verify.relate.statement import Statement

__all__ = ["States"]


class States:
    """Two states of a data set, with which allegation, actor and document of one is which.

    Allegations are the same where they have the same id. One without an id of its own is named by
    its content: it is the same where all that counts as evidence is the same, in whatever format.

    Args:
        old: The earlier state.
        new: The later one.
    """

    def __init__(self, old: CrossVerification, new: CrossVerification) -> None:
        self.old = old
        self.new = new
        self.actors = same_actors(old, new)
        self._named: dict[str, str] = {}
        by_id = {s.id: s for s in new.statements}
        self.kept = [(s, by_id[s.id]) for s in old.statements if s.id in by_id]
        known = {s.id for s, _ in self.kept}
        gone = [s for s in old.statements if s.id not in known]
        added = [s for s in new.statements if s.id not in known]
        alike = self._alike(gone, added)
        self._named = {now.id: then.id for then, now in alike}
        self.kept += alike
        paired = {s.id for pair in alike for s in pair}
        self.gone = [s for s in gone if s.id not in paired]
        self.added = [s for s in added if s.id not in paired]

    def _alike(
        self, gone: Iterable[Statement], added: Iterable[Statement]
    ) -> list[tuple[Statement, Statement]]:
        """Pair allegations that nobody named and that say the same."""
        waiting: dict[object, list[Statement]] = defaultdict(list)
        for statement in added:
            if statement.allegation.id is None:
                waiting[self._content(statement, now=True)].append(statement)
        found = []
        for statement in gone:
            if statement.allegation.id is None and waiting:
                same = waiting.get(self._content(statement, now=False))
                if same:
                    found.append((statement, same.pop(0)))
        return found

    def _content(self, statement: Statement, *, now: bool) -> object:
        return tuple((field.name, field.value) for field in self.fields(statement, now=now))

    def fields(self, statement: Statement, *, now: bool) -> tuple[Field, ...]:
        """Return what an allegation of one state says, in values that compare across both."""
        return fields(statement, self.new if now else self.old, self.actor if not now else _same)

    def actor(self, key: str) -> str:
        """Return the key that an actor of the earlier state has in the later one."""
        return self.actors.get(key, key)

    def key(self, name: str) -> str:
        """Return the id by which an allegation of the later state is known in both."""
        return self._named.get(name, name)

    @cached_property
    def before(self) -> dict[str, Statement]:
        """All allegations of the earlier state, by the id that is known in both."""
        return {s.id: s for s in self.old.statements}

    @cached_property
    def after(self) -> dict[str, Statement]:
        """All allegations of the later state, by the id that is known in both."""
        return {self.key(s.id): s for s in self.new.statements}

    def shown(self, key: str) -> str:
        """Return the id under which an allegation stands now; where it is gone, as it stood."""
        statement = self.after.get(key) or self.before.get(key)
        return statement.id if statement else key


def _same(key: str) -> str:
    return key
