"""Measure verify check: made-up records, each step in a fresh process, wall and CPU seconds.

python -m tests.benchmarks.checks [--records 50000] [--rivals [PYTHON]] [--by-rule]
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.checks_rivals import rivals

HEADS = [
    "Bel",
    "Cor",
    "Dun",
    "Fal",
    "Gor",
    "Hel",
    "Kar",
    "Lor",
    "Mor",
    "Nor",
    "Pel",
    "Ros",
    "Sol",
    "Tor",
    "Vel",
    "Zar",
    "Bran",
    "Drev",
    "Kost",
    "Lub",
]
TAILS = [
    "ova",
    "enka",
    "itsa",
    "ford",
    "ville",
    "brook",
    "holm",
    "stad",
    "ino",
    "any",
    "arsk",
    "ets",
    "ivka",
    "une",
    "ola",
    "mere",
    "dale",
]
ACTS = ("shelling", "detention", "looting", "killing", "torture", "arson", "abduction")
PLACES = [f"{a}{b}" for a in HEADS for b in TAILS]
SIDES = ("Northern forces", "Southern forces", "Hill militia", "River guard")
FIRST = ("Ada", "Ivo", "Odo", "Nela", "Petra", "Maro", "Sela", "Tomas", "Vera", "Luka", "Dana")
LAST = ("Marsh", "Marek", "Fenn", "Brook", "Teres", "Vale", "Holt", "Strand", "Quill", "Reed")
PATIENCE = 300  # seconds before a command is stopped
RECORD_RULES = "V1,V2,V301,V302,V303,V304,V401,V402,V403,V404,V405,V406,V701,V703,V704"


def record(number: int, draw: random.Random) -> dict[str, Any]:
    """Return one made-up allegation of about 600 bytes."""
    place = draw.choice(PLACES)
    act = draw.choice(ACTS)
    dead = draw.randrange(1, 90)
    day = f"2031-{draw.randrange(1, 13):02}-{draw.randrange(1, 29):02}"
    paper = draw.randrange(40)
    side = draw.choice(SIDES)
    return {
        "id": f"k-{number:06d}",
        "claim": f"{side} began the {act} of {place} near house {draw.randrange(9000)}, and {dead} "
        f"residents were killed there, according to record {number} of the survey.",
        "source": {
            "publisher": f"The Valley Paper {paper}",
            "published": "2032-01-04",
            "url": f"https://paper{paper}.example/{number}",
            "title": f"What happened at {place}",
        },
        "speaker": f"{draw.choice(FIRST)} {draw.choice(LAST)}-{draw.choice(LAST)}",
        "via": ["Valley News Agency"],
        "reporting": "indirect",
        "about": {"act": act, "place": place, "when": day, "accused": side},
        "figures": [{"count_of": "deaths", "low": dead, "bound": "exact", "text": f"{dead} dead"}],
        "notes": f"Coded from the printed edition, page {number % 60}.",
    }


def write(path: Path, count: int) -> None:
    """Write the file to be checked."""
    draw = random.Random(7)
    with path.open("w", encoding="utf-8") as out:
        for number in range(count):
            out.write(json.dumps(record(number, draw)) + "\n")


def ran(arguments: list[str]) -> tuple[float, float, float, str]:
    """Run a command; return wall and CPU seconds, megabytes, and its last line."""
    start = time.perf_counter()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as out:
        process = subprocess.Popen(arguments, stdout=out, stderr=subprocess.STDOUT)
        end = threading.Timer(PATIENCE, process.kill)
        end.start()
        _, status, usage = os.wait4(process.pid, 0)
        end.cancel()
        wall = time.perf_counter() - start
        out.seek(0)
        said = out.read().strip().split("\n")[-1]
    if os.WIFSIGNALED(status):
        said = f"stopped after {PATIENCE} s"
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said[:120]


def report(name: str, arguments: list[str]) -> float:
    """Run and print one line; return CPU seconds."""
    wall, cpu, peak, said = ran(arguments)
    print(f"{name:42} wall {wall:6.2f} s  CPU {cpu:6.2f} s  peak {peak:5.0f} MB  {said}")
    return cpu


def by_rule(path: Path) -> None:
    """Print what each rule costs, in one process."""
    from verify.checks.rules import RULES
    from verify.checks.subject import Subject
    from verify.readwrite import read

    start = time.process_time()
    subject = Subject(read(path))
    print(f"reading {time.process_time() - start:.2f} s")
    for rule in RULES:
        if rule.look is not None:
            start = time.process_time()
            found = sum(1 for _ in rule.look(subject))
            took = time.process_time() - start
            print(f"{rule.code.code} {rule.name:28} {took:6.2f} s  {found} findings")


def main() -> None:
    """Make the files and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=50_000)
    parser.add_argument("--by-rule", action="store_true")
    parser.add_argument("--rivals", nargs="?", const=sys.executable, metavar="PYTHON")
    args = parser.parse_args()
    verify = [sys.executable, "-m", "verify", "check"]
    with tempfile.TemporaryDirectory() as folder:
        six, one, two = (Path(folder) / f"{name}.jsonl" for name in ("six", "one", "two"))
        for path, count in ((six, 6), (one, args.records), (two, 2 * args.records)):
            write(path, count)
        print(f"{args.records} records, {one.stat().st_size / 1e6:.1f} MB")
        if args.by_rule:
            by_rule(one)
            return
        report("six records, all rules", [*verify, str(six)])
        report("six records, rules about one record", [*verify, str(six), "--select", RECORD_RULES])
        report("rules about one record", [*verify, str(one), "--select", RECORD_RULES])
        first = report("all rules", [*verify, str(one)])
        second = report("all rules, twice the records", [*verify, str(two)])
        print(f"twice the records cost x{second / first:.2f}")
        if args.rivals:
            for rival in rivals(one, Path(folder), args.rivals):
                if rival.arguments:
                    report(rival.name, list(rival.arguments))
                else:
                    print(f"{rival.name}: not installed, left out")


if __name__ == "__main__":
    main()
