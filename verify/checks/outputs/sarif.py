"""SARIF 2.1.0: findings as code-scanning services read them.

Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", 2020.
"""

import json
from importlib.metadata import PackageNotFoundError, version
from os import getcwd
from pathlib import Path
from typing import Any

from verify.checks.outcome import Outcome, Shown, summary
from verify.checks.rules import RULES
from verify.models.words import Severity

__all__ = ["to_sarif"]

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_INDEX = {rule.code.code: number for number, rule in enumerate(RULES)}


def to_sarif(outcome: Outcome) -> str:
    """Write findings as a SARIF log; suppressed ones carry their reasons."""
    results = [_result(item, suppressed=False) for item in outcome.shown]
    results += [_result(item, suppressed=True) for item in outcome.suppressed]
    invocation: dict[str, Any] = {"executionSuccessful": not outcome.broken}
    notes = [{"level": "note", "message": {"text": summary(outcome)}}]
    if outcome.broken:
        notes.append({"level": "error", "message": {"text": _plain(outcome.broken)}})
    invocation["toolExecutionNotifications"] = notes
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": _driver()},
                "columnKind": "unicodeCodePoints",
                "invocations": [invocation],
                "results": results,
            }
        ],
    }
    return json.dumps(log, ensure_ascii=True, indent=2, allow_nan=False) + "\n"


def _driver() -> dict[str, Any]:
    try:
        own = version("verify-allegations")
    except PackageNotFoundError:
        own = "0"
    return {
        "name": "verify",
        "semanticVersion": own,
        "rules": [
            {
                "id": rule.code.code,
                "name": rule.code.name.split(" / ")[0],
                "shortDescription": {"text": rule.code.summary},
                "defaultConfiguration": {"level": _LEVELS[Severity[rule.code.severity.upper()]]},
            }
            for rule in RULES
        ],
    }


def _result(item: Shown, *, suppressed: bool) -> dict[str, Any]:
    finding = item.finding
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": _INDEX[finding.code],
        "level": _LEVELS[finding.severity],
        "message": {"text": _plain(finding.message)},
    }
    location: dict[str, Any] = {}
    if finding.file:
        physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(finding.file)}}
        if finding.line > 0:
            physical["region"] = {"startLine": finding.line}
            if finding.column > 0:
                physical["region"]["startColumn"] = finding.column
        location["physicalLocation"] = physical
    if finding.record or finding.pointer:
        name = f"{finding.record}{finding.pointer}"
        location["logicalLocations"] = [{"fullyQualifiedName": name, "kind": "object"}]
    if location:
        result["locations"] = [location]
    if item.fingerprint:
        result["partialFingerprints"] = {"verifyContent/v1": item.fingerprint}
    if item.count > 1:
        result["occurrenceCount"] = item.count
    if suppressed:
        result["suppressions"] = [{"kind": "external", "justification": _plain(item.reason)}]
    return result


def _plain(text: str) -> str:
    """Escape what a reader of SARIF takes for a link inside a message."""
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _uri(file: str) -> str:
    """Write a file as a relative reference where it lies below the working folder."""
    path = Path(file)
    if path.is_absolute():
        try:
            path = path.relative_to(getcwd())
        except ValueError:
            return "file://" + _percent(path.as_posix())
    return _percent(path.as_posix())


def _percent(path: str) -> str:
    """Write a path as a URI has it (RFC 3986): every byte but the unreserved ones as an escape."""
    data = path.encode("utf-8", "replace")
    return "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in data)


_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
