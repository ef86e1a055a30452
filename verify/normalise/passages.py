"""Passages: runs of words that two texts have in common, found by winnowed fingerprints."""

import re
import unicodedata
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

__all__ = ["LEAST", "LONGEST", "Passage", "Wording", "shared_passages"]

LEAST = 12
"""Fewer words than this in a row are shared by accident, or are a name and a title."""

LONGEST = 1_000_000
"""Characters of a text that are looked at."""

_SHINGLE = 6
"""Words of a fingerprint."""

_WINDOW = 4
"""Of so many fingerprints in a row the smallest is kept: a run of nine words always holds one."""

_GAP = 3
"""So many words may be exchanged, put in or left out inside a passage: a copy is edited."""

_OFTEN = 4
"""A fingerprint that one text has more often than this is looked up at its first places."""

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of words that two texts have in common, but for a few words.

    Attributes:
        first: Number of its first word in the first text, and of the word after its last.
        second: The same in the second text.
        matched: How many words are the same.
    """

    first: tuple[int, int]
    second: tuple[int, int]
    matched: int


@dataclass(frozen=True)
class Wording:
    """A text as its folded words, with where each begins and ends.

    Attributes:
        words: Its words, in lower case, accents and signs left out.
        spans: Where each begins and ends in the text, in characters.
    """

    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str) -> "Wording":
        """Cut a text into words.

        Example:
            >>> Wording.of("“It burned,” he said.").words
            ('it', 'burned', 'he', 'said')
        """
        found = list(_WORD.finditer(text[:LONGEST]))
        words = tuple(unicodedata.normalize("NFKC", word.group()).casefold() for word in found)
        return cls(words, tuple(word.span() for word in found))

    @cached_property
    def marks(self) -> dict[int, list[int]]:
        """The fingerprints that are kept, with the numbers of the words at which they begin.

        Source:
            Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document
            fingerprinting", SIGMOD 2003.
        """
        prints = [
            zlib.crc32(" ".join(self.words[at : at + _SHINGLE]).encode())
            for at in range(len(self.words) - _SHINGLE + 1)
        ]
        kept: dict[int, list[int]] = {}
        last = -1
        for start in range(len(prints) - _WINDOW + 1):
            if last < start:  # the smallest has left the window: look for the next one
                window = prints[start : start + _WINDOW]
                last = start + min(range(_WINDOW), key=lambda at: (window[at], -at))
            elif prints[start + _WINDOW - 1] <= prints[last]:
                last = start + _WINDOW - 1
            else:
                continue
            kept.setdefault(prints[last], []).append(last)
        return kept

    def at(self, start: int, end: int) -> tuple[int, int]:
        """Return the numbers of the first word in a stretch of characters and of that after it."""
        inside = [
            number for number, (low, high) in enumerate(self.spans) if low < end and high > start
        ]
        return (inside[0], inside[-1] + 1) if inside else (0, 0)


def shared_passages(a: Wording, b: Wording) -> tuple[Passage, ...]:
    """Find the runs of at least `LEAST` words that two texts have in common.

    Runs that follow each other with at most a few other words between them are one passage. The
    work grows with the length of the texts, not with its square.

    Args:
        a: The one text.
        b: The other.

    Returns:
        The passages in the order of the first text; none shares a word of it with another.

    Example:
        >>> told = "the mill by the river burned all night and nobody could put out the fire"
        >>> a, b = Wording.of(f"He said {told}."), Wording.of(f"On Monday {told}, she wrote.")
        >>> [(one.first, one.second, one.matched) for one in shared_passages(a, b)]
        [((2, 17), (2, 17), 15)]
    """
    runs: list[Passage] = []
    reached: dict[int, int] = {}
    seeds = sorted(
        (i, j)
        for mark, places in b.marks.items()
        for i in a.marks.get(mark, ())[:_OFTEN]
        for j in places[:_OFTEN]
    )
    for i, j in seeds:
        if reached.get(i - j, -1) > i:
            continue  # inside a run that was found already
        run = _grown(a.words, b.words, i, j)
        reached[i - j] = max(run.first[1], i + 1)
        if run.matched >= _SHINGLE:
            runs.append(run)
    return tuple(run for run in _joined(_chosen(runs, len(a.words))) if run.matched >= LEAST)


def _grown(a: Sequence[str], b: Sequence[str], i: int, j: int) -> Passage:
    """Return the longest run of equal words around two words."""
    low = 0
    while low < min(i, j) and a[i - low - 1] == b[j - low - 1]:
        low += 1
    high, most = 0, min(len(a) - i, len(b) - j)
    while high < most and a[i + high] == b[j + high]:
        high += 1
    return Passage((i - low, i + high), (j - low, j + high), low + high)


def _chosen(runs: list[Passage], count: int) -> list[Passage]:
    """Return the runs in the order of the first text; of those that overlap there the longest."""
    taken = bytearray(count)
    chosen = []
    for run in sorted(runs, key=lambda run: (-run.matched, run.first, run.second)):
        start, end = run.first
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\x01" * (end - start)
            chosen.append(run)
    return sorted(chosen, key=lambda run: run.first)


def _joined(runs: list[Passage]) -> list[Passage]:
    """Join runs that follow each other closely in both texts."""
    joined: list[Passage] = []
    for run in runs:
        before = joined[-1] if joined else None
        if (
            before is not None
            and 0 <= run.first[0] - before.first[1] <= _GAP
            and 0 <= run.second[0] - before.second[1] <= _GAP
        ):
            joined[-1] = Passage(
                (before.first[0], run.first[1]),
                (before.second[0], run.second[1]),
                before.matched + run.matched,
            )
        else:
            joined.append(run)
    return joined
