"""Every rule: its page, and the two examples on it."""

import re
from pathlib import Path

import pytest

from tests.example import ROOT
from verify.checks import check_path
from verify.checks.outcome import Outcome
from verify.checks.page import page_of
from verify.checks.rule import HEADINGS, Needs, Rule
from verify.checks.rules import RULES, find_rule
from verify.codes import FINDINGS
from verify.errors import UnknownNameError
from verify.models.words import Severity

BY_CODE = {rule.code.code: rule for rule in RULES}


def checked(folder: Path, files: dict[str, bytes]) -> Outcome:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return check_path(folder)


def graver_than(outcome: Outcome, severity: Severity) -> set[str]:
    order = [Severity.INFO, Severity.WARNING, Severity.ERROR]
    return {f.code for f in outcome.findings if order.index(f.severity) >= order.index(severity)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.code.code} {rule.name}")
def test_the_bad_example_gives_this_finding_and_none_as_grave(rule: Rule, tmp_path: Path) -> None:
    outcome = checked(tmp_path, page_of(rule).files("bad"))
    own = [found for found in outcome.findings if found.code == rule.code.code]
    assert own, outcome.findings
    worst = Severity[rule.code.severity.upper()]
    assert any(found.severity is worst for found in own)
    if worst is not Severity.INFO:
        assert graver_than(outcome, worst) == {rule.code.code}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.code.code} {rule.name}")
def test_the_good_example_gives_nothing_above_info(rule: Rule, tmp_path: Path) -> None:
    outcome = checked(tmp_path, page_of(rule).files("good"))
    assert outcome.exit_code == 0
    assert graver_than(outcome, Severity.WARNING) == set()
    assert rule.code.code not in {found.code for found in outcome.findings}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code.code)
def test_a_page_has_every_heading_and_the_file_the_name_of_the_rule(rule: Rule) -> None:
    places = [rule.page.find(f"\n\n{heading}\n") for heading in HEADINGS]
    assert min(places) > 0
    assert places == sorted(places)
    assert (ROOT / "verify/checks/rules" / f"{rule.name}.py").is_file()
    assert " ".join(rule.page.split("\n\n")[0].split()) == rule.code.summary
    named = [part.replace("-", "_") for part in re.split(r" / ", rule.code.name)]
    assert rule.name in {*named, named[0].replace("_or_unanchored", "")}


def test_the_registry_holds_every_code_and_every_file_once() -> None:
    assert [rule.code for rule in RULES] == list(FINDINGS)
    assert len(RULES) == 43
    files = {path.stem for path in (ROOT / "verify/checks/rules").glob("*.py")}
    assert files - {"__init__"} == {rule.name for rule in RULES}
    assert all(
        (rule.look is None) == (rule.needs in (Needs.READING, Needs.SETTINGS)) for rule in RULES
    )


@pytest.mark.parametrize("name", ["V504", "v504", "single-source", "single_source"])
def test_a_rule_is_found_by_code_and_by_name(name: str) -> None:
    assert find_rule(name) is BY_CODE["V504"]


def test_a_misspelt_rule_is_an_error_with_a_hint() -> None:
    with pytest.raises(UnknownNameError, match="V504"):
        find_rule("V5O4")
