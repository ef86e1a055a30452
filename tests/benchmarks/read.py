"""Measures reading: makes a data set, reads it in a fresh process, prints time and memory.

python tests/benchmarks/read.py [--records 200000] [--format jsonl|json|csv] [--broken KIND]
"""

import argparse
import csv
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PLACES = ("Riverton", "Old Mill", "Stony Ford", "Lakeside", "Marrow Bridge", "Kelm")
ACTS = ("shelling", "detention", "looting", "killing", "torture")
BROKEN = {
    "syntax": '{"id": "k-1", "claim": "The market was shelled", "source": "Gazette"',
    "field": '{"id": "k-1", "clam": "The market was shelled", "source": "Gazette"}',
    "word": '{"id": "k-1", "claim": "The market was shelled", "source": "G", "stance": "say"}',
    "date": '{"claim": "The market was shelled", "source": {"published": "2031-02-30"}}',
    "duplicate": '{"id": "k-1", "claim": "The market was shelled", "source": "Gazette"}',
    "nan": '{"claim": "The market was shelled", "source": "Gazette", "figures": {"low": NaN}}',
    "bytes": '{"claim": "The market was shelled\udcff", "source": "Gazette"}',
}


def record(number: int) -> dict[str, Any]:
    """Return one allegation of about 500 bytes."""
    place, act = PLACES[number % 6], ACTS[number % 5]
    return {
        "id": f"k-{number:06d}",
        "claim": f"Northern forces began the {act} of {place}, and {number % 90} residents were "
        "killed or wounded there, a mayor said.",
        "source": {"publisher": "The Valley Gazette", "published": "2031-05-04"},
        "speaker": "Ivo Marek",
        "via": ["Valley News Agency"],
        "about": {
            "act": act,
            "place": place,
            "when": f"2031-05-{number % 28 + 1:02d}",
            "accused": "Northern forces",
        },
        "figures": [{"count_of": "deaths", "low": number % 90, "bound": "at_least"}],
    }


def lines(count: int, broken: str | None) -> Iterator[str]:
    """Yield the lines of a .jsonl file."""
    for number in range(count):
        yield BROKEN[broken] if broken else json.dumps(record(number), ensure_ascii=False)


def write(path: Path, count: int, broken: str | None) -> None:
    """Write the file to be read."""
    with path.open("w", encoding="utf-8", errors="surrogateescape", newline="") as handle:
        if path.suffix == ".csv":
            fields = ["id", "claim", "source.publisher", "source.published", "speaker", "via"]
            about = ["act", "place", "when", "accused"]
            table = csv.writer(handle)
            table.writerow([*fields, *(f"about.{name}" for name in about), "figures"])
            for number in range(count):
                row = record(number)
                plain = [row["id"], row["claim"], *row["source"].values(), row["speaker"]]
                figures = json.dumps(row["figures"])
                table.writerow([*plain, row["via"][0], *row["about"].values(), figures])
        elif path.suffix == ".json":
            handle.write("[\n" + ",\n".join(lines(count, broken)) + "\n]\n")
        else:
            handle.writelines(line + "\n" for line in lines(count, broken))


def measure(path: str) -> None:
    """Read in this process and print what it cost."""
    started = time.perf_counter()
    from verify.readwrite import read

    imported = time.perf_counter()
    dataset = read(path)
    wall = time.perf_counter() - imported
    cpu = time.process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    shown = sum(len(str(finding)) for finding in dataset.findings)
    print(
        f"{dataset!r}, {dataset.rejected} rejected, {shown} characters of findings\n"
        f"import {imported - started:.2f} s, read {wall:.2f} s, "
        f"in all {cpu:.2f} s of CPU and {peak:.0f} MB"
    )


def main() -> None:
    """Make the file and read it in a fresh process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=200_000)
    parser.add_argument("--format", default="jsonl", choices=("jsonl", "json", "csv"))
    parser.add_argument("--broken", choices=sorted(BROKEN))
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.measure:
        measure(args.measure)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"many.{args.format}"
        write(path, args.records, args.broken)
        size = path.stat().st_size
        print(f"{args.records} records, {size / 1e6:.1f} MB, {size // args.records} bytes each")
        subprocess.run([sys.executable, __file__, "--measure", str(path)], check=True)


if __name__ == "__main__":
    main()
