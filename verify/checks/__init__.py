"""What is wrong with a data set: the rules, and what becomes of what they find.

`rules/__init__.py` lists every rule; `run.py` is what becomes of their findings. The names below
load when they are first used, because pytest imports this package on every start for its plugin.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verify.checks.checking import check as check
    from verify.checks.checking import check_path as check_path
    from verify.checks.outcome import Outcome as Outcome

__all__ = ["Outcome", "check", "check_path"]

_HOMES = {
    "Outcome": "verify.checks.outcome",
    "check": "verify.checks.checking",
    "check_path": "verify.checks.checking",
}


def __getattr__(name: str) -> Any:
    """Load a name on first use (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'verify.checks' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
