"""Checks across records: links to nothing, to themselves, nearly somewhere, in a circle."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from verify.models.finding import Finding
from verify.readwrite import read

Rows = Mapping[str, list[dict[str, Any]]]


def findings(folder: Path, rows: Rows) -> list[Finding]:
    for table, records in rows.items():
        text = "".join(json.dumps(record) + "\n" for record in records)
        (folder / f"{table}.jsonl").write_text(text, encoding="utf-8")
    return list(read(folder).findings)


def claim(name: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "claim": f"The mill burned ({name}).", "source": "Gazette", **more}


def actor(name: str, *affiliations: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": name, "name": f"The {name}", "affiliations": list(affiliations), **more}


TWO = [claim("k-1"), claim("k-2")]
SAME = {"a": "k-1", "judgement": "same_event"}

DANGLING: dict[str, tuple[Rows, str, str]] = {
    "denies": ({"allegations": [*TWO, claim("k-3", denies="k-9")]}, "/denies", "k-1"),
    "cites": ({"allegations": [claim("k-3", cites=["s-x"])]}, "/cites/0", ""),
    "summary_of": (
        {"allegations": [*TWO, claim("k-3", summary_of=["k-1", "q"])]},
        "/summary_of/1",
        "",
    ),
    "corrects": ({"allegations": [claim("k-3", corrects="q")]}, "/corrects", ""),
    "retracts": ({"allegations": [claim("k-3", retracts="q")]}, "/retracts", ""),
    "asserts_link": ({"allegations": [claim("k-3", asserts_link="q")]}, "/asserts_link", ""),
    "components of a figure": (
        {"allegations": [*TWO, claim("k-3", figures=[{"low": 6, "components": ["k-1", "k-22"]}])]},
        "/figures/0/components/1",
        "k-2",
    ),
    "components of one bare figure": (
        {"allegations": [claim("k-3", figures={"low": 6, "components": "q"})]},
        "/figures/components",
        "",
    ),
    "what an assessment rests on": (
        {"allegations": [claim("k-3", assessments={"status": "pending", "rests_on": "q"})]},
        "/assessments/rests_on",
        "",
    ),
    "judgements": ({"allegations": TWO, "judgements": [{**SAME, "b": "k-7"}]}, "/b", "k-1"),
    "withdrawals": (
        {"allegations": TWO, "judgements": [{"id": "j-1", **SAME, "b": "k-2", "withdraws": "j-2"}]},
        "/withdraws",
        "j-1",
    ),
    "derived_from in the table": (
        {"sources": [{"id": "s-1", "derived_from": "s-2"}]},
        "/derived_from",
        "s-1",
    ),
    "derived_from in place": (
        {"allegations": [claim("k-1", source={"derived_from": ["q"]})]},
        "/source/derived_from/0",
        "",
    ),
    "an actor of whom only the id is given": (
        {"allegations": [claim("k-1", speaker={"id": "ministry"})], "actors": [actor("ministri")]},
        "/speaker/id",
        "ministri",
    ),
}


@pytest.mark.parametrize("name", DANGLING)
def test_a_link_to_nothing_is_an_error_that_names_the_nearest_id(name: str, tmp_path: Path) -> None:
    rows, pointer, near = DANGLING[name]
    [found] = findings(tmp_path, rows)
    assert (found.code, found.severity, found.pointer) == ("V502", "error", pointer)
    assert ("Did you mean" in found.message) == bool(near)
    assert near in found.message
    assert found.line > 0
    assert found.column > 1


def test_columns_of_such_findings_point_to_the_value(tmp_path: Path) -> None:
    [found] = findings(tmp_path, {"allegations": [*TWO, claim("k-3", denies="k-9")]})
    text = (tmp_path / "allegations.jsonl").read_text().split("\n")[found.line - 1]
    assert text[found.column - 1 :].startswith('"k-9"')


@pytest.mark.parametrize("suffix", [".json", ".csv"])
def test_columns_are_known_in_every_format(suffix: str, tmp_path: Path) -> None:
    file = tmp_path / f"a{suffix}"
    if suffix == ".json":
        file.write_text(json.dumps([*TWO, claim("k-3", denies="k-9")], indent=1))
    else:
        file.write_text('id,claim,source,denies\nk-1,"a\nb",G,\nk-3,c,G,k-9\n')
    [found] = read(file).findings
    text = file.read_text().split("\n")[found.line - 1]
    assert text[found.column - 1 :].lstrip('"').startswith("k-9")


RESOLVED: dict[str, Rows] = {
    "ids of tables": {
        "sources": [{"id": "s-1"}, {"id": "s-2", "derived_from": ["s-1"]}],
        "actors": [actor("hq"), actor("unit", {"to": "hq"})],
        "places": [
            {"id": "mill", "name": "Old Mill", "within": "ford"},
            {"id": "ford", "name": "F"},
        ],
        "allegations": [
            claim("k-1", source="s-1", speaker="unit", via=["hq"], about={"place": "mill"}),
            claim("k-2", denies="k-1", cites=["k-1", "s-2"]),
        ],
        "judgements": [
            {"id": "j-1", **SAME, "b": "k-2"},
            {**SAME, "b": "k-2", "withdraws": "j-1", "judgement": "not_same_event"},
            {"a": "Ivo", "b": "I. Marek", "judgement": "same_actor"},
        ],
    },
    "names": {
        "actors": [actor("tass", aliases=["TASS-1", "itar-tass"])],
        "allegations": [claim("k-1", speaker="Ivo Marek", via=["TASS", "ITAR-TASS", "A > B"])],
    },
    "records in place": {
        "allegations": [
            claim("k-1", source={"id": "s-1", "publisher": "G"}),
            claim("k-2", source={"publisher": "H", "derived_from": "s-1"}),
            claim("k-3", source="s-1", speaker={"id": "x-1", "name": "X"}, via="x-1"),
        ]
    },
    "ids of content": {"allegations": [{"claim": "x", "source": "Gazette"}]},
}


@pytest.mark.parametrize("name", RESOLVED)
def test_what_resolves_or_is_a_name_is_no_finding(name: str, tmp_path: Path) -> None:
    assert findings(tmp_path, RESOLVED[name]) == []


NEARLY: dict[str, tuple[Rows, str]] = {
    "a source": ({"sources": [{"id": "s-12"}], "allegations": [claim("k", source="s-21")]}, "s-12"),
    "a speaker": ({"actors": [actor("tass")], "allegations": [claim("k", speaker="tas-")]}, "tass"),
    "a relay": ({"actors": [actor("a_b")], "allegations": [claim("k", via=["B", "a_c"])]}, "a_b"),
    "the accused": (
        {"actors": [actor("army-1")], "allegations": [claim("k", about={"accused": "army1"})]},
        "army-1",
    ),
    "an affiliation": ({"actors": [actor("hq-1"), actor("unit", {"to": "hq-2"})]}, "hq-1"),
}


@pytest.mark.parametrize("name", NEARLY)
def test_what_is_nearly_an_id_is_a_warning_and_stays_a_name(name: str, tmp_path: Path) -> None:
    rows, near = NEARLY[name]
    [found] = findings(tmp_path, rows)
    assert (found.code, found.severity) == ("V502", "warning")
    assert f"Did you mean '{near}'?" in found.message


@pytest.mark.parametrize(
    "rows",
    [
        {"allegations": [claim("k-1", cites=["k-1"])]},
        {"sources": [{"id": "s", "derived_from": "s"}]},
        {"actors": [actor("a", {"to": "a"})]},
        {"places": [{"id": "p", "name": "P", "within": "p"}]},
    ],
    ids=["an allegation", "a source", "an actor", "a place"],
)
def test_a_link_to_itself_is_an_error(rows: Rows, tmp_path: Path) -> None:
    [found] = findings(tmp_path, rows)
    assert (found.code, found.severity) == ("V502", "error")
    assert "to itself" in found.message


CIRCLES: dict[str, tuple[Rows, str]] = {
    "allegations that cite each other": (
        {
            "allegations": [
                claim("k-1", cites="k-2"),
                claim("k-2", cites=["k-3"]),
                claim("k-3", cites="k-1"),
            ]
        },
        "k-1 cites k-2 cites k-3 cites k-1",
    ),
    "documents that copy each other": (
        {"sources": [{"id": "a", "derived_from": "b"}, {"id": "b", "derived_from": ["a"]}]},
        "a derives from b derives from a",
    ),
    "actors that answer to each other": (
        {"actors": [actor("a", {"to": "b"}), actor("b", {"to": "The a", "kind": "employed_by"})]},
        "a answers to b answers to a",
    ),
    "at the same time": (
        {
            "actors": [
                actor("a", {"to": "b", "since": "2020-05", "until": "2022"}),
                actor("b", {"to": "a", "since": "2022-12-31"}),
            ]
        },
        "a answers to b answers to a",
    ),
}


@pytest.mark.parametrize("name", CIRCLES)
def test_a_circle_is_an_error_that_names_the_way_round(name: str, tmp_path: Path) -> None:
    rows, way = CIRCLES[name]
    [found] = findings(tmp_path, rows)
    assert (found.code, found.severity) == ("V305", "error")
    assert way in found.message


@pytest.mark.parametrize(
    "ties",
    [
        ({"to": "b", "until": "2021-12"}, {"to": "a", "since": "2022"}),
        ({"to": "b", "kind": "allied_with"}, {"to": "a"}),
        ({"to": "b", "kind": "formerly_of"}, {"to": "a"}),
    ],
    ids=["one after the other", "allies", "once"],
)
def test_ties_that_never_bind_both_ways_are_no_circle(
    ties: tuple[dict[str, Any], dict[str, Any]], tmp_path: Path
) -> None:
    assert findings(tmp_path, {"actors": [actor("a", ties[0]), actor("b", ties[1])]}) == []


def test_a_long_circle_is_found_once_and_told_briefly(tmp_path: Path) -> None:
    rows = [claim(f"k-{n:05}", cites=f"k-{(n + 1) % 5000:05}") for n in range(5000)]
    [found] = findings(tmp_path, {"allegations": rows})
    assert "5000 in all" in found.message
    assert len(found.message) < 300
