"""Collects findings while files are read: all are counted, the first of each code are kept."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from verify.codes import code
from verify.models.finding import Finding
from verify.models.words import Severity
from verify.readwrite.characters import visible
from verify.readwrite.redact import Redaction

__all__ = ["Place", "Report"]


class Place(NamedTuple):
    """Where something stands; lines and columns count from 1, 0 is none."""

    file: str
    line: int = 0
    column: int = 0


@dataclass(slots=True)
class _Hidden:
    """Findings of one code beyond those shown."""

    place: Place
    severity: Severity
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
        self._shown = shown
        self._kept: dict[str, list[Finding]] = {}
        self._hidden: dict[str, _Hidden] = {}
        self._files: dict[str, int] = {}

    def full(self, name: str) -> bool:
        """Tell whether findings of this code are only counted by now."""
        return name in self._hidden or len(self._kept.get(name, ())) >= self._shown

    def skip(self, name: str, place: Place, count: int = 1) -> None:
        """Count findings whose code is full."""
        hidden = self._hidden.get(name)
        if hidden is None:
            self._files.setdefault(place.file, len(self._files))
            hidden = self._hidden[name] = _Hidden(place, Severity[code(name).severity.upper()])
        hidden.count += count

    def add(
        self,
        name: str,
        message: str,
        place: Place,
        *,
        pointer: str = "",
        record: str = "",
        severity: str | None = None,
    ) -> None:
        """Keep one finding, or count it where its code is full."""
        if self.full(name):
            self.skip(name, place)
            return
        self._files.setdefault(place.file, len(self._files))
        finding = Finding(
            name,
            visible(message),
            Severity[(severity or code(name).severity).upper()],
            *place,
            pointer=visible(pointer),
            record=visible(record[:_MAX_ID]),
        )
        self._kept.setdefault(name, []).append(finding)

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
                hidden.severity,
                *hidden.place,
            )
            for name, hidden in self._hidden.items()
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
