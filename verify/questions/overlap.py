"""Which sources list which events: their capture history, as statisticians need it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from verify.errors import UnknownNameError
from verify.graph.verification import CrossVerification
from verify.graph.wording import plain
from verify.models.words import Stance
from verify.questions.answer import Answer
from verify.questions.entry import counted, order
from verify.questions.origins import document_words, origin_words
from verify.questions.page import Block, Heading, Page, Paragraph, Table
from verify.relate.statement import Statement

__all__ = ["Capture", "overlap"]

_WORDS: dict[str, Callable[[Statement], str]] = {
    "document": document_words,
    "publisher": lambda s: plain(s.source.publisher) if s.source.publisher else document_words(s),
    "origin": origin_words,
}


@dataclass(frozen=True, slots=True)
class Capture:
    """One event on the list of one source.

    Attributes:
        event: Id of the event.
        source: The source.
        listed: Whether the source asserts anything of the event.
        allegations: Ids of what it asserts, by date and id.
        first: Day of the earliest of these; empty where not recorded.
    """

    event: str
    source: str
    listed: bool
    allegations: tuple[str, ...]
    first: str


def overlap(verification: CrossVerification, by: str = "document") -> Answer[Capture]:
    """List for every event which sources list it and which do not; nothing is merged.

    Args:
        verification: A cross-verified data set.
        by: What a source is: "document", "publisher" or "origin".

    Returns:
        One record for each event and source, unlisted ones included: a capture history in long
        form, that `frame.pivot(index="event", columns="source", values="listed")` makes wide.

    Raises:
        UnknownNameError: Where `by` is no kind of source.

    Source:
        Human Rights Data Analysis Group: multiple systems estimation links the lists of several
        sources and keeps on which of them each case stands.
    """
    if by not in _WORDS:
        raise UnknownNameError("kind of source", by, _WORDS)
    keys = _keys(by)
    names: dict[object, str] = {}
    firsts: dict[object, str] = {}
    lists: dict[str, dict[object, list[Statement]]] = {}
    for statement in sorted(verification.statements, key=order):
        if statement.stance is Stance.ASSERTS:
            names.setdefault(keys(statement), _WORDS[by](statement))
            firsts.setdefault(keys(statement), statement.id)
    names = _told_apart(names, firsts)
    for event in verification.matching.events:
        members = sorted((verification.statements[i] for i in event.members), key=order)
        listed: dict[object, list[Statement]] = {}
        for statement in members:
            if statement.stance is Stance.ASSERTS:
                listed.setdefault(keys(statement), []).append(statement)
        if listed:
            lists[event.id] = listed
    records = tuple(
        _capture(event, name, listed.get(key, []))
        for event, listed in lists.items()
        for key, name in names.items()
    )
    return Answer(records, _page(names, lists, by))


def _told_apart(names: dict[object, str], firsts: dict[object, str]) -> dict[object, str]:
    """Add to names that several sources bear the id of the first allegation of each."""
    bearers = Counter(names.values())
    return {
        key: f"{name} ({firsts[key]})" if bearers[name] > 1 else name for key, name in names.items()
    }


def _keys(by: str) -> Callable[[Statement], object]:
    if by == "origin":
        return lambda statement: statement.origin.key
    if by == "document":
        return lambda statement: statement.document
    return lambda statement: statement.source.publisher or ("document", statement.document)


def _capture(event: str, name: str, members: list[Statement]) -> Capture:
    days = [statement.said.isoformat() for statement in members if statement.said]
    return Capture(event, name, bool(members), tuple(s.id for s in members), min(days, default=""))


def _page(
    names: dict[object, str], lists: dict[str, dict[object, list[Statement]]], by: str
) -> Page:
    alone: Counter[object] = Counter()
    shared: Counter[object] = Counter()
    histories: Counter[tuple[object, ...]] = Counter()
    for listed in lists.values():
        history = tuple(key for key in names if key in listed)
        histories[history] += 1
        (alone if len(history) == 1 else shared).update(history)
    blocks: list[Block] = [
        Paragraph(
            f"{counted(len(lists), 'event')} on the lists of {counted(len(names), by)}. An event "
            "on several lists is linked, never merged: every list keeps its own allegations. "
            "Lists that copy each other are no independent samples: see echoes. Events are "
            "proposed by likeness; one that is split or joined by mistake changes these counts."
        ),
        Heading("How many events each lists"),
        Table(
            (by, "events", "on no other list", "shared"),
            tuple(
                (name, str(alone[key] + shared[key]), str(alone[key]), str(shared[key]))
                for key, name in names.items()
            ),
        ),
    ]
    several = [(history, count) for history, count in histories.items() if len(history) > 1]
    if several:
        ranked = sorted(several, key=lambda item: (-item[1], len(item[0])))
        rows = tuple(("; ".join(names[k] for k in history), str(n)) for history, n in ranked)
        blocks += [
            Heading("Which lists share events"),
            Table(("listed by each of", "events"), rows),
        ]
    return Page(f"Which {by}s list which events", tuple(blocks))
