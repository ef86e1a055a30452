"""An invented data set that the tests of checks change."""

import json
from pathlib import Path
from typing import Any

from tests.badinputs.case import good
from verify.checks import Outcome, check_path

__all__ = ["ROWS", "checked", "codes", "put"]

ROWS: list[dict[str, Any]] = [
    good("k-1"),
    good("k-2", speaker="officials"),
    good("k-3", notes="<b>Mill</b>"),
    good("k-4", claim="Thugs shelled the mill (k-4)."),
    good("k-5", status="verified"),
]


def put(
    folder: Path, rows: list[dict[str, Any]], toml: str = "", name: str = "allegations.jsonl"
) -> Path:
    """Write a data set into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    if name.endswith(".json"):
        text = json.dumps(rows, indent=3)
    else:
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (folder / name).write_text(text, encoding="utf-8")
    if toml:
        (folder / "dataset.toml").write_text(toml, encoding="utf-8")
    return folder


def checked(folder: Path, rows: list[dict[str, Any]], toml: str = "", **given: Any) -> Outcome:
    """Write a data set and check it."""
    return check_path(put(folder, rows, toml), **given)


def codes(outcome: Outcome) -> list[tuple[str, str]]:
    """Return rule and record of every finding above info."""
    return [(found.code, found.record) for found in outcome.findings if found.severity != "info"]
