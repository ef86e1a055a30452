"""Claims: the figures, times and denials found in the text of one claim."""

from verify.normalise.claims.figures import ClaimFigure
from verify.normalise.claims.polarity import Denial, Polarity, turns
from verify.normalise.claims.read import LONGEST, Claim, Sentence, read_claim
from verify.normalise.claims.stems import stem, stems_of
from verify.normalise.claims.times import ANY_YEAR, ClaimTime, TimeBound, counted_on, placed
from verify.normalise.claims.units import AGE, COUNT, RANK

__all__ = [
    "AGE",
    "ANY_YEAR",
    "COUNT",
    "LONGEST",
    "RANK",
    "Claim",
    "ClaimFigure",
    "ClaimTime",
    "Denial",
    "Polarity",
    "Sentence",
    "TimeBound",
    "counted_on",
    "placed",
    "read_claim",
    "stem",
    "stems_of",
    "turns",
]
