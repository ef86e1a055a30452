"""Postings: rows that share a term meet, within a budget, and each keeps its best."""

from dataclasses import dataclass

import numpy as np

from verify.match.block.ranges import expand, in_order
from verify.match.profiles import Bools, Counts

__all__ = ["BUDGET", "TOP", "Met", "Terms", "meet"]

BUDGET = 240
"""How many rows a row may meet by its terms; its rarest terms come first."""

TOP = 24
"""With how many of those, sharing the most, it is compared."""

_CHUNK = 500_000
"""So many meetings are looked at at once, so that memory stays small."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Terms of rows, a row and a term an entry.

    Attributes:
        row: The row.
        term: What it shares with others if it has the same.
        weight: How much sharing it tells.
        order: Breaks ties between equally rare terms of a row; the same in every run.
    """

    row: Counts
    term: Counts
    weight: Counts
    order: Counts


@dataclass(frozen=True, slots=True)
class Met:
    """Pairs of rows that met.

    Attributes:
        left: The row that asked.
        right: The row that it met.
        common: Entries of the asking terms that were too common to be looked up.
        unmet: How many meetings were left out because of them.
        lost: How many meetings were left out as not among a row's best.
    """

    left: Counts
    right: Counts
    common: Bools
    unmet: int
    lost: int


def meet(asking: Terms, answering: Terms) -> Met:
    """Let each asking row meet the rows that share its rarest terms, and keep the best."""
    term, row = in_order(answering.term, answering.row)
    low, high = _stretches(term, asking.term)
    affordable = _afford(asking, high - low)
    chosen = np.flatnonzero(affordable & (high > low))
    none = np.zeros(0, np.int64)
    lefts, rights, lost = [none], [none], 0
    for part in _parts(asking.row[chosen], (high - low)[chosen]):
        at = chosen[part]
        number, position = expand(low[at], high[at])
        left, right, best = _best(asking.row[at][number], row[position], asking.weight[at][number])
        lefts.append(left[best])
        rights.append(right[best])
        lost += int((~best).sum())
    return Met(
        np.concatenate(lefts),
        np.concatenate(rights),
        ~affordable,
        int((high - low)[~affordable].sum()),
        lost,
    )


def _stretches(term: Counts, asked: Counts) -> tuple[Counts, Counts]:
    """Return where each asked term begins and ends among ordered terms.

    They are looked up in order, each near the one before: half the time of jumping about.
    """
    starts = np.flatnonzero(np.diff(term, prepend=-1))
    order = np.argsort(asked)
    ordered = asked[order]
    at = np.searchsorted(term[starts], ordered)
    ends = np.append(starts, (len(term), len(term)))
    known = np.append(term[starts], -1)[at] == ordered
    low, high = np.empty(len(asked), np.int64), np.empty(len(asked), np.int64)
    low[order], high[order] = ends[at], ends[at + known]
    return low, high


def _afford(asking: Terms, count: Counts) -> Bools:
    """Choose each row's rarest terms until the rows that they lead to exceed the budget."""
    affordable: Bools = count == 0
    some = np.flatnonzero((count > 0) & (count <= BUDGET))  # whatever is beyond comes last anyway
    row, count = asking.row[some], count[some]
    order = np.lexsort((asking.order[some], row * np.int64(BUDGET + 1) + count))
    row, count = row[order], count[order]
    total = np.cumsum(count)
    starts = np.flatnonzero(np.diff(row, prepend=-1))
    before = np.repeat((total - count)[starts], np.diff(starts, append=len(row)))
    affordable[some[order]] = total - before <= BUDGET
    return affordable


def _parts(row: Counts, count: Counts) -> list[Counts]:
    """Split the work into chunks that hold all of a row's terms."""
    if not len(row):
        return []
    order = np.argsort(row, kind="stable")
    chunk = np.cumsum(count[order]) // _CHUNK
    starts = np.flatnonzero(np.diff(row[order], prepend=-1))
    chunk = np.repeat(chunk[starts], np.diff(starts, append=len(row)))
    return np.split(order, np.flatnonzero(np.diff(chunk)) + 1)


def _best(left: Counts, right: Counts, weight: Counts) -> tuple[Counts, Counts, Bools]:
    """Sum the shared weight of each pair, and mark each row's best."""
    kept = left != right
    left, right, weight = left[kept], right[kept], weight[kept]
    if not len(left):
        return left, right, np.zeros(0, bool)
    shift = np.int64(int(right.max()).bit_length())
    pair, weight = in_order((left << shift) | right, weight)
    starts = np.flatnonzero(np.diff(pair, prepend=-1))
    shared, pair = np.add.reduceat(weight, starts), pair[starts]
    left, right = pair >> shift, pair & ((np.int64(1) << shift) - 1)
    left, _, right = in_order(left, shared.max() - shared, right)
    starts = np.flatnonzero(np.diff(left, prepend=-1))
    rank = np.arange(len(left)) - np.repeat(starts, np.diff(starts, append=len(left)))
    return left, right, rank < TOP
