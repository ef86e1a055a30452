"""What a wrong call or a broken file gets: a located message, an exit code, never a traceback."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.valley import ALLEGATIONS, allegation, run, valley
from verify.cli.app import COMMANDS

Make = Callable[[Path], tuple[str, ...]]


def _empty_folder(folder: Path) -> tuple[str, ...]:
    (folder / "empty").mkdir()
    return ("brief", str(folder / "empty"))


def _empty_file(folder: Path) -> tuple[str, ...]:
    (folder / "empty.jsonl").write_text("")
    return ("brief", str(folder / "empty.jsonl"))


def _gzip(folder: Path) -> tuple[str, ...]:
    path = folder / "claims.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"claim": "a", "source": "b"}\n'))
    return ("brief", str(path))


def _in_valley(*arguments: str) -> Make:
    def made(folder: Path) -> tuple[str, ...]:
        data = valley(folder / "valley")
        return tuple(word.replace("DATA", data) for word in arguments)

    return made


CANNOT_RUN: dict[str, tuple[Make, str]] = {
    "a path that is not there": (lambda f: ("brief", str(f / "nowhere")), "no such file"),
    "an empty folder": (_empty_folder, "empty"),
    "an empty file": (_empty_file, "empty.jsonl"),
    "a packed file": (_gzip, "gz"),
    "a command that is nearly one": (lambda f: ("breif", str(f)), "Did you mean 'brief'?"),
    "a path where the command belongs": (lambda f: (str(f),), "The command comes first"),
    "no command": (lambda _: (), "Usage: verify"),
    "no data": (lambda _: ("brief",), "Missing argument"),
    "an option that is nearly one": (lambda f: ("brief", str(f), "--jsn"), "--json"),
    "an id that is nearly one": (
        _in_valley("attribution", "DATA", "k-11"),
        "Did you mean 'k-1'",
    ),
    "an id of a pair that is unknown": (_in_valley("explain", "DATA", "k-1", "zz"), "'zz'"),
    "a vocabulary that is nearly one": (lambda _: ("words", "stanc"), "Did you mean 'stance'?"),
    "a table that is nearly one": (lambda _: ("schema", "alegations"), "'allegations'"),
    "a graph of an unknown format": (_in_valley("graph", "DATA", "-o", "x.xlsx"), ".graphml"),
    "a graph in a folder that is not there": (
        _in_valley("graph", "DATA", "-o", "DATA/no/x.json"),
        "x.json",
    ),
    "a conversion that would lose tables": (
        _in_valley("convert", "DATA", "x.csv"),
        "a lone .csv holds allegations only",
    ),
    "a conversion to an unknown format": (_in_valley("convert", "DATA", "x.xlsx"), "xlsx"),
}


@pytest.mark.parametrize(("make", "words"), CANNOT_RUN.values(), ids=CANNOT_RUN.keys())
def test_what_cannot_run_says_why_and_leaves_with_2(
    make: Make, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run(*make(tmp_path))
    assert ran.code == 2
    assert ran.out == ""
    assert words in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    "command",
    [name for name in COMMANDS if name not in ("rule", "schema", "words", "convert", "graph")],
)
def test_no_command_meets_a_missing_file_with_a_traceback(command: str, tmp_path: Path) -> None:
    given = {
        "attribution": ("k-1",),
        "explain": ("k-1", "k-2"),
        "history": ("k-1",),
        "without": ("--all",),
        "diff": (str(tmp_path),),
        "fit": ("-o", str(tmp_path / "weights.toml")),
        "report": ("-o", str(tmp_path / "report.html")),
        "review": ("--by", "Ada Marsh", "--date", "2031-06-02"),
    }
    more = given.get(command, ())
    ran = run(command, str(tmp_path / "nowhere"), *more)
    assert ran.code == 2
    assert "no such file" in ran.err


BROKEN = {
    "an unknown field": ({"stauts": "pending"}, "Did you mean", "V202"),
    "a word that no vocabulary has": ({"stance": "shouts"}, "stance", "V204"),
    "a date that no calendar has": ({"about": {"when": "2031-02-30"}}, "2031-02-30", "V401"),
    "a negative figure": ({"figures": [{"low": -3, "count_of": "deaths"}]}, "figures", "V404"),
    "a reference to nothing": ({"denies": ["k-99"], "stance": "denies"}, "k-99", "V502"),
}


@pytest.mark.parametrize(("change", "words", "code"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_record_is_located_and_the_rest_is_still_answered(
    change: dict[str, object], words: str, code: str, tmp_path: Path
) -> None:
    broken = allegation("k-9", "ada", "The mill was shelled.") | change
    data = valley(tmp_path, allegations=[*ALLEGATIONS, broken])
    ran = run("single-source", data)
    assert ran.code == 1
    assert f"{tmp_path / 'allegations.jsonl'}:8:" in ran.err
    assert words in ran.err
    assert "verify check" in ran.err
    assert "k-7" in ran.out
    checked = run("check", data)
    assert checked.code == 1
    assert f"error {code}" in checked.out
    assert "Traceback" not in ran.err + checked.err


def test_json_stays_json_where_the_data_has_errors(tmp_path: Path) -> None:
    broken = allegation("k-9", "ada", "The mill was shelled.") | {"stauts": "pending"}
    ran = run("check", valley(tmp_path, allegations=[*ALLEGATIONS, broken]), "--json")
    assert ran.code == 1
    assert ran.out.startswith("[")
    assert ran.err == ""


def test_an_honest_unknown_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "one.jsonl"
    path.write_text('{"claim": "The well is dry.", "source": "A leaflet"}\n', encoding="utf-8")
    ran = run("brief", str(path))
    assert (ran.code, ran.err) == (0, "")
    assert "An unnamed speaker alleges" in ran.out
