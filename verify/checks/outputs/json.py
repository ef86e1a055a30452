"""JSON: the findings and the summary, for programs."""

import json
from dataclasses import asdict
from typing import Any

from verify.checks.outcome import Outcome, Shown, summary
from verify.checks.outputs.text import ABOUT
from verify.codes import code
from verify.models.words import Severity

__all__ = ["to_json"]


def to_json(outcome: Outcome) -> str:
    """Write findings as one JSON object; the same bytes on every machine."""
    value = {
        "summary": {
            "files": list(outcome.files),
            "read": outcome.read,
            "accepted": outcome.accepted,
            "rejected": outcome.rejected,
            "findings": outcome.total,
            **{f"{word.value}s": outcome.counts.get(word, 0) for word in Severity},
            "suppressed": len(outcome.suppressed),
            "baseline": outcome.known,
            "exit_code": outcome.exit_code,
            "not_checked": outcome.broken,
            "text": summary(outcome),
            "about": ABOUT,
        },
        "findings": [_entry(item) for item in outcome.shown],
        "suppressed": [_entry(item) | {"reason": item.reason} for item in outcome.suppressed],
    }
    text = json.dumps(value, ensure_ascii=True, indent=2, allow_nan=False)
    return text + "\n"


def _entry(item: Shown) -> dict[str, Any]:
    finding = asdict(item.finding)
    return {
        "code": finding.pop("code"),
        "name": code(item.finding.code).name,
        **finding,
        "count": item.count,
        "fingerprint": item.fingerprint,
    }
