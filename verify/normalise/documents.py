"""Documents: which allegations share a document, when it was published, what it rests on."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from verify.models.dataset import Dataset
from verify.models.source import Source
from verify.models.words import Precision
from verify.normalise.names import comparison_key
from verify.normalise.windows import parse_window

__all__ = ["Documents"]


class Documents:
    """The document of every allegation of a data set.

    Two sources given in place are one document if they share `url` or `text_file`, or publisher,
    title and date; otherwise it is unknown whether they are one, and each counts for itself.
    A bare name that is no id is a publisher.

    Example:
        >>> ds = Dataset.of([{"claim": claim, "source": "s1"} for claim in ("a", "b")],
        ...                 sources=[{"id": "s1", "published": "2031-05-04"}])
        >>> documents = Documents.of(ds)
        >>> documents.key(0) == documents.key(1), documents.published(0)
        (True, datetime.date(2031, 5, 4))
    """

    def __init__(self, keys: list[str], sources: dict[str, Source]) -> None:
        self._keys = keys
        self._sources = sources
        self._published = {key: _published(source) for key, source in sources.items()}
        self._upstream: dict[str, frozenset[str]] = {}

    @classmethod
    def of(cls, dataset: Dataset) -> "Documents":
        """Find the document of each allegation, in the order of the data set."""
        sources = {name: dataset.sources[i] for i, name in enumerate(dataset.sources.ids)}
        keys = []
        given: dict[str, Source] = {}
        for position, row in enumerate(dataset.allegations.rows()):
            key, source = _document(row.get("source"), position, sources, given)
            keys.append(key)
            if source is not None:
                sources.setdefault(key, source)
        return cls(keys, sources)

    def key(self, position: int) -> str:
        """Return the key of the document that carries an allegation."""
        return self._keys[position]

    def known(self, position: int) -> bool:
        """Whether it is known which document carries it; False for one given in place in part."""
        return not self._keys[position].startswith("?")

    def source(self, position: int) -> Source:
        """Return the document that carries an allegation."""
        return self._sources[self._keys[position]]

    def published(self, position: int) -> date | None:
        """Return the day of publication; None where it is not recorded to the day."""
        return self._published[self._keys[position]]

    def upstream(self, key: str) -> frozenset[str]:
        """Return the documents that a document copies, rewrites or translates, at any remove."""
        found = self._upstream.get(key)
        if found is None:
            seen: set[str] = set()
            queue = [key]
            while queue:
                source = self._sources.get(queue.pop())
                fresh = set(source.derived_from if source else ()) - seen
                seen |= fresh
                queue.extend(sorted(fresh))
            found = self._upstream[key] = frozenset(seen - {key})
        return found


def _document(
    value: str | Mapping[str, Any] | None,
    position: int,
    sources: Mapping[str, Source],
    given: dict[str, Source],
) -> tuple[str, Source | None]:
    """Return the key of a document, and the document where it is given in place.

    `given` remembers the documents already read, since many records repeat one word for word.
    """
    if isinstance(value, str) and value in sources:
        return value, None
    text = repr(value)
    source = given.get(text)
    if source is None:
        fields = {"publisher": value} if isinstance(value, str) else value or {}
        source = given[text] = Source.model_validate(fields, strict=False)
    if source.id:
        return source.id, source
    for field in (source.url, source.text_file):
        if field:
            return f"~{field}", source
    if source.publisher and source.title and source.published:
        parts = (source.publisher, source.title, source.published)
        return "~" + "|".join(map(comparison_key, parts)), source
    return f"?{position}", source


def _published(source: Source) -> date | None:
    window = parse_window(source.published) if source.published else None
    exact = window is not None and window.precision in (Precision.DAY, Precision.MINUTE)
    return window.earliest if window and exact else None
