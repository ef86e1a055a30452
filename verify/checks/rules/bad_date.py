"""V401: days that no calendar has."""

from collections.abc import Iterator

from verify.checks.impossible_day import impossible_day
from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.readwrite.values import shown

__all__ = ["bad_date"]


@rule("V401", Needs.RECORD)
def bad_date(subject: Subject) -> Iterator[Spot]:
    """A date that no calendar has, or a reversed window.

    Why it matters:
        Lenient programs make 2 March of 30 February, and then two reports of one day no longer
        meet. Reading finds such dates in figures; this rule finds them in words, too.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"},
          "about": {"act": "arson", "place": "Old Ford", "when": "30 February 2031"}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"},
          "about": {"act": "arson", "place": "Old Ford", "when": "28 February 2031"}}

    How to fix:
        Look the day up in the document. Where the document itself is wrong, say so in `notes` and
        leave the date out.
    """
    for index, path, text in subject.times:
        day = impossible_day(text)
        if day:
            message = f"'{path[-1]}' is {shown(text)}, but {day}. Write a day that exists."
            yield Spot("allegations", index, path, message)
