"""How values are shown in messages: short, on one line, never misleading."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from verify.readwrite.characters import odd_letters, visible

__all__ = ["either", "hint", "kind_of", "nearest", "shortened", "shown"]

_MAX_SHOWN = 60


def shortened(text: str, size: int = _MAX_SHOWN) -> str:
    """Cut a text and make what cannot be seen visible.

    Example:
        >>> shortened("abcdef", 4)
        'abc…'
    """
    cut = text if len(text) <= size else text[: size - 1] + "…"
    return visible(cut)


def shown(value: Any) -> str:
    """Show a value in at most 60 characters; lists and objects are only named.

    Example:
        >>> shown("six"), shown(True), shown([1, 2])
        ("'six'", 'true', 'a list')
    """
    if isinstance(value, str):
        return f"'{shortened(value)}'"
    if isinstance(value, list | dict):
        return kind_of(value)
    return shortened(json.dumps(value))


def kind_of(value: Any) -> str:
    """Name the JSON type of a value.

    Example:
        >>> kind_of(None), kind_of(1.5), kind_of({})
        ('null', 'a number', 'an object')
    """
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, str):
        return "text"
    return "a list" if isinstance(value, list) else "an object"


def nearest(word: str, known: Iterable[str]) -> str | None:
    r"""Return the known word that a wrong one most likely stands for, or None.

    Example:
        >>> nearest("stauts", ["status", "stance"]), nearest("zzz", ["status"])
        ('status', None)
        >>> nearest("St\u0430tus ", ["status", "stance"])
        'status'
    """
    from anyascii import anyascii
    from rapidfuzz.distance import OSA

    plain = anyascii(word[:_MAX_SHOWN]).strip().casefold().replace("-", "_").replace(" ", "_")
    if not plain:
        return None
    ranked = sorted((OSA.distance(plain, candidate.casefold()), candidate) for candidate in known)
    if not ranked:
        return None
    distance, best = ranked[0]
    return best if distance <= max(1, len(best) // 3) and distance < len(best) else None


def hint(word: str, known: Sequence[str]) -> str:
    """Say which known word may be meant, and which letters only look right.

    Example:
        >>> hint("stauts", ["status"])
        " Did you mean 'status'?"
    """
    near = nearest(word, known)
    odd = odd_letters(word[:_MAX_SHOWN]) if near else ""
    return (f" Did you mean '{near}'?" if near else "") + (f" {odd}." if odd else "")


def either(choices: Iterable[str]) -> str:
    """Join alternatives in words.

    Example:
        >>> either(["text", "an object", "a list"])
        'text, an object or a list'
    """
    *rest, last = list(choices) or [""]
    return f"{', '.join(rest)} or {last}" if rest else last
