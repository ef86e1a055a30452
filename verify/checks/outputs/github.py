"""GitHub: workflow commands that put findings beside the lines of a pull request."""

from verify.checks.outcome import Outcome, Shown, summary
from verify.checks.outputs.text import ABOUT
from verify.codes import code
from verify.models.words import Severity

__all__ = ["to_github"]

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def to_github(outcome: Outcome) -> str:
    """Write findings as workflow commands; no data can begin a command of its own."""
    lines = [_command(item) for item in outcome.shown]
    if outcome.broken:
        lines.append(f"::error title=verify::{_data(outcome.broken)}")
    lines.append(f"{summary(outcome)} {ABOUT}")
    return "\n".join(lines) + "\n"


def _command(item: Shown) -> str:
    finding = item.finding
    properties = [("file", finding.file)]
    properties += [("line", str(finding.line))] if finding.line else []
    properties += [("col", str(finding.column))] if finding.column else []
    title = f"{finding.code} {code(finding.code).name.split(' / ')[0]}"
    properties.append(("title", title))
    given = ",".join(f"{name}={_property(value)}" for name, value in properties if value)
    where = f" [{finding.record} {finding.pointer}]".replace(" ]", "]").replace("[ ", "[")
    detail = where if finding.record or finding.pointer else ""
    return f"::{_COMMANDS[finding.severity]} {given}::{_data(finding.message + detail)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
