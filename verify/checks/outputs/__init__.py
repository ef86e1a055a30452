"""Outputs: what a check found, in the form that a person or a program asks for."""

from collections.abc import Callable
from functools import partial
from importlib import import_module

from verify.checks.outcome import Outcome

__all__ = ["OUTPUTS"]

_FORMS = ("text", "json", "sarif", "junit", "github", "markdown")


def _written(form: str, outcome: Outcome) -> str:
    """Write an outcome in one form; only that form is loaded."""
    text: str = getattr(import_module(f"{__name__}.{form}"), f"to_{form}")(outcome)
    return text


OUTPUTS: dict[str, Callable[[Outcome], str]] = {form: partial(_written, form) for form in _FORMS}
"""Every output by name; each ends with a line feed, and no data in it can act."""
