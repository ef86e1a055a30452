"""Compare with other linkers on one made-up set of reports: one row a linker.

    python -m tests.benchmarks.peers BENCH [--n 20000] [--seed 7] [--days 1000] [--peers a,b]

BENCH is a folder with generate.py, run.py and peers/NAME.py, each of which has `link`; the other
linkers must be installed. Ours is rivals/peers/verify.py and is run by the same command, on the
same rows, in a process of its own. Nothing is tuned for it.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

OURS = Path(__file__).parent / "rivals"


def main() -> None:
    """Make the rows, run the bench and pass its table on."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--n", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--days", type=int, default=1_000)
    parser.add_argument("--peers", default="verify,splink_duckdb,splink_avg,tfidf_cosine")
    parser.add_argument("--raw", action="store_true", help="no shared normalisation")
    given = parser.parse_args()
    bench = given.bench.resolve()
    with tempfile.TemporaryDirectory() as folder:
        test, dev = f"{folder}/test.jsonl", f"{folder}/dev.jsonl"
        run(bench, "generate.py", n=given.n, seed=given.seed, days=given.days, out=test)
        run(bench, "generate.py", n=6_000, seed=1, days=300, out=dev)
        flags = [] if given.raw else ["--norm"]
        run(bench, "run.py", *flags, data=test, dev=dev, peers=given.peers, timeout=1_200)


def run(bench: Path, script: str, *flags: str, **options: object) -> None:
    """Run a script of the bench, with our row beside those of the others."""
    words = [word for name, value in options.items() for word in (f"--{name}", str(value))]
    path = os.pathsep.join(filter(None, (str(OURS), os.environ.get("PYTHONPATH"))))
    command = [sys.executable, str(bench / script), *flags, *words]
    subprocess.run(command, check=True, cwd=bench, env=os.environ | {"PYTHONPATH": path})


if __name__ == "__main__":
    main()
