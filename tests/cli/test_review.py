"""verify review: asking, answering, quitting."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from verify.cli.review import command

Row = dict[str, Any]

CLAIMS = {"k-1": "Shells hit the market hall.", "k-2": "A hall was hit.", "k-3": "Shells fell."}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rows = [
        {
            "id": name,
            "claim": claim,
            "source": "The Gazette",
            "speaker": "Ada Marsh",
            "about": {"act": "shelling", "place": "Riverton"},
        }
        for name, claim in CLAIMS.items()
    ]
    write(tmp_path / "allegations.jsonl", rows)
    return tmp_path


def write(path: Path, rows: list[Row]) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def judgements(folder: Path) -> list[Row]:
    path = folder / "judgements.jsonl"
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def review(folder: Path, *answers: str, **options: str) -> Result:
    given = {"by": "A. Curator", "date": "2031-06-01"} | options
    words = [word for name, value in given.items() for word in (f"--{name}", value)]
    typed = "".join(f"{answer}\n" for answer in answers)
    return CliRunner().invoke(command, [str(folder), *words], input=typed)


def test_both_allegations_and_the_evidence_are_shown(folder: Path) -> None:
    shown = review(folder, "q").output
    assert "k-1" in shown
    assert "Shells hit the market hall." in shown
    assert "bits" in shown
    assert "same place" in shown


@pytest.mark.parametrize(
    ("answer", "kind"), [("s", "same_event"), ("n", "not_same_event"), ("S", "same_event")]
)
def test_an_answer_is_put_on_record(folder: Path, answer: str, kind: str) -> None:
    result = review(folder, f"{answer} The letter tells.", "q")
    (record,) = judgements(folder)
    assert {record.pop("a"), record.pop("b")} < set(CLAIMS)
    assert record == {
        "judgement": kind,
        "by": "A. Curator",
        "at": "2031-06-01",
        "reason": "The letter tells.",
    }
    assert "1 judgement appended" in result.output


@pytest.mark.parametrize("answers", [("q",), (), ("k", "k", "k")], ids=["quit", "end", "skip"])
def test_no_answer_adds_no_judgement(folder: Path, answers: tuple[str, ...]) -> None:
    result = review(folder, *answers)
    assert judgements(folder) == []
    assert "No judgement was added." in result.output


def test_what_was_answered_before_the_input_ends_is_kept(folder: Path) -> None:
    review(folder, "n")
    assert len(judgements(folder)) == 1


def test_an_answer_that_is_none_is_asked_again(folder: Path) -> None:
    review(folder, "perhaps", "n", "q")
    assert len(judgements(folder)) == 1


def test_what_follows_from_answers_is_not_asked(folder: Path) -> None:
    review(folder, "s", "s", "s", "s")
    assert len(judgements(folder)) == 2


def test_what_is_judged_is_not_asked_again(folder: Path) -> None:
    review(folder, "s", "n", "s")
    before = judgements(folder)
    assert "nothing to ask" in review(folder, "s", "s").output
    assert judgements(folder) == before


def test_lines_are_added_and_never_changed(folder: Path) -> None:
    path = folder / "judgements.jsonl"
    first = b'{"a":"k-1",  "b":"k-2","judgement":"not_same_event","by":"B. Curator"}'
    path.write_bytes(first)
    review(folder, "n", "q")
    assert path.read_bytes().startswith(first + b"\n")
    assert len(judgements(folder)) == 2


@pytest.mark.parametrize(
    ("options", "words"),
    [({"date": "yesterday"}, "no day"), ({"most": "0"}, "most")],
    ids=["a day in words", "no pair"],
)
def test_wrong_options_are_named(folder: Path, options: dict[str, str], words: str) -> None:
    result = review(folder, **options)
    assert result.exit_code == 2
    assert words in result.output


def test_judgements_in_another_format_are_left_alone(folder: Path) -> None:
    (folder / "judgements.csv").write_text("a,b,judgement\n", encoding="utf-8")
    result = review(folder, "s")
    assert result.exit_code == 2
    assert "judgements.csv" in result.output
    assert judgements(folder) == []
