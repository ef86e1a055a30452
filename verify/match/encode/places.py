"""Places as codes: where each allegation says it happened, and what else its claim names."""

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from verify.match.encode.intern import coded
from verify.match.encode.mentions import Finder
from verify.match.encode.raw import Raw, listed, names_in
from verify.match.profiles import Days, Places
from verify.normalise.names import comparison_key
from verify.normalise.places import Gazetteer
from verify.normalise.places.sites import surroundings

__all__ = ["PlaceColumns", "encode_places"]

_NOBODY = frozenset[str]()

MOST_NAMED = 8
"""How many further places of one claim are kept; a list of twenty towns is no place."""


@dataclass(frozen=True, slots=True)
class PlaceColumns:
    """Per allegation: a code into `table`, and the capitalised phrases that named a place."""

    code: Days
    table: tuple[Places, ...]
    phrases: list[tuple[str, ...]] = field(default_factory=list)


def encode_places(raw: Raw, documents: Days, gazetteer: Gazetteer) -> PlaceColumns:
    """Resolve the places of every allegation, each distinct name once a document."""
    finder = Finder(gazetteer)
    found = list(map(finder.find, raw.claim))
    fields, table = _fields(raw, documents, gazetteer)
    told = _told(raw, finder)
    codes, kinds = coded(
        (field, named, by) if named else (field, (), _NOBODY)
        for field, (named, _), by in zip(fields, found, told, strict=True)
    )
    named_too = [replace(table[at], text=_others(named, table[at], by)) for at, named, by in kinds]
    again, places = coded(named_too)
    scored = [
        runs if runs and table[at].field else ()
        for at, (_, runs) in zip(fields, found, strict=True)
    ]
    return PlaceColumns(again[codes], tuple(places), scored)


def _fields(raw: Raw, documents: Days, gazetteer: Gazetteer) -> tuple[list[int], list[Places]]:
    """Resolve the place fields: for each allegation a code, and what the codes mean."""
    phrases, values = raw.place.codes, raw.place.table
    table = [_resolved(value, gazetteer, frozenset()) for value in values]
    context = _context(phrases, documents, table)
    fields = phrases.tolist()
    if not context:
        return fields, table
    settled: dict[tuple[int, frozenset[str]], int] = {}
    for row, (code, document) in enumerate(zip(fields, documents.tolist(), strict=True)):
        if table[code].maybe and context.get(document):
            key = (code, context[document])
            if key not in settled:
                settled[key] = len(table)
                table.append(_resolved(values[code], gazetteer, context[document]))
            fields[row] = settled[key]
    return fields, table


def _others(named: tuple[str, ...], places: Places, told: frozenset[str]) -> tuple[str, ...]:
    """Return the places that a claim names beside those of the field and of whom it names."""
    known = {*places.field, *places.maybe, *told}
    return tuple(sorted(set(named) - known)[:MOST_NAMED])


def _told(raw: Raw, finder: Finder) -> list[frozenset[str]]:
    """Return the places inside the names of accused and speaker: "Kyiv's forces" are no place."""
    by_column = []
    for column in (raw.accused, raw.speaker):
        names = [" ".join(names_in(value)) for value in column.table]
        places = [frozenset(finder.find(name)[0]) for name in names]
        by_column.append([places[code] for code in column.codes.tolist()])
    return [a | b if a or b else a for a, b in zip(*by_column, strict=True)]


def _resolved(value: Any, gazetteer: Gazetteer, context: frozenset[str]) -> Places:
    """Return the places that a raw value names."""
    keys, maybe = set(), set[str]()
    for item in listed(value):
        name = item if isinstance(item, str) else item.get("id") or item["name"]
        match = gazetteer.resolve(name, context)
        key = match.key or f"?{comparison_key(name)}"
        keys.add(surroundings(key) if match.vague else key)
        if match.id is None:
            maybe.update(match.candidates[:MOST_NAMED])
    return Places(tuple(sorted(keys)), (), tuple(sorted(maybe)))


def _context(phrases: Days, documents: Days, certain: list[Places]) -> dict[int, frozenset[str]]:
    """Collect the certain places of each document in which a name is open."""
    doubtful = np.array([bool(places.maybe) for places in certain], bool)[phrases]
    wanted = set(documents[doubtful & (documents >= 0)].tolist())
    context: dict[int, set[str]] = {document: set() for document in wanted}
    if wanted:
        for code, document in zip(phrases.tolist(), documents.tolist(), strict=True):
            if document in wanted:
                context[document].update(k for k in certain[code].field if not k.startswith("?"))
    return {document: frozenset(ids) for document, ids in context.items()}
