"""The texts of a record that people wrote freely, and that are published with it."""

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


def free_texts(row: Row) -> list[tuple[Path, str]]:
    """Return every free text of a raw record with its path.

    Example:
        >>> row = {"claim": "It burned.", "quote": {"text": "Fire!"}, "about": {"when": "today"}}
        >>> free_texts(row)
        [(('claim',), 'It burned.'), (('quote', 'text'), 'Fire!')]
    """
    found: list[tuple[Path, str]] = [((field,), row[field]) for field in _PLAIN if row.get(field)]
    for field in _LISTS:
        if field in row:
            found += items(row[field], (field,))
    for field, inner in _INNER:
        if field in row:
            _inside(row[field], field, inner, found)
    about = row.get("about")
    if about and "victims" in about:
        found += items(about["victims"], ("about", "victims"))
    if row.get("extra"):
        found += strings(row["extra"], ("extra",))
    if row.get("reason"):
        found.append((("reason",), row["reason"]))
    return found


def _inside(value: Any, field: str, inner: tuple[str, ...], found: list[tuple[Path, str]]) -> None:
    if type(value) is str:
        found.append(((field,), value))
        return
    for path, item in items(value, (field,)):
        if type(item) is str:
            found.append((path, item))
        elif type(item) is dict:
            for name in inner:
                if name in item:
                    found += items(item[name], (*path, name))
