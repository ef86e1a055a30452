"""Broken files: what is wrong with a file as a whole is named and located."""

from pathlib import Path

import pytest

from tests.readwrite.broken import found, line, written
from verify.errors import EmptyDatasetError, UnreadableError
from verify.readwrite import read

GOOD = line("k-2")
MERGED = b"\n".join(
    [
        line("k-1"),
        b"<<<<<<< HEAD",
        line("k-2"),
        b"=======",
        line("k-2", status="pending"),
        b">>>>>>> other",
        line("k-3"),
    ]
)

CSV_HEAD = b"id,claim,source,about.place,figures,extra\n"
FILES: dict[str, tuple[str, bytes, list[tuple[str, int, str]]]] = {
    "a merge conflict": ("a.jsonl", MERGED, [("V106", 2, "")]),
    "a merge conflict in JSON": ("a.json", b"[\n" + MERGED + b"]", [("V106", 3, "")]),
    "a comma after the last element": ("a.json", b"[" + GOOD + b",\n]", [("V101", 1, "")]),
    "a list that is cut off": ("a.json", b"[" + GOOD + b",\n" + GOOD[:50], [("V101", 2, "")]),
    "a comma that is missing": ("a.json", b"[%s\n%s]" % (GOOD, line("k-3")), [("V101", 2, "")]),
    "an unknown table": (
        "a.json",
        b'{"alegations": [],\n "allegations": [' + GOOD + b"]}",
        [("V202", 1, "")],
    ),
    "a table that is no list": (
        "a.json",
        b'{"sources": {},\n "allegations": [' + GOOD + b"]}",
        [("V103", 1, "")],
    ),
    "text after the end": ("a.json", b"[" + GOOD + b"]\n]", [("V101", 2, "")]),
    "a fault on the third line of a record": (
        "a.json",
        b'[{"id": "k-1",\n  "claim": "x",\n  "sauce": "y", "source": "z"}]',
        [("V202", 3, "/sauce")],
    ),
    "a blank line and a byte order mark before": (
        "a.jsonl",
        b"\xef\xbb\xbf\r\n" + line("k-1") + b"\r\n\r\n" + line("k-2", stauts="x") + b"\r\n",
        [("V202", 4, "/stauts")],
    ),
    "a row that is too short": ("a.csv", CSV_HEAD + b"k-1,x,G,,,\nk-2,x,G\n", [("V101", 3, "")]),
    "a row that is too long": (
        "a.csv",
        CSV_HEAD + b"k-1,x,G,,,,y\nk-2,x,G,,,\n",
        [("V101", 2, "")],
    ),
    "a quotation mark that is not closed": (
        "a.csv",
        CSV_HEAD + b'k-1,"x,G,,,\nk-2,x,G,,,\n',
        [("V101", 2, "")],
    ),
    "text after a closing quotation mark": (
        "a.csv",
        CSV_HEAD + b'k-1,"x"y,G,,,\nk-2,x,G,,,\n',
        [("V101", 2, "")],
    ),
    "an error below a cell of three lines": (
        "a.csv",
        CSV_HEAD + b'k-1,"a\nb\nc",G,,,\nk-2,,G,,,\n',
        [("V201", 5, "/claim")],
    ),
    "an error in a cell of two lines": (
        "a.csv",
        CSV_HEAD + b'k-1,"a\nb",G,,"{""low"": -1}",\n',
        [("V404", 3, "/figures/low")],
    ),
    "a cell that is broken JSON": (
        "a.csv",
        CSV_HEAD + b"k-1,x,G,,[1,\n",
        [("V101", 2, "/figures")],
    ),
    "a cell that is broken JSON in quotes": (
        "a.csv",
        CSV_HEAD + b'k-1,x,G,"[""a"",",,\n',
        [("V101", 2, "/about/place")],
    ),
    "a column that is missing": ("a.csv", b"id,claim\nk-1,x\nk-2,y\n", [("V201", 1, "/source")]),
    "a misspelt column": (
        "a.csv",
        b"id,claim,source,abuot.place\nk-1,x,G,\nk-2,y,G,\n",
        [("V202", 1, "/abuot.place")],
    ),
    "a look-alike column": (
        "a.csv",
        "id,сlaim,source\nk-1,x,G\nk-2,y,G\n".encode(),
        [("V202", 1, "/сlaim")],
    ),
    "a column without a name": (
        "a.csv",
        b"id,claim,source,\nk-1,x,G,y\nk-2,x,G,z\n",
        [("V201", 1, "")],
    ),
    "a column that stands twice": (
        "a.csv",
        b"id,claim,claim,source\nk-1,x,,G\n",
        [("V105", 1, "/claim")],
    ),
    "one field in two columns": (
        "a.csv",
        b"id,claim,source,source.publisher\nk-1,x,G,H\nk-2,x,G,\n",
        [("V105", 2, "/source/publisher")],
    ),
    "Windows-1251 in a table": (
        "a.csv",
        CSV_HEAD + b"k-1,x,G,,,\nk-2,\xec\xe8\xf0,G,,,\n",
        [("V102", 3, "/claim")],
    ),
    "a cell of a million characters": (
        "a.csv",
        CSV_HEAD + b"k-1,x,G,,,\nk-2," + b"x" * 1_000_001 + b",G,,,\nk-3,x,G,,,\n",
        [("V107", 3, "/claim")],
    ),
    "rows that stand twice": (
        "a.csv",
        CSV_HEAD + b"k-1,x,G,,,\nk-2,y,G,,,\nk-2,y,G,,,\n",
        [("V203", 4, "/id")],
    ),
    "a merge conflict in a table": (
        "a.csv",
        CSV_HEAD + b"<<<<<<< HEAD\nk-1,x,G,,,\n=======\nk-1,y,G,,,\n>>>>>>> b\nk-2,x,G,,,\n",
        [("V106", 2, "")],
    ),
    "a table that is something else": ("a.csv", b"name,phone\nx,y\n", []),
}


