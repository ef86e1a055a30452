"""Profiles: what is compared, as arrays, one row an allegation."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = ["Bools", "Counts", "Days", "Places", "Profiles", "Words"]

Counts = npt.NDArray[np.int64]
Days = npt.NDArray[np.int32]
Bools = npt.NDArray[np.bool_]

FIGURES = 2
"""How many figures of an allegation are compared: the first ones it gives."""


OFTEN = 9
"""How often a word is counted at most."""

_TIMES = np.array([0, *(round(10 * (1 + math.log(n))) for n in range(1, OFTEN + 1))], np.int64)


@dataclass(frozen=True, slots=True)
class Places:
    """Where an allegation says that it happened.

    Attributes:
        field: Keys of the places in its `place` field; a name that stays open begins with "?".
        text: Ids of further places that its claim names.
        maybe: Ids that the open names of the field may mean.
    """

    field: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """Which words each row has, row after row, and what each word weighs.

    Attributes:
        start: Where each row begins in `word`; one longer than the rows.
        word: Word numbers, ascending within a row.
        times: How often the row has the word, at most `OFTEN`.
        weight: Weight of each word number, in quarters of a bit.
        key: A hash of each word number that is the same in every run.
    """

    start: Counts
    word: Days
    times: npt.NDArray[np.int8]
    weight: Counts
    key: npt.NDArray[np.uint64]

    def take(self, rows: Counts) -> "Words":
        """Return the words of some rows."""
        lengths = self.start[rows + 1] - self.start[rows]
        start = np.concatenate(([0], np.cumsum(lengths)))
        where = np.repeat(self.start[rows] - start[:-1], lengths) + np.arange(start[-1])
        return replace(self, start=start, word=self.word[where], times=self.times[where])

    def weights(self) -> Counts:
        """Return the weight of each entry, in fortieths of a bit: a word said twice counts more.

        Whole numbers, so that sums over them do not depend on the order of summing.
        """
        return self.weight[self.word] * _TIMES[self.times]

    def rows(self) -> Counts:
        """Return the row of each entry of `word`."""
        return np.repeat(np.arange(len(self.start) - 1), np.diff(self.start))


@dataclass(frozen=True, slots=True)
class Profiles:
    """Columns of normalised values; codes point into the tables beside them.

    Attributes:
        joins: Whether the row may join an event with others.
        act: Code into `acts`; an act's code, else its words with "~" before, else "".
        place: Code into `places`.
        placed: Whether any place is named, in the field or in the claim.
        dated: Whether both `first` and `last` are known, at least roughly.
        first: First day of the window, as an ordinal.
        last: Last day of the window.
        open: -1 where the first day is not known, 1 where the last is not; both then are far off.
        unread: Number of the words of a time that could not be read; 0 where there are none.
        slack: Days of slack that the words allow for.
        chance: How many unrelated reports from its place a row meets in a week; NaN if unknown.
        published: Day of publication; 0 where unknown.
        speaker: Number of the speaker, where one is named; -1 else.
        accused: Code into `accusations`: pairs of actor and party ("" where unknown).
        low: Lower end of each compared figure; NaN where there is none.
        high: Upper end; infinite where open.
        counted: Number of what each figure counts; 0 where unknown.
        document: Number of the document; -1 where unknown.
        harm: Number of the curated key of the same victims; 0 where absent.
        words: Words of the claim that no other field scores.
        topics: Words of each document, by document number.
        key: A hash of everything compared, the same in every run.
        tie: The same without the accused: it decides between equals, and must not know the sides.
    """

    joins: Bools
    act: Days
    place: Days
    placed: Bools
    dated: Bools
    first: Days
    last: Days
    open: npt.NDArray[np.int8]
    unread: Days
    slack: Days
    chance: npt.NDArray[np.float32]
    published: Days
    speaker: Days
    accused: Days
    low: npt.NDArray[np.float64]
    high: npt.NDArray[np.float64]
    counted: Days
    document: Days
    harm: Days
    words: Words
    key: npt.NDArray[np.uint64]
    tie: npt.NDArray[np.uint64]
    topics: Words
    acts: tuple[str, ...]
    places: tuple[Places, ...]
    accusations: tuple[tuple[tuple[str, str], ...], ...]

    def __len__(self) -> int:
        return len(self.act)

    def take(self, rows: Counts) -> "Profiles":
        """Return the profiles of some rows, which share the tables."""
        taken: dict[str, Any] = {name: column[rows] for name, column in self.columns()}
        return replace(self, words=self.words.take(rows), **taken)

    def columns(self) -> Iterator[tuple[str, npt.NDArray[Any]]]:
        """Yield the columns that have one entry a row."""
        for entry in fields(self):
            value = getattr(self, entry.name)
            if isinstance(value, np.ndarray):
                yield entry.name, value
