"""Measure which share of mistakes in the relations the tests of the relations notice.

    python -m tests.benchmarks.mutation [--sample 400] [--seed 1] [--only WORD] [--list]

Run from the top of the project, with PYTHONHASHSEED=0. Sources are changed in memory only. A
mutant is killed where a test fails or takes too long. `harmless.toml` says of survivors why no
test can or should notice them; they count as survivors all the same, and are not run.
"""

import argparse
import importlib
import os
import pkgutil
import random
import sys
import tomllib
from collections import Counter, defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.mutation.mutants import Mutant, enums_of, mutants_of
from tests.benchmarks.mutation.trial import Outcome, Plan, trial, trials_in_place

SOURCES = Path("verify/relate")
TESTS = ("tests/relate", "tests/test_seeds.py", "verify/relate")
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
    mutants = mutants_of(sorted(SOURCES.rglob("*.py")), enums)
    every = [mutant for mutant in mutants if given.only in f"{mutant.path} {mutant.words}"]
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
    """Run the tests against each mutant and return those that survived."""
    enums = enums_of(Path("verify"))
    plain = trial(tests, Plan(watched=f"{SOURCES}/"))
    assert not plain.by, f"without any change, {plain.by} fails"
    print(f"{len(plain.seconds) - 1} tests", file=sys.stderr, flush=True)
    killers: dict[Path, Counter[str]] = defaultdict(Counter)
    survivors = [mutant for mutant in chosen if mutant.name in _harmless()]
    done = len(survivors)

    def told(mutant: Mutant, outcome: Outcome) -> None:
        nonlocal done
        done += 1
        if outcome.by:
            killers[mutant.path][outcome.by] += 1
        else:
            survivors.append(mutant)
            print(f"{done}: {_shown(mutant)}", file=sys.stderr, flush=True)
        if done % 25 == 0:
            print(f"{done} run, {len(survivors)} survived", file=sys.stderr, flush=True)

    running = [mutant for mutant in chosen if mutant.name not in _harmless()]
    anew = [mutant for mutant in running if _acts_early(mutant, plain)]
    for mutant in anew:
        changed = (mutant.module, mutant.path, mutant.tree(enums))
        told(mutant, trial(tests, _plan(mutant, plain, killers[mutant.path]), changed))
    rest = [mutant for mutant in running if mutant not in set(anew)]
    trials_in_place(
        tests,
        ((mutant.path, mutant.scope, mutant.tree(enums)) for mutant in rest),
        lambda number: _plan(rest[number], plain, killers[rest[number].path]),
        lambda number, outcome: told(rest[number], outcome),
    )
    return survivors


def _acts_early(mutant: Mutant, plain: Outcome) -> bool:
    """Whether it acts where modules are imported, so that they have to be imported anew."""
    if mutant.lasting:
        return True
    return any(
        path == str(mutant.path) and f"{mutant.scope}.".startswith(f"{name}.")
        for path, _, name in (call.partition(" ") for call in plain.called[""])
    )


def _plan(mutant: Mutant, plain: Outcome, known: Counter[str]) -> Plan:
    """Run what calls the changed function, the quickest and likeliest first.

    What stands outside a function, or is remembered between tests, concerns every test.
    """
    file, stem = str(mutant.path), mutant.path.stem
    calling = (
        None
        if _acts_early(mutant, plain)
        else {
            test
            for test, called in plain.called.items()
            if test
            and any(
                f"{mutant.scope}.".startswith(f"{name}.")
                for path, _, name in (call.partition(" ") for call in called)
                if path == file
            )
        }
    )
    usual = plain.seconds

    def rank(name: str) -> tuple[float, ...]:
        """Put first what is quick, what killed others of the file, and what is named after it."""
        own = stem in name.partition("::")[0]
        return ((usual[name] + 0.001) / (1 + 5 * known[name]) / (4 if own else 1),)

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
