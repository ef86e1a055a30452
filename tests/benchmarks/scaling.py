"""Measure how cost grows: 10,000, 100,000 and 1,000,000 records of constant density, and crowds.

    python -m tests.benchmarks.scaling BENCH [--sizes 10000,100000,1000000] [--keep FOLDER]

BENCH is a folder with generate.py, which makes reports of so many days that each day has as many.
Each size is read and matched in a process of its own. The crowds are the worst cases: 5,000
allegations of one event, and 50,000 with neither place nor date.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.whole_path import allegation

A_DAY = 20
"""Records a day, at every size."""

SEED = 7


def measure(path: str) -> dict[str, float]:
    """Read and match once, and return seconds, megabytes and counts."""
    import verify
    from verify.match import match

    def peak() -> float:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    start = time.perf_counter()
    dataset = verify.read(path)
    read = time.perf_counter() - start
    after = peak()
    start, busy = time.perf_counter(), time.process_time()
    matching = match(dataset)
    return {
        "records": len(matching.ids),
        "read s": read,
        "match s": time.perf_counter() - start,
        "match cpu s": time.process_time() - busy,
        "read MB": after,
        "peak MB": peak(),
        "events": len(matching.events),
        "pairs": len(matching.scored.bits),
        "skipped": matching.skipped.total,
    }


def generated(bench: Path, size: int, folder: Path) -> Path:
    """Make the records of one size, unless they are there already."""
    path = folder / f"scaling-{size}.jsonl"
    if path.exists():
        return path
    rows = folder / f"rows-{size}.jsonl"
    options = {"n": size, "seed": SEED, "days": size // A_DAY, "out": rows}
    words = [word for name, value in options.items() for word in (f"--{name}", str(value))]
    script = [sys.executable, str(bench / "generate.py"), *words]
    subprocess.run(script, check=True, stdout=subprocess.DEVNULL)
    with rows.open(encoding="utf-8") as lines:
        _write(path, (allegation(json.loads(line)) for line in lines))
    rows.unlink()
    return path


def crowd(name: str, folder: Path) -> Path:
    """Make a worst case: many words about one event, or about nobody knows where and when."""
    draw = random.Random(SEED)
    words = [f"{one}{two}" for one in ["bakery", "bridge", "ferry", "silo"] for two in range(500)]

    def told(count: int, about: dict[str, str]) -> Iterator[dict[str, Any]]:
        for number in range(count):
            said = " ".join(draw.choices(words, k=6))
            yield {"id": f"r{number}", "claim": f"Hit: {said}.", "source": "x", "about": about}

    path = folder / f"{name}.jsonl"
    if name == "one-event":
        scene = {"act": "shelling", "place": "Izium", "when": "2031-05-04"}
        _write(path, told(5_000, scene))
    else:
        _write(path, told(50_000, {"act": "shelling"}))
    return path


def _write(path: Path, records: Iterator[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8") as out:
        for record in records:
            out.write(json.dumps(record, ensure_ascii=False) + "\n")


def main() -> None:
    """Print one line a size and one a crowd."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--sizes", default="10000,100000,1000000")
    parser.add_argument("--keep", type=Path, help="a folder for the records, made once")
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.measure:
        print(json.dumps(measure(given.measure)))
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        sizes = [int(size) for size in given.sizes.split(",") if size]
        paths = [generated(given.bench, size, folder) for size in sizes]
        paths += [crowd(name, folder) for name in ("one-event", "no-place-no-date")]
        for number, path in enumerate(paths):
            command = [sys.executable, "-m", __spec__.name, ".", "--measure", str(path)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            found: dict[str, float] = json.loads(done.stdout)
            if not number:
                print(f"{'':<22}", *(f"{name:>12}" for name in found))
            print(f"{path.stem:<22}", *(f"{value:12,.1f}" for value in found.values()), flush=True)


if __name__ == "__main__":
    main()
