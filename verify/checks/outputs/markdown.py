"""Markdown: a summary with one table, for a pull request or a job's page."""

from verify.checks.outcome import Outcome, Shown, summary
from verify.checks.outputs.text import ABOUT
from verify.codes import code

__all__ = ["to_markdown"]


def to_markdown(outcome: Outcome) -> str:
    """Write findings as Markdown in which no data is markup, a link or a mention."""
    from verify.questions.markdown import escaped  # brings the graph along, which takes its time

    parts = ["# Checks of the records", escaped(f"{summary(outcome)} {ABOUT}")]
    if outcome.broken:
        parts.append(f"**Not checked:** {escaped(outcome.broken)}")
    if outcome.shown:
        parts.append(_table(outcome.shown))
    if outcome.suppressed:
        parts.append(f"## Suppressed ({len(outcome.suppressed)})")
        parts.append(_table(outcome.suppressed, reasons=True))
    return "\n\n".join(parts) + "\n"


def _table(items: tuple[Shown, ...], *, reasons: bool = False) -> str:
    from verify.questions.markdown import escaped

    head = ["where", "severity", "rule", "record", "what"] + ["reason"] * reasons
    lines = [f"| {' | '.join(head)} |", "|" + " --- |" * len(head)]
    for item in items:
        finding = item.finding
        place = [finding.file, *(str(n) for n in (finding.line, finding.column) if n)]
        cells = [
            ":".join(part for part in place if part),
            finding.severity.value,
            f"{finding.code} {code(finding.code).name.split(' / ')[0]}",
            f"{finding.record} {finding.pointer}".strip(),
            finding.message,
        ] + [item.reason] * reasons
        lines.append("| " + " | ".join(escaped(cell) or " " for cell in cells) + " |")
    return "\n".join(lines)
