"""Outputs: what each form holds, and that no data in it can act."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.badinputs.case import good
from tests.checks.world import ROWS, checked
from verify.checks import Outcome
from verify.checks.outcome import Shown, summary
from verify.checks.outputs import OUTPUTS
from verify.checks.outputs.text import ABOUT
from verify.cli.say import harmless
from verify.models.finding import Finding
from verify.models.words import Severity

SUPPRESS = '[[check.suppress]]\nrule = "V704"\nrecord = "k-3"\nreason = "Kept *as it is*."\n'


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    return checked(tmp_path_factory.mktemp("data"), ROWS, SUPPRESS)


def test_text_shows_the_line_and_says_in_the_last_line_what_was_checked(outcome: Outcome) -> None:
    lines = OUTPUTS["text"](outcome).splitlines()
    at = next(n for n, line in enumerate(lines) if "error V501" in line)
    assert re.search(r"allegations\.jsonl:5:\d+: error V501", lines[at])
    assert lines[at + 1].startswith("     5 | ")
    column = lines[at + 2].index("^")
    assert lines[at + 1][column:].startswith('"verified"')
    assert lines[-1] == f"{summary(outcome)} {ABOUT}"
    assert "2 files, 5 records read, 5 accepted, 0 rejected" in lines[-1]
    assert "1 suppressed" in lines[-1]


def test_json_holds_every_finding_the_sums_and_the_reasons(outcome: Outcome) -> None:
    value = json.loads(OUTPUTS["json"](outcome))
    assert value["summary"]["findings"] == sum(item["count"] for item in value["findings"])
    assert value["summary"]["exit_code"] == outcome.exit_code == 1
    assert [item["reason"] for item in value["suppressed"]] == ["Kept *as it is*."]
    own = next(item for item in value["findings"] if item["code"] == "V501")
    assert own["pointer"] == "/status"
    assert own["record"] == "k-5"
    assert len(own["fingerprint"]) == 16


def test_sarif_says_rule_level_place_fingerprint_and_suppression(outcome: Outcome) -> None:
    log = json.loads(OUTPUTS["sarif"](outcome))
    [run] = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert log["version"] == "2.1.0"
    assert run["invocations"][0]["executionSuccessful"] is True
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert result["partialFingerprints"]
        region = result["locations"][0]["physicalLocation"]["region"]
        assert all(value >= 1 for value in region.values())
    held = [result for result in run["results"] if "suppressions" in result]
    assert [result["ruleId"] for result in held] == ["V704"]
    assert held[0]["suppressions"][0]["kind"] == "external"


def test_junit_has_a_case_for_each_file_and_rule(outcome: Outcome) -> None:
    root = fromstring(OUTPUTS["junit"](outcome))
    cases = root.findall(".//testcase")
    assert root.get("tests") == str(len(cases))
    assert root.get("failures") == "1"
    failed = [case.get("name") for case in cases if case.find("failure") is not None]
    skipped = [case.get("name") for case in cases if case.find("skipped") is not None]
    assert failed == ["V501 verified-without-evidence"]
    assert skipped == ["V704 active-content"]


def test_github_writes_commands_with_places(outcome: Outcome) -> None:
    lines = OUTPUTS["github"](outcome).splitlines()
    error = next(line for line in lines if line.startswith("::error "))
    assert re.match(r"::error file=[^,]+allegations\.jsonl,line=5,col=\d+,title=V501 ", error)
    assert not lines[-1].startswith("::")


def test_markdown_has_one_row_a_finding(outcome: Outcome) -> None:
    text = OUTPUTS["markdown"](outcome)
    rows = [line for line in text.splitlines() if line.startswith("| ") and "| V" in line]
    assert len(rows) == len(outcome.shown) + len(outcome.suppressed)
    assert "## Suppressed (1)" in text
    assert r"Kept \*as it is\*\." in text or r"Kept \*as it is\*." in text


# --- injection -----------------------------------------------------------------------------------

PAYLOADS = [
    "::error file=x::gone",
    "a\n::set-output name=x::y",
    "a\r::stop-commands::z",
    "%0A::error::x",
    "<script>alert(1)</script>",
    "]]></system-out><testcase/>",
    "&lt;b&gt; &#x1b;[2J",
    "[click](javascript:alert(1))",
    "![x](https://evil.example/p.png)",
    "| a | b |\n| --- | --- |",
    "`code` **bold** @everyone #1 ~~x~~ $x$",
    "https://evil.example www.evil.example",
    "\x1b[31mred\x1b]0;title\x07",
    "\u202egpj.exe",
    "{0} {{x}} %s %(x)s",
    '"}],"x":[{"',
    "=cmd|' /C calc'!A0",
    "\ud800 lone",
    "\x00\x0b\ufffe",
]


def hostile(text: str) -> Outcome:
    """Return an outcome in which everything that data can reach holds a text."""
    finding = Finding("V202", text, Severity.ERROR, text, 1, 1, text, text)
    return Outcome(
        shown=(Shown(finding, "f"),),
        suppressed=(Shown(finding, "f", reason=text),),
        counts={Severity.ERROR: 1},
        files=(text,),
        accepted=1,
        broken=text,
    )


class Tags(HTMLParser):
    """Collects tags."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.found.append(tag)


