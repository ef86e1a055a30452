"""Reading as a whole: folders, caps, progress, interruption, and names that must not leak."""

import csv
import gc
import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.readwrite.broken import line, record, written
from verify.errors import EmptyDatasetError, UnreadableError
from verify.models.dataset import Dataset
from verify.readwrite import read


def codes(ds: Dataset) -> list[str]:
    return [finding.code for finding in ds.findings]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "dataset.toml").write_text('title = "Valley"\nschema = 1\n', encoding="utf-8")
    (tmp_path / "sources.json").write_text('[{"id": "s-1", "publisher": "Gazette"}]')
    (tmp_path / "actors.csv").write_text("id,name\na-1,Ivo Marek\n")
    (tmp_path / "allegations.jsonl").write_bytes(line("k-1", source="s-1", speaker="a-1") + b"\n")
    (tmp_path / "notes.md").write_text("nobody reads this")
    return tmp_path


def test_a_folder_may_mix_formats(folder: Path) -> None:
    ds = read(folder)
    assert ds.findings == ()
    assert ds.info.title == "Valley"
    assert [len(table) for table in ds.tables().values()] == [1, 1, 0, 1, 0]
    assert ds.allegations.where(0) == (str(folder / "allegations.jsonl"), 1)
    assert read(str(folder)) == ds


@pytest.mark.parametrize(
    ("name", "severity"),
    [
        ("alegations.jsonl", "warning"),
        ("judgement.jsonl", "error"),
        ("Places.csv", "error"),
        ("places.xlsx", "error"),
        ("judgements.jsonl.gz", "error"),
    ],
)
def test_a_file_whose_name_is_nearly_that_of_a_table_is_not_passed_over(
    name: str, severity: str, folder: Path
) -> None:
    (folder / name).write_text("x")
    [found] = read(folder).findings
    assert (found.code, found.severity) == ("V103", severity)
    assert found.file == str(folder / name)


@pytest.mark.parametrize("name", ["allegations.jsonl.bak", "resources.csv", "texts.txt", ".git"])
def test_other_files_are_nobody_s_business(name: str, folder: Path) -> None:
    (folder / name).write_text("x")
    assert read(folder).findings == ()


def test_a_table_in_two_files_is_an_error(folder: Path) -> None:
    (folder / "allegations.csv").write_text("id,claim,source\nk-9,x,G\n")
    ds = read(folder)
    assert codes(ds) == ["V103"]
    assert ds.rejected == 1


