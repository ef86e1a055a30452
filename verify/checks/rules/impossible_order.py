"""V403: things that happened after they were told."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from verify.checks.rule import Needs, rule
from verify.checks.spot import Path, Spot
from verify.checks.subject import Subject
from verify.models.table import Row
from verify.models.window import Window
from verify.normalise.windows import parse_window

__all__ = ["impossible_order"]

_WHEN: Path = ("about", "when")
_STATED: Path = ("stated",)
_SLACK = timedelta(days=1)
"""One day either way is a matter of time zones."""


@rule("V403", Needs.RECORD)
def impossible_order(subject: Subject) -> Iterator[Spot]:
    """Something that happened after it was published, or was read before.

    Why it matters:
        No report of a harm is older than the harm. Such a date is a slip of the pen, or the year
        was completed wrongly, and it puts the allegation beside the wrong ones.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"},
          "about": {"act": "arson", "place": "Old Ford", "when": "2031-06-01"}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"},
          "about": {"act": "arson", "place": "Old Ford", "when": "2031-05-01"}}

    How to fix:
        Look both days up. A document that was changed later says so in `updated`. With `--today`,
        days after that day are found too.
    """
    rows = subject.rows()
    for table, index, path, row in subject.sources():
        yield from _of_source(subject, table, index, path, row)
    for index, path, text in subject.times:
        told = _told(subject, rows[index])
        if told is not None:
            window = parse_window(text, subject.published(rows[index]))
            if _after(window, told):
                yield _late(index, path, window.earliest, told)
    for index, row in enumerate(rows):
        for path, earliest in _structured(row):
            told = _told(subject, row)
            if told is not None and earliest > told + _SLACK:
                yield _late(index, path, earliest, told)


def _told(subject: Subject, row: Row) -> date | None:
    """Return the last day on which the document can have told of anything."""
    source = subject.source(row)
    if not source.get("published"):
        return None
    days = [subject.days(source.get(field))[1] for field in ("published", "updated")]
    known = [day for day in days if day is not None]
    return max(known) if known else None


def _after(window: Window, told: date) -> bool:
    return window.earliest is not None and window.earliest > told + _SLACK


def _late(index: int, path: Path, day: date | None, told: date) -> Spot:
    field = next(part for part in reversed(path) if part != "text")
    message = f"'{field}' begins on {day}, after the document of {told}. Mend one of them."
    return Spot("allegations", index, path, message)


def _structured(row: Row) -> Iterator[tuple[Path, date]]:
    """Yield the beginning of windows that are given in structure."""
    about = row.get("about")
    when, stated = about.get("when") if about else None, row.get("stated")
    for path, value in ((_WHEN, when), (_STATED, stated)):
        if type(value) is dict and value.get("earliest"):
            try:
                yield (*path, "earliest"), date.fromisoformat(value["earliest"])
            except (TypeError, ValueError):
                continue


def _of_source(
    subject: Subject, table: str, index: int, path: Path, row: Mapping[str, Any]
) -> Iterator[Spot]:
    published, _last = subject.days(row.get("published"))
    for field in ("updated", "retrieved"):
        day = subject.days(row.get(field))[1]
        if published and day and day < published - _SLACK:
            message = f"'{field}' is before 'published', {published}. Mend one of them."
            yield Spot(table, index, (*path, field), message, value=row[field])
    today = subject.days(subject.settings.as_of)[1]
    if published and today and published > today + _SLACK:
        message = f"'published' is {published}, after {today}. Mend it."
        yield Spot(table, index, (*path, "published"), message, value=row["published"])
