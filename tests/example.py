"""The example, cross-verified once for all tests."""

from functools import lru_cache
from pathlib import Path

from verify.graph.verification import CrossVerification
from verify.pipeline import cross_verify
from verify.readwrite import read

__all__ = ["EXAMPLE", "ROOT", "example"]

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples/kherson-kharkiv"


@lru_cache(maxsize=1)
def example() -> CrossVerification:
    """Return the example with its relations; made on first use, the same object after."""
    return cross_verify(read(EXAMPLE))