@pytest.mark.parametrize("name", FILES)
def test_a_broken_file_is_named_and_located(name: str, tmp_path: Path) -> None:
    file, data, expected = FILES[name]
    path = written(tmp_path, file, data)
    if not expected:
        with pytest.raises(UnreadableError, match=r"a\.csv:1:1: error V103"):
            read(path)
    else:
        assert found(read(path)) == expected


REFUSED: dict[str, tuple[str, bytes, str]] = {
    "a gzip archive by name": ("a.jsonl.gz", b"x", "gzip archive"),
    "a gzip archive by content": ("a.jsonl", b"\x1f\x8b\x08\x00", "gzip archive"),
    "a zip archive": ("a.zip", b"PK\x03\x04", "zip archive"),
    "a spreadsheet by another name": ("a.csv", b"PK\x03\x04xl/", "spreadsheet"),
    "an xz archive": ("a.json", b"\xfd7zXZ\x00\x00", "xz archive"),
    "a picture": ("a.jsonl", b"\x89PNG\r\n\x1a\n\x00", "PNG"),
    "a web page": ("a.jsonl", b"<!DOCTYPE html>\n<html>", "web page"),
    "a pointer to a large file": ("a.csv", b"version https://git-lfs.github.com/spec/v1\n", "LFS"),
    "a pickle": ("a.json", b"\x80\x04\x95\x00", "pickle"),
    "a database": ("a.json", b"SQLite format 3\x00", "SQLite"),
    "UTF-16": ("a.jsonl", '{"claim": "x"}'.encode("utf-16"), "UTF-16"),
    "UTF-16 without its mark": ("a.jsonl", '{"claim": "x"}'.encode("utf-16-le"), "UTF-16"),
    "zero bytes": ("a.jsonl", b"\x00" * 100, "zero bytes"),
    "a map of records": ("a.json", b'{"k-1": {"claim": "x"}}', "V103"),
    "JSON over several lines": ("a.jsonl", b'{\n "claim": "x"\n}\n', "several lines"),
    "a single value": ("a.json", b"42", "single value"),
    "an unknown suffix": ("a.yaml", b"- x", "suffix '.yaml' is unknown"),
    "no suffix": ("data", b"x", "no suffix"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_data_set_is_refused_by_its_name(name: str, tmp_path: Path) -> None:
    file, data, words = REFUSED[name]
    with pytest.raises(UnreadableError, match=words) as caught:
        read(written(tmp_path, file, data))
    assert file in str(caught.value)


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.csv"])
@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf"], ids=["empty", "blank", "mark"])
def test_a_file_without_records_is_empty(name: str, data: bytes, tmp_path: Path) -> None:
    with pytest.raises(EmptyDatasetError, match="not one record"):
        read(written(tmp_path, name, data))


@pytest.mark.parametrize(
    ("name", "data"), [("a.json", b"[]"), ("a.json", b'{"sources": []}'), ("a.csv", CSV_HEAD)]
)
def test_a_table_without_records_is_empty(name: str, data: bytes, tmp_path: Path) -> None:
    with pytest.raises(EmptyDatasetError):
        read(written(tmp_path, name, data))


def test_a_path_to_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="no such file"):
        read(tmp_path / "nothing.jsonl")
    with pytest.raises(UnreadableError, match="no such file"):
        read("a\x00b.jsonl")


def test_nesting_of_a_hundred_thousand_lists_is_one_finding(tmp_path: Path) -> None:
    ds = read(written(tmp_path, "a.json", b"[" * 100_000 + b"]" * 100_000))
    assert found(ds) == [("V107", 1, "")]
