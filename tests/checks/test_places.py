"""Every finding of a rule has the physical line and column, the pointer and the record."""

import json
from pathlib import Path

import pytest

from tests.badinputs.case import good
from tests.example import EXAMPLE
from verify.checks import check_path
from verify.models.words import Severity

ROWS = [good("k-1"), good("k-2", notes="<b>Mill</b>"), good("k-3")]
JSONL = "\n".join(json.dumps(row) for row in ROWS)
CSV = "id,claim,source.publisher,source.published,speaker,notes\n"
FILES: dict[str, tuple[str, str]] = {
    "lines": ("a.jsonl", JSONL),
    "lines after blank ones and a mark": ("a.jsonl", "\ufeff\r\n\r\n" + JSONL),
    "an indented list": ("a.json", json.dumps(ROWS, indent=2)),
    "an object of tables": ("a.json", json.dumps({"sources": [], "allegations": ROWS}, indent=1)),
    "records of several tables in one file": (
        "a.jsonl",
        '{"sources": {"id": "s", "title": "x"}}\n' + JSONL,
    ),
    "a table": ("a.csv", CSV + "k-1,x,G,2031,A,\nk-2,y,G,2031,A,<b>Mill</b>\n"),
    "a table with a cell of two lines": (
        "a.csv",
        CSV + 'k-1,"x\ny",G,2031,A,\nk-2,"y\nz",G,2031,A,<b>Mill</b>\n',
    ),
}


@pytest.mark.parametrize(("name", "text"), FILES.values(), ids=FILES.keys())
def test_line_and_column_are_those_of_the_value(name: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(text.encode())
    [found] = [f for f in check_path(path).findings if f.code == "V704"]
    line = text.encode().decode("utf-8-sig").replace("\r", "").split("\n")[found.line - 1]
    assert line[found.column - 1 :].lstrip('"').startswith("<b>Mill</b>")
    assert (found.pointer, found.record, found.file) == ("/notes", "k-2", str(path))


def test_findings_stand_in_the_order_of_the_files(tmp_path: Path) -> None:
    rows = [good(f"k-{n}", notes="<b>", claim="Thugs left.", source="s") for n in range(5)]
    lines = "\n".join(json.dumps(row) for row in rows)
    (tmp_path / "allegations.jsonl").write_text(lines + '\n{"claim": "x",}')
    (tmp_path / "sources.jsonl").write_text('{"id": "s", "title": "<b>"}')
    found = [(Path(f.file).name, f.line, f.column) for f in check_path(tmp_path).findings]
    names = ["sources.jsonl", "allegations.jsonl"]
    assert found == sorted(found, key=lambda place: (names.index(place[0]), *place[1:]))
    assert len(found) >= 12


def test_the_example_passes_its_own_checks_and_every_warning_is_an_honest_unknown() -> None:
    outcome = check_path(EXAMPLE)
    assert outcome.exit_code == 0
    assert outcome.counts.get(Severity.ERROR, 0) == 0
    warnings = [found for found in outcome.findings if found.severity is Severity.WARNING]
    assert {found.code for found in warnings} == {"V402"}
    vague = [found.message for found in warnings if "nothing to count from" not in found.message]
    assert [message.split(":")[0] for message in vague] == ["'when' is 'earlier'"]
    infos = {found.code for found in outcome.findings} - {"V402"}
    assert infos <= {"V406", "V504", "V505", "V703", "V802"}
