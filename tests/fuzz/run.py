"""Run a fuzz target: with atheris where it is installed, else with seeded mutations of our own.

python -m tests.fuzz.run TARGET [--executions 100000] [--seed 0] [--atheris]
"""

import argparse
import random
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path

PIECES = (
    b"{", b"}", b"[", b"]", b'"', b":", b",", b"\\", b"\n", b"\r\n", b";", b"null", b"true", b"NaN",
    b"1e999", b"-", b"0", b"\x00", b"\xff", b"\xef\xbb\xbf", b"\\u0000", b"\\ud800",
    b"\xe2\x80\xae", b"<<<<<<< a\n",
    b'"id"', b'"claim"', b'"source"', b'"about"', b'"figures"', b'"when"',
)  # fmt: skip


def mutated(data: bytes, draw: random.Random) -> bytes:
    """Change a few bytes of a seed: cut, repeat, insert, flip."""
    text = bytearray(data)
    for _ in range(draw.randrange(1, 6)):
        at = draw.randrange(len(text) + 1)
        kind = draw.randrange(5)
        if kind == 0:
            text[at:at] = draw.choice(PIECES)
        elif kind == 1:
            del text[at : at + draw.randrange(1, 20)]
        elif kind == 2 and text:
            text[at : at + 1] = bytes([draw.randrange(256)])
        elif kind == 3:
            text[at:at] = text[at : at + draw.randrange(1, 40)] * draw.randrange(1, 4)
        else:
            text[at : at + draw.randrange(1, 9)] = draw.choice(PIECES)
    return bytes(text[:4000])


def with_atheris(name: str, executions: int, seed: int) -> None:
    """Let atheris find inputs by what they reach in the library; it ends the process."""
    atheris = import_module("atheris")
    with atheris.instrument_imports(include=["verify"]):
        targets = import_module("tests.fuzz.targets")
    corpus = Path(tempfile.mkdtemp(prefix="verify-corpus-"))
    for number, data in enumerate(targets.SEEDS[name]):
        (corpus / str(number)).write_bytes(data)
    options = [f"-runs={executions}", f"-seed={seed + 1}", "-max_len=4000", "-timeout=5"]
    atheris.Setup([sys.argv[0], *options, str(corpus)], targets.TARGETS[name])
    atheris.Fuzz()


def main() -> None:
    """Run until something is raised that should not be, or the executions are over."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target")
    parser.add_argument("--executions", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--atheris", action="store_true")
    args = parser.parse_args()
    if args.atheris:
        with_atheris(args.target, args.executions, args.seed)
        return
    targets = import_module("tests.fuzz.targets")
    target, seeds = targets.TARGETS[args.target], targets.SEEDS[args.target]
    draw = random.Random(args.seed)
    slowest, start = 0.0, time.perf_counter()
    for number in range(args.executions):
        data = mutated(draw.choice(seeds), draw)
        before = time.process_time()
        try:
            target(data)
        except Exception:
            print(f"execution {number} of seed {args.seed} failed for {data!r}")
            raise
        slowest = max(slowest, time.process_time() - before)
    took = time.perf_counter() - start
    print(f"{args.target}: {args.executions} executions, {took:.0f} s, slowest {slowest:.2f} s")


if __name__ == "__main__":
    main()
