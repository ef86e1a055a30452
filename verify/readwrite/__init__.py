"""Files to data sets and back."""

from verify.readwrite.reading import read

__all__ = ["read"]
