"""Measure `parse_window` on annotated time expressions; run by hand.

    python -m tests.benchmarks.date_normalisation --data DIR

DIR holds data.jsonl and score.py. News is read against its day of publication and what was named
before. Narratives were written long after what they tell, so they are read as the story goes:
against what was named before only. `--narrative none` reads them without any context, `--no-ahead`
reads news without a look at the verbs around the expression.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

from verify.models.window import Window
from verify.normalise.windows import looks_ahead, parse_window

_NARRATIVES = frozenset(["wikiwars"])
_TIMEX_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


def predict(row: dict[str, Any], narrative: str = "previous", ahead: bool = True) -> Window:
    """Read the expression of one row."""
    named = _previous(row["previous_value"]) if row["previous_value"] else None
    if row["source"] in _NARRATIVES:
        return parse_window(row["expression"], None, named if narrative == "previous" else None)
    start = row["offset"]
    stop = start + len(row["expression"])
    future = ahead and looks_ahead(row["text"][:start], row["text"][stop:])
    return parse_window(row["expression"], date.fromisoformat(row["dct"]), named, ahead=future)


def _previous(value: str) -> Window:
    """Read a value in TIMEX3 notation, whose seasons and times of day differ from ISO 8601."""
    year, _, season = value.partition("-")
    if season in _TIMEX_SEASONS:
        return parse_window(f"{_TIMEX_SEASONS[season]} {year}")
    return parse_window(value.split("T", maxsplit=1)[0])


def main() -> None:
    """Write predictions, run the scorer on them and print the speed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--narrative", choices=("previous", "none"), default="previous")
    parser.add_argument("--ahead", action=argparse.BooleanOptionalAction, default=True)
    chosen = parser.parse_args()
    lines = (chosen.data / "data.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    parse_window("1 mai 2022")  # dateparser loads on its first use
    begun = time.perf_counter()
    windows = [predict(row, chosen.narrative, chosen.ahead) for row in rows]
    took = time.perf_counter() - begun
    with tempfile.TemporaryDirectory() as folder:
        predictions = Path(folder) / "predictions.jsonl"
        with predictions.open("w", encoding="utf-8") as file:
            for row, window in zip(rows, windows, strict=True):
                bounded = window.earliest and window.latest
                start, end = (window.earliest, window.latest) if bounded else (None, None)
                record = {"id": row["id"], "start": start and str(start), "end": end and str(end)}
                file.write(json.dumps(record) + "\n")
        score = [sys.executable, str(chosen.data / "score.py"), str(predictions)]
        options = ["--split", chosen.split, "--data", str(chosen.data / "data.jsonl")]
        print(subprocess.run([*score, *options], check=True, capture_output=True, text=True).stdout)
    print(f"{len(rows)} expressions in {took:.2f} s, {len(rows) / took:,.0f} a second")


if __name__ == "__main__":
    main()
