"""Measure the report: bytes and seconds of the example, and of many made-up allegations.

python -m tests.benchmarks.report [--allegations 5000] [--out report.html]
"""

import argparse
import random
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tests.build import ACTORS, INFO
from tests.example import EXAMPLE
from verify.models.dataset import Dataset
from verify.pipeline import cross_verify
from verify.readwrite import read
from verify.reports.document import report

__all__ = ["made_up"]

_ACTS = ("shelling", "looting", "killing", "abduction", "torture", "arson", "displacement")
_CLAIMS = (
    "Shells hit {what} in {place}.",
    "Armed men took goods from {what} in {place}.",
    "At least {count} people were killed near {what} in {place}.",
    "People were led away from {what} in {place} and have not been seen since.",
    "Detainees were beaten in {what} of {place}.",
    "{what} in {place} burnt down in the night.",
    "Families left {place} after soldiers came to {what}.",
)
_WHAT = ("a school", "the market", "two farms", "the hospital", "a bridge", "the station", "a mill")


def made_up(count: int, seed: int = 5) -> Dataset:
    """Make allegations of invented places: each event told by one to nine, of both sides."""
    chance = random.Random(seed)
    places = [
        {"id": f"town-{k}", "name": f"{a}{b}", "kind": "settlement"}
        for k, (a, b) in enumerate(
            (a, b)
            for a in ("Alder", "Birch", "Cedar", "Dawn", "Elm", "Fern", "Gorse", "Hazel", "Iris")
            for b in ("bridge", "field", "ford", "ham", "mouth", "stead", "ton", "wick", "worth")
        )
    ]
    speakers = [str(row["id"]) for row in ACTORS] + [f"Witness {k}" for k in range(300)]
    papers = [f"The {name} {kind}" for name in ("Valley", "Hill", "River", "Lake", "Coast")
              for kind in ("Gazette", "Herald", "Courier", "Post", "Times", "Star")]  # fmt: skip
    rows: list[dict[str, Any]] = []
    while len(rows) < count:
        act = chance.randrange(len(_ACTS))
        place, what = chance.choice(places), chance.choice(_WHAT)
        day = date(2031, 1, 1) + timedelta(days=chance.randrange(700))
        tellers = chance.choice((1, 1, 1, 2, 2, 3, 4, 9))
        for _ in range(min(tellers, count - len(rows))):
            killed = chance.randrange(1, 60)
            said = day + timedelta(days=chance.randrange(4))
            about = {"act": _ACTS[act], "place": place["id"], "when": day.isoformat()}
            if chance.random() < 0.7:
                about["accused"] = chance.choice(("north-troops", "south-troops"))
            text = _CLAIMS[act].format(what=what, place=place["name"], count=killed)
            row: dict[str, Any] = {
                "id": f"m{len(rows):05}",
                "claim": text[0].upper() + text[1:],
                "source": {"publisher": chance.choice(papers), "published": said.isoformat()},
                "speaker": chance.choice(speakers),
                "about": about,
            }
            if act == 2 or chance.random() < 0.1:
                row["figures"] = [f"at least {killed} people killed"]
            if chance.random() < 0.3:
                row["via"] = [chance.choice(("north-wire", "south-wire", "valley-wire"))]
            if chance.random() < 0.4:
                row["quote"] = {"text": text, "lang": "en"}
            rows.append(row)
    return Dataset.of(rows, actors=ACTORS, places=places, info=INFO)


def _measured(name: str, dataset: Dataset, out: str | None) -> None:
    start, worked = time.perf_counter(), time.process_time()
    verification = cross_verify(dataset)
    related, between = time.perf_counter(), time.process_time()
    text = report(verification)
    done, ended = time.perf_counter(), time.process_time()
    print(
        f"{name}: {len(verification.statements):,} allegations, "
        f"{len(verification.matching.events):,} events; match and relate {related - start:.1f} s "
        f"({between - worked:.1f} s of work), report {done - related:.1f} s "
        f"({ended - between:.1f} s of work), {len(text.encode()):,} bytes"
    )
    if out:
        Path(out).write_text(text, encoding="utf-8")


def main() -> None:
    """Print one line for the example and one for the made-up allegations."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--allegations", type=int, default=5_000)
    parser.add_argument("--out")
    given = parser.parse_args()
    _measured("example", read(EXAMPLE), None)
    _measured("made up", made_up(given.allegations), given.out)


if __name__ == "__main__":
    main()
