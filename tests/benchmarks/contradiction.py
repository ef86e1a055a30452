"""Measure `compare_claims` on pairs of claims with known answers; run by hand.

    python -m tests.benchmarks.contradiction --data DIR [--wrong figure --show 20]

DIR holds data.jsonl (premise, hypothesis, label, category, source, split) and score.py, whose own
table is printed: per source and per category. contradicts, agrees and unclear stand for
contradiction, entailment and neutral. Then the slots on which contradictions were claimed, right
and wrong, and the speed.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import verify

Row = dict[str, Any]
LABELS = {"contradicts": "contradiction", "agrees": "entailment", "unclear": "neutral"}


def scored(folder: Path, split: str, found: Mapping[str, verify.ClaimComparison]) -> str:
    """Run the set's own scorer on the answers."""
    with tempfile.TemporaryDirectory() as place:
        predictions = Path(place) / "predictions.jsonl"
        records = (
            json.dumps({"id": name, "label": LABELS[each.answer]}) for name, each in found.items()
        )
        predictions.write_text("\n".join(records), encoding="utf-8")
        command = [sys.executable, str(folder / "score.py"), str(predictions), "--split", split]
        command += ["--data", str(folder / "data.jsonl")]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def slots(rows: Sequence[Row], found: Mapping[str, verify.ClaimComparison]) -> None:
    """Print on which slots contradictions were claimed, by what the answer should have been."""
    counts = Counter(
        (found[row["id"]].slot, row["label"])
        for row in rows
        if found[row["id"]].answer == "contradicts"
    )
    for (slot, label), count in sorted(counts.items()):
        print(f"contradicts on {slot:9s} should be {label:14s} {count:5d}")


def main() -> None:
    """Write predictions, run the scorer on them and print slots and speed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--wrong", help="show wrong contradictions on this slot")
    parser.add_argument("--show", type=int, default=10, help="how many of them")
    chosen = parser.parse_args()
    lines = (chosen.data / "data.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if chosen.split in ("all", row["split"])]
    begun = time.perf_counter()
    found = {row["id"]: verify.compare_claims(row["premise"], row["hypothesis"]) for row in rows}
    took = time.perf_counter() - begun
    print(scored(chosen.data, chosen.split, found))
    slots(rows, found)
    print(f"{len(rows) / took:,.0f} pairs a second")
    wrong = (
        row
        for row in rows
        if found[row["id"]].slot == chosen.wrong
        and found[row["id"]].answer == "contradicts"
        and row["label"] != "contradiction"
    )
    for row, _ in zip(wrong, range(chosen.show), strict=False):
        print(f"{row['label']}: {row['premise']} | {row['hypothesis']} {found[row['id']].phrases}")


if __name__ == "__main__":
    main()
