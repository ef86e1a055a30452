"""Outputs are read back by the programs of others, and say there what they say here."""

from collections import Counter
from pathlib import Path
from typing import Any

import junitparser
import pytest
from sarif import loader

from tests.checks.world import ROWS, checked
from verify.checks import Outcome
from verify.checks.outcome import Shown
from verify.checks.outputs import OUTPUTS
from verify.models.finding import Finding
from verify.models.words import Severity

SUPPRESS = '[[check.suppress]]\nrule = "V704"\nrecord = "k-3"\nreason = "Kept *as it is*."\n'
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
ODD = '"}]\n</failure>]]> \x1b[31m\u202e %0A ::error:: \U0001f600'


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    return checked(tmp_path_factory.mktemp("data"), ROWS, SUPPRESS)


@pytest.fixture
def odd() -> Outcome:
    finding = Finding("V202", ODD, Severity.ERROR, "odd [1].jsonl", 3, 7, "/a", ODD)
    counts = {Severity.ERROR: 1}
    return Outcome((Shown(finding, "f"),), counts=counts, files=("odd [1].jsonl",), accepted=1)


def read_by_junitparser(outcome: Outcome, folder: Path) -> list[junitparser.TestSuite]:
    file = folder / "out.xml"
    file.write_text(OUTPUTS["junit"](outcome), encoding="utf-8")
    read = junitparser.JUnitXml.fromfile(str(file))
    assert isinstance(read, junitparser.JUnitXml)
    return list(read)


def test_junitparser_reads_back_which_rules_failed_and_which_are_suppressed(
    outcome: Outcome, tmp_path: Path
) -> None:
    cases = [case for suite in read_by_junitparser(outcome, tmp_path) for case in suite]
    results = {case.name: [type(result) for result in case.result] for case in cases}
    assert results["V501 verified-without-evidence"] == [junitparser.Failure]
    assert results["V704 active-content"] == [junitparser.Skipped]
    assert [name for name, found in results.items() if junitparser.Failure in found] == [
        "V501 verified-without-evidence"
    ]


def test_junitparser_counts_as_the_suites_say(outcome: Outcome, tmp_path: Path) -> None:
    for suite in read_by_junitparser(outcome, tmp_path):
        kinds = Counter(type(result) for case in suite for result in case.result)
        assert suite.tests == len(list(suite))
        assert suite.failures == kinds[junitparser.Failure]
        assert suite.skipped == kinds[junitparser.Skipped]
        assert suite.errors == kinds[junitparser.Error]


def test_junitparser_reads_back_odd_words(odd: Outcome, tmp_path: Path) -> None:
    [failed] = [
        result
        for suite in read_by_junitparser(odd, tmp_path)
        for case in suite
        for result in case.result
    ]
    assert failed.message == ODD.replace("\x1b", "\\u001b")


def read_by_sarif_tools(outcome: Outcome, folder: Path) -> list[dict[str, Any]]:
    file = folder / "out.sarif"
    file.write_text(OUTPUTS["sarif"](outcome), encoding="utf-8")
    records: list[dict[str, Any]] = loader.load_sarif_file(str(file)).get_records()
    return records


def test_sarif_tools_read_back_rule_severity_and_line_of_each_finding(
    outcome: Outcome, tmp_path: Path
) -> None:
    records = read_by_sarif_tools(outcome, tmp_path)
    every = [item.finding for item in (*outcome.shown, *outcome.suppressed)]
    assert Counter(
        (one["Code"].split()[0], one["Severity"], one["Line"]) for one in records
    ) == Counter((one.code, LEVELS[one.severity], one.line) for one in every)


def test_sarif_tools_read_back_odd_words(odd: Outcome, tmp_path: Path) -> None:
    [record] = read_by_sarif_tools(odd, tmp_path)
    assert record["Code"].startswith("V202")
    assert record["Line"] == 3
    assert record["Location"].endswith("odd%20%5B1%5D.jsonl")
