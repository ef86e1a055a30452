"""The fast matcher against a slow one that is obviously right, and against itself elsewhere."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.match.effort import examples
from tests.match.reference import slow_partition
from tests.match.strategies import Row, allegations, dataset
from verify.match import match

PROGRAM = """
import json, sys
from verify import read
from verify.match import match
matching = match(read(sys.argv[1]))
names = [[matching.ids[at] for at in event.members] for event in matching.events]
print(json.dumps([names, matching.scored.bits.tolist(), dict(matching.skipped.by_reason)]))
"""


@settings(max_examples=examples(40))
@given(allegations(most=9))
def test_the_events_are_those_of_comparing_everything_with_everything(rows: list[Row]) -> None:
    matching = match(dataset(rows))
    fast = {frozenset(event.members) for event in matching.events}
    assert fast == slow_partition(matching)


def write(path: Path, seed: int) -> None:
    from tests.match.test_again import crowd

    rows = [row | {"id": f"r{number}"} for number, row in enumerate(crowd(300, seed))]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


@pytest.mark.parametrize("threads", ["1", "2"], ids=["one thread", "two threads"])
def test_hash_seed_and_threads_change_nothing(tmp_path: Path, threads: str) -> None:
    path = tmp_path / "allegations.jsonl"
    write(path, seed=3)
    told = set()
    for seed in ("0", "1"):
        settings = {"PYTHONHASHSEED": seed, "OMP_NUM_THREADS": threads}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, str(path)],
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | settings | {"OPENBLAS_NUM_THREADS": threads},
        )
        told.add(done.stdout)
    assert len(told) == 1
    assert json.loads(told.pop())[0]
