"""Every broken data set is detected, named and located; nothing is said of a good one."""

from pathlib import Path

import pytest

from tests.badinputs.case import Case
from tests.badinputs.controls import CONTROLS
from tests.badinputs.people import PEOPLE
from tests.badinputs.reading import READING
from tests.badinputs.records import RECORDS
from tests.badinputs.tables import TABLES
from verify.checks import Outcome, check_path
from verify.checks.outputs import OUTPUTS
from verify.models.words import Severity

BROKEN = [*READING, *TABLES, *RECORDS, *PEOPLE]
EXIT = {"reject": 2, "error": 1, "warn": 0, "accept": 0}


def written(case: Case, folder: Path) -> Path:
    for name, content in case.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder / next(iter(case.files)) if len(case.files) == 1 else folder


def checked(case: Case, folder: Path) -> Outcome:
    return check_path(written(case, folder))


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.name)
def test_a_broken_data_set_is_detected_named_and_located(case: Case, tmp_path: Path) -> None:
    outcome = checked(case, tmp_path)
    told = [(f.code, Path(f.file).name, f.line) for f in outcome.findings]
    assert outcome.exit_code == EXIT[case.verdict], told
    named = [f for f in outcome.findings if f.code in case.codes]
    assert named, told
    if case.file:
        assert any(Path(found.file).name == case.file for found in named), told
    if case.at is not None:
        assert any(found.line == case.at for found in named), told
    for name, write in OUTPUTS.items():
        text = write(outcome)
        assert not [word for word in case.hidden if word in text], name


@pytest.mark.parametrize("case", CONTROLS, ids=lambda case: case.name)
def test_of_a_good_data_set_nothing_is_said(case: Case, tmp_path: Path) -> None:
    outcome = checked(case, tmp_path)
    assert outcome.exit_code == 0
    assert [str(f) for f in outcome.findings if f.severity is not Severity.INFO] == []
    noise = {f.code for f in outcome.findings} - {"V504", "V406"}
    assert noise == set()


def test_there_are_enough_cases_and_each_has_a_name_of_its_own() -> None:
    names = [case.name for case in [*BROKEN, *CONTROLS]]
    assert len(set(names)) == len(names)
    assert len(BROKEN) >= 100
    assert len(CONTROLS) >= 20