def assert_harmless(text: str) -> None:
    outcome = hostile(text)
    printed = {name: harmless(write(outcome)) for name, write in OUTPUTS.items()}
    for name, said in printed.items():
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", said), name
    json.loads(printed["json"])
    log = json.loads(printed["sarif"])
    message = log["runs"][0]["results"][0]["message"]["text"]
    assert not re.search(r"(?<!\\)(?:\\\\)*\[[^\]]*[^\\\]]\]\(", message)
    root = fromstring(OUTPUTS["junit"](outcome))
    assert {element.tag for element in root.iter()} <= {
        "testsuites", "testsuite", "testcase", "failure", "skipped", "system-out", "error",
    }  # fmt: skip
    commands = re.findall(r"^\s*::[^\n]*", OUTPUTS["github"](outcome), re.MULTILINE)
    assert len(commands) == 2
    assert all(line.startswith("::error ") for line in commands)
    marked = printed["markdown"]
    tags = Tags()
    tags.feed(re.sub(r"\\[<&]", "", marked))
    assert tags.found == []
    assert len([line for line in marked.splitlines() if line.startswith("| ---")]) == 2
    assert not re.search(r"(?<!\\)!\[|(?<!\\)\]\(", marked)


@pytest.mark.parametrize("text", PAYLOADS)
def test_no_data_acts_in_any_output(text: str) -> None:
    assert_harmless(text)


@settings(max_examples=60)
@given(
    st.text(
        alphabet=st.characters() | st.sampled_from("<>[]()|:%\n\r`\\&\"'!"), min_size=1, max_size=40
    )
)
def test_no_text_whatever_acts_in_any_output(text: str) -> None:
    assert_harmless(text)


def test_an_excerpt_shows_no_line_of_a_protected_person(tmp_path: Path) -> None:
    rows = [
        good("k-1", speaker={"name": "Zyxwv Canarius", "protected": True}, status="verified"),
        good("k-2", claim="Zyxwv Canarius saw it.", status="verified"),
        good("k-3", notes="of ZYXWV CANARIUS", stauts="x"),
        good("Zyxwv Canarius", status="verified"),
    ]
    outcome = checked(tmp_path, rows)
    assert {found.code for found in outcome.findings} >= {"V501", "V202", "V702"}
    for name, write in OUTPUTS.items():
        assert "canarius" not in write(outcome).casefold(), name
    escaped = "Zyxwv Canarius".encode("unicode_escape").decode()
    path = tmp_path / "allegations.jsonl"
    path.write_text(path.read_text().replace("Canarius", "C\\u0061narius") + escaped + "\n")
    for name, write in OUTPUTS.items():
        assert "narius" not in write(checked_again(tmp_path)).casefold(), name


def checked_again(folder: Path) -> Outcome:
    from verify.checks import check_path

    return check_path(folder)


def test_a_million_findings_make_a_short_report(tmp_path: Path) -> None:
    rows = [good(f"k-{n}", stauts="x", notes="<b>x</b>") for n in range(300)]
    outcome = checked(tmp_path, [*rows, *(good(f"m-{n}", notes="<b>x</b>") for n in range(300))])
    assert outcome.counts[Severity.ERROR] == 300
    assert outcome.counts[Severity.WARNING] == 300
    per_rule = [item for item in outcome.shown if item.finding.code == "V704" and item.count == 1]
    assert len(per_rule) == 50
    assert sum(item.count for item in outcome.shown) == outcome.total
    assert "250 more findings of this kind" in OUTPUTS["text"](outcome)


def test_text_lists_only_the_first_infos_of_a_rule_and_counts_the_others(tmp_path: Path) -> None:
    rows = [good(f"k-{n}", claim=f"Thugs shelled the mill ({n}).") for n in range(30)]
    outcome = checked(tmp_path, rows)
    text = OUTPUTS["text"](outcome)
    assert text.count(" info V703 ") == 10
    assert "20 more infos of V703" in text
    assert len(json.loads(OUTPUTS["json"](outcome))["findings"]) > 20
