"""Publication: reports of one event appear near each other; asked only where a date is vague."""

import numpy as np

from verify.match.compare.comparison import Comparison, Levels
from verify.match.compare.topics import documents_known, vague
from verify.match.compare.window import SHORT
from verify.match.encode.profile import Encoded
from verify.match.profiles import Bools, Counts, Profiles

__all__ = ["PUBLICATION"]

_NAMES = {
    "missing": "nothing told by dates of publication",
    "two_days": "published within two days of each other",
    "week": "published within a week of each other",
    "month": "published within a month of each other",
    "season": "published within four months of each other",
    "year": "published within a year of each other",
    "years": "published more than a year apart",
    "told_two_days": "published within two days, which their documents let expect",
    "told_week": "published within a week, which their documents let expect",
    "told_month": "published within a month of each other, beside what their documents tell",
    "told_season": "published within four months of each other, beside what their documents tell",
    "told_year": "published within a year of each other, beside what their documents tell",
    "told_years": "published more than a year apart, beside what their documents tell",
}
_TOLD = 6
"""How many levels further the same distance stands where the documents can be compared, too."""

_DAYS = np.array([2, 7, 31, 120, 365])


def _compare(encoded: Encoded, left: Counts, right: Counts) -> Levels:
    p = encoded.profiles
    days = np.abs(p.published[left] - p.published[right])
    known = (p.published[left] > 0) & (p.published[right] > 0)
    known &= ~(_sharp(p, left) & _sharp(p, right))
    known &= (p.document[left] != p.document[right]) | (p.document[left] < 0)
    told = np.where(documents_known(p, left, right) & vague(p, left, right), _TOLD, 0)
    return np.where(known, np.searchsorted(_DAYS, days) + 1 + told, 0).astype(np.int8)


def _sharp(p: Profiles, rows: Counts) -> Bools:
    sharp: Bools = p.dated[rows] & (p.last[rows] - p.first[rows] < SHORT)
    return sharp


PUBLICATION = Comparison("publication", _NAMES, _compare)
