"""Fit: learn the weights from a data set, without labels or with judgements."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from verify.match.block import Candidates, candidates
from verify.match.cluster import Evidence, cluster
from verify.match.compare import Levels
from verify.match.control import control_pairs
from verify.match.distinct import Distinct
from verify.match.judgements import Decisions
from verify.match.prepare import prepare
from verify.match.score import hundredths, levels_of, strata_of
from verify.match.weights import Weights
from verify.models.dataset import Dataset
from verify.normalise.registers import Registers

__all__ = ["fit"]

_Floats = npt.NDArray[np.float64]

CONTROLLED = ("act_text", "accused", "figure", "topics")
"""Fields whose chance agreement is measured on control pairs; for the others it is learned."""

FIXED = ("extent", "harm", "link")
"""Fields that are rules or curators' words: their weights are not learned."""

ROUNDS = 4
"""Rounds of expectation and maximisation; more change little."""

TRUST = 50.0
"""How many pairs the weights that one starts from count for, at every level."""


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Levels of candidate pairs by field, their stratum, and what people decided (NaN: nothing)."""

    levels: dict[str, Levels]
    stratum: Levels
    decided: _Floats


def fit(dataset: Dataset, base: Weights | None = None) -> Weights:
    """Learn weights from a data set.

    How often two unrelated allegations look alike is measured on control pairs: the same place,
    but more than 45 days apart. How often allegations of one event look alike is learned by
    expectation and maximisation, beginning with `base`: the weights give events, the events give
    weights. Pairs that people judged are taken as given. A level that is seldom seen keeps the
    weight of `base`.

    Args:
        dataset: Some thousands of allegations, or some hundreds with judgements.
        base: Weights to begin with; the shipped ones where None.

    Returns:
        Weights for `match`, to be saved and read as TOML; their version ends in "+fit".

    Example:
        >>> ds = Dataset.of([{"id": "a", "claim": "Shells hit a bakery.", "source": "Gazette"},
        ...                  {"id": "b", "claim": "A mayor resigned.", "source": "Courier"}])
        >>> learned = fit(ds)  # too little to learn from: nearly nothing changes
        >>> learned.levels["place"] == Weights.default().levels["place"]
        True

    Source: Fellegi and Sunter (1969); Celeux and Govaert (1992), classification EM.
    """
    base = base or Weights.default()
    ready = prepare(Registers(dataset), base)
    distinct, decided = ready.distinct, ready.decided
    rows = distinct.encoded
    found = candidates(rows)
    pairs = _Pairs(
        levels_of(rows, found.left, found.right),
        strata_of(rows, found.left, found.right),
        _decided(decided, distinct, found),
    )
    chance = levels_of(rows, *control_pairs(rows))
    learned = base
    for _ in range(ROUNDS):
        likely = _expected(pairs, found, learned)
        learned = _maximised(pairs, chance, likely, base)
    return replace(learned, version=f"{base.version}+fit")


def _decided(decided: Decisions, distinct: Distinct, found: Candidates) -> _Floats:
    """Return 1 for pairs that people judged to be one event, 0 for different events, else NaN."""
    answer = np.full(len(found.left), np.nan)
    judged = np.zeros(len(distinct.encoded), bool)
    judged[distinct.row[list(decided.group)]] = True
    for at in np.flatnonzero(judged[found.left] & judged[found.right]).tolist():
        left, right = distinct.position[found.left[at]], distinct.position[found.right[at]]
        verdict = decided.judged(int(left), int(right))
        answer[at] = np.nan if verdict is None else float(verdict)
    return answer


def _expected(pairs: _Pairs, found: Candidates, weights: Weights) -> _Floats:
    """Return for each pair whether the weights put it into one event; decided pairs are certain.

    Groups are a far better guess than each pair alone: the evidence of all their pairs counts.
    """
    bits = np.array([hundredths(value) for value in weights.prior.values()])[pairs.stratum]
    for name, level in pairs.levels.items():
        table = [hundredths(value) for value in weights.levels[name].values()]
        bits = bits + np.array(table)[level]
    label = cluster(
        Evidence(
            len(found.capped),
            found.left,
            found.right,
            bits.astype(np.int32),
            hundredths(weights.suggested),
            hundredths(weights.unmet),
            found.capped,
            np.arange(len(found.capped), dtype=np.uint64),
        )
    )
    likely = (label[found.left] == label[found.right]).astype(np.float64)
    return np.where(np.isnan(pairs.decided), likely, pairs.decided)


def _maximised(pairs: _Pairs, chance: dict[str, Levels], likely: _Floats, base: Weights) -> Weights:
    """Return the weights that fit the expected events best, drawn towards `base`."""
    levels = {}
    for name, old in base.levels.items():
        if name in FIXED:
            levels[name] = old
            continue
        size = len(old)
        same = np.bincount(pairs.levels[name], likely, size).astype(np.float64)
        by_chance = name in CONTROLLED and len(chance[name]) > 0
        unrelated = chance[name] if by_chance else pairs.levels[name]
        weight = np.ones(len(unrelated)) if by_chance else 1 - likely
        other = np.bincount(unrelated, weight, size).astype(np.float64)
        levels[name] = _bits(same, other, old)
    learned = replace(base, levels=levels)
    return replace(learned, prior=_priors(pairs, likely, learned))


def _priors(pairs: _Pairs, likely: _Floats, weights: Weights) -> dict[str, float]:
    """Return for each stratum the prior under which as many pairs are expected as were found."""
    bits = np.zeros(len(likely))
    for name, level in pairs.levels.items():
        bits += np.array(list(weights.levels[name].values()))[level]
    return {
        name: _prior(bits[pairs.stratum == number], likely[pairs.stratum == number], old)
        for number, (name, old) in enumerate(weights.prior.items())
    }


def _prior(bits: _Floats, likely: _Floats, old: float) -> float:
    low, high = -40.0, 40.0
    while high - low > 0.001 and len(bits):
        middle = (low + high) / 2
        expected = (1 / (1 + np.exp2(-np.clip(bits + middle, -60, 60)))).sum()
        low, high = (low, middle) if expected > likely.sum() else (middle, high)
    blend = len(bits) / (len(bits) + TRUST)
    return round(blend * (low + high) / 2 + (1 - blend) * old, 2)


def _bits(same: _Floats, other: _Floats, old: Mapping[str, float]) -> dict[str, float]:
    """Return log2 of the two shares of each level; the level "missing", the first, weighs nothing.

    Levels are shares of the pairs on which the field could be compared; a level that was seen
    `TRUST` times counts as much as what `old` says of it.
    """
    first = next(iter(old))
    compared = np.array([not level.endswith("missing") for level in old])
    if first not in ("missing", "act_missing.text_missing"):
        compared[:] = True
    half = 0.5
    m = (same + half) / (same[compared].sum() + half * compared.sum())
    u = (other + half) / (other[compared].sum() + half * compared.sum())
    seen = np.minimum(same + other, 40 * np.minimum(same, other) + same)
    blend = seen / (seen + TRUST)
    fresh = np.log2(m / u)
    return {
        level: round(float(blend[at] * fresh[at] + (1 - blend[at]) * bits), 2)
        if compared[at]
        else bits
        for at, (level, bits) in enumerate(old.items())
    }
