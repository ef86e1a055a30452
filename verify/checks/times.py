"""Every time in plain words that an allegation gives."""

from collections.abc import Iterator
from typing import Any

from verify.checks.spot import Path
from verify.checks.subject import Subject, items

__all__ = ["times"]


def times(subject: Subject) -> Iterator[tuple[int, Path, str]]:
    """Yield position, field and words of every time of the allegations.

    Example:
        >>> from verify.models.dataset import Dataset
        >>> ds = Dataset.of([{"claim": "x", "source": "G", "about": {"when": "late June"}}])
        >>> list(times(Subject(ds)))
        [(0, ('about', 'when'), 'late June')]
    """
    for index, row in enumerate(subject.rows()):
        about = row.get("about")
        if about and "when" in about:
            yield from _words(index, ("about", "when"), about["when"])
        if "stated" in row:
            yield from _words(index, ("stated",), row["stated"])
        for path, figure in items(row.get("figures"), ("figures",)):
            if isinstance(figure, dict):
                for field in ("when", "as_of"):
                    if field in figure:
                        yield from _words(index, (*path, field), figure[field])


def _words(index: int, path: Path, value: Any) -> Iterator[tuple[int, Path, str]]:
    if isinstance(value, str):
        yield index, path, value
    elif (
        isinstance(value, dict)
        and isinstance(value.get("text"), str)
        and not (value.get("earliest") or value.get("latest"))
    ):
        yield index, (*path, "text"), value["text"]
