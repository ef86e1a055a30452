"""Cross-verify allegations: who alleges what, on whose word, and what else is known of the event.

The names below load when they are first used, so that `import verify` stays quick.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verify.errors import VerifyError as VerifyError
    from verify.models.allegation import Allegation as Allegation

_HOMES = {
    "Allegation": "verify.models.allegation",
    "VerifyError": "verify.errors",
}

__all__ = list(_HOMES)  # one table serves both lazy loading and the public names


def __getattr__(name: str) -> Any:
    """Load a public name on first use (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'verify' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
