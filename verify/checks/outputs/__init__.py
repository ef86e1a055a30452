"""Outputs: what a check found, in the form that a person or a program asks for."""

from collections.abc import Callable

from verify.checks.outcome import Outcome
from verify.checks.outputs.github import to_github
from verify.checks.outputs.json import to_json
from verify.checks.outputs.junit import to_junit
from verify.checks.outputs.markdown import to_markdown
from verify.checks.outputs.sarif import to_sarif
from verify.checks.outputs.text import to_text

__all__ = ["OUTPUTS"]

OUTPUTS: dict[str, Callable[[Outcome], str]] = {
    "text": to_text,
    "json": to_json,
    "sarif": to_sarif,
    "junit": to_junit,
    "github": to_github,
    "markdown": to_markdown,
}
"""Every output by name; each ends with a line feed, and no data in it can act."""
