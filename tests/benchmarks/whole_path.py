"""Measure the whole path: read, match, relate and build the graph, in a fresh process.

    python -m tests.benchmarks.whole_path --rows FILE.jsonl

FILE holds one made-up report a line: id, source, event_type, place, date, actor, claim, count.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any


def allegation(row: dict[str, Any]) -> dict[str, Any]:
    """Write one made-up report as an allegation; what is absent stays absent."""
    about = {
        "act": row["event_type"],
        "place": row["place"],
        "when": row["date"],
        "accused": row["actor"],
    }
    record: dict[str, Any] = {
        "id": f"r{row['id']}",
        "claim": row["claim"],
        "source": {"publisher": row["source"]},
        "speaker": row["source"],
        "about": {name: value for name, value in about.items() if value},
    }
    if row["count"] is not None:
        record["figures"] = [f"{row['count']} people"]
    return record


def measure(path: str) -> dict[str, float]:
    """Run every stage once and return seconds and megabytes."""
    import verify

    took: dict[str, float] = {}
    start = time.perf_counter()
    dataset = verify.read(path)
    took["read"] = time.perf_counter() - start
    start = time.perf_counter()
    verification = verify.cross_verify(dataset)
    took["match and relate"] = time.perf_counter() - start
    start = time.perf_counter()
    graph = verification.graph
    took["graph"] = time.perf_counter() - start
    took["all"] = sum(took.values())
    took["events"] = len(verification.matching.events)
    took["edges"] = graph.number_of_edges()
    took["peak MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return took


def main() -> None:
    """Measure in a fresh process and print one line a figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", required=True)
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        print(json.dumps(measure(options.measure)))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "allegations.jsonl"
        with open(options.rows, encoding="utf-8") as rows, path.open("w", encoding="utf-8") as out:
            for line in rows:
                out.write(json.dumps(allegation(json.loads(line)), ensure_ascii=False) + "\n")
        done = subprocess.run(
            [sys.executable, "-m", __spec__.name, "--rows", "-", "--measure", str(path)],
            capture_output=True,
            text=True,
            check=True,
        )
    for name, value in json.loads(done.stdout).items():
        print(f"{name:<18} {value:10.2f}")


if __name__ == "__main__":
    main()
