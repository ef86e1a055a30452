"""Windows of time: one phrase in plain words or ISO 8601 as the earliest and the latest day."""

from verify.normalise.windows.ahead import looks_ahead
from verify.normalise.windows.compare import contains, gap_days, overlaps
from verify.normalise.windows.iso import to_edtf
from verify.normalise.windows.parse import LONGEST_PHRASE, parse_window

__all__ = [
    "LONGEST_PHRASE",
    "contains",
    "gap_days",
    "looks_ahead",
    "overlaps",
    "parse_window",
    "to_edtf",
]
