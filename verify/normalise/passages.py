"""Passages: runs of words that two texts have in common, found by winnowed fingerprints."""

import re
import unicodedata
import zlib
from collections.abc import Iterator, Sequence
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

_GOES_ON = 3
"""Behind them so many words must be equal again."""

_SKIPS = sorted([(m, n) for m in range(_GAP + 1) for n in range(_GAP + 1) if m or n], key=sum)

_OFTEN = 4
"""A fingerprint that one text has more often than this is a refrain and tells nothing."""

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

    A few words may be exchanged, put in or left out inside a passage. The work grows with the
    length of the texts, not with its square.

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
    met = [-1] * len(a.words)  # where each word of the first text was met in the second
    seeds = sorted(
        (i, j)
        for mark, places in b.marks.items()
        if len(places) <= _OFTEN
        for i in a.marks.get(mark, ())
        if len(a.marks[mark]) <= _OFTEN
        for j in places
    )
    for i, j in seeds:
        if met[i] == j:
            continue  # inside a passage that was found already
        ahead = list(_followed(a.words, b.words, i, j, 1))
        behind = list(_followed(a.words, b.words, i - 1, j - 1, -1))
        path = behind[::-1] + ahead
        for x, y in path:
            met[x] = y
        if len(path) >= LEAST:
            (x, y), (last_x, last_y) = path[0], path[-1]
            runs.append(Passage((x, last_x + 1), (y, last_y + 1), len(path)))
    return _apart(runs, len(a.words))


def _followed(
    a: Sequence[str], b: Sequence[str], i: int, j: int, step: int
) -> Iterator[tuple[int, int]]:
    """Yield the equal words from two places on, ahead or back, across a few other words."""
    while True:
        while 0 <= i < len(a) and 0 <= j < len(b) and a[i] == b[j]:
            yield i, j
            i, j = i + step, j + step
        for skip_a, skip_b in _SKIPS:
            x, y = i + step * skip_a, j + step * skip_b
            if _agree(a, b, x, y, step):
                i, j = x, y
                break
        else:
            return


def _agree(a: Sequence[str], b: Sequence[str], i: int, j: int, step: int) -> bool:
    """Whether the next few words are equal, so that a passage goes on here."""
    last_a, last_b = i + step * (_GOES_ON - 1), j + step * (_GOES_ON - 1)
    inside = min(i, last_a) >= 0 and max(i, last_a) < len(a)
    inside = inside and min(j, last_b) >= 0 and max(j, last_b) < len(b)
    return inside and all(a[i + step * n] == b[j + step * n] for n in range(_GOES_ON))


def _apart(runs: list[Passage], count: int) -> tuple[Passage, ...]:
    """Return the passages in the order of the first text; of those that overlap the longest."""
    taken = bytearray(count)
    chosen = []
    for run in sorted(runs, key=lambda run: (-run.matched, run.first, run.second)):
        start, end = run.first
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\x01" * (end - start)
            chosen.append(run)
    return tuple(sorted(chosen, key=lambda run: run.first))
