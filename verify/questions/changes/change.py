"""Change: one thing that differs between two states of a data set."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from verify.graph.verification import CrossVerification
from verify.graph.wording import sentence
from verify.questions.entry import order
from verify.relate.statement import Statement

__all__ = ["KINDS", "MIRRORED", "Change", "Found", "about"]

KINDS = {
    "status_stale": "Statuses that rest on what has changed: a person should look again",
    "level_down": "Evidence level lower than before",
    "fewer_origins": "Fewer origins than before, at the same evidence level",
    "level_up": "Evidence level higher than before",
    "more_origins": "More origins than before, at the same evidence level",
    "taken_back": "Taken back or corrected since, so that it counts for nothing",
    "counts_again": "Counts again",
    "contradiction_new": "New contradictions",
    "contradiction_changed": "Contradictions that are seen otherwise",
    "contradiction_gone": "Contradictions that are gone",
    "reply_new": "New replies of accused sides",
    "reply_gone": "Replies of accused sides that are gone",
    "status_set": "Statuses set by people",
    "judgement_new": "Judgements of people that are new in force",
    "judgement_gone": "Judgements of people that are no longer in force",
    "allegation_added": "Allegations added",
    "allegation_gone": "Allegations gone",
    "allegation_changed": "Allegations recorded otherwise",
    "origin_added": "Origins that are new",
    "origin_gone": "Origins that say nothing here any more",
    "events_joined": "Taken for one event now",
    "events_parted": "Taken for several events now",
    "document_changed": "Documents recorded otherwise",
    "actor_changed": "Actors recorded otherwise",
    "place_changed": "Places recorded otherwise",
    "party_changed": "Parties recorded otherwise",
}
"""Every kind of change with its title, in the order in which they are shown."""

_OPPOSITE = (
    ("level_down", "level_up"),
    ("fewer_origins", "more_origins"),
    ("taken_back", "counts_again"),
    ("contradiction_new", "contradiction_gone"),
    ("reply_new", "reply_gone"),
    ("judgement_new", "judgement_gone"),
    ("allegation_added", "allegation_gone"),
    ("origin_added", "origin_gone"),
    ("events_joined", "events_parted"),
)
MIRRORED = {
    **{kind: kind for kind in KINDS},
    **{a: b for pair in _OPPOSITE for a, b in (pair, pair[::-1])},
}
"""What each kind is when the two states are exchanged."""

Cleaner = Callable[[str], str]
"""What every text passes before it is shown."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that differs between two states of a data set.

    Attributes:
        kind: What kind of change; see `KINDS`.
        id: The allegation; of what is none, the id of the document, actor, place or party as far
            as it has one.
        others: Ids of the other allegations that it concerns: what contradicts it or replies to
            it, what stands in a document, what an origin says.
        statement: The allegation in one attributed sentence, as it is now or, where it is gone, as
            it was; of what is no allegation, what it is.
        before: How it was; empty where it was not.
        after: How it is; empty where it is no more.
        cause: What in the records changed so that this changed; empty where the change is itself
            one of the records.
    """

    kind: str
    id: str
    others: tuple[str, ...]
    statement: str
    before: str
    after: str
    cause: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A change with what only the page needs.

    Attributes:
        change: The change.
        at: By what it is sorted among its kind: date and id.
        lines: What is shown below its first line, in place of `before` and `after`.
        name: What stands before the first line.
    """

    change: Change
    at: tuple[str, str] = ("9999", "")
    lines: tuple[tuple[str, str], ...] = ()
    name: str = ""

    def cleaned(self, clean: Cleaner) -> "Found":
        """Return the same with every text passed through a function."""
        change = self.change
        return replace(
            self,
            change=replace(
                change,
                id=clean(change.id),
                others=tuple(map(clean, change.others)),
                statement=clean(change.statement),
                before=clean(change.before),
                after=clean(change.after),
                cause=tuple(map(clean, change.cause)),
            ),
            lines=tuple((label, clean(text)) for label, text in self.lines),
            name=clean(self.name),
        )


def about(
    kind: str,
    statement: Statement,
    verification: CrossVerification,
    sides: tuple[str, str],
    *,
    others: tuple[str, ...] = (),
    cause: tuple[str, ...] = (),
    lines: tuple[tuple[str, str], ...] = (),
) -> Found:
    """Make a change that concerns one allegation.

    Args:
        kind: What kind of change.
        statement: The allegation in the state that is shown.
        verification: That state.
        sides: How it was and how it is.
        others: Ids of the other allegations that it concerns.
        cause: What in the records changed so that this changed.
        lines: What is shown below its first line.
    """
    said = sentence(statement, verification.registers)
    change = Change(kind, statement.id, others, said, *sides, cause)
    return Found(change, order(statement), lines, statement.id)