def test_a_folder_without_tables_is_no_data_set(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("x")
    with pytest.raises(UnreadableError, match="no data set"):
        read(tmp_path)
    (tmp_path / "alegations.jsonl").write_text("x")
    with pytest.raises(UnreadableError, match=r"allegations\.jsonl, "):
        read(tmp_path)
    (tmp_path / "alegations.jsonl").unlink()
    (tmp_path / "allegations.jsonl").write_text("\n")
    with pytest.raises(EmptyDatasetError):
        read(tmp_path)


SETTINGS: dict[str, tuple[str, str, int]] = {
    "an unknown key": ('title = "x"\nlicense = "MIT"\n', "V902", 2),
    "an unknown key of a party": ('[parties.north]\nname = "N"\nadvers_to = "s"\n', "V902", 3),
    "a wrong type": ("schema = 1\ntitle = 5\n", "V902", 2),
    "another schema": ("schema = 2\n", "V902", 1),
    "no TOML": ('title = "x"\n\nlicence = x\n', "V902", 3),
    "an open list": ("[check\n", "V902", 1),
    "a merge conflict": ('<<<<<<< HEAD\ntitle = "x"\n=======\n>>>>>>> b\n', "V106", 1),
    "not a number": ("[check]\nshare = nan\n", "V109", 2),
    "a NUL": ('title = "a\\u0000b"\n', "V108", 1),
}


@pytest.mark.parametrize("name", SETTINGS)
def test_broken_settings_are_located_and_the_rest_is_read(name: str, folder: Path) -> None:
    text, code, number = SETTINGS[name]
    (folder / "dataset.toml").write_text(text)
    ds = read(folder)
    assert [(found.code, found.line) for found in ds.findings] == [(code, number)]
    assert ds.rejected == 1
    assert len(ds.allegations) == 1


def test_settings_in_the_wrong_encoding_are_located(folder: Path) -> None:
    (folder / "dataset.toml").write_bytes(b'schema = 1\ntitle = "\xe9"\n')
    [found] = read(folder).findings
    assert (found.code, found.line, found.column) == ("V102", 2, 10)


def test_one_file_may_hold_a_whole_data_set(tmp_path: Path) -> None:
    lines = [
        {"dataset": {"title": "Valley"}},
        {"sources": {"id": "s-1", "publisher": "Gazette"}},
        {"actors": {"id": "a-1", "name": "Ivo Marek"}},
        record("k-1", source="s-1", speaker="a-1"),
    ]
    text = "\n".join(json.dumps(item) for item in lines)
    from_lines = read(written(tmp_path, "a.jsonl", text.encode()))
    tables = {
        "dataset": {"title": "Valley"},
        "sources": [{"id": "s-1", "publisher": "Gazette"}],
        "actors": [{"id": "a-1", "name": "Ivo Marek"}],
        "allegations": [record("k-1", source="s-1", speaker="a-1")],
    }
    from_json = read(written(tmp_path, "a.json", json.dumps(tables, indent=2).encode()))
    assert from_lines == from_json
    assert from_lines.findings == from_json.findings == ()
    assert from_lines.info.title == "Valley"


def test_faults_of_records_inside_an_object_are_located(tmp_path: Path) -> None:
    lines = [
        line("k-1"),
        b'{"sources": {"id": "s", "publsher": "G"}}',
        b'{"dataset": {"titel": "x"}}',
        b'{"sources": {"id": "t", "url": "x", "url": "y"}}',
    ]
    ds = read(written(tmp_path, "a.jsonl", b"\n".join(lines)))
    places = [(f.code, f.line, f.column, f.pointer) for f in ds.findings]
    assert places == [
        ("V202", 2, 25, "/publsher"),
        ("V902", 3, 14, "/titel"),
        ("V105", 4, 37, "/url"),
    ]


def test_raw_records_stay_exactly_as_they_came(tmp_path: Path) -> None:
    row = record("k-1", via="A > B", figures="six dead", speaker={"name": "Ivo"}, notes=None)
    ds = read(written(tmp_path, "a.json", json.dumps([row]).encode()))
    assert ds.allegations.row(0) == row


def test_findings_of_one_code_are_capped_and_counted(tmp_path: Path) -> None:
    data = b"\n".join([line("k-1"), *[line("k-2", stauts="x")] * 70, *[b"{"] * 60, line("k-3")])
    ds = read(written(tmp_path, "a.jsonl", data))
    assert codes(ds).count("V202") == codes(ds).count("V101") == 51
    more = [found for found in ds.findings if "not shown" in found.message]
    assert [(f.code, f.line, f.message.split()[0]) for f in more] == [
        ("V202", 52, "20"),
        ("V101", 122, "10"),
    ]
    assert ds.rejected == 130
    assert len(ds.allegations) == 2
    assert len(read(tmp_path / "a.jsonl", shown=200).findings) == 130


def test_findings_stand_in_the_order_of_the_file(folder: Path) -> None:
    (folder / "sources.json").write_text('[{"id": "s-1", "publisher": 5}, {"id": "s-2", "x": 1}]')
    (folder / "allegations.jsonl").write_bytes(
        line("k-1", denies="q", source="s-9") + b"\n" + line("k-2", stance="x", stauts="y")
    )
    places = [(Path(f.file).name, f.line, f.column) for f in read(folder).findings]
    assert places == sorted(places, key=lambda place: (place[0] != "sources.json", *place[1:]))
    assert len(places) == 5


def test_progress_is_told_and_reaches_the_end(tmp_path: Path) -> None:
    data = b"\n".join(line(f"k-{number}") for number in range(2000))
    told: list[tuple[int, int]] = []
    read(written(tmp_path, "a.jsonl", data), progress=lambda *steps: told.append(steps))
    assert len(told) > 3
    assert told == sorted(told)
    assert told[-1] == (len(data), len(data))


@pytest.mark.parametrize("suffix", [".jsonl", ".json", ".csv"])
def test_an_interruption_passes_through_and_leaves_nothing_changed(
    suffix: str, tmp_path: Path
) -> None:
    def interrupt(done: int, total: int) -> None:
        raise KeyboardInterrupt

    data = {
        ".jsonl": line("k-1"),
        ".json": b"[" + line("k-1") + b"]",
        ".csv": b"id,claim,source\nk-1,x,G\n",
    }[suffix]
    before = csv.field_size_limit()
    with pytest.raises(KeyboardInterrupt):
        read(written(tmp_path, "a" + suffix, data), progress=interrupt)
    assert gc.isenabled()
    assert csv.field_size_limit() == before


CANARY = "Tamsin Ohlquist"
LEAKS: dict[str, list[dict[str, Any]]] = {
    "a wrong word": [{"name": CANARY, "protected": True, "identity": CANARY}],
    "a wrong type": [{"name": [CANARY], "protected": True}],
    "a kind": [{"name": CANARY, "protected": True, "kind": CANARY}],
    "a date": [{"name": "x", "protected": True, "affiliations": [{"to": "y", "since": CANARY}]}],
    "a flag that is none": [{"name": CANARY, "protected": "yes", "party": [CANARY]}],
    "an id": [{"id": f"{CANARY} ", "name": CANARY, "protected": True}],
}


@pytest.mark.parametrize("name", LEAKS)
@pytest.mark.parametrize("suffix", [".jsonl", ".json"])
def test_no_message_shows_a_value_of_a_protected_actor(
    name: str, suffix: str, tmp_path: Path
) -> None:
    [speaker] = LEAKS[name]
    rows = [
        record("k-1", speaker=speaker),
        record("k-2", stance=CANARY, speaker="x"),
        record("k-3", notes=[f"{'x' * 45} {CANARY}"], status=f"{'x' * 48} {CANARY}"),
        record("k-4", **{CANARY: 1}),
    ]
    table = {"actors": [{"id": "a-1", "name": CANARY, "protected": True}], "allegations": rows}
    if suffix == ".json":
        data = json.dumps(table)
    else:
        lines = [{"actors": table["actors"][0]}, *rows]
        data = "\n".join(json.dumps(item) for item in lines)
    ds = read(written(tmp_path, "a" + suffix, data.encode()))
    assert len(ds.findings) >= 4
    said = repr(ds.findings) + "".join(map(str, ds.findings)) + repr(ds)
    assert CANARY.lower() not in said.lower()
    assert "tamsin" not in said.lower()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", line("k-1"))
    path.chmod(0)
    with pytest.raises(UnreadableError, match="permission denied"):
        read(path)
