"""Rules of the house that no tool knows."""

import ast
import re
from pathlib import Path

import pytest

from verify.relate.registry import HEADINGS, Rule
from verify.relate.rules import RULES

ROOT = Path(__file__).parents[1]
FILES = sorted((ROOT / "verify").rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_has_one_idea(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 300, "the wall is 300 lines: split it"
    assert ast.get_docstring(ast.parse(text)), "a file says in its first line what it is"
    assert path.stem not in {"utils", "helpers", "common", "misc", "manager", "handlers"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_package_never_imports_itself_by_its_front_door(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"^\s*(import verify\s*$|from verify import)", text, re.MULTILINE)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_has_a_page_and_a_file_of_its_name(rule: Rule) -> None:
    assert [rule.page.find(heading) for heading in HEADINGS] == sorted(
        rule.page.find(heading) for heading in HEADINGS
    )
    assert all(heading in rule.page for heading in HEADINGS)
    assert (ROOT / "verify" / "relate" / "rules" / f"{rule.name}.py").is_file()


def test_codes_of_rules_are_unique_and_none_is_forgotten() -> None:
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert {f"R{number}" for number in range(101, 116)} <= set(codes)
    files = {path.stem for path in (ROOT / "verify" / "relate" / "rules").glob("*.py")}
    assert files - {"__init__"} == {rule.name for rule in RULES}


STARTS = ROOT / "verify" / "cli" / "git_tree.py"
"""The one file that starts a program: git, which reads a revision."""


def test_no_code_reads_the_clock_or_runs_data() -> None:
    banned = {"eval", "exec", "pickle", "subprocess", "socket", "requests", "urllib"}
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: set[str] = set()
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                names = {node.func.id}
            elif isinstance(node, ast.Import):
                names = {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                names = {(node.module or "").split(".")[0]}
            names -= {"subprocess"} if path == STARTS else set()
            assert not names & banned, f"{path}: {names & banned}"
            if isinstance(node, ast.Attribute) and node.attr in {"today", "now", "utcnow"}:
                pytest.fail(f"{path}:{node.lineno} reads the clock")
