"""Dated and placed: rows that name one place within a few days of each other."""

from dataclasses import dataclass

import numpy as np

from verify.match.block.ranges import expand
from verify.match.block.scopes import Entries
from verify.match.profiles import Bools, Counts, Profiles

__all__ = ["CROWD", "SLACK", "WEEK", "DatedPairs", "dated_pairs"]

SLACK = 3
"""How many days may lie between two windows: reports of one event differ by that much."""

WEEK = 10
"""Windows of up to so many days are joined as days are; longer ones by their words."""

CROWD = 80
"""A row that meets more rows than this at one place and time is crowded."""

SAMPLE = 16
"""How many of its neighbours a crowded row is compared with, beside those that share its words."""


@dataclass(frozen=True, slots=True)
class DatedPairs:
    """Pairs, the rows that met too many others, and how many pairs were left out."""

    left: Counts
    right: Counts
    crowded: Bools
    skipped: int


def dated_pairs(profiles: Profiles, own: Entries) -> DatedPairs:
    """Join the rows under one scope whose windows lie within `SLACK` days.

    Each scope's rows are sorted by first day; a row meets those that begin before it has ended.
    """
    p = profiles
    short = p.joins & p.dated & (p.last - p.first < WEEK)
    entries = own.where(short)
    crowded = np.zeros(len(p), bool)
    if not len(entries.row):
        nobody = np.zeros(0, np.int64)
        return DatedPairs(nobody, nobody, crowded, 0)
    first = p.first[entries.row].astype(np.int64)
    base = first.min()
    span = int(first.max() - base) + WEEK + SLACK + 2
    key = entries.scope * span + (first - base)
    order = np.lexsort((entries.row, key))
    key, row = key[order], entries.row[order]
    reach = p.last[row] - p.first[row] + SLACK
    end = np.searchsorted(key, key + reach, side="right")
    begin = np.arange(1, len(row) + 1)
    many = end - begin > CROWD
    crowded[row[many]] = True
    kept = np.where(many, np.minimum(end, begin + SAMPLE), end)
    number, position = expand(begin, kept)
    left, right = row[number], row[position]
    return DatedPairs(left, right, crowded, int((end - kept).sum()))
