"""Collects findings while files are read: all are counted, the first of each code are kept."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from verify.codes import code
from verify.models.finding import Finding
from verify.models.words import Severity
from verify.readwrite.characters import visible
from verify.readwrite.redact import Redaction
from verify.readwrite.shape import Path, pointer

__all__ = ["Hidden", "Place", "Report"]


class Place(NamedTuple):
    """Where something stands; lines and columns count from 1, 0 is none."""

    file: str
    line: int = 0
    column: int = 0


@dataclass(slots=True)
class Hidden:
    """Findings of one code beyond those shown."""

    place: Place
    count: int = 0


class Report:
    r"""Findings of one reading, capped for each code.

    Args:
        shown: How many findings of one code are kept; the rest are counted.

    Example:
        >>> report = Report(shown=1)
        >>> for line in (1, 2, 3):
        ...     report.add("V105", "the field 'id' is given twice.", Place("a.jsonl", line))
        >>> print(*report.findings(), sep="\n")
        a.jsonl:1: error V105 the field 'id' is given twice.
        a.jsonl:2: error V105 2 more findings of this kind from here on are not shown.
    """

    def __init__(self, shown: int = 50) -> None:
        self.shown = shown
        self._kept: dict[_Key, list[Finding]] = {}
        self._full: set[_Key] = set()
        self._hidden: dict[_Key, Hidden] = {}
        self._files: dict[str, int] = {}

    def full(self, name: str, severity: str | None = None) -> bool:
        """Tell whether findings of this code and severity are only counted by now."""
        return (name, severity) in self._full

    def skip(self, name: str, place: Place, severity: str | None = None) -> None:
        """Count a finding whose code is full."""
        self.hidden(name, place, severity).count += 1

    def hidden(self, name: str, place: Place, severity: str | None = None) -> "Hidden":
        """Return the count of findings whose code is full; the first of them stands at a place."""
        hidden = self._hidden.get((name, severity))
        if hidden is None:
            self._files.setdefault(place.file, len(self._files))
            hidden = self._hidden[name, severity] = Hidden(place)
        return hidden

    def add(
        self,
        name: str,
        message: str,
        place: Place,
        *,
        path: Path = (),
        record: str = "",
        severity: str | None = None,
    ) -> None:
        """Keep one finding, or count it where its code is full."""
        if self.full(name, severity):
            self.skip(name, place, severity)
            return
        self._files.setdefault(place.file, len(self._files))
        finding = Finding(
            name,
            visible(message),
            _severity(name, severity),
            *place,
            pointer=visible(pointer(path)),
            record=visible(record[:_MAX_ID]),
        )
        kept = self._kept.setdefault((name, severity), [])
        kept.append(finding)
        if len(kept) >= self.shown:
            self._full.add((name, severity))

    def __len__(self) -> int:
        """Return how many findings there are, shown or not."""
        hidden = sum(hidden.count for hidden in self._hidden.values())
        return hidden + sum(map(len, self._kept.values()))

    def findings(self, protected: Iterable[str] = ()) -> tuple[Finding, ...]:
        """Return the findings in file order, without the names of protected actors."""
        redaction = Redaction(protected)
        found = [finding for kept in self._kept.values() for finding in kept]
        found += [
            Finding(
                name,
                f"{hidden.count:,} more findings of this kind from here on are not shown.",
                _severity(name, severity),
                *hidden.place,
            )
            for (name, severity), hidden in self._hidden.items()
        ]
        found.sort(key=self._order)
        return tuple(
            replace(
                finding,
                message=redaction.clean(finding.message),
                pointer=redaction.clean(finding.pointer),
                record=redaction.clean(finding.record),
            )
            for finding in found
        )

    def _order(self, finding: Finding) -> tuple[int, int, int, str, str]:
        file = self._files.get(finding.file, len(self._files))
        return (file, finding.line, finding.column, finding.code, finding.pointer)


_MAX_ID = 60


_Key = tuple[str, str | None]
"""A code, and a severity other than its own or None."""


def _severity(name: str, severity: str | None) -> Severity:
    return Severity[(severity or code(name).severity).upper()]
