"""Hit: one finding on its way through settings, suppressions and baseline to the outputs."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from verify.checks.rule import Rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.models.dataset import TABLES
from verify.models.finding import Finding
from verify.models.words import Severity
from verify.readwrite.shape import pointer

__all__ = ["Hit", "fingerprint", "of_reading", "of_rule", "value_of"]

_MORE = re.compile(r"([0-9,]{1,20}) more findings of this kind from here on are not shown\.")
_PLACES = re.compile(r"\bline [0-9]{1,9}(?: of [^.]{1,4000}?)?(?=[.,:;]? |\.$|$)")
_INDEX = re.compile(r"/[0-9]{1,9}(?=/|$)")


@dataclass(slots=True)
class Hit:
    """One finding, with what is known of it before it is shown."""

    finding: Finding
    rule: Rule | None = None
    spot: Spot | None = None
    count: int = 1
    """How many findings it stands for: more than one where reading only counted them."""
    id: str = ""
    """Id of the record in full."""

    @property
    def code(self) -> str:
        """Code of the rule."""
        return self.finding.code

    def graver(self, severity: Severity) -> "Hit":
        """Return the same with another severity."""
        return replace(self, finding=replace(self.finding, severity=severity))


def of_reading(findings: Iterable[Finding]) -> Iterator[Hit]:
    """Yield what reading found; what it only counted stands as one hit with its count.

    Example:
        >>> more = "1,200 more findings of this kind from here on are not shown."
        >>> [hit.count for hit in of_reading([Finding("V105", more)])]
        [1200]
    """
    for finding in findings:
        more = _MORE.fullmatch(finding.message)
        count = int(more[1].replace(",", "")) if more else 1
        yield Hit(finding, count=count, id=finding.record)


def of_rule(rule: Rule, subject: Subject) -> Iterator[Hit]:
    """Ask a rule, and yield what it found with the file and line of the record."""
    assert rule.look is not None
    tables = subject.dataset.tables()
    for spot in rule.look(subject):
        severity = spot.severity or Severity[rule.code.severity.upper()]
        file, line, name = "", 0, ""
        if spot.table in TABLES:
            table = tables[spot.table]
            file, line = table.where(spot.index)
            name = table.ids[spot.index]
        finding = Finding(rule.code.code, "", severity, file, line)
        yield Hit(finding, rule, spot, id=name)


def value_of(spot: Spot, subject: Subject) -> Any:
    """Return what a spot is about: what it says itself, or the value of its field."""
    if spot.value is not None or spot.table not in TABLES:
        return spot.value
    value: Any = subject.rows(spot.table)[spot.index]
    for part in spot.path:
        if isinstance(value, dict):
            value = value.get(part)
        elif isinstance(value, list) and isinstance(part, int) and part < len(value):
            value = value[part]
    return value


def fingerprint(hit: Hit, subject: Subject, line: str = "") -> str:
    """Name a finding by its content: rule, record and value, never by file, line or order.

    Args:
        hit: The finding.
        subject: The data set.
        line: The text of its line, for what reading found outside of any record.
    """
    if hit.spot is None:
        where = hit.id or " ".join(line.split())
        at = _INDEX.sub("/*", hit.finding.pointer)
        parts: list[Any] = [hit.code, where, at, _PLACES.sub("line", hit.finding.message)]
    else:
        who = "" if hit.spot.shared else hit.id
        at = "" if hit.spot.shared else _INDEX.sub("/*", pointer(hit.spot.path))
        parts = [hit.code, who, at, value_of(hit.spot, subject)]
    text = json.dumps(parts, ensure_ascii=True, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]
