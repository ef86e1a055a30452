"""Broken lines: each fault is found, named and located, and the lines beside it are read."""

from pathlib import Path

import pytest

from tests.readwrite.broken import between, found, line, put, written
from verify.readwrite import read

GOOD = line("k-2")
DEEP = b"[" * 101 + b"]" * 101

JSON_LINES: dict[str, tuple[bytes, list[tuple[str, int, str]]]] = {
    "a record that was cut off": (GOOD[:90], [("V101", 2, "")]),
    "two records on one line": (GOOD + b" " + GOOD, [("V101", 2, "")]),
    "a comma before the closing bracket": (GOOD[:-1] + b",}", [("V101", 2, "")]),
    "single quotes": (GOOD.replace(b'"', b"'"), [("V101", 2, "")]),
    "curly quotes": (put(GOOD, b'"id"', "“id”".encode()), [("V101", 2, "")]),
    "a Python word": (put(GOOD, b'"Ivo Marek"', b"None"), [("V101", 2, "")]),
    "a comment": (GOOD + b" // check this", [("V101", 2, "")]),
    "a number with leading zeros": (put(GOOD, b'"Ivo Marek"', b"007"), [("V101", 2, "")]),
    "a raw NUL in a text": (put(GOOD, b"shelled", b"shel\x00led"), [("V101", 2, "")]),
    "a raw tab in a text": (put(GOOD, b"shelled", b"shel\tled"), [("V101", 2, "")]),
    "a wrong escape": (put(GOOD, b"shelled", b"\\xshelled"), [("V101", 2, "")]),
    "a line break inside a text": (put(GOOD, b"shelled", b"shelled\n"), [("V101", 2, "")]),
    "a byte that is not UTF-8": (put(GOOD, b"mill", b"m\xffll"), [("V102", 2, "/claim")]),
    "surrogates as bytes": (put(GOOD, b"mill", b"\xed\xa0\xbd"), [("V102", 2, "/claim")]),
    "over-long bytes": (put(GOOD, b"mill", b"\xc0\xaf"), [("V102", 2, "/claim")]),
    "null": (b"null", [("V103", 2, "")]),
    "a list": (b"[" + GOOD + b"]", [("V103", 2, "")]),
    "a number": (b"7", [("V103", 2, "")]),
    "a field given twice": (
        put(GOOD, b'"id"', b'"status": "pending", "status": "verified", "id"'),
        [("V105", 2, "/status")],
    ),
    "a field given twice, once escaped": (
        put(GOOD, b'"id"', b'"status": "pending", "stat\\u0075s": "verified", "id"'),
        [("V105", 2, "/status")],
    ),
    "a field of an object given twice": (
        put(GOOD, b'"publisher"', b'"publisher": "A", "publisher"'),
        [("V105", 2, "/source/publisher")],
    ),
    "nesting without end": (
        GOOD[:-1] + b', "extra": {"a": ' + DEEP + b"}}",
        [("V107", 2, "")],
    ),
    "a number of 5,000 digits": (
        put(GOOD, b'"Ivo Marek"', b"1" * 5000),
        [("V107", 2, "/speaker")],
    ),
    "a text of a million characters": (
        line("k-2", notes="x" * 1_000_001),
        [("V107", 2, "/notes")],
    ),
    "an escaped NUL": (put(GOOD, b"shelled", b"shel\\u0000led"), [("V108", 2, "/claim")]),
    "half a character": (put(GOOD, b"mill", b"\\ud83d"), [("V108", 2, "/claim")]),
    "an escape sequence for terminals": (
        put(GOOD, b"mill", b"\\u001b[31m"),
        [("V108", 2, "/claim")],
    ),
    "a right-to-left override": (
        line("k-2", source={"publisher": "Valley\u202eettezaG"}),
        [("V108", 2, "/source/publisher")],
    ),
    "an isolate that is never closed": (line("k-2", notes="a\u2067b"), [("V108", 2, "/notes")]),
    "not a number": (
        put(line("k-2", figures={"low": 9}), b"9}", b"NaN}"),
        [("V109", 2, "/figures/low")],
    ),
    "a number beyond all bounds": (
        put(line("k-2", figures=[{"low": 9}]), b"9}", b"1e999}"),
        [("V109", 2, "/figures/0/low")],
    ),
    "no claim": (b'{"id": "k-2", "source": "Gazette"}', [("V201", 2, "/claim")]),
    "null as claim": (line("k-2", claim=None), [("V201", 2, "/claim")]),
    "a blank claim": (line("k-2", claim="  "), [("V201", 2, "/claim")]),
    "only invisible characters": (line("k-2", claim="\u200b\u2060"), [("V201", 2, "/claim")]),
    "empty texts everywhere": (
        line("k-2", claim="", speaker="", via=[""]),
        [("V201", 2, "/claim"), ("V201", 2, "/speaker"), ("V201", 2, "/via/0")],
    ),
    "a misspelt field": (line("k-2", stauts="pending"), [("V202", 2, "/stauts")]),
    "a look-alike field": (
        line("k-2", **{"st\u0430tus": "pending"}),
        [("V202", 2, "/st\u0430tus")],
    ),
    "a field that belongs elsewhere": (line("k-2", place="Kelm"), [("V202", 2, "/place")]),
    "a misspelt field of an object in place": (
        line("k-2", source={"publsher": "Gazette"}),
        [("V202", 2, "/source/publsher")],
    ),
    "an id that is taken": (line("k-1", notes="another"), [("V203", 2, "/id")]),
    "an id with a space": (line(" k-2"), [("V203", 2, "/id")]),
    "an id with a line break": (line("=1+1\nx"), [("V203", 2, "/id")]),
    "an id that climbs out of a folder": (line("../../k-2"), [("V203", 2, "/id")]),
    "an id that looks like another": (line("K-l"), [("V203", 2, "/id")]),
    "an unknown status": (line("k-2", status="confirmed"), [("V204", 2, "/status")]),
    "a status in capitals": (line("k-2", status="Verified "), [("V204", 2, "/status")]),
    "a look-alike status": (line("k-2", status="v\u0435rified"), [("V204", 2, "/status")]),
    "wrong types": (
        line("k-2", speaker=["a"], source=5, about="x", tags={"a": "b"}),
        [("V204", 2, f"/{field}") for field in ("source", "speaker", "about", "tags")],
    ),
    "a word for true": (
        line("k-2", speaker={"name": "A", "protected": "yes"}),
        [("V204", 2, "/speaker/protected")],
    ),
    "a kind that is not listed": (
        line("k-2", speaker={"name": "A", "kind": "organization"}),
        [("V204", 2, "/speaker/kind")],
    ),
    "30 February": (line("k-2", about={"when": "2031-02-30"}), [("V401", 2, "/about/when")]),
    "a zero date": (line("k-2", stated="0000-00-00"), [("V401", 2, "/stated")]),
    "a date of another shape": (
        line("k-2", source={"published": "04.05.2031"}),
        [("V401", 2, "/source/published")],
    ),
    "a date as a number of seconds": (line("k-2", stated=1936008000), [("V204", 2, "/stated")]),
    "a date as a day number": (line("k-2", stated="47972"), [("V401", 2, "/stated")]),
    "a year of five digits": (line("k-2", stated="20310-05-01"), [("V401", 2, "/stated")]),
    "a window from its end": (
        line("k-2", about={"when": "2031-05-04/2031-05-01"}),
        [("V401", 2, "/about/when")],
    ),
    "a window in structure from its end": (
        line("k-2", about={"when": {"earliest": "2031-05-04", "latest": "2031-05-01"}}),
        [("V401", 2, "/about/when")],
    ),
    "a negative figure": (line("k-2", figures=[{"low": -6}]), [("V404", 2, "/figures/0/low")]),
    "a figure from its end": (
        line("k-2", figures={"low": 50, "high": 40}),
        [("V404", 2, "/figures")],
    ),
    "a figure in words": (line("k-2", figures={"low": "six"}), [("V404", 2, "/figures/low")]),
    "a latitude of 200": (
        line("k-2", about={"place": [{"name": "Kelm", "lat": 200.5}]}),
        [("V406", 2, "/about/place/0/lat")],
    ),
    "a link to nothing": (line("k-2", denies=["k-1", "k-33"]), [("V502", 2, "/denies/1")]),
    "a link to itself": (line("k-2", cites="k-2"), [("V502", 2, "/cites")]),
    "three faults in one record": (
        line("k-2", stance="says", stauts="x", figures={"low": -1}),
        [("V204", 2, "/stance"), ("V404", 2, "/figures/low"), ("V202", 2, "/stauts")],
    ),
}


@pytest.mark.parametrize("name", JSON_LINES)
def test_a_broken_line_is_named_and_located_and_hides_no_other(name: str, tmp_path: Path) -> None:
    broken, expected = JSON_LINES[name]
    ds = read(written(tmp_path, "a.jsonl", between(broken)))
    assert sorted(found(ds)) == sorted(expected)
    assert ds.allegations.position("k-1") == 0
    assert ds.allegations.position("k-3") is not None
    for finding in ds.findings:
        assert finding.column >= 1
        assert "\n" not in finding.message
        assert len(finding.message) < 400


@pytest.mark.parametrize("name", JSON_LINES)
def test_the_same_record_in_a_json_file_is_found_too(name: str, tmp_path: Path) -> None:
    broken, expected = JSON_LINES[name]
    if name == "two records on one line":
        pytest.skip("in a .json file only a comma is missing there")
    records = b",\n".join([line("k-1"), broken, line("k-3")])
    ds = read(written(tmp_path, "a.json", b"[\n" + records + b"\n]"))
    assert expected[0][0] in {finding.code for finding in ds.findings}
    assert ds.allegations.position("k-1") == 0
