"""Read one claim's text: its figures, its times and what it denies."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from verify.normalise.claims.figures import ClaimFigure, claim_figures
from verify.normalise.claims.polarity import Denial, claim_denials
from verify.normalise.claims.stems import stems_of
from verify.normalise.claims.times import ClaimTime, claim_times

__all__ = ["LONGEST", "Claim", "Sentence", "read_claim"]

LONGEST: Final = 5_000
"""How many characters of a claim are read; what lies beyond is not."""

_SENTENCE = re.compile(r"[^.;!?\n]+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a claim.

    Attributes:
        text: Its words, verbatim.
        start: Where it starts in the claim.
        end: Where it ends.
        stems: Stems of its words, in order.
    """

    text: str
    start: int
    end: int
    stems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """What was read in the text of one claim.

    Attributes:
        text: The text, verbatim, as far as it is read.
        figures: Its figures, in order.
        times: Its times, in order.
        denials: Its negations and denials, in order.
        sentences: Its sentences, in order.
    """

    text: str
    figures: tuple[ClaimFigure, ...]
    times: tuple[ClaimTime, ...]
    denials: tuple[Denial, ...]
    sentences: tuple[Sentence, ...]

    def denied_at(self, place: int) -> bool:
        """Whether the words at a place stand in a clause that is negated or denied."""
        return any(each.end <= place < each.reach for each in self.denials)

    def sentence_at(self, place: int) -> Sentence | None:
        """Give the sentence in which a place lies."""
        return next((each for each in self.sentences if each.start <= place < each.end), None)

    @property
    def stems(self) -> frozenset[str]:
        """Stems of all its words."""
        return frozenset(stem for sentence in self.sentences for stem in sentence.stems)


def read_claim(text: str, anchor: date | None = None) -> Claim:
    """Read a claim; nothing is guessed, and what is not understood is left out.

    Args:
        text: The claim, in English; its first 5,000 characters are read.
        anchor: The day on which it was written; without it a day without a year is unresolved.

    Example:
        >>> claim = read_claim("At least 12 people were not evacuated before 3 May 2031.")
        >>> [f.text for f in claim.figures], [t.text for t in claim.times], len(claim.denials)
        (['At least 12 people'], ['before 3 May 2031'], 1)
    """
    return _read(text[:LONGEST], anchor)


@lru_cache(maxsize=4_096)
def _read(read: str, anchor: date | None) -> Claim:
    return Claim(
        text=read,
        figures=claim_figures(read),
        times=claim_times(read, anchor),
        denials=claim_denials(read),
        sentences=tuple(
            Sentence(match.group(), *match.span(), tuple(stems_of(match.group())))
            for match in _SENTENCE.finditer(read)
        ),
    )
