"""Link the events of labelled sets at default settings and score the clusters.

    python -m tests.benchmarks.events FOLDER [FOLDER ...] [--split dev]

FOLDER is a set as `event_sets.py` describes it; its own `score.py` does the scoring.
"""

import argparse
import importlib.util
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tests.benchmarks.event_sets import load
from verify.match import match

Score = Callable[[Mapping[str, Any], Mapping[str, Any]], dict[str, Any]]


def scorer(folder: Path) -> Score:
    """Return the scoring function of a set."""
    spec = importlib.util.spec_from_file_location(f"score_{folder.name}", folder / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Score = module.score
    return found


def main() -> None:
    """Print one line a set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--split", default="dev")
    given = parser.parse_args()
    for folder in given.folders:
        dataset, gold = load(folder, given.split)
        start = time.perf_counter()
        matching = match(dataset)
        took = time.perf_counter() - start
        found = {
            name: matching.events[index].id
            for name, index in zip(matching.ids, matching.event_of.tolist(), strict=True)
        }
        result = scorer(folder)(gold, found)
        precision, recall, f1 = (100 * float(value) for value in result["pairwise"])
        print(
            f"{folder.name:18} {given.split:8} {len(gold):6} rows {took:6.1f} s  "
            f"pairwise P {precision:5.1f} R {recall:5.1f} F1 {f1:5.1f}  "
            f"CoNLL {100 * float(result['CoNLL']):5.1f}"
        )


if __name__ == "__main__":
    main()
