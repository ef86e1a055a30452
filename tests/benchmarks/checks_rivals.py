"""Other checkers over the same rows: check-jsonschema, jsonschema, frictionless and pydantic.

Each gets what it can be told: the JSON Schema of this library, a table schema, or the models that a
maintainer would write in an afternoon. What is not installed is named and left out.
"""

import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from verify.readwrite.schema import schema

__all__ = ["Rival", "rivals"]


@dataclass(frozen=True)
class Rival:
    """One command; no arguments where what it needs is not installed."""

    name: str
    arguments: tuple[str, ...] = ()


_PYDANTIC = """
import sys
from typing import Any
from pydantic import BaseModel, ConfigDict, ValidationError
class Source(BaseModel):
    model_config = ConfigDict(extra="forbid")
    publisher: str; published: str; url: str; title: str
class Row(BaseModel):
    model_config = ConfigDict(extra="forbid")
    id: str; claim: str; source: Source; speaker: str; via: list[str]; reporting: str
    about: dict[str, Any]; figures: list[dict[str, Any]]; notes: str
bad = 0
for n, line in enumerate(open(sys.argv[1], encoding="utf-8"), 1):
    try:
        Row.model_validate_json(line)
    except ValidationError as e:
        bad += 1; print(n, e)
print(bad, "bad lines")
"""
_JSONSCHEMA = """
import json, sys
from jsonschema import Draft202012Validator
check = Draft202012Validator(json.load(open(sys.argv[2], encoding="utf-8"))["items"])
bad = sum(any(True for _ in check.iter_errors(json.loads(line))) for line in open(sys.argv[1]))
print(bad, "bad lines")
"""
_FRICTIONLESS = """
import json, sys
from pathlib import Path
from frictionless import Resource, Schema
table = Schema.from_descriptor(json.load(open(sys.argv[2], encoding="utf-8")))
file = Path(sys.argv[1])
rows = Resource(path=file.name, basepath=str(file.parent), format="ndjson", schema=table)
report = rows.validate()
print(report.stats["errors"], "errors in", report.tasks[0].stats.get("rows"), "rows")
"""
_TABLE: dict[str, Any] = {
    "fields": [
        {"name": "id", "type": "string", "constraints": {"required": True}},
        {"name": "claim", "type": "string", "constraints": {"required": True}},
        {"name": "source", "type": "object", "constraints": {"required": True}},
        {"name": "speaker", "type": "string"},
        {"name": "via", "type": "array"},
        {"name": "reporting", "type": "string", "constraints": {"enum": ["direct", "indirect"]}},
        {"name": "about", "type": "object"},
        {"name": "figures", "type": "array"},
        {"name": "notes", "type": "string"},
    ],
    "primaryKey": ["id"],
}


def rivals(rows: Path, folder: Path, python: str) -> Iterator[Rival]:
    """Yield the rivals with their commands.

    Args:
        rows: The rows as .jsonl.
        folder: Where files for rivals may be written.
        python: The interpreter in whose environment they are looked for.
    """
    listed, form, table = (folder / name for name in ("rows.json", "schema.json", "table.json"))
    with rows.open(encoding="utf-8") as lines:
        listed.write_text(f"[{','.join(lines)}]", encoding="utf-8")
    record = schema("allegations")
    whole = {"$schema": record["$schema"], "type": "array", "items": record}
    form.write_text(json.dumps(whole), encoding="utf-8")
    table.write_text(json.dumps(_TABLE), encoding="utf-8")
    command = ("-m", "check_jsonschema", "--schemafile", str(form), str(listed))
    for name, module, arguments in (
        ("pydantic script", "pydantic", ("-c", _PYDANTIC, str(rows))),
        ("jsonschema script", "jsonschema", ("-c", _JSONSCHEMA, str(rows), str(form))),
        ("check-jsonschema", "check_jsonschema", command),
        ("frictionless", "frictionless, jsonlines", ("-c", _FRICTIONLESS, str(rows), str(table))),
    ):
        there = subprocess.run([python, "-c", f"import {module}"], capture_output=True, check=False)
        yield Rival(name, () if there.returncode else (python, *arguments))
