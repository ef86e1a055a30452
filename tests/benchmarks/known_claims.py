"""Find earlier claims: does `find` return the fact-checked claim that a post repeats?

    python -m tests.benchmarks.known_claims FOLDER [--split dev]

FOLDER holds candidates.jsonl (id, claim, title, subtitle), data.jsonl (id, query, gold) and
score.py.
"""

import argparse
import json
import time
from pathlib import Path

from tests.benchmarks.events import scorer
from verify.match.find import Index
from verify.models.dataset import Dataset


def main() -> None:
    """Print one line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--split", default="dev")
    given = parser.parse_args()
    with (given.folder / "candidates.jsonl").open(encoding="utf-8") as lines:
        known = [json.loads(line) for line in lines]
    dataset = Dataset.of(
        {
            "id": row["id"],
            "claim": row["claim"],
            "source": {"title": row["title"], "url": row["url"]},
            **({"notes": row["subtitle"]} if row["subtitle"] else {}),
        }
        for row in known
    )
    with (given.folder / "data.jsonl").open(encoding="utf-8") as lines:
        asked = [row for row in map(json.loads, lines) if given.split in ("all", row["split"])]
    index = Index.of(dataset)
    start = time.perf_counter()
    found = {row["id"]: [hit.id for hit in index.find(row["query"], 10)] for row in asked}
    each = (time.perf_counter() - start) / len(asked)
    result = scorer(given.folder)({row["id"]: row["gold"] for row in asked}, found)
    print(
        f"{given.folder.name} {given.split} {len(asked)} queries, {1000 * each:.1f} ms each  "
        + "  ".join(f"{name} {100 * value:.1f}" for name, value in result.items())
    )


if __name__ == "__main__":
    main()
