"""Every command over an invented data set and over the example."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.valley import Ran, run, valley
from tests.example import EXAMPLE, example
from verify.cli import load
from verify.cli.app import COMMANDS
from verify.graph.verification import CrossVerification

QUESTIONS = (
    "brief",
    "single-source",
    "echoes",
    "contradictions",
    "near-contradictions",
    "figures",
    "summary",
    "source-matrix",
    "replies",
    "timeline",
    "balance",
    "overlap",
    "match",
)
OF_ONE = {
    "attribution": ("k-1",),
    "explain": ("k-1", "k-3"),
    "history": ("k-1",),
    "without": ("--origin", "ada"),
}
ON_THE_EXAMPLE = {
    "attribution": ("a001-11",),
    "explain": ("a001-03", "a001-11"),
    "history": ("a001-03",),
    "without": ("--all",),
}
WRITING = ("graph", "report", "convert", "fit", "review")
OTHERS = ("check", "diff", "rule", "schema", "words")

UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2500-\u257f]")
"""Control characters but the line feed, and the characters that boxes are drawn with."""

LEAKS = {
    "an absent value": re.compile(r"\bNone\b|\bnan\b"),
    "an internal key": re.compile(r"~|(?<!\w)\?\w"),
    "an internal name": re.compile(r"\b[a-z]+_[a-z_]+\b"),
    "a wrong plural": re.compile(r"\b1 [a-z]+s\b(?<!1 has)(?<!1 is)"),
    "a word of verdict": re.compile(r"\b(true claim|false claim|confirmed fact|lie|lied|liar)\b"),
}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    return valley(tmp_path_factory.mktemp("valley"))


@pytest.fixture(scope="module", autouse=True)
def once() -> Iterator[None]:
    """Cross-verify the example only once, whatever the number of commands."""
    patch = pytest.MonkeyPatch()

    def verified(path: str) -> CrossVerification:
        return example() if Path(path) == EXAMPLE else load.verified(path)

    for name in (
        "ask",
        "attribution",
        "brief",
        "explain",
        "graph",
        "history",
        "match",
        "overlap",
        "source_matrix",
        "timeline",
        "without",
    ):
        patch.setattr(f"verify.cli.{name}.verified", verified)
    yield
    patch.undo()


def asked(data: str, command: str, *options: str, of_one: dict[str, tuple[str, ...]]) -> Ran:
    return run(command, data, *of_one.get(command, ()), *options)


@pytest.mark.parametrize("command", [*QUESTIONS, *OF_ONE])
def test_a_question_prints_plain_text_of_80_columns(data: str, command: str) -> None:
    ran = asked(data, command, of_one=OF_ONE)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith("\n")
    assert not UNSEEN.search(ran.out)
    assert max(map(len, ran.out.splitlines())) <= 80
    assert not any(line != line.rstrip() for line in ran.out.splitlines())


@pytest.mark.parametrize("command", [*QUESTIONS, *OF_ONE])
def test_a_question_prints_json_that_parses_and_does_not_change(data: str, command: str) -> None:
    first, second = (asked(data, command, "--json", of_one=OF_ONE) for _ in range(2))
    assert first == second
    assert first.code == 0
    value = json.loads(first.out)
    records = value if command != "brief" else [r for part in value.values() for r in part]
    assert records
    assert all(isinstance(record, dict) for record in records)


@pytest.mark.parametrize("command", [*QUESTIONS, *OF_ONE])
def test_a_question_prints_markdown_with_one_title(data: str, command: str) -> None:
    ran = asked(data, command, "--markdown", of_one=OF_ONE)
    assert ran.code == 0
    assert len(re.findall(r"^# ", ran.out, re.MULTILINE)) >= 1
    assert not UNSEEN.search(ran.out)


@pytest.mark.parametrize("command", [*QUESTIONS, *OF_ONE])
def test_no_answer_on_the_example_leaks(command: str) -> None:
    ran = asked(str(EXAMPLE), command, of_one=ON_THE_EXAMPLE)
    assert ran.code == 0
    text = re.sub(r"https?://\S+", "", ran.out)
    found = {name: leak.findall(text) for name, leak in LEAKS.items()}
    assert found == {name: [] for name in LEAKS}
    assert max(map(len, ran.out.splitlines())) <= 80


@pytest.mark.parametrize("command", QUESTIONS)
def test_no_claim_is_printed_without_who_says_so(command: str) -> None:
    """Each claim stands in one entry with its speaker's verb, document and status."""
    ran = run(command, str(EXAMPLE), "--markdown")
    blocks = re.split(r"\n(?=- |\n|\|)", ran.out)
    for statement in example().statements:
        start = plain_words(statement.allegation.claim)[:60]
        holding = [block for block in blocks if start in plain_words(block)]
        for block in holding:
            if block.startswith("|"):
                continue  # a row between those that name the speaker, document and status
            assert re.search(r"alleges?|den(?:y|ies)|conclude|could not verify|vouche?s?", block)
            assert "unassessed" in block


