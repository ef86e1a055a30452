"""Places as codes: where each allegation says it happened, and what else its claim names."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np

from verify.match.encode.intern import coded, coded_raw
from verify.match.encode.raw import Raw, listed
from verify.match.profiles import Days, Places
from verify.models.dataset import Dataset
from verify.models.place import Place
from verify.normalise.names import comparison_key
from verify.normalise.places import Gazetteer

__all__ = ["PlaceColumns", "encode_places", "gazetteer_of"]

_CAPITAL = "A-ZÀ-ÖØ-ÞŠŽĀĂĄĆČĎĐĒĘĚĞĢĪĶĻĽŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽА-ЯЁЇІЄҐ"
_PROPER = re.compile(rf"[{_CAPITAL}][\w'’]{{1,40}}(?:[ -][{_CAPITAL}][\w'’]{{1,40}}){{0,3}}")
"""A run of capitalised words: the only part of a claim in which a place is looked for."""

LONGEST = 20_000
"""Characters of a claim that are read; what follows is compared with nothing."""

MOST_NAMED = 8
"""How many further places of one claim are kept; a list of twenty towns is no place."""


@dataclass(frozen=True, slots=True)
class PlaceColumns:
    """Per allegation: a code into `table`, and the capitalised phrases that named a place."""

    code: Days
    table: tuple[Places, ...]
    phrases: list[tuple[str, ...]] = field(default_factory=list)


def gazetteer_of(dataset: Dataset, raw: Raw) -> Gazetteer:
    """Return the built-in gazetteer with the data set's own places, from its table or in place."""
    own = list(dataset.places)
    _, table = coded_raw(raw.place)
    own += [
        Place.model_validate(item, strict=False)
        for value in table
        for item in listed(value)
        if isinstance(item, Mapping) and len(item) > 1
    ]
    return Gazetteer.default().with_places(own)


def encode_places(raw: Raw, documents: Days, gazetteer: Gazetteer) -> PlaceColumns:
    """Resolve the places of every allegation, each distinct name once a document."""
    found = _named(raw.claim, gazetteer)
    phrases, table = coded_raw(raw.place)
    certain = [_resolved(value, gazetteer, frozenset()) for value in table]
    context = _context(phrases, documents, certain)
    fields = []
    for code, document in zip(phrases.tolist(), documents.tolist(), strict=True):
        ids, doubtful = certain[code]
        if doubtful and document in context:
            ids = _resolved(table[code], gazetteer, context[document])[0]
        fields.append(ids)
    sets = (
        Places(ids, tuple(sorted(set(named) - set(ids))[:MOST_NAMED]))
        for ids, (named, _) in zip(fields, found, strict=True)
    )
    codes, places = coded(sets)
    return PlaceColumns(codes, tuple(places), [words for _, words in found])


def _resolved(
    value: Any, gazetteer: Gazetteer, context: frozenset[str]
) -> tuple[tuple[str, ...], bool]:
    """Return the ids of the places that a raw value names, and whether one was in doubt."""
    ids, doubtful = set(), False
    for item in listed(value):
        name = item if isinstance(item, str) else item.get("id") or item["name"]
        match = gazetteer.resolve(name, context)
        ids.add(match.id or f"~{match.key or comparison_key(name)}")
        doubtful = doubtful or (match.id is None and bool(match.candidates))
    return tuple(sorted(ids)), doubtful


def _context(
    phrases: Days, documents: Days, certain: list[tuple[tuple[str, ...], bool]]
) -> dict[int, frozenset[str]]:
    """Collect the certain places of each document in which a name is in doubt."""
    doubtful = np.array([doubt for _, doubt in certain], bool)[phrases] & (documents >= 0)
    wanted = set(documents[doubtful].tolist())
    context: dict[int, set[str]] = {document: set() for document in wanted}
    if wanted:
        for code, document in zip(phrases.tolist(), documents.tolist(), strict=True):
            if document in wanted:
                ids = (name for name in certain[code][0] if not name.startswith("~"))
                context[document].update(ids)
    return {document: frozenset(ids) for document, ids in context.items()}


def _named(
    claims: Iterable[str], gazetteer: Gazetteer
) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Find the places that each claim names, and the phrases that named them."""

    @cache
    def places(phrase: str) -> tuple[str, ...]:
        return tuple(match.id for match in gazetteer.find_places(phrase) if match.id)

    found = []
    for claim in claims:
        ids: dict[str, None] = {}
        words = []
        for phrase in _PROPER.findall(claim[:LONGEST]):
            named = places(phrase)
            if named:
                words.append(phrase)
                ids.update(dict.fromkeys(named))
        found.append((tuple(ids), tuple(words)))
    return found
