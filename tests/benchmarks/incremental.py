"""Measure what adding some allegations to many costs, and what explaining one pair costs.

    python -m tests.benchmarks.incremental --rows FILE.jsonl [--added 100] [--times 9]

FILE holds made-up reports as for whole_path. The last ones are added to the others; a run counts
from the data set to its events, clusters included, and must give those of matching everything.
"""

import argparse
import json
import time
from pathlib import Path

from tests.benchmarks.whole_path import allegation
from verify.match import Matching, match
from verify.models.dataset import Dataset


def partition(matching: Matching) -> set[tuple[int, ...]]:
    """Return the members of every event."""
    return {event.members for event in matching.events}


def explaining(matching: Matching, times: int) -> list[float]:
    """Return the seconds that explaining each of some pairs took, in order."""
    matching.score(0, 1)  # what all pairs share is worked out once
    took = []
    for i in range(min(30 * times, len(matching.ids) - 1)):
        start = time.perf_counter()
        matching.score(i, i + 1)
        took.append(time.perf_counter() - start)
    return sorted(took)


def main() -> None:
    """Measure and print one line a figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=Path, required=True)
    parser.add_argument("--added", type=int, default=100)
    parser.add_argument("--times", type=int, default=9)
    given = parser.parse_args()
    with given.rows.open(encoding="utf-8") as lines:
        every = [allegation(json.loads(line)) for line in lines]
    whole, some = Dataset.of(every), Dataset.of(every[: -given.added])
    earlier = match(some)
    took = []
    for _ in range(given.times):
        start = time.perf_counter()
        again = match(whole, previous=earlier)
        took.append(time.perf_counter() - start)
    start = time.perf_counter()
    anew = match(whole)
    full = time.perf_counter() - start
    pair = explaining(again, given.times)
    print(f"{'records':<34} {len(every):>9,}")
    print(f"{'added':<34} {given.added:>9,}")
    print(f"{'adding: first, best and median ms':<34} ", end="")
    print(*(f"{1e3 * s:9.1f}" for s in (took[0], min(took), sorted(took)[len(took) // 2])))
    print(f"{'matching everything ms':<34} {1e3 * full:9.1f}")
    print(f"{'same events':<34} {partition(again) == partition(anew)!s:>9}")
    print(f"{'explaining a pair: median, 99 % ms':<34} ", end="")
    print(*(f"{1e3 * pair[int(share * (len(pair) - 1))]:9.2f}" for share in (0.5, 0.99)))


if __name__ == "__main__":
    main()
