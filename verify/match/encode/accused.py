"""The accused as codes: who each allegation blames, and on which side they stand."""

from typing import Any

from verify.match.encode.intern import coded
from verify.match.encode.raw import Raw, listed
from verify.match.profiles import Days
from verify.normalise.actors import ActorRegister

__all__ = ["encode_accused"]

Accusation = tuple[tuple[str, str], ...]


def encode_accused(raw: Raw, actors: ActorRegister) -> tuple[Days, tuple[Accusation, ...]]:
    """Return a code for whom each allegation accuses, and what the codes mean."""
    codes, accusations = coded(_accusation(value, actors) for value in raw.accused.table)
    return codes[raw.accused.codes], tuple(accusations)


def _accusation(value: Any, actors: ActorRegister) -> Accusation:
    keys = {key for item in listed(value) if (key := actors.resolve(item))}
    return tuple(sorted((key, actors.party(key, None) or "") for key in keys))
