"""An invented data set for the commands, and a way to run them inside the test's process."""

import contextlib
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from verify.cli import main

__all__ = ["Ran", "allegation", "run", "valley"]

Row = dict[str, Any]


def allegation(name: str, speaker: str, claim: str, **about: Any) -> Row:
    """Make one allegation of the shelling of a school."""
    slots = {"act": "shelling", "place": "Riverton", "when": "2031-05-04", **about}
    return {
        "id": name,
        "claim": claim,
        "source": "gazette",
        **({"speaker": speaker} if speaker else {}),
        "about": {field: value for field, value in slots.items() if value},
    }


SOURCES: list[Row] = [
    {"id": "gazette", "publisher": "The Valley Gazette", "published": "2031-05-05"},
    {"id": "herald", "publisher": "The Herald", "published": "2031-05-06"},
]
ACTORS: list[Row] = [
    {"id": "north", "name": "Northland", "kind": "state", "party": "north"},
    {"id": "south", "name": "Southmark", "kind": "state", "party": "south"},
    {"id": "ada", "name": "Ada Marsh", "affiliations": [{"to": "north", "source": "Register"}]},
    {"id": "odo", "name": "Odo Fenn", "affiliations": [{"to": "south", "source": "Register"}]},
]
PLACES: list[Row] = [{"id": "riverton", "name": "Riverton", "kind": "settlement"}]
ALLEGATIONS = [
    allegation(
        "k-1", "ada", "Southern guns shelled the school.", accused="south", same_harm="school"
    )
    | {"figures": ["at least 12 people killed"]},
    allegation("k-2", "ada", "The school was shelled by southern guns.", accused="south")
    | {"source": "herald"},
    allegation(
        "k-3", "odo", "Northern guns shelled the school.", accused="north", same_harm="school"
    )
    | {"figures": ["3 people killed"]},
    allegation("k-4", "odo", "Southern guns fired on the school.", accused="south")
    | {"stance": "denies", "denies": ["k-1"], "aspect": "responsibility", "scope": "event"},
    allegation("k-5", "local residents", "Shells fell on the school all night."),
    allegation("k-6", "rescuers", "The dead found so far at the school number two.")
    | {"figures": [{"text": "two bodies", "count_of": "deaths", "low": 2, "measure": "found"}]},
    allegation("k-7", "", "The mill was looted.", act="looting", when="", accused="south"),
]
TOML = """\
title = "The school of Riverton"

[parties.north]
name = "Northland"
adverse_to = ["south"]

[parties.south]
name = "Southmark"
"""


def valley(folder: Path, *, allegations: list[Row] | None = None) -> str:
    """Write the data set into a folder and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "dataset.toml").write_text(TOML, encoding="utf-8")
    tables: dict[str, list[Row]] = {
        "sources": SOURCES,
        "actors": ACTORS,
        "places": PLACES,
        "allegations": ALLEGATIONS if allegations is None else allegations,
    }
    for name, rows in tables.items():
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    return str(folder)


@dataclass
class Ran:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


def run(*arguments: str) -> Ran:
    """Run a command inside this process, its output to no terminal."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(arguments)
    return Ran(code, out.getvalue(), err.getvalue())
