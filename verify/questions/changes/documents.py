"""Documents: what a document is worth as evidence, compared across two states."""

from verify.graph.wording import iso_words, plain
from verify.models.source import Source

__all__ = ["document_lines", "document_value"]

_FIELDS = {
    "publisher": "publisher",
    "published": "published",
    "updated": "updated",
    "url": "address",
    "derived_from": "derived from",
    "wires": "wires",
    "could_not_verify": "could not verify what it carries",
    "sha256": "hash of its text",
}
"""Fields that count, with how they are called; titles, authors and notes change no evidence."""

_DATES = frozenset(("published", "updated"))


def document_value(source: Source) -> tuple[object, ...]:
    """Return what of a document counts as evidence, the same for two ways of writing it.

    Example:
        >>> document_value(Source(wires=("b", "a"))) == document_value(Source(wires=("a", "b")))
        True
    """
    return tuple(_value(source, field) for field in _FIELDS)


def _value(source: Source, field: str) -> object:
    value = getattr(source, field)
    if isinstance(value, tuple):
        return tuple(sorted(set(value)))
    return value.casefold() if field == "sha256" and value else value


def document_lines(old: Source, new: Source) -> tuple[tuple[str, str, str], ...]:
    """Return what differs between two states of a document: what, how it was, how it is."""
    return tuple(
        (name, _words(old, field), _words(new, field))
        for field, name in _FIELDS.items()
        if _value(old, field) != _value(new, field)
    )


def _words(source: Source, field: str) -> str:
    value = getattr(source, field)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(plain, sorted(value)))
    text = plain(value or "")
    if field in _DATES:
        return iso_words(text)
    return f"{text[:12]}…" if field == "sha256" and text else text
