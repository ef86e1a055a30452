"""V402: times that have two readings, or none."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from verify.checks.impossible_day import impossible_day
from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.models.words import Severity
from verify.normalise.windows import LONGEST_PHRASE, parse_window
from verify.readwrite.values import shown

__all__ = ["ambiguous_date"]

_SLASHES = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/(?:[0-9]{4}|[0-9]{2})")
_ANY_DAY = date(2001, 1, 1)


@rule("V402", Needs.RECORD)
def ambiguous_date(subject: Subject) -> Iterator[Spot]:
    """A time that has two readings, or none without a date to count from.

    Why it matters:
        "Last week" counts from the day of publication; without it, a program that answers at all
        counts from today. 03/04/2031 is a day in March or in April. Nothing is guessed here: such
        an allegation has no date, and meets fewer others.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "title": "The mill"},
          "about": {"act": "arson", "place": "Old Ford", "when": "last week"}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "title": "The mill", "published": "2031-05-04"},
          "about": {"act": "arson", "place": "Old Ford", "when": "last week"}}

    How to fix:
        Add the source's `published`, or write the day as 2031-04-03. Where the document gives no
        date to count from, the words are the honest record: suppress the finding or let it stand.
        A text of more than 200 characters is no time, and an error.
    """
    rows = subject.rows()
    for index, path, text in subject.times:
        wrong = _wrong(text, subject.published(rows[index]))
        if wrong:
            severity = Severity.ERROR if len(text) > LONGEST_PHRASE else None
            message = f"'{path[-1]}' is {shown(text)}: {wrong}"
            yield Spot("allegations", index, path, message, severity)


@lru_cache(maxsize=1 << 15)
def _wrong(text: str, published: date | None) -> str:
    slashes = _SLASHES.fullmatch(text.strip())
    if slashes:
        first, second = int(slashes[1]), int(slashes[2])
        both = first != second and 1 <= first <= 12 and 1 <= second <= 12
        return "two readings. Write it as year-month-day." if both else ""
    if len(text) > LONGEST_PHRASE:
        return "too long for a time. Keep the words that tell when."
    if parse_window(text, published).resolved or impossible_day(text):
        return ""
    if published is None and parse_window(text, _ANY_DAY).resolved:
        return "nothing to count from. Add the source's 'published', if it shows one."
    return "no time that can be read. Write a day, or simpler words."
