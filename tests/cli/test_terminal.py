"""What a terminal shows: tables that fit it, nothing cut, nothing that data can act through."""

import io
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from tests.cli.test_processes import ESCAPES, on_a_terminal
from tests.cli.valley import allegation, run, valley
from tests.example import EXAMPLE, example
from verify.cli import load, main
from verify.cli.show import show_sheet
from verify.questions.page import Entry, Heading, Page, Paragraph, Table
from verify.questions.sheets.sheet import Column, Grid, Sheet, cell

COMMANDS = ("single-source", "contradictions", "figures", "timeline", "replies")
RULE = re.compile("[─┼]+")


class Terminal(io.StringIO):
    """A standard output that somebody reads along."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cross-verify the example only once, whatever the number of widths."""
    real = load.verified

    def verified(path: str) -> Any:
        return example() if Path(path) == EXAMPLE else real(path)

    for name in ("ask", "timeline"):
        monkeypatch.setattr(f"verify.cli.{name}.verified", verified, raising=True)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    return valley(tmp_path_factory.mktemp("valley"))


def shown(patch: pytest.MonkeyPatch, width: int, *arguments: str, term: str = "xterm") -> str:
    """Run a command on a terminal of some width."""
    out = Terminal()
    patch.setattr("sys.stdout", out)
    patch.setenv("COLUMNS", str(width))
    patch.setenv("TERM", term)
    patch.delenv("NO_COLOR", raising=False)
    assert main(list(arguments)) in (0, 1)
    return out.getvalue()


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", ESCAPES.sub("", text)))


@pytest.mark.parametrize("width", [60, 80, 81, 100, 120, 200])
@pytest.mark.parametrize("command", COMMANDS)
def test_tables_fit_their_terminal_and_lose_no_word(
    command: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = ESCAPES.sub("", shown(monkeypatch, width, command, str(EXAMPLE)))
    assert RULE.search(said), "no table"
    assert max(map(cell_len, said.splitlines())) <= width
    monkeypatch.undo()
    piped = run(command, str(EXAMPLE)).out
    longest = 14 if width >= 80 else 6  # longer words may be broken in a narrow column
    assert {word for word in words(piped) - words(said) if len(word) <= longest} == set()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_narrow_terminal_gets_a_list(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    said = ESCAPES.sub("", shown(monkeypatch, 50, command, str(EXAMPLE)))
    assert max(map(cell_len, said.splitlines())) <= 50


@pytest.mark.parametrize("command", COMMANDS)
def test_a_dumb_terminal_gets_the_same_tables_without_an_escape(
    command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bright = shown(monkeypatch, 80, command, str(EXAMPLE))
    dumb = shown(monkeypatch, 80, command, str(EXAMPLE), term="dumb")
    assert "\x1b" not in dumb
    assert dumb == ESCAPES.sub("", bright)


HOSTILE = {
    "markup": "[red]Shells[/red] fell",
    "a closing tag alone": "Shells [/] fell",
    "a link": "[link=https://example.org]Shells[/link] fell",
    "an emoji code": ":skull: Shells fell",
    "a backslash": "Shells\\[bold] fell",
}


@pytest.mark.parametrize("claim", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("command", ["single-source", "figures", "timeline", "replies"])
def test_markup_in_data_stands_as_it_is(
    command: str, claim: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = allegation("[b]k-1[/b]", "[i]Ada", claim, accused="south")
    row |= {"figures": ["at least 3 [u]dead"], "reply_sought": [{"to": "south"}]}
    said = shown(monkeypatch, 160, command, valley(tmp_path, allegations=[row]))
    bare = " ".join(ESCAPES.sub("", said).split())
    assert "[b]k-1[/b]" in bare
    assert "[i]Ada alleges" in bare
    assert claim in bare


ACTING = {
    "an escape sequence": "Shells \x1b[2J\x1b]0;owned\x07 fell",
    "a control sequence of one byte": "Shells \x9b31m fell",
    "a change of direction": "Shells \u202efell\u202c \u2066here\u2069",
    "a carriage return": "Shells fell\rNothing fell",
    "a separator of lines": "Shells\u2028fell\u2029here",
}


@pytest.mark.parametrize("text", ACTING.values(), ids=ACTING.keys())
def test_nothing_in_data_acts_on_the_terminal(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = (("", text), (text, text))
    columns = (Column(text), Column(text, 1), Column("", 2))
    blocks = (
        Heading(text),
        Paragraph(text),
        Entry(text, text, lines),
        Table((text, "b"), ((text, text),)),
        Grid(columns, ((cell(text), lines, lines),)),
    )
    out = Terminal()
    monkeypatch.setattr("sys.stdout", out)
    monkeypatch.setenv("TERM", "dumb")
    show_sheet(Sheet(text, blocks), Page(text))
    said = out.getvalue()
    assert said.count("fell") >= 10
    acting = {c for c in said if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")} - {"\n"}
    assert not acting
    assert not set(said) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


LONG = {
    "a word without a space": "x" * 300,
    "an address": "https://example.org/" + "a/" * 90,
    "letters of two columns": "弾" * 200,
    "letters with marks": "é" * 120,
    "a long text": "Shells fell on the mill. " * 40,
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())
@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("command", ["single-source", "figures", "timeline", "replies"])
def test_what_is_long_is_folded_and_never_cut(
    command: str, width: int, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = allegation("k-" + "7" * 70, f"Ada {text[:40]}", text, accused="south")
    row |= {"figures": [{"low": 3, "text": text[:150]}], "reply_sought": [{"to": "south"}]}
    said = shown(monkeypatch, width, command, valley(tmp_path, allegations=[row]), term="dumb")
    assert max(map(cell_len, said.splitlines())) <= width
    assert "…" not in said
    for letter in set(text) - {" "}:
        assert said.count(letter) >= text.count(letter)
    assert said.count("7") >= 70


def test_contradictions_stand_side_by_side_and_say_in_what_they_differ(
    data: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = ESCAPES.sub("", shown(monkeypatch, 80, "contradictions", data))
    lines = said.splitlines()
    at = next(k for k, line in enumerate(lines) if line.startswith("ACCUSED *"))
    assert lines[at + 1].strip() == "differs"


@pytest.mark.parametrize("command", COMMANDS)
def test_a_real_terminal_of_80_columns_shows_the_table(command: str, data: str) -> None:
    said, code = on_a_terminal(command, data, environment={"NO_COLOR": "1"})
    answer = said[said.rindex("matching and relating") :].splitlines()[1:]
    assert code == 0
    assert max(map(cell_len, map(str.rstrip, answer))) <= 80
    assert RULE.search("\n".join(answer))
