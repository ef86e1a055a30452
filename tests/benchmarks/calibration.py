"""Compare predicted probability with observed share: are four bits right sixteen times in 17?

    python -m tests.benchmarks.calibration BENCH [--seeds 1 2] [--sets FOLDER ...] [--svg FILE]

BENCH makes reports of known events (see peers); each FOLDER is a labelled set (see event_sets).
Every pair that matching compared is looked at: its bits say how probable one event is. Pairs below
`--least` are left out, for nearly all of them are plainly unrelated and would flatter the figure.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from tests.benchmarks.event_sets import SETS, load
from tests.benchmarks.peers import run
from tests.benchmarks.rivals.peers.verify import dataset
from verify.match import match
from verify.models.dataset import Dataset

BINS = 10
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Bin:
    """Pairs of about one probability: how many, what was predicted, what was so."""

    count: int
    predicted: float
    observed: float


def pairs(data: Dataset, truth: Sequence[str]) -> tuple[Floats, Floats]:
    """Return for each compared pair the probability of one event, and whether it is one."""
    matching = match(data)
    event = np.unique(np.array(truth), return_inverse=True)[1][matching.distinct.position]
    found = matching.scored.found
    probability = 1 / (1 + np.exp2(-matching.scored.bits / 100))
    return probability, (event[found.left] == event[found.right]).astype(np.float64)


def bins(probability: Floats, same: Floats) -> list[Bin]:
    """Gather pairs by tenths of probability."""
    tenth = np.minimum((probability * BINS).astype(int), BINS - 1)
    return [
        Bin(
            int((tenth == k).sum()),
            float(probability[tenth == k].mean()),
            float(same[tenth == k].mean()),
        )
        for k in range(BINS)
        if (tenth == k).any()
    ]


def error(rows: Sequence[Bin]) -> float:
    """Return the expected calibration error: the mean gap, each bin by its pairs.

    Source: Naeini, Cooper and Hauskrecht (2015), "Obtaining well calibrated probabilities".
    """
    total = sum(row.count for row in rows)
    return sum(row.count * abs(row.predicted - row.observed) for row in rows) / max(total, 1)


def made_up(bench: Path, seed: int) -> tuple[Dataset, list[str]]:
    """Make reports of known events; what the bench normalises is normalised here, too."""
    sys.path.insert(0, str(bench))
    from common import normalise  # type: ignore[import-not-found]

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rows.jsonl"
        run(bench, "generate.py", n=6_000, seed=seed, days=300, out=path)
        rows: list[dict[str, Any]] = [
            json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()
        ]
    return dataset(normalise(rows)), [str(row["cluster"]) for row in rows]


def every(bench: Path, seeds: Sequence[int], folders: Sequence[Path]) -> Iterator[tuple[str, Any]]:
    """Yield each set's name with its data and truth."""
    for seed in seeds:
        yield f"made-up reports, seed {seed}", made_up(bench, seed)
    for folder in folders:
        assert folder.name in SETS, folder
        data, gold = load(folder)
        yield folder.name, (data, [gold[name] for name in data.allegations.ids])


SIZE, EDGE = 320, 48
COLOURS = ("#1b6ca8", "#c0562f", "#3b7d4f", "#7b4fa0", "#9a7b1c")


def drawn(curves: Sequence[tuple[str, Sequence[Bin]]]) -> str:
    """Draw observed share over predicted probability."""
    side = SIZE + 2 * EDGE

    def point(x: float, y: float) -> str:
        return f"{EDGE + x * SIZE:.1f},{EDGE + (1 - y) * SIZE:.1f}"

    box = f'viewBox="0 0 {side + 190} {side}" font-family="sans-serif" font-size="12"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {box} role="img">',
        "<title>Observed share of pairs that are one event, by predicted probability</title>",
        f'<rect width="{side + 190}" height="{side}" fill="#ffffff"/>',
        f'<rect x="{EDGE}" y="{EDGE}" width="{SIZE}" height="{SIZE}" fill="none" stroke="#888"/>',
        f'<polyline points="{point(0, 0)} {point(1, 1)}" stroke="#bbb" stroke-dasharray="4 4"/>',
    ]
    for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
        x, y = EDGE + tick * SIZE, EDGE + (1 - tick) * SIZE
        parts.append(f'<text x="{x}" y="{side - 30}" text-anchor="middle">{tick:g}</text>')
        parts.append(f'<text x="{EDGE - 6}" y="{y + 4}" text-anchor="end">{tick:g}</text>')
    parts.append(
        f'<text x="{side / 2}" y="{side - 10}" text-anchor="middle">predicted probability</text>'
    )
    parts.append(f'<text x="{EDGE}" y="{EDGE - 12}">share that is one event</text>')
    for number, (name, rows) in enumerate(curves):
        colour = COLOURS[number % len(COLOURS)]
        points = " ".join(point(row.predicted, row.observed) for row in rows)
        parts.append(
            f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>'
        )
        for row in rows:
            across, down = point(row.predicted, row.observed).split(",")
            parts.append(f'<circle cx="{across}" cy="{down}" r="3" fill="{colour}"/>')
        y = EDGE + 14 + 20 * number
        parts.append(f'<text x="{side - 30}" y="{y}" fill="{colour}">{name}</text>')
    return "\n".join([*parts, "</svg>", ""])


def main() -> None:
    """Print a table a set, and draw all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--seeds", type=int, nargs="*", default=[1, 2])
    parser.add_argument("--sets", type=Path, nargs="*", default=[])
    parser.add_argument("--least", type=float, default=0.01)
    parser.add_argument("--svg", type=Path)
    given = parser.parse_args()
    curves = []
    for name, (data, truth) in every(given.bench.resolve(), given.seeds, given.sets):
        probability, same = pairs(data, truth)
        asked = probability >= given.least
        rows, all_rows = bins(probability[asked], same[asked]), bins(probability, same)
        curves.append((name, rows))
        print(f"\n{name}: {int(asked.sum())} of {len(same)} pairs at {given.least:g} or more")
        print(f"expected calibration error {error(rows):.3f} (all pairs {error(all_rows):.3f})")
        print("     pairs  predicted  observed")
        for row in rows:
            print(f"{row.count:10}  {row.predicted:9.2f}  {row.observed:8.2f}")
    if given.svg:
        given.svg.write_text(drawn(curves), encoding="utf-8")


if __name__ == "__main__":
    main()
