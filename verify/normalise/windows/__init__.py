"""Windows of time: one phrase in plain words or ISO 8601 as the earliest and the latest day.

The choices, each explained where it is made:

* weeks run Monday to Sunday, seasons are March to May and so on, the winter of a year begins in it
  (spans);
* early, middle and late are thirds: 1-10, 11-20, 21-end of a month; whole months of longer times
  (spans);
* "around" is three days either side, a quarter of anything longer than two weeks (spans);
* a missing year is the latest in which the time has begun by the anchor (context);
* a weekday is the latest on or before the anchor; beside a date it must fit (weekdays);
* 05/06/2022 covers both readings, 05.06.2022 is 5 June (dates);
* "before X" ends on the first day of X, "after X" begins on its last (ranges);
* "two weeks ago" is a calendar week, approximate; "a few" is two to five (distances);
* feasts are read where they fall on one day everywhere ("New Year's Eve"); Christmas, Easter and
  Thanksgiving fall on different days in different churches and countries (feasts);
* the 19th century is 1800 to 1899 (centuries);
* "the next day" counts from the story, never from the anchor (story).
"""

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
