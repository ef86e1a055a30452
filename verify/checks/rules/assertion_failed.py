"""V801: what a data set says of itself and does not keep."""

from collections.abc import Iterator

from verify.checks.measures import measures
from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.models.words import Severity

__all__ = ["assertion_failed"]


@rule("V801", Needs.DATASET)
def assertion_failed(subject: Subject) -> Iterator[Spot]:
    """The data set is outside the bounds that it declares for itself.

    Counts: allegations, sources, actors, places, judgements, events, rejected. Shares from 0 to 1:
    `single-source` (of the asserted allegations), `assessed`, and `filled.FIELD` for any field of
    an allegation, such as `filled.about.place`.

    Why it matters:
        A table cut in half is valid line by line. Bounds notice what no single record shows.
        Falling short of a least value is an error; going beyond a greatest one is a warning: a
        reason to look, not to move the bound.

    Bad example:
        --- dataset.toml
        [assertions.min]
        allegations = 2
        --- allegations.jsonl
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    Good example:
        --- dataset.toml
        [assertions.min]
        allegations = 1
        "filled.speaker" = 0.9
        --- allegations.jsonl
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Find out what is missing. Change the bound only where the data set has really changed.
    """
    declared = subject.settings.assertions
    for side, bounds in (("min", declared.min), ("max", declared.max)):
        for name, bound in bounds.items():
            value = measures(subject, name)
            short = value < bound if side == "min" else value > bound
            if short:
                words = "at least" if side == "min" else "at most"
                message = f"'{name}' is {value:g}, and should be {words} {bound:g}. Look why."
                severity = Severity.WARNING if side == "max" else None
                path = ("assertions", side, name)
                yield Spot("settings", 0, path, message, severity, [side, name])
