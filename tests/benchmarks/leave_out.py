"""How far leaving out a part equals a re-run without it; run by hand.

python -m tests.benchmarks.leave_out examples/kherson-kharkiv tests/contested/*

Where they differ, matching parts or joins the rest otherwise than with the part: `without` keeps
events and what is confirmed of them as they were found.
"""

import sys
from collections import Counter

from verify.models.dataset import Dataset
from verify.pipeline import cross_verify
from verify.questions.left import asserted
from verify.questions.parts import KINDS, parts
from verify.readwrite import read

__all__ = ["compare"]


def compare(path: str) -> Counter[str]:
    """Count the evidence levels of one data set that a re-run confirms, part by part."""
    data = read(path)
    cv = cross_verify(data)
    ids = data.allegations.ids
    counted = asserted(cv)
    found: Counter[str] = Counter()
    for part in (part for kind in KINDS for part in parts(cv, kind)):
        if not part.gone or len(part.gone) == len(ids):
            continue
        again = cross_verify(_reduced(data, {ids[position] for position in part.gone}))
        remaining = cv.evidence.without(part.gone)
        found["parts"] += 1
        for position in counted - part.gone:
            other = again.dataset.allegations.position(ids[position])
            assert other is not None
            one, two = remaining.grounds(position), again.evidence.grounds(other)
            found["levels"] += 1
            found["differ"] += (one.level, one.fewest) != (two.level, two.fewest)
    return found


def _reduced(data: Dataset, gone: set[str]) -> Dataset:
    tables = {name: list(table.rows()) for name, table in data.tables().items()}
    named = zip(data.allegations.ids, tables["allegations"], strict=True)
    tables["allegations"] = [{**row, "id": name} for name, row in named if name not in gone]
    tables["judgements"] = [
        row for row in tables["judgements"] if not gone.intersection((row["a"], row["b"]))
    ]
    return Dataset.of(**tables, info=data.info)


if __name__ == "__main__":
    total: Counter[str] = Counter()
    for name in sys.argv[1:]:
        counts = compare(name)
        total += counts
        print(f"{name}: {dict(counts)}")
    print(f"in all: {dict(total)}")
