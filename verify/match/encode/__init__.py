"""A data set into profiles: every distinct raw value is normalised once."""

from verify.match.encode.profile import encode

__all__ = ["encode"]
