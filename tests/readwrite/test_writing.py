"""Writing: whole files or none, and nothing is lost in silence."""

import json
import os
import stat
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.readwrite.broken import line, record, written
from verify.errors import DatasetError
from verify.models.dataset import Dataset
from verify.models.info import DatasetInfo, Party
from verify.models.table import Table
from verify.readwrite import atomic, read, write
from verify.readwrite.toml_writer import toml

SMALL = Dataset.of([record("k-1"), record("k-2", source="s-1")], sources=[{"id": "s-1"}])
ONLY = Dataset.of([record("k-1")])
INFO = DatasetInfo(title="Valley", parties={"north": Party(adverse_to=("south",))})


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_folder_holds_the_tables_that_have_records(tmp_path: Path) -> None:
    write(Dataset.of(SMALL.allegations, sources=SMALL.sources, info=INFO), tmp_path / "new")
    assert names(tmp_path / "new") == ["allegations.jsonl", "dataset.toml", "sources.jsonl"]
    assert read(tmp_path / "new").info == INFO


def test_a_table_keeps_the_format_that_it_has(tmp_path: Path) -> None:
    (tmp_path / "allegations.csv").write_text("id,claim,source\nk-9,x,G\n")
    (tmp_path / "places.json").write_text('[{"id": "p", "name": "P"}]')
    write(SMALL, tmp_path)
    assert names(tmp_path) == ["allegations.csv", "places.json", "sources.jsonl"]
    assert read(tmp_path) == SMALL


def test_a_folder_never_gets_one_table_in_two_formats(tmp_path: Path) -> None:
    (tmp_path / "allegations.csv").write_text("id,claim,source\nk-9,x,G\n")
    with pytest.raises(DatasetError, match=r"allegations\.csv: remove it"):
        write(SMALL, tmp_path, table_format="jsonl")
    assert names(tmp_path) == ["allegations.csv"]


def test_settings_that_say_the_same_keep_their_comments(tmp_path: Path) -> None:
    text = '# who is who\ntitle = "Valley"\n[parties.north]\nadverse_to = ["south"]\n'
    (tmp_path / "dataset.toml").write_text(text)
    write(Dataset.of(ONLY.allegations, info=INFO), tmp_path)
    assert (tmp_path / "dataset.toml").read_text() == text
    write(ONLY, tmp_path)
    assert (tmp_path / "dataset.toml").read_text() == "schema = 1\n"


def test_records_are_written_one_a_line_so_that_changes_are_seen(tmp_path: Path) -> None:
    for name in ("a.jsonl", "a.json"):
        write(SMALL, tmp_path / name)
        lines = (tmp_path / name).read_text().splitlines()
        assert sum('"claim"' in text for text in lines) == 2


def test_line_separators_are_escaped_and_come_back(tmp_path: Path) -> None:
    ds = Dataset.of([record("k-1", notes="one\u2028two\u2029three\u0085four")])
    write(ds, tmp_path / "a.jsonl")
    assert len((tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines()) == 1
    assert read(tmp_path / "a.jsonl") == ds


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=1", "''-1"])
def test_what_a_spreadsheet_would_run_is_neutralised_and_comes_back(
    start: str, tmp_path: Path
) -> None:
    ds = Dataset.of([record("k-1", claim=start, via=[start], organisation=start)])
    write(ds, tmp_path / "a.csv")
    text = (tmp_path / "a.csv").read_bytes().decode()
    for cell in text.split("\n")[1].split(","):
        assert cell.lstrip('"')[:1] not in {*"=+-@\t\r"}
    assert read(tmp_path / "a.csv") == ds


def test_texts_that_look_like_numbers_stay_texts_in_a_table(tmp_path: Path) -> None:
    row = record("007", claim="2022", speaker="1e5", figures={"low": 6, "text": "6"}, notes="true")
    write(Dataset.of([row]), tmp_path / "a.csv")
    assert read(tmp_path / "a.csv").allegations.row(0) == row


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "a NUL": ({"notes": "a\x00b"}, "U\\+0000"),
    "half a character": ({"notes": "a\ud83d"}, "U\\+D83D"),
    "a number that is none": ({"extra": {"a": float("nan")}}, "cannot be written"),
    "a number of 30 digits": ({"extra": {"a": 10**30}}, "30|31 digits"),
    "a window from its end": ({"stated": "2031-05-04/2031-05-01"}, "ends before it begins"),
    "names of fields that are no text": ({"extra": {5: 1}}, "values that JSON has not"),
}


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize("file", ["a.jsonl", "a.json", "a.csv", "folder"])
def test_what_would_not_be_read_again_is_not_written(name: str, file: str, tmp_path: Path) -> None:
    more, words = REFUSED[name]
    rows = [record("k-1"), {**record("k-2"), **more}]
    ds = Dataset({"allegations": Table(type(ONLY.allegations[0]), rows)})
    with pytest.raises(DatasetError, match=words) as caught:
        write(ds, tmp_path / file)
    assert "k-2" in str(caught.value)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_rejected_records_are_never_lost_by_writing(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", line("k-1") + b"\n" + line("k-2", stauts="x"))
    before = path.read_bytes()
    with pytest.raises(DatasetError, match="1 records were rejected"):
        write(read(path), path)
    assert path.read_bytes() == before


def test_a_data_set_with_one_id_twice_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="'k-1' twice"):
        write(Dataset.of([record("k-1"), record("k-1", notes="x")]), tmp_path / "a.jsonl")


