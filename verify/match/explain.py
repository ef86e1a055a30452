"""Explain: the score of one pair as steps in plain words."""

from dataclasses import dataclass

import numpy as np

from verify.match.compare import COMPARISONS
from verify.match.encode.profile import Encoded
from verify.match.few import few
from verify.match.score import levels_of, strata_of
from verify.match.weights import STRATA, Weights

__all__ = ["PairScore", "Step", "explain_pair"]


@dataclass(frozen=True, slots=True)
class Step:
    """What one field adds.

    Attributes:
        field: The field, or "prior".
        level: The level, as the weights name it.
        words: The level in plain words.
        bits: What it adds.
    """

    field: str
    level: str
    words: str
    bits: float


@dataclass(frozen=True, slots=True)
class PairScore:
    """How much speaks for two allegations concerning one event.

    Attributes:
        bits: The sum of all steps.
        confirmed: Whether it reaches the upper threshold; or is more likely than not and tied by
            confirmed pairs of one event; or a person says so.
        suggested: Whether it reaches the lower threshold, or a person says so.
        waterfall: The steps, the prior first; fields that add nothing are left out.
        judged: What a person decided, if anybody did.
    """

    bits: float
    confirmed: bool
    suggested: bool
    waterfall: tuple[Step, ...]
    judged: bool | None = None

    def __str__(self) -> str:
        steps = [f"{step.bits:+6.1f}  {step.words}" for step in self.waterfall]
        return "\n".join([*steps, f"{self.bits:+6.1f}  bits in all"])


def explain_pair(
    encoded: Encoded,
    weights: Weights,
    pair: tuple[int, int],
    judged: bool | None = None,
    tied: bool = False,
) -> PairScore:
    """Score one pair of rows, field by field.

    Args:
        encoded: The profiles.
        weights: What each level is worth.
        pair: The two rows; the order does not matter.
        judged: What a person decided.
        tied: Whether confirmed pairs of one event tie the two to each other.
    """
    encoded = few(encoded, np.array(sorted(pair), np.int64))
    left, right = np.zeros(1, np.int64), np.ones(1, np.int64)
    stratum = list(STRATA)[int(strata_of(encoded, left, right)[0])]
    steps = [Step("prior", stratum, STRATA[stratum], round(weights.prior[stratum], 2))]
    levels = levels_of(encoded, left, right)
    for comparison in COMPARISONS:
        level = list(comparison.levels)[int(levels[comparison.name][0])]
        bits = round(weights.levels[comparison.name][level], 2)
        words = _words(encoded, comparison.name, level, comparison.levels[level])
        steps.append(Step(comparison.name, level, words, bits))
    total = round(sum(step.bits for step in steps), 2)
    shown = tuple(step for step in steps if step.bits or step.field == "prior")
    sure = judged is not None
    return PairScore(
        bits=total,
        confirmed=bool(judged) if sure else total >= weights.confirmed or (tied and total >= 0),
        suggested=bool(judged) if sure else total >= weights.suggested,
        waterfall=shown,
        judged=judged,
    )


def _words(encoded: Encoded, name: str, level: str, words: str) -> str:
    """Put the values into the words of a level where that helps a reader."""
    p = encoded.profiles
    if name == "act_text" and level.startswith("same_act"):
        act = p.acts[p.act[0]].removeprefix("~").replace("_", " ")
        return words.replace("same act", f"both say {act!r}")
    return words
