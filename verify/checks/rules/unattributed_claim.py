"""V301: allegations that nobody makes."""

from collections.abc import Iterator

from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject

__all__ = ["unattributed_claim"]

_OF_THE_DOCUMENT = frozenset(("infers", "doubts"))
_UNATTRIBUTED = frozenset(("narration", "indirect", "headline", "caption"))


@rule("V301", Needs.RECORD)
def unattributed_claim(subject: Subject) -> Iterator[Spot]:
    """Nobody is named as the speaker, and the record does not say that nobody is.

    Why it matters:
        Many statements in news have no speaker, and that is worth recording. But a speaker who
        was only forgotten looks the same, and the allegation then counts as unattributed.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "identity": "unstated",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Add `speaker`. Where the document names nobody, say so with `identity` "unstated", or with
        `reporting` "narration" or "indirect".
    """
    for index, row in enumerate(subject.rows()):
        if row.get("speaker") or row.get("organisation") or row.get("identity"):
            continue
        if row.get("stance") in _OF_THE_DOCUMENT or row.get("reporting") in _UNATTRIBUTED:
            continue
        message = "no speaker is given. Add 'speaker', or say 'identity': 'unstated'."
        yield Spot("allegations", index, (), message, value="")
