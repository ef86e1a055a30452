"""Spellings that two documents share and hardly anybody else has: shown, and decides nothing."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from verify.graph.verification import CrossVerification
from verify.graph.wording import plain
from verify.models.actor import Actor
from verify.models.place import Place
from verify.relate.statement import Statement

__all__ = ["shared_spellings"]

MOST = 3
"""A spelling in more documents than this is not rare."""

SHARE = 4
"""A rare spelling stands in at most one of so many documents that name the same."""


def shared_spellings(verification: CrossVerification, a: Statement, b: Statement) -> list[str]:
    """Say which rare spellings of a place or an actor two allegations share.

    Who copies a text copies its odd names. That is a hint and no proof: two writers may have had
    one map. So it is shown, and changes no answer.

    Args:
        verification: A cross-verified data set.
        a: The one allegation.
        b: The other; the answer does not depend on the order.

    Returns:
        One line for each, in alphabetical order; none where both stand in one document.

    Source:
        Dong, Berti-Equille and Srivastava, "Integrating conflicting data: the role of source
        dependence", VLDB 2009: shared rare values, false ones above all, hint at copying.
    """
    common = set(_spelt(verification, a)) & set(_spelt(verification, b))
    if a.document == b.document or not common:
        return []
    keys = {key for key, _ in common}
    documents: dict[tuple[str, str], set[str]] = defaultdict(set)
    for statement in verification.statements:
        for key, spelling in _spelt(verification, statement):
            if key in keys:
                documents[key, spelling].add(statement.document)
    found = []
    for key, spelling in sorted(common):
        here = len(documents[key, spelling])
        every = len(set().union(*(names for (of, _), names in documents.items() if of == key)))
        if here <= MOST and here * SHARE <= every:
            share = f"{here} of the {every} documents do that name it"
            found.append(f"both write {plain(spelling)!r}, as {share}")
    return found


def _spelt(verification: CrossVerification, statement: Statement) -> Iterator[tuple[str, str]]:
    """Yield what a record names, with the spelling that it uses."""
    record, actors = statement.allegation, verification.registers.actors
    about = record.about
    named = zip((*about.place, *about.places), statement.places, strict=True)
    for value, place in named:
        name = value.name if isinstance(value, Place) else value
        yield place.key, _written(name)
    for actor in (record.speaker, *record.via, *about.accused, *about.responsible):
        said = actor.name if isinstance(actor, Actor) else actor
        key = actors.resolve(actor)
        if said and key and not _protected(verification, key):
            yield key, _written(said)


def _protected(verification: CrossVerification, key: str) -> bool:
    record = verification.registers.actors.record(key)
    return record is not None and record.protected


def _written(name: str | None) -> str:
    return " ".join(unicodedata.normalize("NFC", name or "").split())
