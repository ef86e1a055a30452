"""Measure how relating grows: 5,000 allegations of one event, and 100,000 of some 30,000 events.

    python -m tests.benchmarks.relating BENCH [--crowd 5000] [--rows 100000]

BENCH is a folder with generate.py, whose reports are given voices here: speakers of two states
with their affiliations, relays, denials of what was reported, and later counts of the same
speaker. Each case runs in a process of its own; reading and matching are timed apart.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tests.benchmarks.whole_path import allegation

A_DAY = 20
SEED = 11
DENIED, RELAYED, UPDATED = 0.08, 0.3, 0.1
SIDES = (("ru", "Russia"), ("ua", "Ukraine"))
AGENCIES = ("Wire One", "Wire Two", "Wire Three")

Row = dict[str, Any]


def actors() -> Iterator[Row]:
    """Make two states with ministries and officials who answer to them, and agencies."""
    for side, state in SIDES:
        yield {"id": side, "name": state, "kind": "state", "party": side}
        for number in range(20):
            link = {"to": side, "kind": "official_of", "source": "List of offices"}
            yield {
                "id": f"{side}-{number}",
                "name": f"{state} official {number}",
                "affiliations": [link],
            }
    for number, name in enumerate(AGENCIES):
        yield {"id": f"wire-{number}", "name": name}


def voiced(row: Row, draw: random.Random) -> Iterator[Row]:
    """Put one report in somebody's mouth, and perhaps a denial or a later count after it."""
    record = allegation(row)
    day = date.fromisoformat(row["date"]) if row["date"] else None
    side = draw.choice(("ru", "ua"))
    record["speaker"] = f"{side}-{draw.randrange(20)}"
    if day:
        published = (day + timedelta(draw.randrange(1, 4))).isoformat()
        record["source"] = {"publisher": row["source"], "published": published}
    if draw.random() < RELAYED:
        record["via"] = [f"wire-{draw.randrange(len(AGENCIES))}"]
    if draw.random() < DENIED:
        record |= {"stance": "denies", "aspect": draw.choice(("responsibility", "occurrence"))}
        record["scope"] = "event"
        record.pop("figures", None)
    yield record
    if record.get("figures") and day and draw.random() < UPDATED:
        later = (day + timedelta(7)).isoformat()
        more = {"text": f"{row['count'] + 5} people", "as_of": later}
        yield record | {"id": f"{record['id']}-later", "figures": [more]}


def crowd(rows: Iterable[Row], draw: random.Random) -> Iterator[Row]:
    """Move reports to one place and day, so that all of them are of one event."""
    for row in rows:
        drawn = draw.randrange(40, 60)
        yield row | {
            "event_type": "shelling",
            "place": "Kupiansk",
            "date": "2022-09-14",
            "count": drawn,
        }


def measure(path: str) -> dict[str, float]:
    """Run the path once and return seconds, megabytes and counts."""
    import verify
    from verify.collector import collection_paused
    from verify.match import match
    from verify.normalise.registers import Registers
    from verify.relate.relations import relate
    from verify.relate.statements import Statements

    took: dict[str, float] = {}
    start = time.perf_counter()
    dataset = verify.read(path)
    took["read s"] = time.perf_counter() - start
    with collection_paused():
        start = time.perf_counter()
        registers = Registers(dataset)
        matching = match(dataset, registers=registers)
        took["match s"] = time.perf_counter() - start
        start = time.perf_counter()
        relations = relate(Statements(dataset, registers), matching)
        took["relate s"] = time.perf_counter() - start
    took["allegations"] = len(dataset.allegations)
    took["events"] = len(matching.events)
    took["largest event"] = max(len(event.members) for event in matching.events)
    took["edges"] = len(relations)
    took["skipped"] = sum(relations.skipped.values())
    took["peak MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return took


def write(folder: Path, records: Iterable[Row]) -> None:
    """Write a data set as a folder of tables."""
    folder.mkdir()
    for name, rows in (("allegations", records), ("actors", actors())):
        with (folder / f"{name}.jsonl").open("w", encoding="utf-8") as out:
            for row in rows:
                out.write(json.dumps(row, ensure_ascii=False) + "\n")


def generated(bench: Path, count: int, folder: Path) -> list[Row]:
    """Make reports of constant density."""
    path = folder / f"rows-{count}.jsonl"
    days = max(1, count // A_DAY)
    command = [sys.executable, str(bench / "generate.py"), "--n", str(count), "--seed", str(SEED)]
    subprocess.run(
        [*command, "--days", str(days), "--out", str(path)], check=True, stdout=subprocess.DEVNULL
    )
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def main() -> None:
    """Make both cases, measure each in a fresh process, and print one line a figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--crowd", type=int, default=5_000)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.measure:
        print(json.dumps(measure(given.measure)))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for label, count in (("one event", given.crowd), ("many events", given.rows)):
            if not count:
                continue
            draw = random.Random(SEED)
            rows: Iterable[Row] = generated(given.bench.resolve(), count, folder)
            if label == "one event":
                rows = crowd(rows, draw)
            write(folder / label, (record for row in rows for record in voiced(row, draw)))
            command = [sys.executable, "-m", __spec__.name, name, "--measure", str(folder / label)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            print(label)
            for figure, value in json.loads(done.stdout).items():
                print(f"  {figure:16} {value:12,.1f}")


if __name__ == "__main__":
    main()
