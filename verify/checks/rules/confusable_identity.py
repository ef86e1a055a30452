"""V601: names that are disguised."""

from collections.abc import Iterator

from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.models.words import Severity
from verify.normalise.names.hidden import disguises
from verify.readwrite.values import shown

__all__ = ["confusable_identity"]

_LONGEST = 500
_TAGS = "tag characters"
"""Characters that spell words which nobody sees; no script has them."""


@rule("V601", Needs.DATASET)
def confusable_identity(subject: Subject) -> Iterator[Spot]:
    r"""A name that is disguised, or looks like another one and is not.

    Why it matters:
        A letter of another alphabet or a character of no width makes one speaker look like two to
        a program, and two like one to a reader. Here both spellings count as one origin; other
        programs will count two. Genuine names of any script give no finding. Tag characters, with
        which only hidden words are written, are an error.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada M\u0430rsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Type the name again. The message names the character; copies from PDF files bring soft
        hyphens along.
    """
    for use in subject.names:
        name = use.name[:_LONGEST]
        if name.isascii() and not _has_digit(name):
            continue
        odd = [phrase for phrase in disguises(name) if use.kind == "actor" or not _digits(phrase)]
        if odd:
            times = f" ({use.count} times)" if use.count > 1 else ""
            message = f"the {use.kind} {shown(use.name)}{times} holds {'; '.join(odd[:3])}."
            message += " Type it again."
            severity = Severity.ERROR if _TAGS in odd else None
            yield Spot(use.table, use.index, use.path, message, severity, use.name, True)


def _has_digit(name: str) -> bool:
    return any(map(str.isdigit, name))


def _digits(phrase: str) -> bool:
    """Whether a phrase is about digits for letters: names of places and papers hold numbers."""
    return phrase.startswith("digits for letters")
