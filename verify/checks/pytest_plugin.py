"""A plugin for pytest: `pytest --verify DATA` adds a test for each file and family of rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from verify.checks.outcome import Outcome

__all__ = ["DataSet", "FamilyItem", "pytest_addoption", "pytest_collection_modifyitems"]

FAMILIES = {
    "V1": "reading",
    "V2": "records",
    "V3": "attribution",
    "V4": "time and figures",
    "V5": "links and statuses",
    "V6": "identity",
    "V7": "harm",
    "V8": "the whole",
    "V9": "settings",
}
"""Families of rules by the beginning of their codes."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option."""
    group = parser.getgroup("verify", "checks of curated allegations")
    group.addoption(
        "--verify",
        action="append",
        default=[],
        metavar="DATA",
        help="check the data set DATA; may be given several times",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(session: pytest.Session, items: list[pytest.Item]) -> None:
    """Add the tests of each data set, before `-k` and the like choose among all tests."""
    for data in session.config.getoption("--verify"):
        node = DataSet.from_parent(session, name=f"verify {data}", data=data)
        items.extend(node.collect())


class DataSet(pytest.Collector):
    """One data set; it is checked when its first test runs."""

    def __init__(self, data: str, **given: Any) -> None:
        super().__init__(**given)
        self.data = data
        self._outcome: Outcome | None = None

    @property
    def outcome(self) -> Outcome:
        """What checking it found."""
        if self._outcome is None:
            from verify.checks.checking import check_path

            self._outcome = check_path(self.data)
        return self._outcome

    def collect(self) -> Iterator[FamilyItem]:
        """Yield a test for each file and family, and one that says that it could be checked."""
        from verify.checks.files import data_files

        yield FamilyItem.from_parent(self, name=f"{self.data} was checked", file="", family="")
        for file in data_files(self.data):
            for family, title in FAMILIES.items():
                name = f"{file} {family} {title}"
                yield FamilyItem.from_parent(self, name=name, file=file, family=family)


class FamilyItem(pytest.Item):
    """The findings of one family of rules in one file."""

    def __init__(self, file: str, family: str, **given: Any) -> None:
        super().__init__(**given)
        self.file = file
        self.family = family

    def runtest(self) -> None:
        """Fail where a finding is as grave as the settings say."""
        assert isinstance(self.parent, DataSet)
        outcome = self.parent.outcome
        if not self.family:
            if outcome.exit_code == 2:
                raise FindingsError([outcome.broken or "no record was read"])
            return
        grave = [
            str(item.finding)
            for item in outcome.shown
            if item.finding.code.startswith(self.family)
            and Path(item.finding.file or self.file) == Path(self.file)
            and outcome.fails(item.finding)
        ]
        if grave:
            raise FindingsError(grave)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> str:
        """Show the findings, without a traceback."""
        if isinstance(excinfo.value, FindingsError):
            return "\n".join(excinfo.value.findings)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Say what is tested."""
        return Path(self.file or "."), None, self.name


class FindingsError(AssertionError):
    """Findings that fail a test.

    Args:
        findings: The findings in words.
    """

    def __init__(self, findings: list[str]) -> None:
        super().__init__("\n".join(findings))
        self.findings = findings
