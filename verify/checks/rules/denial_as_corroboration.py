"""V503: denials that are counted on the wrong side."""

import re
from collections.abc import Iterator

from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject, items
from verify.models.table import Row
from verify.readwrite.values import shown

__all__ = ["denial_as_corroboration"]

_AGAINST = frozenset(("denies", "doubts"))
_SUPPORTED = frozenset(("verified", "partly_verified"))
_SUPPORTING = frozenset(("corroborates", "partially_corroborates", "repeats", "consistent"))
_DENIAL = re.compile(
    r"\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)?|reject(?:s|ed)?) "
    r"(?:that|any|all|it|having|the (?:allegation|accusation|claim|report|charge)s?)\b",
    re.IGNORECASE,
)
_LONGEST = 2_000


@rule("V503", Needs.DATASET)
def denial_as_corroboration(subject: Subject) -> Iterator[Spot]:
    """A denial or doubt that is used as if it supported what it denies.

    Why it matters:
        A denial speaks of the same event in the same words, so that it is easily counted as one
        more report of it. `claim` holds what is denied, and `stance` says that it is.

    Bad example:
        {"id": "k-1", "claim": "The ministry denied that the mill burned.",
          "speaker": "Odo Fenn", "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "stance": "denies",
          "speaker": "Odo Fenn", "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Write what is denied as the claim, and "denies" as the stance. Rest a status on what
        supports it.
    """
    rows = subject.rows()
    against = {
        name for name, row in zip(subject.ids(), rows, strict=True) if row.get("stance") in _AGAINST
    }
    for index, row in enumerate(rows):
        claim = row["claim"]
        if row.get("stance", "asserts") == "asserts" and _DENIAL.search(claim[:_LONGEST]):
            message = "the claim tells of a denial, but the stance is 'asserts'. Mend one of them."
            yield Spot("allegations", index, ("claim",), message)
        if row.get("assessments") and row.get("stance") not in _AGAINST:
            yield from _rests(index, row, against)
    for index, row in enumerate(subject.rows("judgements")):
        if row.get("relation") in _SUPPORTING and row.get("verdict", "confirm") == "confirm":
            denying = [row[side] for side in ("a", "b") if row[side] in against]
            if len(denying) == 1:
                message = f"{shown(denying[0])} is a denial or doubt. It supports nothing."
                yield Spot("judgements", index, ("relation",), message)


def _rests(index: int, row: Row, against: set[str]) -> Iterator[Spot]:
    """Yield denials and doubts on which a status of support rests."""
    path, last = list(items(row["assessments"], ("assessments",)))[-1]
    if last["status"] in _SUPPORTED:
        for field in ("rests_on", "evidence"):
            for at, name in items(last.get(field), (*path, field)):
                if name in against:
                    message = f"{shown(name)} is a denial or doubt. It supports nothing."
                    yield Spot("allegations", index, at, message)
