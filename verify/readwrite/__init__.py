"""Files to data sets and back."""

from verify.readwrite.reading import read
from verify.readwrite.writing import write

__all__ = ["read", "write"]
