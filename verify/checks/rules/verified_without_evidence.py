"""V501: statuses that nobody can account for."""

from collections.abc import Iterator, Mapping
from typing import Any

from verify.checks.rule import Needs, rule
from verify.checks.spot import Path, Spot
from verify.checks.subject import Subject, items
from verify.models.words import Severity

__all__ = ["verified_without_evidence"]

_DECIDED = frozenset(("verified", "partly_verified", "refuted"))


@rule("V501", Needs.RELATIONS)
def verified_without_evidence(subject: Subject) -> Iterator[Spot]:
    """A status that a person must set, without who, why or independent evidence.

    Why it matters:
        "Verified" without a name is nobody's decision, and without evidence it is an opinion. A
        decision that rests only on other words of the same origin rests on nothing new. Where
        independence is not on record, that is a warning.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh", "status": "verified",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"},
          "assessments": [{"status": "verified", "by": "C. Urator", "at": "2031-06-01",
          "reason": "The burnt mill is seen from the air.", "evidence": ["image 7 of archive B"]}]}

    How to fix:
        Write an assessment with `by`, `at`, `reason` and `evidence`, or go back to "pending". A
        bare `status` is not enough.
    """
    for index, row in enumerate(subject.rows()):
        if "assessments" not in row and row.get("status") not in _DECIDED:
            continue
        for path, message, severity, value in _faults(subject, index, row):
            yield Spot("allegations", index, path, message, severity, value)


_Fault = tuple[Path, str, Severity | None, Any]


def _faults(subject: Subject, index: int, row: Mapping[str, Any]) -> Iterator[_Fault]:
    every = list(items(row.get("assessments"), ("assessments",)))
    status = row.get("status")
    if not every:
        if status in _DECIDED:
            message = f"'status' is '{status}' without an assessment. Say who, why, on what."
            yield ("status",), message, None, status
        return
    path, last = every[-1]
    if status and status != last["status"]:
        message = f"'status' is '{status}', the last assessment '{last['status']}'. Mend one."
        yield ("status",), message, None, status
    if last["status"] not in _DECIDED:
        return
    if not last.get("by"):
        yield path, f"'{last['status']}' without 'by'. Say who decided.", None, "by"
    if not last.get("reason"):
        message = f"'{last['status']}' without 'reason'. Say why."
        yield path, message, Severity.WARNING, "reason"
    rests = [name for _, name in items(last.get("rests_on"), ())]
    evidence = [name for _, name in items(last.get("evidence"), ())]
    if not rests and not evidence:
        yield path, f"'{last['status']}' without 'evidence'. Say on what it rests.", None, ""
    elif all(subject.dataset.allegations.position(name) is not None for name in evidence):
        yield from _dependent(subject, index, path, [*rests, *evidence])


def _dependent(subject: Subject, index: int, path: Path, rests: list[str]) -> Iterator[_Fault]:
    """Say whether all that a decision rests on comes from one origin."""
    from verify.relate.independence import Answer, independence

    cv = subject.verification
    own = cv.statements[index]
    table = subject.dataset.allegations
    answers = []
    for name in rests:
        position = table.position(name)
        if position is not None and position != index:
            answers.append(independence(own, cv.statements[position], cv.registers))
    if not answers:
        yield (*path, "rests_on"), "the status rests only on the allegation itself.", None, rests
    elif all(found.answer is Answer.NO for found in answers):
        message = f"the status rests on the same origin: {answers[0].reason}. Add evidence."
        yield (*path, "rests_on"), message, None, rests
    elif not any(found.answer is Answer.YES for found in answers):
        reason = next(found.reason for found in answers if found.answer is Answer.UNKNOWN)
        message = f"independence of what the status rests on is not on record: {reason}."
        yield (*path, "rests_on"), message, Severity.WARNING, rests
