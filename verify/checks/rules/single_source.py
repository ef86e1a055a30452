"""V504: allegations that rest on one origin."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.models.words import EvidenceLevel, Stance

if TYPE_CHECKING:
    from verify.graph.verification import CrossVerification
    from verify.relate.evidence import Grounds
    from verify.relate.statement import Statement

__all__ = ["single_source"]


@rule("V504", Needs.RELATIONS)
def single_source(subject: Subject) -> Iterator[Spot]:
    """An allegation without a second independent origin.

    Why it matters:
        Five papers that quote one agency that quotes one mayor are one source. Most allegations
        have only one, and that is no fault: it is what a reader should know.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "source": "g", "speaker": "Ada Marsh",
          "about": {"act": "arson", "place": "Old Ford", "when": "2031-05-01"}}
        {"id": "k-2", "claim": "The mill burned.", "source": "h", "speaker": "Ada Marsh",
          "about": {"act": "arson", "place": "Old Ford", "when": "2031-05-01"}}
        --- sources.jsonl
        {"id": "g", "publisher": "The Gazette", "published": "2031-05-04"}
        {"id": "h", "publisher": "The Herald", "published": "2031-05-05"}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "source": "g", "speaker": "north",
          "about": {"act": "arson", "place": "Old Ford", "when": "2031-05-01"}}
        {"id": "k-2", "claim": "The old mill burned.", "source": "h", "speaker": "south",
          "about": {"act": "arson", "place": "Old Ford", "when": "2031-05-01"}}
        --- sources.jsonl
        {"id": "g", "publisher": "The Gazette", "published": "2031-05-04"}
        {"id": "h", "publisher": "The Herald", "published": "2031-05-05"}
        --- actors.jsonl
        {"id": "north", "name": "Northland", "kind": "state"}
        {"id": "south", "name": "Southmark", "kind": "state"}

    How to fix:
        Nothing is broken. `verify single-source` says for each allegation what would change this:
        another origin, or the affiliation of a speaker on record.
    """
    several = (EvidenceLevel.CORROBORATED, EvidenceLevel.CROSS_PARTY)
    cv = subject.verification
    for statement in cv.statements:
        if statement.stance is not Stance.ASSERTS or cv.evidence.retracted(statement.position):
            continue
        grounds = cv.evidence.grounds(statement.position)
        if grounds.level in (*several, EvidenceLevel.INDEPENDENCE_UNKNOWN):
            continue
        if statement.act is None or not (statement.places or statement.window.resolved):
            continue  # nothing that another allegation could agree with: it cannot be told
        message = partial(_message, statement, grounds, cv)
        yield Spot("allegations", statement.position, (), message, value="")


def _message(statement: "Statement", grounds: "Grounds", cv: "CrossVerification") -> str:
    from verify.questions.rests import rest

    return f"no second independent origin: {rest(statement, grounds, cv).reason.rstrip('.')}."
