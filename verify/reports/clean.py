"""Clean: what every text passes before it stands on the page."""

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from verify.graph.wording import plain
from verify.models.dataset import Dataset
from verify.readwrite.redact import Redaction

__all__ = ["Cleaner", "protected_names"]


class Cleaner:
    """Takes controls of direction, control characters and protected names out of texts.

    Args:
        dataset: The data set, which knows the protected actors.
    """

    def __init__(self, dataset: Dataset) -> None:
        self._redaction = Redaction(protected_names(dataset))
        self._cleaned: dict[str, str] = {}

    def clean(self, text: str) -> str:
        """Return a text as one safe line without protected names; each is looked at once."""
        found = self._cleaned.get(text)
        if found is None:
            found = self._cleaned[text] = self._redaction.clean(plain(text))
        return found

    def finalize(self, value: Any) -> Any:
        """Clean whatever a template prints; escaping comes after this."""
        if type(value) is str:  # most are: no other question is asked of them
            return self.clean(value)
        if isinstance(value, Markup):
            return value
        return self.clean(str(value)) if isinstance(value, str) else value


def protected_names(dataset: Dataset) -> frozenset[str]:
    """Return the names and aliases of all protected actors, wherever they are recorded.

    Example:
        >>> seen = {"name": "Ilan Teres", "protected": True}
        >>> ds = Dataset.of([{"claim": "x", "source": "Gazette", "speaker": seen}])
        >>> sorted(protected_names(ds))
        ['Ilan Teres']
    """
    found: set[str] = set()
    for table in dataset.tables().values():
        for row in table.rows():
            for record in _records(row):
                if record.get("protected") is True:
                    found.update(_names(record))
    return frozenset(found)


def _records(value: Any) -> Iterator[dict[str, Any]]:
    """Yield a record and all records inside it, without recursion."""
    stack = [value]
    while stack:
        one = stack.pop()
        if isinstance(one, dict):
            yield one
            stack.extend(one.values())
        elif isinstance(one, list):
            stack.extend(one)


def _names(record: dict[str, Any]) -> Iterator[str]:
    aliases = record.get("aliases") or ()
    for name in (record.get("name"), *([aliases] if isinstance(aliases, str) else aliases)):
        if isinstance(name, str) and name.strip():
            yield name
