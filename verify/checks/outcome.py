"""Outcome: what a check found, how much it looked at, and how it ended."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from verify.models.finding import Finding
from verify.models.words import Severity

__all__ = ["Outcome", "Shown", "summary"]

_ORDER = (Severity.INFO, Severity.WARNING, Severity.ERROR)


@dataclass(frozen=True, slots=True)
class Shown:
    """One finding as it is shown.

    Attributes:
        finding: The finding.
        fingerprint: Its name by content; empty for a count of what is not shown.
        count: How many findings it stands for.
        reason: Why it is suppressed; empty where it is not.
    """

    finding: Finding
    fingerprint: str = ""
    count: int = 1
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check found.

    Attributes:
        shown: The findings in file order, with counts of those that are not shown.
        suppressed: Those that a person lets stand.
        known: How many were in the baseline.
        counts: How many findings there are of each severity, shown or not.
        files: The files of the data set.
        accepted: How many records were accepted.
        rejected: How many were not.
        broken: Why the check could not be completed; empty where it was.
        fail_on: From which severity on a finding counts as failure.
        dropped: Whether a setting leaves out errors of records that were rejected.
        current: All findings by code and fingerprint, for a baseline.
        protected: Names that no output may show.
    """

    shown: tuple[Shown, ...] = ()
    suppressed: tuple[Shown, ...] = ()
    known: int = 0
    counts: Mapping[Severity, int] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    accepted: int = 0
    rejected: int = 0
    broken: str = ""
    fail_on: Severity = Severity.ERROR
    dropped: bool = False
    current: tuple[tuple[str, str], ...] = ()
    protected: frozenset[str] = frozenset()

    @property
    def read(self) -> int:
        """How many records were read."""
        return self.accepted + self.rejected

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings alone."""
        return tuple(shown.finding for shown in self.shown)

    @property
    def total(self) -> int:
        """How many findings there are, shown or not."""
        return sum(self.counts.values())

    def fails(self, finding: Finding) -> bool:
        """Whether a finding is grave enough to fail the check."""
        return _ORDER.index(finding.severity) >= _ORDER.index(self.fail_on)

    @property
    def exit_code(self) -> int:
        """2 where something could not be read or configured, 1 with findings that fail, else 0."""
        if self.broken or not self.read:
            return 2
        grave = _ORDER[_ORDER.index(self.fail_on) :]
        return int(self.dropped or any(self.counts.get(severity, 0) for severity in grave))


def summary(outcome: Outcome) -> str:
    """Say in one line how much was checked and found; the sums agree.

    Example:
        >>> summary(Outcome(files=("a.jsonl",), accepted=2, counts={Severity.INFO: 1}))
        '1 file, 2 records read, 2 accepted, 0 rejected; 1 finding (1 info), 0 suppressed.'
    """
    parts = [
        _counted(outcome.counts.get(severity, 0), severity.value)
        for severity in reversed(_ORDER)
        if outcome.counts.get(severity, 0)
    ]
    detail = f" ({', '.join(parts)})" if parts else ""
    known = f", {outcome.known} in the baseline" if outcome.known else ""
    found = f"{_counted(outcome.total, 'finding')}{detail}"
    return (
        f"{_counted(len(outcome.files), 'file')}, {_counted(outcome.read, 'record')} read, "
        f"{outcome.accepted} accepted, {outcome.rejected} rejected; "
        f"{found}, {len(outcome.suppressed)} suppressed{known}."
    )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 or noun == 'info' else 's'}"
