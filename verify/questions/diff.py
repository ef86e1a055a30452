"""What changed in the evidence between two states of a data set, and why."""

from collections.abc import Iterator
from functools import partial

from verify.graph.verification import CrossVerification
from verify.questions.answer import Answer
from verify.questions.changes.causes import Causes
from verify.questions.changes.change import KINDS, Change, Found
from verify.questions.changes.contradictions import contradictions
from verify.questions.changes.edits import Edits
from verify.questions.changes.grouped import grouped
from verify.questions.changes.levels import levels
from verify.questions.changes.protected import cleaner
from verify.questions.changes.records import records
from verify.questions.changes.replies import answered, replies
from verify.questions.changes.shown import page
from verify.questions.changes.states import States
from verify.questions.changes.statuses import statuses

__all__ = ["Change", "diff"]


def diff(old: CrossVerification, new: CrossVerification, *, shown: int = 20) -> Answer[Change]:
    """List what changed in the evidence between two states of a data set.

    Compared is what records mean, not how they are written: their order, formatting and file
    format, the spelling of a name or date, tags, notes and titles are no changes. Exchanging the
    two states gives the same changes the other way round.

    Args:
        old: The earlier state, cross-verified.
        new: The later one; `cross_verify(ds, previous=old)` spares time and keeps the ids of
            events.
        shown: How many changes of each kind the page shows; the records hold all.

    Returns:
        One record for each change: first statuses that a person should look at again, then evidence
        levels with the cause, contradictions, replies and what people decided, then the records
        that came, went or are written otherwise. Within a kind by date and id.

    Example:
        >>> from verify.models.dataset import Dataset
        >>> from verify.pipeline import cross_verify
        >>> rows = [{"id": name, "claim": "The bridge was shelled.", "source": paper,
        ...          "speaker": "Ada", "about": {"act": "shelling", "place": "Riverton"}}
        ...         for name, paper in (("a", "Gazette"), ("b", "Herald"))]
        >>> before, after = (cross_verify(Dataset.of(rows[:n])) for n in (1, 2))
        >>> for change in diff(before, after):
        ...     print(change.kind, change.id, change.after)
        allegation_added b one origin
        >>> len(diff(after, cross_verify(Dataset.of(rows[::-1]))))
        0
    """
    states = States(old, new)
    clean = cleaner(old.dataset, new.dataset)
    place = {kind: number for number, kind in enumerate(KINDS)}
    found = [item.cleaned(clean) for item in _found(states)]
    found.sort(key=lambda item: (place[item.change.kind], item.at))  # stable
    return Answer(tuple(item.change for item in found), partial(page, states, found, shown))


def _found(states: States) -> Iterator[Found]:
    edits = Edits(states)
    causes = Causes(edits)
    computed = [*levels(edits, causes), *contradictions(states, causes)]
    yield from computed
    yield from replies(edits, causes, answered(states, now=False), answered(states, now=True))
    yield from statuses(edits, computed)
    yield from records(edits)
    yield from grouped(states, causes)