@pytest.mark.parametrize(
    ("ds", "words"),
    [(SMALL, "not sources"), (Dataset.of(ONLY.allegations, info=INFO), "not settings")],
)
def test_a_lone_table_holds_nothing_else(ds: Dataset, words: str, tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=words):
        write(ds, tmp_path / "a.csv")


@pytest.mark.parametrize("name", ["a.yaml", "a.jsonl.gz", "a.xlsx"])
def test_an_unknown_suffix_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="unknown suffix"):
        write(ONLY, tmp_path / name)
    with pytest.raises(DatasetError, match="unknown format"):
        write(ONLY, tmp_path / "folder", table_format="xlsx")


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="cannot be written: no such file"):
        write(ONLY, tmp_path / "nowhere" / "a.jsonl")


@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize("error", [OSError("disk full"), KeyboardInterrupt()])
def test_a_failure_at_any_step_leaves_the_old_file_whole(
    step: str, error: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jsonl"
    write(ONLY, path)
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, step, fail)
    with pytest.raises((DatasetError, KeyboardInterrupt)):
        write(SMALL, path)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert names(tmp_path) == ["a.jsonl"]


def test_no_file_of_a_folder_changes_before_all_are_complete(tmp_path: Path) -> None:
    def breaks() -> Iterator[str]:
        yield "half"
        raise DatasetError("the second file cannot be made")

    (tmp_path / "one").write_text("old")
    with pytest.raises(DatasetError):
        atomic.replace_files([(tmp_path / "one", ["new"]), (tmp_path / "two", breaks())])
    assert names(tmp_path) == ["one"]
    assert (tmp_path / "one").read_text() == "old"


@pytest.mark.skipif(os.name == "nt", reason="modes and links of POSIX")
def test_links_and_modes_stay_as_they_are(tmp_path: Path) -> None:
    target = tmp_path / "real.jsonl"
    target.write_text("old")
    target.chmod(0o640)
    (tmp_path / "link.jsonl").symlink_to(target)
    write(ONLY, tmp_path / "link.jsonl")
    assert (tmp_path / "link.jsonl").is_symlink()
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert read(target) == ONLY


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"a": 'quote " and \\ and \n', "b.c": {"d e": {"": 1}}, "f": {}},
        {"list": [1, 2.5, True, "x", [], {"y": "z"}], "deep": {"deeper": {"deepest": [{"a": {}}]}}},
        {"dël": "\x7f", "float": 1e300, "int": -(10**17)},
    ],
)
def test_settings_come_back_from_toml(settings: dict[str, Any]) -> None:
    assert tomllib.loads(toml(settings)) == settings


def test_what_toml_cannot_hold_is_named() -> None:
    with pytest.raises(DatasetError, match=r"check\.share is null"):
        toml({"check": {"share": None}})


def test_a_data_set_without_records_can_be_written_over_one_with_records(tmp_path: Path) -> None:
    write(SMALL, tmp_path)
    write(Dataset.of([record("k-5")]), tmp_path)
    assert [len(table) for table in read(tmp_path).tables().values()] == [0, 0, 0, 1, 0]
    write(Dataset.of([]), tmp_path / "a.json")
    assert json.loads((tmp_path / "a.json").read_text()) == []
