"""Parts: what can be left out of a data set: all of one origin, one relay or one document."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from verify.errors import UnknownNameError
from verify.graph.verification import CrossVerification
from verify.graph.wording import document, iso_words, plain
from verify.models.source import Source
from verify.normalise.names import comparison_key
from verify.questions.entry import order
from verify.questions.origins import origin_words
from verify.relate.statement import Statement

__all__ = ["KINDS", "Part", "named_part", "parts"]

KINDS = ("origin", "relay", "source")
"""What can be left out."""


@dataclass(frozen=True, slots=True)
class Part:
    """All that one origin says, one relay carries, or one document holds.

    Attributes:
        kind: origin, relay or source.
        name: Who or what it is, as it may be shown.
        own: Positions of its statements.
        resting: Positions of further statements that rest on these alone, by their own account:
            they cite or sum up nothing else, or stand in copies of the document.
    """

    kind: str
    name: str
    own: frozenset[int]
    resting: frozenset[int]

    @property
    def gone(self) -> frozenset[int]:
        """Positions of all statements that go with it."""
        return self.own | self.resting


def parts(verification: CrossVerification, kind: str) -> tuple[Part, ...]:
    """List every origin, relay or document of a data set.

    Args:
        verification: A cross-verified data set.
        kind: One of `KINDS`.

    Returns:
        The parts in the order of their first statements, by date and id.
    """
    keys = _keys(verification, kind)
    rests = _Rests(verification)
    found = [_part(verification, kind, (key,), keys, rests) for key in keys]
    bearers = Counter(part.name for part in found)
    return tuple(
        part
        if bearers[part.name] == 1
        else replace(part, name=f"{part.name} ({_handle(key, own)})")
        for part, (key, own) in zip(found, keys.items(), strict=True)
    )


def _handle(key: str, members: list[Statement]) -> str:
    """Return what tells a part from others of its name: its first allegation, else its id."""
    return plain(members[0].id if members else key)


def named_part(verification: CrossVerification, kind: str, name: str) -> Part:
    """Return the origin, relay or document that a name means.

    Args:
        verification: A cross-verified data set.
        kind: One of `KINDS`.
        name: Id, name or alias of an actor; id or publisher of a source; or the id of an
            allegation, which stands for its own origin, its relays or its document.

    Raises:
        UnknownNameError: Where nothing in the data set is meant by it.
    """
    keys = _keys(verification, kind)
    meant = tuple(dict.fromkeys(_meant(verification, kind, name, keys)))
    if not meant:
        known = [plain(_shown(verification, kind, key, members)) for key, members in keys.items()]
        raise UnknownNameError(kind, name, known)
    return _part(verification, kind, meant, keys, _Rests(verification))


def _keys(verification: CrossVerification, kind: str) -> dict[str, list[Statement]]:
    """Map every key of one kind to its statements; keys in the order of their first statements."""
    found: dict[str, list[Statement]] = defaultdict(list)
    for statement in sorted(verification.statements, key=order):
        for key in _of(statement, kind):
            found[key].append(statement)
    if kind == "source":
        for name in verification.dataset.sources.ids:  # such as an original of which copies speak
            found.setdefault(name, [])
    return found


def _of(statement: Statement, kind: str) -> tuple[str, ...]:
    if kind == "origin":
        return (statement.origin.key,)
    return statement.via if kind == "relay" else (statement.document,)


def _meant(
    verification: CrossVerification, kind: str, name: str, keys: dict[str, list[Statement]]
) -> Iterator[str]:
    position = verification.dataset.allegations.position(name)
    if position is not None:
        yield from _of(verification.statements[position], kind)
    elif name in keys:
        yield name
    elif kind == "source":
        folded = comparison_key(name)
        for key, members in keys.items():
            publisher = _source(verification, key, members).publisher
            if publisher and comparison_key(publisher) == folded:
                yield key
    elif (found := verification.registers.actors.resolve(name)) in keys:
        yield found or ""


def _part(
    verification: CrossVerification,
    kind: str,
    meant: tuple[str, ...],
    keys: dict[str, list[Statement]],
    rests: "_Rests",
) -> Part:
    own = frozenset(s.position for key in meant for s in keys[key])
    resting = rests.on(own, frozenset(meant) if kind == "source" else frozenset())
    shown = dict.fromkeys(plain(_shown(verification, kind, key, keys[key])) for key in meant)
    return Part(kind, "; ".join(shown), own, resting - own)


def _shown(verification: CrossVerification, kind: str, key: str, members: list[Statement]) -> str:
    if kind == "relay":
        return verification.registers.actors.name(key)
    if kind == "origin":
        first = members[0]
        words = origin_words(first)
        return words if first.origin.identified else f"{words} ({first.id})"
    if members:
        known = members[0].document_known
        return document(members[0]) + ("" if known else f" ({members[0].id})")
    source = _source(verification, key, members)
    day = iso_words(source.published) if source.published else "date not recorded"
    return f"{source.publisher or f'document {key}: publisher not recorded'}, {day}"


def _source(verification: CrossVerification, key: str, members: list[Statement]) -> Source:
    if members:
        return members[0].source
    position = verification.dataset.sources.position(key)
    assert position is not None
    return verification.dataset.sources[position]


class _Rests:
    """What rests on what by its own account: citations, sums, and copies of documents."""

    def __init__(self, verification: CrossVerification) -> None:
        self._statements = verification.statements
        self._carried: dict[str, list[int]] = defaultdict(list)
        self._citing: dict[str, list[int]] = defaultdict(list)
        self._cited: dict[int, tuple[str, ...]] = {}
        copies: dict[str, set[str]] = defaultdict(set)
        for statement in self._statements:
            record = statement.allegation
            self._carried[statement.document].append(statement.position)
            if cited := (*record.cites, *record.summary_of):
                self._cited[statement.position] = cited
                for name in cited:
                    self._citing[name].append(statement.position)
        for name, source in zip(
            verification.dataset.sources.ids, verification.dataset.sources, strict=True
        ):
            for original in source.derived_from:
                copies[original].add(name)
        self._copies = copies
        self._originals = {
            name: set(source.derived_from)
            for name, source in zip(
                verification.dataset.sources.ids, verification.dataset.sources, strict=True
            )
        }

    def on(self, own: frozenset[int], documents: frozenset[str]) -> frozenset[int]:
        """Collect what rests on nothing but some statements and documents, at any remove."""
        gone = set(own)
        names = {self._statements[position].id for position in own} | documents
        queue = sorted(names)
        while queue:
            name = queue.pop()
            for copy in sorted(self._copies.get(name, ())):
                if copy not in names and self._originals[copy] <= names:
                    names.add(copy)
                    queue.append(copy)
                    fresh = [p for p in self._carried.get(copy, ()) if p not in gone]
                    gone.update(fresh)
                    queue += self._named(fresh, names)
            fresh = [
                position
                for position in self._citing.get(name, ())
                if position not in gone and names.issuperset(self._cited[position])
            ]
            gone.update(fresh)
            queue += self._named(fresh, names)
        return frozenset(gone)

    def _named(self, positions: list[int], names: set[str]) -> list[str]:
        fresh = [self._statements[position].id for position in positions]
        names.update(fresh)
        return fresh
