"""V502: links that lead nowhere, or that contradict one another."""

from collections.abc import Iterator

from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject, items
from verify.errors import ConflictingJudgementsError
from verify.models.words import Severity
from verify.readwrite.values import shown

__all__ = ["dangling_link"]


@rule("V502", Needs.DATASET)
def dangling_link(subject: Subject) -> Iterator[Spot]:
    """A link to nothing, or from a record to itself.

    Links that contradict one another are found too: a record that denies what it also calls a
    match, or judgements that make two allegations one event and different events.

    Why it matters:
        A link to nothing counts for nothing: the denial that was recorded is never found. Where
        links contradict each other, one of them is wrong, and which one only a person can say.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Odo Fenn", "stance": "denies",
          "denies": ["k-99"], "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Odo Fenn", "stance": "denies",
          "denies": ["k-2"], "source": {"publisher": "The Gazette", "published": "2031-05-04"}}
        {"id": "k-2", "claim": "The mill burned.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        The message proposes the nearest id. Remove a link that is meant for nothing; withdraw a
        judgement with another one that says `withdraws`.
    """
    for index, row in enumerate(subject.rows()):
        if "denies" not in row:
            continue
        denied = [target for _, target in items(row["denies"], ())]
        if row.get("stance", "asserts") != "denies":
            message = "it denies others, but its stance is not 'denies'. Mend one of them."
            yield Spot("allegations", index, ("denies",), message, Severity.WARNING)
        for field in ("asserts_link", "summary_of"):
            both = [name for _, name in items(row.get(field), ()) if name in denied]
            if both:
                message = f"{shown(both[0])} stands in 'denies' and in '{field}'. Keep one."
                yield Spot("allegations", index, (field,), message)
    if len(subject.rows("judgements")):
        yield from _judgements(subject)


def _judgements(subject: Subject) -> Iterator[Spot]:
    last = len(subject.rows("judgements")) - 1
    try:
        conflicts = subject.verification.matching.conflicts
    except ConflictingJudgementsError as error:
        yield Spot("judgements", last, (), f"{error} Withdraw one of them.", value=str(error))
        return
    last_of = {
        tuple(sorted((row["a"], row["b"]))): index
        for index, row in enumerate(subject.rows("judgements"))
    }
    for conflict in conflicts:
        pair = sorted((conflict.a, conflict.b))
        index = last_of.get((pair[0], pair[1]), last)
        message = (
            f"people disagree whether {shown(pair[0])} and {shown(pair[1])} are one event, so "
            "that no judgement is applied. Settle it between you."
        )
        yield Spot("judgements", index, (), message, Severity.WARNING, pair)
