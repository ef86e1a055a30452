"""Settings: what is asked, how grave it is, and what is wrong with the settings themselves."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from tests.badinputs.case import good
from tests.checks.world import ROWS, checked, codes, put
from tests.example import ROOT
from verify.checks import check_path
from verify.checks.configure import configure
from verify.checks.settings import Settings, Suppression
from verify.checks.settings_schema import settings_schema
from verify.checks.toml_place import toml_place

FOUND = [("V704", "k-3"), ("V501", "k-5")]


def test_without_settings_every_rule_is_asked(tmp_path: Path) -> None:
    outcome = checked(tmp_path, ROWS)
    assert codes(outcome) == FOUND
    assert {f.code for f in outcome.findings} == {"V302", "V501", "V703", "V704"}
    assert outcome.exit_code == 1


SETTINGS: dict[str, tuple[str, list[tuple[str, str]], int]] = {
    "only some rules": ('select = ["V7"]', [("V704", "k-3")], 0),
    "a rule left out": ('ignore = ["V501"]', [("V704", "k-3")], 0),
    "a family left out": ('ignore = ["V5", "V7"]', [], 0),
    "a milder rule": ("severity = {V501 = 'warning'}", FOUND, 0),
    "a graver rule": ("severity = {V704 = 'error'}", FOUND, 1),
    "a file left out": ("per-path = {'alleg*.jsonl' = ['V501', 'V704']}", [], 0),
    "another file left out": ("per-path = {'sources.jsonl' = ['V501']}", FOUND, 1),
    "warnings fail": ("fail-on = 'warning'\nignore = ['V501']", [("V704", "k-3")], 1),
    "infos fail": ("fail-on = 'info'\nselect = ['V703']", [], 1),
}


@pytest.mark.parametrize(("toml", "found", "code"), SETTINGS.values(), ids=SETTINGS.keys())
def test_settings_of_the_data_set_hold(
    toml: str, found: list[tuple[str, str]], code: int, tmp_path: Path
) -> None:
    outcome = checked(tmp_path, ROWS, f"[check]\n{toml}\n")
    assert codes(outcome) == found
    assert outcome.exit_code == code


def test_settings_of_the_project_hold_and_those_of_the_data_set_win(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[tool.verify]\nignore = ["V704"]\nfail-on = "info"\n', encoding="utf-8"
    )
    outcome = checked(tmp_path / "data", ROWS, '[check]\nignore = ["V501"]\n')
    assert codes(outcome) == [("V704", "k-3")]
    assert outcome.fail_on == "info"


def test_options_of_the_command_line_win(tmp_path: Path) -> None:
    outcome = checked(tmp_path, ROWS, '[check]\nignore = ["V501"]\n', options={"ignore": ["V704"]})
    assert codes(outcome) == [("V501", "k-5")]


def test_a_project_file_that_is_given_is_used(tmp_path: Path) -> None:
    file = tmp_path / "other.toml"
    file.write_text('[tool.verify]\nselect = ["V704"]\n', encoding="utf-8")
    assert codes(checked(tmp_path / "data", ROWS, config=file)) == [("V704", "k-3")]


WRONG: dict[str, tuple[str, str, int]] = {
    "a misspelt key": ("[check]\nslect = ['V5']\n", "Did you mean 'select'?", 2),
    "a rule that there is not": ("[check]\n\nignore = ['V555']\n", "V555", 3),
    "a severity that there is not": ("[check]\nseverity = {V501 = 'fatal'}\n", "fatal", 2),
    "a number for a word": ("[check]\nfail-on = 3\n", "fail-on", 2),
    "leaving out what cannot be read": ("[check]\nignore = ['V101']\n", "never passed over", 2),
    "leaving out everything": ("[check]\nignore = ['V']\n", "never passed over", 2),
    "making mild what cannot be read": (
        "[check]\nseverity = {V105 = 'info'}\n",
        "never passed over",
        2,
    ),
    "a measure that there is not": ("[assertions.min]\nalegations = 3\n", "Did you mean", 2),
    "text for a bound": ("[assertions.min]\nallegations = 'many'\n", "allegations", 2),
    "another side of a bound": ("[assertions.least]\nallegations = 3\n", "least", 1),
    "nothing shown": ("[check]\nshown = 0\n", "shown", 2),
}


@pytest.mark.parametrize(("toml", "words", "line"), WRONG.values(), ids=WRONG.keys())
def test_wrong_settings_are_located_and_the_exit_code_is_2(
    toml: str, words: str, line: int, tmp_path: Path
) -> None:
    outcome = checked(tmp_path, ROWS, toml)
    wrong = [found for found in outcome.findings if found.code == "V902"]
    assert outcome.exit_code == 2
    assert words in " ".join(found.message for found in wrong)
    assert (Path(wrong[0].file).name, wrong[0].line) == ("dataset.toml", line)


@pytest.mark.parametrize("text", ["[tool.verify\n", "[tool.verify]\nselect = 3\n", "\udcff"])
def test_a_broken_project_file_fails_closed(text: str, tmp_path: Path) -> None:
    data = f"{text}# tool.verify".encode("utf-8", "surrogateescape")
    (tmp_path / "pyproject.toml").write_bytes(data)
    outcome = checked(tmp_path / "data", ROWS)
    assert outcome.exit_code == 2
    assert outcome.findings[0].code == "V902"


def test_a_project_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\n', encoding="utf-8")
    (tmp_path / "data").mkdir()
    assert configure({}, {}, tmp_path / "data").findings == ()


def test_a_setting_is_found_in_its_table_and_not_in_another() -> None:
    text = "[other]\nselect = 1\n[check]\n# select\n  select = 2\n[[check.suppress]]\nrule = 1\n"
    assert toml_place(text, ("check", "select")) == (5, 3)
    assert toml_place(text, ("check", "suppress", 0, "rule")) == (7, 1)
    assert toml_place(text, ("check", "ignore")) == (3, 1)
    assert toml_place("", ("check",)) == (0, 0)


# --- schema and models agree -------------------------------------------------------------------

WORDS = st.sampled_from(["V5", "V504", "", " ", "x", "error", "warning", "info", "2031-05-04"])
JUNK = st.one_of(st.none(), st.booleans(), st.integers(-2, 3), WORDS, st.lists(WORDS, max_size=2))
VALID: dict[str, st.SearchStrategy[Any]] = {
    "select": st.lists(st.sampled_from(["V5", "V1"]), max_size=2) | st.just("V5"),
    "ignore": st.lists(st.sampled_from(["V5", "V7"]), max_size=2),
    "severity": st.dictionaries(st.just("V5"), st.sampled_from(["error", "info"])),
    "per-path": st.dictionaries(st.just("*"), st.lists(st.just("V5"), max_size=2)),
    "fail-on": st.sampled_from(["error", "warning", "info"]),
    "shown": st.integers(1, 9),
    "today": st.sampled_from(["2031-05-04", "2031-05", "2031"]),
    "baseline": st.just("known.json"),
    "suppress": st.lists(
        st.fixed_dictionaries({"rule": st.just("V5"), "record": st.just("k"), "reason": WORDS}),
        max_size=2,
    ),
    "assertions": st.dictionaries(
        st.sampled_from(["min", "max"]), st.dictionaries(st.just("sources"), st.integers(0, 3))
    ),
}
ROW = st.fixed_dictionaries(
    {}, optional={key: value | JUNK for key, value in {**VALID, "slect": JUNK}.items()}
)


def accepted(row: dict[str, Any]) -> bool:
    try:
        found = Settings.model_validate_json(json.dumps(row))
        for entry in found.suppress:
            Suppression.model_validate_json(json.dumps(entry))
    except ValidationError:
        return False
    return True


SCHEMA = Draft202012Validator(settings_schema())


@settings(max_examples=500)
@given(ROW)
def test_the_schema_and_the_settings_accept_and_refuse_the_same(row: dict[str, Any]) -> None:
    assert SCHEMA.is_valid(row) == accepted(row), row


def test_a_data_set_in_memory_brings_its_own_settings() -> None:
    import verify

    ds = verify.Dataset.of([good("k-1", status="verified")])
    assert {f.code for f in verify.check(ds)} == {"V501", "V504"}


def test_files_that_are_named_limit_what_is_reported_but_not_what_is_seen(tmp_path: Path) -> None:
    folder = put(tmp_path, [good("k-1", source="g", cites=["k-1"])])
    (folder / "sources.jsonl").write_text('{"id": "g", "title": "x", "url": "file:///x"}\n')
    every = {f.code for f in check_path(folder).findings}
    assert {"V303", "V502"} <= every
    some = check_path(folder, only=[str(folder / "sources.jsonl")])
    assert {f.code for f in some.findings} == {"V303"}


def test_the_published_schema_is_the_one_in_the_code() -> None:
    published = (ROOT / "docs/reference/settings.schema.json").read_text(encoding="utf-8")
    assert json.loads(published) == settings_schema(), "run: verify rule --settings > that file"
