"""Assertions: what a data set says of itself, measured."""

from pathlib import Path

import pytest

from tests.badinputs.case import good
from tests.checks.world import checked
from verify.checks.measures import is_measure, measures
from verify.checks.subject import Subject
from verify.models.dataset import Dataset

ASSESSED = [{"status": "pending", "by": "C.", "at": "2031-06-01"}]
ROWS = [
    good("k-1", assessments=ASSESSED),
    good("k-2", speaker=None, identity="unstated"),
    good("k-3", about={"act": "arson"}),
    good("k-4", figures=["12 killed"]),
]
SUBJECT = Subject(Dataset.of(ROWS, sources=[{"id": "s"}]))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("allegations", 4),
        ("sources", 1),
        ("actors", 0),
        ("rejected", 0),
        ("assessed", 0.25),
        ("filled.speaker", 0.75),
        ("filled.about.place", 0.75),
        ("filled.figures", 0.25),
        ("filled.nothing.at.all", 0.0),
    ],
)
def test_a_measure_is_a_count_or_a_share(name: str, value: float) -> None:
    assert is_measure(name)
    assert measures(SUBJECT, name) == value


def test_the_share_of_single_sources_counts_asserted_allegations_only() -> None:
    alone = [good("k-1"), good("k-2", stance="denies", denies=["k-1"], speaker="Odo Fenn")]
    assert measures(Subject(Dataset.of(alone)), "single-source") == 1.0
    assert measures(Subject(Dataset.of([])), "single-source") == 0.0
    assert measures(SUBJECT, "events") >= 1


BOUNDS = {
    "enough": ("[assertions.min]\nallegations = 4\n", [], 0),
    "too few": ("[assertions.min]\nallegations = 5\n", ["error"], 1),
    "not too many": ("[assertions.max]\nallegations = 4\n", [], 0),
    "too many": ("[assertions.max]\nallegations = 3\n", ["warning"], 0),
    "a share too low": ('[assertions.min]\n"filled.speaker" = 0.8\n', ["error"], 1),
    "both": ("[assertions]\nmin = {sources = 1}\nmax = {allegations = 1}\n",
             ["error", "warning"], 1),
}  # fmt: skip


@pytest.mark.parametrize(("toml", "severities", "code"), BOUNDS.values(), ids=BOUNDS.keys())
def test_falling_short_is_an_error_and_going_beyond_a_warning(
    toml: str, severities: list[str], code: int, tmp_path: Path
) -> None:
    outcome = checked(tmp_path, ROWS, toml)
    found = [finding for finding in outcome.findings if finding.code == "V801"]
    assert [finding.severity.value for finding in found] == severities
    assert outcome.exit_code == code
    assert all(Path(finding.file).name == "dataset.toml" for finding in found)


def test_bounds_may_stand_in_the_project(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        "[tool.verify.assertions.min]\nallegations = 9\n", encoding="utf-8"
    )
    outcome = checked(tmp_path / "data", ROWS)
    [found] = [finding for finding in outcome.findings if finding.code == "V801"]
    assert (Path(found.file).name, found.line) == ("pyproject.toml", 2)
