"""The limits of the format: what is beyond them is reported, never cut."""

__all__ = ["MAX_DEPTH", "MAX_DIGITS", "MAX_LINE", "MAX_TEXT", "MAX_VALUES"]

MAX_DEPTH = 100
"""How deep lists and objects of one record may be nested."""
MAX_TEXT = 1_000_000
"""How many characters one text may have."""
MAX_LINE = 10_000_000
"""How many bytes one line, or one record of a .json file, may have."""
MAX_VALUES = 100_000
"""How many values the lists and objects of one record may hold together."""
MAX_DIGITS = 18
"""How many digits a whole number may have."""
