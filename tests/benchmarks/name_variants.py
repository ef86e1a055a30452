"""Measure `similarity` and the gazetteer on pairs of names; run by hand.

    python -m tests.benchmarks.name_variants --data DIR

DIR holds data.jsonl and score.py. Three tables: names compared as strings alone; the share of the
most similar other names that the shipped threshold accepts; and how many pairs of names that no
string method can link (renames, exonyms) the gazetteer's names link. The places of the set are
GeoNames' own, as the gazetteer's are: that last figure says what the list holds, not how well a
method does on places it has never seen.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from verify.normalise.names import PROPOSE, similarity
from verify.normalise.places import Gazetteer

Row = dict[str, Any]


def linked(gazetteer: Gazetteer, row: Row) -> bool:
    """Tell whether both names may mean one place of the gazetteer."""
    first, second = gazetteer.resolve(row["a"]), gazetteer.resolve(row["b"])
    certain = first.certainty != "spelling" and second.certainty != "spelling"
    return certain and bool(set(first.candidates) & set(second.candidates))


def share(rows: Sequence[Row], values: Sequence[bool]) -> str:
    """Show a share of rows in per cent."""
    return f"{sum(values)} of {len(rows)} = {100 * sum(values) / max(1, len(rows)):.1f} %"


def main() -> None:
    """Write predictions, run the scorer on them and print the speed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--split", default="dev")
    chosen = parser.parse_args()
    lines = (chosen.data / "data.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if chosen.split in ("all", row["split"])]
    begun = time.perf_counter()
    scores = {row["id"]: similarity(row["a"], row["b"]) for row in rows}
    took = time.perf_counter() - begun
    with tempfile.TemporaryDirectory() as folder:
        predictions = Path(folder) / "predictions.jsonl"
        records = (json.dumps({"id": name, "score": score}) for name, score in scores.items())
        predictions.write_text("\n".join(records), encoding="utf-8")
        score = [sys.executable, str(chosen.data / "score.py"), str(predictions)]
        options = ["--split", chosen.split, "--data", str(chosen.data / "data.jsonl")]
        options += ["--threshold", str(PROPOSE)]
        print(subprocess.run([*score, *options], check=True, capture_output=True, text=True).stdout)
    hard = [row for row in rows if row["category"].endswith("hard_negative")]
    print("hard negatives accepted:", share(hard, [scores[row["id"]] >= PROPOSE for row in hard]))
    gazetteer = Gazetteer.default()
    places = [row for row in rows if row["source"] == "geonames"]
    renamed = [row for row in places if row["category"].endswith("other_name")]
    ukraine = [row for row in renamed if row["category"].startswith("UA")]
    for title, part in (
        ("other names, Ukraine, linked", ukraine),
        ("other names, all, linked", renamed),
        ("most similar other places, linked", [row for row in places if not row["same"]]),
    ):
        print(f"gazetteer: {title}:", share(part, [linked(gazetteer, row) for row in part]))
    print(f"{len(rows)} pairs in {took:.2f} s, {len(rows) / took:,.0f} a second")


if __name__ == "__main__":
    main()
