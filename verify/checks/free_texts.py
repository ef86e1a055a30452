"""The texts of a record that people wrote freely, and that are published with it."""

from collections.abc import Iterator, Mapping
from typing import Any

from verify.checks.spot import Path
from verify.checks.subject import items
from verify.models.table import Row
from verify.readwrite.record_checks import strings

__all__ = ["free_texts"]

_PLAIN = ("claim", "notes", "title", "name", "description", "artifact")
_LISTS = ("aliases", "authors", "tags")
_INNER = (
    ("quote", ("text", "translation", "locator")),
    ("figures", ("text",)),
    ("assessments", ("reason", "evidence")),
    ("source", ("title", "notes", "publisher", "authors")),
    ("speaker", ("name", "notes")),
    ("reply_sought", ("to", "by")),
)


def free_texts(row: Row) -> Iterator[tuple[Path, str]]:
    """Yield every free text of a raw record with its path.

    Example:
        >>> row = {"claim": "It burned.", "quote": {"text": "Fire!"}, "about": {"when": "today"}}
        >>> list(free_texts(row))
        [(('claim',), 'It burned.'), (('quote', 'text'), 'Fire!')]
    """
    for field in _PLAIN:
        value = row.get(field)
        if value:
            yield (field,), value
    for field in _LISTS:
        if field in row:
            yield from items(row[field], (field,))
    for field, inner in _INNER:
        if field in row:
            yield from _inside(row[field], field, inner)
    about = row.get("about")
    if about and "victims" in about:
        yield from items(about["victims"], ("about", "victims"))
    if row.get("extra"):
        yield from strings(row["extra"], ("extra",))
    if row.get("reason"):
        yield ("reason",), row["reason"]


def _inside(value: Any, field: str, inner: tuple[str, ...]) -> Iterator[tuple[Path, str]]:
    for path, item in items(value, (field,)):
        if isinstance(item, str):
            yield path, item
        elif isinstance(item, Mapping):
            for name in inner:
                if name in item:
                    yield from items(item[name], (*path, name))
