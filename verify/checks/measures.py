"""Measures of a data set as a whole, which assertions may bound."""

from collections.abc import Mapping
from typing import Any

from verify.checks.subject import Subject
from verify.models.words import EvidenceLevel, Stance

__all__ = ["COUNTS", "SHARES", "is_measure", "measures"]

COUNTS = ("allegations", "sources", "actors", "places", "judgements", "events", "rejected")
SHARES = ("single-source", "assessed")
_FILLED = "filled."


def is_measure(name: str) -> bool:
    """Tell whether a name is one that an assertion may bound.

    Example:
        >>> is_measure("filled.about.place"), is_measure("alegations")
        (True, False)
    """
    return name in COUNTS or name in SHARES or (name.startswith(_FILLED) and len(name) > 7)


def measures(subject: Subject, name: str) -> float:
    """Return a measure of a data set; a share of nothing is 0.

    Example:
        >>> from verify.models.dataset import Dataset
        >>> subject = Subject(Dataset.of([{"claim": "x", "source": "Gazette"}]))
        >>> measures(subject, "allegations"), measures(subject, "filled.speaker")
        (1, 0.0)
    """
    if name == "rejected":
        return subject.dataset.rejected
    if name == "events":
        return len(subject.verification.matching.events)
    if name in COUNTS:
        return len(subject.rows(name))
    if name == "single-source":
        return _single(subject)
    path = name.removeprefix(_FILLED).split(".") if name.startswith(_FILLED) else ["assessments"]
    rows = subject.rows()
    return sum(_filled(row, path) for row in rows) / len(rows) if rows else 0.0


def _filled(row: Mapping[str, Any], path: list[str]) -> bool:
    value: Any = row
    for part in path:
        value = value.get(part) if isinstance(value, Mapping) else None
    return value not in (None, "", [], {})


def _single(subject: Subject) -> float:
    """Return the share of the asserted allegations without a second independent origin."""
    cv = subject.verification
    several = (
        EvidenceLevel.CORROBORATED,
        EvidenceLevel.CROSS_PARTY,
        EvidenceLevel.INDEPENDENCE_UNKNOWN,
    )
    levels = [
        cv.evidence.grounds(one.position).level
        for one in cv.statements
        if one.stance is Stance.ASSERTS and not cv.evidence.retracted(one.position)
    ]
    return sum(level not in several for level in levels) / len(levels) if levels else 0.0
