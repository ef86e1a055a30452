"""Suppressions: findings that a person lets stand, with a reason, and until when."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import ValidationError

from verify.checks.configure import Configured
from verify.checks.hit import Hit
from verify.checks.settings import Suppression
from verify.checks.subject import Subject, items
from verify.codes import FINDINGS
from verify.errors import UnknownNameError
from verify.models.finding import Finding
from verify.models.words import Severity
from verify.readwrite.problems import problems
from verify.readwrite.values import shown

__all__ = ["Applied", "apply_suppressions"]


@dataclass(slots=True)
class Applied:
    """What is left, what a person lets stand, and what is wrong with the suppressions."""

    left: list[Hit]
    suppressed: list[tuple[Hit, Suppression]]
    wrong: list[Hit]


def apply_suppressions(
    hits: Iterable[Hit], configured: Configured, subject: Subject, *, whole: bool = True
) -> Applied:
    """Take out the findings that a person lets stand.

    Args:
        hits: The findings.
        configured: The settings.
        subject: The data set.
        whole: Whether every rule was asked, so that an unused suppression is one.
    """
    applied = Applied([], [], [])
    valid: dict[tuple[str, str], list[tuple[int, Suppression]]] = {}
    used: set[int] = set()
    today = _today(subject) if configured.settings.suppress else None
    for number, row in enumerate(configured.settings.suppress):
        suppression = _read(number, row, configured, applied.wrong)
        if suppression and _expired(suppression, today, subject):
            used.add(number)
            message = (
                f"this suppression held until {suppression.until}; it is {today}. Look at the "
                "finding again."
            )
            applied.wrong.append(_finding(message, number, configured, Severity.WARNING))
        elif suppression:
            key = (suppression.rule, suppression.record)
            valid.setdefault(key, []).append((number, suppression))
    for hit in hits:
        found = valid.get((hit.code, hit.id)) or valid.get((hit.code, _file_name(hit)))
        if found and hit.count == 1:
            used.update(number for number, _ in found)
            applied.suppressed.append((hit, found[0][1]))
        else:
            applied.left.append(hit)
    if whole:
        for every in valid.values():
            for number, suppression in every:
                if number not in used:
                    message = (
                        f"nothing is suppressed: no {suppression.rule} in "
                        f"{shown(suppression.record)}. Remove it."
                    )
                    applied.wrong.append(_finding(message, number, configured, Severity.WARNING))
    return applied


def _file_name(hit: Hit) -> str:
    return "" if hit.id else hit.finding.file.replace("\\", "/").rpartition("/")[2]


def _read(
    number: int, row: Mapping[str, Any], configured: Configured, wrong: list[Hit]
) -> Suppression | None:
    try:
        found = Suppression.model_validate_json(json.dumps(row, default=str))
    except ValidationError as error:
        wrong += [
            _finding(problem.message, number, configured, Severity.ERROR)
            for problem in problems(Suppression, dict(row), error)
        ]
        return None
    known = [entry.code for entry in FINDINGS]
    if found.rule not in known:
        message = str(UnknownNameError("rule", found.rule[:60], known))
        wrong.append(_finding(message, number, configured, Severity.ERROR))
        return None
    if found.rule.startswith("V9"):
        message = f"{found.rule} cannot be suppressed. Mend the settings."
        wrong.append(_finding(message, number, configured, Severity.ERROR))
        return None
    return found


def _finding(message: str, number: int, configured: Configured, severity: Severity) -> Hit:
    """Make a finding about the n-th suppression, wherever it was written."""
    before = 0
    for origin in configured.origins:
        count = sum(1 for _ in items(origin.row.get("suppress"), ()))
        if number < before + count:
            place = origin.at("suppress", number - before)
            return Hit(Finding("V901", message, severity, *place))
        before += count
    return Hit(Finding("V901", message, severity))


def _expired(suppression: Suppression, today: date | None, subject: Subject) -> bool:
    until = subject.days(suppression.until)[1]
    return until is not None and today is not None and today > until


def _today(subject: Subject) -> date | None:
    """Return the day as of which suppressions expire: as given, else the latest in the data."""
    given = subject.days(subject.settings.as_of)[1]
    if given:
        return given
    found: set[str] = set()
    for _, _, _, row in subject.sources():
        found.update(
            row[field] for field in ("published", "updated", "retrieved") if row.get(field)
        )
    for row in subject.rows():
        for _, assessment in items(row.get("assessments"), ()):
            found.add(assessment.get("at") or "")
    found.update(row.get("at") or "" for row in subject.rows("judgements"))
    days = [day for text in found if (day := subject.days(text)[1])]
    return max(days, default=None)
