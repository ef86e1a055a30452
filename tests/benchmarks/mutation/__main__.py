"""Measure which share of mistakes in the relations the tests of the relations notice.

    python -m tests.benchmarks.mutation [--sample 400] [--seed 1] [--only WORD] [--list]

Run from the top of the project, with PYTHONHASHSEED=0. Sources are changed in memory only. A
mutant is killed where a test fails or takes too long. `harmless.toml` says of survivors why no
test can or should notice them; they count as survivors all the same.
"""

import argparse
import importlib
import os
import pkgutil
import random
import sys
import tomllib
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.mutation.mutants import Mutant, enums_of, mutants_of
from tests.benchmarks.mutation.trial import Outcome, Plan, trial

SOURCES = Path("verify/relate")
LEFT_OUT = ("claims",)
TESTS = (
    "tests/relate",
    "tests/test_seeds.py",
    "verify/relate",
    *(f"--ignore={folder}/{name}" for folder in ("tests/relate", SOURCES) for name in LEFT_OUT),
)
BELOW = ("models", "codes", "normalise", "match", "readwrite")
"""Packages that the relations rest on: imported once, before any process is forked."""
HEAVY = ("hypothesis", "networkx", "scipy.sparse.csgraph", "dateparser", "rapidfuzz", "jinja2")


def main() -> int:
    """Read the command line, run the mutants of a sample and print what survived."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    arguments.add_argument("--sample", type=int, default=400, help="how many mutants; 0 for all")
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--only", default="", help="only files or changes with this word")
    arguments.add_argument("--without", default="", help="leave out tests with this word")
    arguments.add_argument("--list", action="store_true", help="list the mutants and stop")
    given = arguments.parse_args()
    enums = enums_of(Path("verify"))
    paths = [p for p in sorted(SOURCES.rglob("*.py")) if p.parts[2] not in LEFT_OUT]
    every = [m for m in mutants_of(paths, enums) if given.only in f"{m.path} {m.words}"]
    size = min(given.sample or len(every), len(every))
    chosen = random.Random(given.seed).sample(every, size)
    if given.list:
        for mutant in sorted(chosen, key=lambda m: (m.path, m.line)):
            print(_shown(mutant))
        return 0
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    _import_below()
    tests = [*TESTS, *(("-k", f"not {given.without}") if given.without else ())]
    with TemporaryDirectory() as compiled:
        sys.dont_write_bytecode, sys.pycache_prefix = False, compiled
        survivors = _run(chosen, tests)
    _report(every, chosen, survivors)
    return 0


def _import_below() -> None:
    for name in HEAVY:
        importlib.import_module(name)
    for name in BELOW:
        package = importlib.import_module(f"verify.{name}")
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(found.name)
    early = [name for name in sys.modules if name.startswith("verify.relate")]
    assert not early, f"imported before any change: {early}"


def _run(chosen: list[Mutant], tests: list[str]) -> list[Mutant]:
    """Run the tests against each mutant, those first that killed others of the same file."""
    enums = enums_of(Path("verify"))
    plain = trial(tests, Plan(watched=f"{SOURCES}/"))
    assert not plain.by, f"without any change, {plain.by} fails"
    print(f"{len(plain.seconds)} tests", file=sys.stderr, flush=True)
    killers: dict[Path, Counter[str]] = {}
    survivors = []
    for number, mutant in enumerate(chosen, 1):
        known = killers.setdefault(mutant.path, Counter())
        changed = (mutant.module, mutant.path, mutant.tree(enums))
        outcome = trial(tests, _plan(mutant, plain, known), changed)
        if outcome.by:
            known[outcome.by] += 1
        else:
            survivors.append(mutant)
            print(f"{number}: {_shown(mutant)}", file=sys.stderr, flush=True)
        if number % 25 == 0:
            print(f"{number} run, {len(survivors)} survived", file=sys.stderr, flush=True)
    return survivors


def _plan(mutant: Mutant, plain: Outcome, known: Counter[str]) -> Plan:
    """Run what calls the changed function: first what killed others of its file, then its own.

    What stands outside a function, or is remembered between tests, concerns every test.
    """
    file, stem = str(mutant.path), mutant.path.stem
    calling = (
        None
        if mutant.lasting
        else {
            test
            for test, called in plain.called.items()
            if any(
                f"{mutant.scope}.".startswith(f"{name}.")
                for path, _, name in (call.partition(" ") for call in called)
                if path == file
            )
        }
    )
    usual = plain.seconds

    def rank(name: str) -> tuple[float, ...]:
        return -known[name], stem not in name.partition("::")[0], usual[name]

    return Plan(
        wanted=lambda name: calling is None or name in calling,
        rank=rank,
        limit=lambda name: 2 + 4 * usual[name],
    )


def _report(every: list[Mutant], chosen: list[Mutant], survivors: list[Mutant]) -> None:
    harmless = _harmless()
    killed = len(chosen) - len(survivors)
    print(f"{killed} of {len(chosen)} killed, {killed / len(chosen):.1%}; {len(every)} in all")
    for mutant in sorted(survivors, key=lambda m: (m.path, m.line)):
        print(f"- {_shown(mutant)}")
        print(f"  {harmless.get(mutant.name, 'NO REASON GIVEN')}")


def _harmless() -> dict[tuple[str, str, str], str]:
    """Read why some changes make no difference."""
    said = tomllib.loads(Path(__file__).with_name("harmless.toml").read_text())
    return {
        (f"verify/relate/{item['file']}", item["scope"], words): item["reason"]
        for item in said.get("harmless", ())
        for words in item["changes"]
    }


def _shown(mutant: Mutant) -> str:
    return f"{mutant.path}:{mutant.line} {mutant.scope}: {mutant.words}"


if __name__ == "__main__":
    raise SystemExit(main())
