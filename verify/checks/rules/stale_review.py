"""V506: statuses whose ground has moved."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from verify.checks.rule import Needs, rule
from verify.checks.spot import Path, Spot
from verify.checks.subject import Subject, items
from verify.models.words import Severity
from verify.readwrite.values import shown

__all__ = ["stale_review"]

_OPEN = frozenset(("unassessed", "pending"))
_FALLEN = frozenset(("refuted", "retracted"))
_HASH = "sha256:"


@rule("V506", Needs.DATASET)
def stale_review(subject: Subject) -> Iterator[Spot]:
    """What a status rested on has changed since it was set.

    Why it matters:
        A decision is about the records as they were. Where the document was changed, a statement
        was taken back, or the accused answered since, a person has to look again; nobody does
        unless told. Answers that came later are a warning.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "source": "g", "speaker": "Ada Marsh",
          "assessments": [{"status": "verified", "by": "C. Urator", "at": "2031-05-10",
          "reason": "Seen from the air.", "evidence": ["image 7"]}]}
        --- sources.jsonl
        {"id": "g", "publisher": "The Gazette", "published": "2031-05-04", "updated": "2031-06-01"}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "source": "g", "speaker": "Ada Marsh",
          "assessments": [{"status": "verified", "by": "C. Urator", "at": "2031-06-02",
          "reason": "Seen from the air.", "evidence": ["image 7"]}]}
        --- sources.jsonl
        {"id": "g", "publisher": "The Gazette", "published": "2031-05-04", "updated": "2031-06-01"}

    How to fix:
        Look again, and add an assessment with today's `at`. An entry `sha256:...` in `evidence`
        names the very text that was looked at, and is compared with the source's `sha256`.
    """
    rows = subject.rows()
    undone = _undone(subject)
    for index, row in enumerate(rows):
        if not row.get("assessments"):
            continue
        path, last = list(items(row["assessments"], ("assessments",)))[-1]
        if last["status"] not in _OPEN:
            at = subject.days(last.get("at"))[1]
            yield from _source_changed(subject, index, path, last, at)
            yield from _ground_fallen(subject, index, path, last, at, undone)
            yield from _answered(subject, index, path, at)


def _source_changed(
    subject: Subject, index: int, path: Path, last: Mapping[str, Any], at: date | None
) -> Iterator[Spot]:
    source = subject.source(subject.rows()[index])
    changed = subject.days(source.get("updated"))[0]
    if at and changed and changed > at:
        message = f"the document was changed on {changed}, after the status of {at}. Look again."
        yield Spot("allegations", index, path, message, value=["updated", source["updated"]])
    for here, entry in items(last.get("evidence"), (*path, "evidence")):
        named = entry.lower().removeprefix(_HASH) if entry.lower().startswith(_HASH) else ""
        if named and source.get("sha256") and source["sha256"].lower() != named.strip():
            message = "the text is not the one that the status rests on. Look again."
            yield Spot("allegations", index, here, message)


def _undone(subject: Subject) -> dict[str, tuple[str, date | None]]:
    """Map what was corrected or taken back to the record that does so, and its day."""
    found: dict[str, tuple[str, date | None]] = {}
    for name, row in zip(subject.ids(), subject.rows(), strict=True):
        for field in ("corrects", "retracts"):
            if field in row:
                day = subject.days(_text(row.get("stated")))[0] or subject.published(row)
                for _, target in items(row[field], ()):
                    found.setdefault(target, (name, day))
    return found


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and len(value) <= 30 else None


def _ground_fallen(
    subject: Subject,
    index: int,
    path: Path,
    last: Mapping[str, Any],
    at: date | None,
    undone: Mapping[str, tuple[str, date | None]],
) -> Iterator[Spot]:
    own = subject.ids()[index]
    grounds = [((*path, "rests_on"), own)]
    for field in ("rests_on", "evidence"):
        grounds += [(here, str(name)) for here, name in items(last.get(field), (*path, field))]
    for here, name in grounds:
        if name in undone and last["status"] not in _FALLEN:
            by, day = undone[name]
            if day is None or at is None or day > at:
                what = "it" if name == own else shown(name)
                message = f"{shown(by)} corrects or takes back {what}. Look again."
                yield Spot("allegations", index, here, message, value=[name, by])
        position = subject.dataset.allegations.position(name)
        if position is not None and name != own and _fell(subject, position):
            message = f"{shown(name)}, on which the status rests, has fallen itself. Look again."
            yield Spot("allegations", index, here, message, value=[name, "fallen"])


def _fell(subject: Subject, position: int) -> bool:
    row = subject.rows()[position]
    every = [item for _, item in items(row.get("assessments"), ())]
    return (every[-1]["status"] if every else row.get("status")) in _FALLEN


def _answered(subject: Subject, index: int, path: Path, at: date | None) -> Iterator[Spot]:
    """Yield denials of the allegation that were published after its status was set."""
    if at is None:
        return
    for name in subject.denials.get(subject.ids()[index], ()):
        row = subject.rows()[subject.dataset.allegations.position(name) or 0]
        day = subject.published(row)
        if day and day > at:
            message = f"{shown(name)} denies it since {day}, after the status of {at}. Look again."
            yield Spot("allegations", index, path, message, Severity.WARNING, ["denied", name])
