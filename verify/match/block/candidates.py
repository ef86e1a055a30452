"""Candidates: all pairs worth comparing, from every kind of block, each once."""

from dataclasses import dataclass

import numpy as np

from verify.match.block.dated import SLACK, WEEK, dated_pairs
from verify.match.block.membership import Members
from verify.match.block.ranges import distinct, expand, in_order
from verify.match.block.scopes import Entries, Scopes
from verify.match.block.topics import document_pairs
from verify.match.block.words import ScopedPairs, scoped_pairs
from verify.match.compare.window import month_start
from verify.match.encode.profile import Encoded
from verify.match.profiles import Bools, Counts, Profiles

__all__ = ["Candidates", "candidates"]

MONTH = 31
"""Windows of up to so many days are looked for near their days; longer ones at any time."""

BUCKET = 8
"""Days that make one bucket of time."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs to compare, smaller row first, in order; and what was left out.

    Attributes:
        left: The smaller row of each pair.
        right: The larger row.
        capped: Rows of a crowded place and day: the pairs of theirs that were skipped are unknown.
            What rows without day or place share too little to be compared for is not unknown.
        skipped: How many meetings were skipped, by reason.
    """

    left: Counts
    right: Counts
    capped: Bools
    skipped: dict[str, int]


def candidates(encoded: Encoded) -> Candidates:
    """Find the pairs worth comparing, those that records tie by themselves among them.

    Args:
        encoded: The profiles, one row for each distinct one.
    """
    p, linked = encoded.profiles, encoded.links.T
    scopes = Scopes.of(encoded)
    dated = dated_pairs(p, scopes.own)
    near = _near_in_time(p, scopes, dated.crowded)
    ever = _at_any_time(p, scopes)
    told = document_pairs(encoded, ~p.dated | ~scopes.placed)
    left = np.concatenate((dated.left, near.left, ever.left, told.left, linked[0]))
    right = np.concatenate((dated.right, near.right, ever.right, told.right, linked[1]))
    skipped = {
        "crowded place and day": dated.skipped,
        "words too common near a day": near.skipped,
        "words too common without a day": ever.skipped,
        "documents alike": told.skipped,
    }
    return Candidates(*_distinct(p, left, right), dated.crowded, skipped)


def _distinct(p: Profiles, left: Counts, right: Counts) -> tuple[Counts, Counts]:
    left, right = in_order(np.minimum(left, right), np.maximum(left, right))
    fresh = (np.diff(left, prepend=-1) != 0) | (np.diff(right, prepend=-1) != 0)
    kept = fresh & (left != right) & p.joins[left] & p.joins[right]
    return left[kept], right[kept]


def _month_coded(p: Profiles) -> Bools:
    coded: Bools = p.dated & (p.first == p.last) & (p.first == month_start(p.first))
    return coded


def _near_in_time(p: Profiles, scopes: Scopes, crowded: Bools) -> ScopedPairs:
    """Join dated rows that the join by place and day leaves out, by words within days.

    These are rows of a region only, of no known place, of a crowded place and day, of a window
    of weeks, or dated to the first day of a month.
    """
    days = p.last - p.first + 1
    coded = _month_coded(p)
    asks = scopes.coarse | ~scopes.placed | crowded | (days > WEEK) | coded
    asks &= p.joins & p.dated & (days <= MONTH)
    last = np.where(coded, p.first + MONTH - 1, p.last)
    queries = scopes.own.where(asks) + _anywhere(asks & ~scopes.placed)
    answers = p.joins & p.dated & (days <= MONTH)
    targets = scopes.own.where(answers) + scopes.above.where(answers)
    if (asks & ~scopes.placed).any():
        targets += _anywhere(answers)
    first = np.maximum((p.first - SLACK) // BUCKET, 0).astype(np.int64)  # whatever else is told
    final = ((last + SLACK) // BUCKET).astype(np.int64) + 1
    buckets = np.int64(int(final.max(initial=0)) + 2)
    number, bucket = expand(first[queries.row], final[queries.row] + 1)
    asked = Entries(queries.row[number], queries.scope[number] * buckets + bucket)
    given = Entries(targets.row, targets.scope * buckets + p.first[targets.row] // BUCKET + 1)
    return _compact(p, asked, given)


def _compact(p: Profiles, asked: Entries, given: Entries) -> ScopedPairs:
    """Number the scopes that are asked for anew from 1, so that tables of them stay small."""
    scopes = distinct(asked.scope)
    kept = Members.of(scopes).hold(given.scope)
    given = Entries(given.row[kept], given.scope[kept])
    return scoped_pairs(
        p.words,
        Entries(asked.row, np.searchsorted(scopes, asked.scope) + 1),
        Entries(given.row, np.searchsorted(scopes, given.scope) + 1),
    )


def _anywhere(rows: Bools) -> Entries:
    found = np.flatnonzero(rows)
    return Entries(found, np.zeros(len(found), np.int64))


def _at_any_time(p: Profiles, scopes: Scopes) -> ScopedPairs:
    """Join rows without a date, or with one of more than a month, by words at any time."""
    asks = p.joins & (~p.dated | (p.last - p.first + 1 > MONTH))
    queries = scopes.own.where(asks) + _anywhere(asks & ~scopes.placed)
    targets = scopes.own.where(p.joins) + scopes.above.where(p.joins)
    if (asks & ~scopes.placed).any():
        targets += _anywhere(p.joins)
    return scoped_pairs(p.words, queries, targets)