def plain_words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text))


def test_a_contradiction_shows_speaker_document_and_status_beside_each_claim() -> None:
    ran = run("contradictions", str(EXAMPLE))
    first = ran.out.index("Possible:")
    rows = ran.out[first : ran.out.index("Reason:")]
    for label in ("alleged by", "published", "claim", "ACCUSED *", "status"):
        assert re.search(rf"^{re.escape(label)}\s", rows, re.MULTILINE), label


def test_help_names_every_command_and_what_it_does() -> None:
    ran = run("--help")
    assert ran.code == 0
    for name in COMMANDS:
        assert re.search(rf"^  {name}\s", ran.out, re.MULTILINE)
    assert max(map(len, ran.out.splitlines())) <= 80


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    ran = run(command, "--help")
    assert ran.code == 0
    assert f"Usage: verify {command}" in ran.out


def test_every_command_is_tested_here() -> None:
    assert set(COMMANDS) == {*QUESTIONS, *OF_ONE, *WRITING, *OTHERS}


def test_check_says_that_it_is_about_records_only(data: str) -> None:
    ran = run("check", data)
    assert ran.code == 0
    assert ran.out.splitlines()[-1].endswith("nothing here is about truth.")
    found = json.loads(run("check", data, "--json").out)
    assert {finding["severity"] for finding in found} <= {"info", "warning"}


@pytest.mark.parametrize("suffix", [".json", ".graphml", ".gexf", ".dot"])
def test_graph_writes_every_format(data: str, suffix: str, tmp_path: Path) -> None:
    target = tmp_path / f"graph{suffix}"
    ran = run("graph", data, "-o", str(target), "--json")
    told: dict[str, Any] = json.loads(ran.out)
    assert ran.code == 0
    assert told["nodes"] == 7
    assert told["edges"] > 0
    assert target.stat().st_size > 0


def test_graph_writes_the_graph_of_attribution(data: str, tmp_path: Path) -> None:
    target = tmp_path / "who.dot"
    assert run("graph", data, "-o", str(target), "--attribution").code == 0
    assert "Ada Marsh" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("target", "options"),
    [("copy.json", ()), ("copy.jsonl", ()), ("copy", ()), ("copy", ("--tables", "csv"))],
    ids=["one JSON file", "one file of lines", "a folder of lines", "a folder of CSV"],
)
def test_convert_writes_what_it_read(
    data: str, target: str, options: tuple[str, ...], tmp_path: Path
) -> None:
    path = str(tmp_path / target)
    ran = run("convert", data, path, *options)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith("2 sources, 4 actors, 1 place, 7 allegations\n")
    assert run("brief", path).out == run("brief", data).out


def test_schema_prints_the_json_schema_of_a_table() -> None:
    schema = json.loads(run("schema").out)
    assert "claim" in schema["properties"]
    assert json.loads(run("schema", "sources").out) != schema


def test_words_prints_one_vocabulary_or_all() -> None:
    one, every = run("words", "stance"), run("words")
    assert "asserts" in one.out
    assert len(every.out) > len(one.out)
    assert {word["field"] for word in json.loads(run("words", "scope", "--json").out)} == {"scope"}


def test_match_says_how_much_was_compared(data: str) -> None:
    ran = run("match", data, "--stats", "--json")
    [told] = json.loads(ran.out)
    assert ran.code == 0
    assert told["allegations"] == 7
    assert told["compared"] <= told["possible"] == told["distinct"] * (told["distinct"] - 1) // 2


def test_match_lists_events_of_one_allegation_when_asked(data: str) -> None:
    some, every = (json.loads(run("match", data, "--json", *more).out) for more in ((), ("--all",)))
    assert {name for event in every for name in event["members"]} == {f"k-{n}" for n in range(1, 8)}
    assert all(len(event["members"]) > 1 for event in some)
