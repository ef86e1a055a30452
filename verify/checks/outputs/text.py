"""Text: one line a finding, with the line of the file where that helps, and a summary last."""

from collections import Counter

from verify.checks.outcome import Outcome, summary
from verify.checks.source_lines import source_lines
from verify.codes import code
from verify.models.finding import Finding
from verify.models.words import Severity
from verify.readwrite.characters import visible

__all__ = ["ABOUT", "to_text"]

ABOUT = "This is about record-keeping only; nothing here is about truth."
"""What every check says of itself."""

_SECRET = frozenset(("V303", "V701", "V702"))
"""Codes of findings about what must not be repeated: their lines are never shown."""
_INFOS = 10
"""How many infos of one rule are worth a reader's time; programs get as many as are shown."""
_WIDTH = 96
_BEFORE = 40


def to_text(outcome: Outcome) -> str:
    """Write findings as text; the last line says how much was checked and found."""
    excerpts = _excerpts(outcome)
    lines = []
    infos: Counter[str] = Counter()
    for item in outcome.shown:
        finding = item.finding
        if finding.severity is Severity.INFO:
            infos[finding.code] += item.count
            if infos[finding.code] > _INFOS:
                continue
        lines.append(f"{finding} ({code(finding.code).name})" if item.count == 1 else str(finding))
        if item.count == 1 and finding.severity is not Severity.INFO:
            lines += excerpts.get((finding.file, finding.line, finding.column), ())
    for name, count in sorted(infos.items()):
        if count > _INFOS:
            lines.append(f"{count - _INFOS} more infos of {name}: --format json lists them.")
    if outcome.broken and not outcome.shown:
        lines.append(outcome.broken)
    lines.append(f"{summary(outcome)} {ABOUT}")
    return "\n".join(lines) + "\n"


def _excerpts(outcome: Outcome) -> dict[tuple[str, int, int], tuple[str, str]]:
    """Cut the lines that findings point to; none that holds what must not be repeated."""
    findings = [item.finding for item in outcome.shown if item.count == 1]
    secret = {(found.file, found.line) for found in findings if found.code in _SECRET}
    places = {
        (found.file, found.line)
        for found in findings
        if found.column and found.severity is not Severity.INFO
    } - secret
    names = [name.casefold() for name in outcome.protected]
    cut = {}
    for place, text in source_lines(places).items():
        folded = text.casefold()
        if '"protected"' in text or any(name in folded for name in names):
            continue
        if names and "\\u" in text:  # an escaped name would be shown unnoticed
            continue
        for found in findings:
            if (found.file, found.line) == place and found.column:
                cut[found.file, found.line, found.column] = _cut(text, found)
    return cut


def _cut(text: str, found: Finding) -> tuple[str, str]:
    """Cut a line around a column, with a mark below it."""
    at = min(found.column - 1, len(text))
    start = max(0, at - _BEFORE) if len(text) > _WIDTH else 0
    before, after = visible(text[start:at]), visible(text[at : start + _WIDTH])
    lead = "…" if start else ""
    tail = "…" if start + _WIDTH < len(text) else ""
    head = f"{found.line:>6} | {lead}{before}"
    return f"{head}{after}{tail}", " " * 7 + "|" + " " * (len(head) - 8) + "^"
