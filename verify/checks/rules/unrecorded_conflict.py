"""V505: contradictions that nobody has looked at."""

from collections.abc import Iterator

from verify.checks.rule import Needs, rule
from verify.checks.spot import Path, Spot
from verify.checks.subject import Subject, items
from verify.models.words import JudgementKind, RelationKind, Severity

__all__ = ["unrecorded_conflict"]

_LINKS = ("denies", "corrects", "retracts")


@rule("V505", Needs.RELATIONS)
def unrecorded_conflict(subject: Subject) -> Iterator[Spot]:
    """Allegations that contradict each other, about which the records say nothing.

    Why it matters:
        Two figures for one event that cannot both hold should not stand in one data set as if
        nobody had noticed. What only possibly contradicts (one harm blamed on two sides, and
        nobody has judged that it is one harm) is worth knowing, no warning.

    Bad example:
        {"id": "k-1", "claim": "Soldiers killed three people at the mill.", "source": "g",
          "speaker": "Ada Marsh", "figures": [{"count_of": "deaths", "low": 3,
          "measure": "documented", "cumulative": false}],
          "about": {"act": "killing", "place": "Old Ford", "when": "2031-05-01"}}
        {"id": "k-2", "claim": "Soldiers killed nine people at the mill.", "source": "h",
          "speaker": "Odo Fenn", "figures": [{"count_of": "deaths", "low": 9,
          "measure": "documented", "cumulative": false}],
          "about": {"act": "killing", "place": "Old Ford", "when": "2031-05-01"}}
        --- sources.jsonl
        {"id": "g", "publisher": "The Gazette", "published": "2031-05-04"}
        {"id": "h", "publisher": "The Herald", "published": "2031-05-05"}
        --- judgements.jsonl
        {"id": "j-1", "a": "k-1", "b": "k-2", "judgement": "same_event", "by": "C. Urator"}

    Good example:
        {"id": "k-1", "claim": "Soldiers killed three people at the mill.", "source": "g",
          "speaker": "Ada Marsh", "figures": [{"count_of": "deaths", "low": 3,
          "measure": "documented", "cumulative": false}],
          "about": {"act": "killing", "place": "Old Ford", "when": "2031-05-01"}}
        {"id": "k-2", "claim": "Soldiers killed nine people at the mill.", "source": "h",
          "speaker": "Odo Fenn", "figures": [{"count_of": "deaths", "low": 9,
          "measure": "documented", "cumulative": false}],
          "about": {"act": "killing", "place": "Old Ford", "when": "2031-05-01"}}
        --- sources.jsonl
        {"id": "g", "publisher": "The Gazette", "published": "2031-05-04"}
        {"id": "h", "publisher": "The Herald", "published": "2031-05-05"}
        --- judgements.jsonl
        {"id": "j-1", "a": "k-1", "b": "k-2", "judgement": "same_event", "by": "C. Urator"}
        {"id": "j-2", "a": "k-1", "b": "k-2", "judgement": "relation",
          "relation": "contradicts", "by": "C. Urator", "reason": "Both counted the same dead."}

    How to fix:
        Look at both. Confirm or reject the relation with a judgement, or say what the record
        lacks: another event, a part of the whole, a later count.
    """
    cv = subject.verification
    known = _known(subject)
    table = subject.dataset.allegations
    for relation in cv.relations:
        pair = frozenset((relation.a, relation.b))
        if relation.kind is not RelationKind.CONTRADICTS or relation.judged or pair in known:
            continue
        places = [table.position(name) for name in (relation.a, relation.b)]
        index = max(place for place in places if place is not None)
        other = next(name for name in (relation.a, relation.b) if table.position(name) != index)
        likely = "may contradict" if relation.potential else "contradicts"
        slots = ", ".join(relation.slots)
        message = (
            f"{likely} {other!r} ({slots}): {relation.reason.rstrip('.')}. No record says so: "
            "judge the pair, or link it."
        )
        severity = Severity.INFO if relation.potential else None
        path = _field(subject, index, relation.slots)
        yield Spot("allegations", index, path, message, severity, [*sorted(pair), slots], True)


def _known(subject: Subject) -> set[frozenset[str]]:
    """Collect the pairs that people linked or judged."""
    found = {
        frozenset((name, target))
        for name, row in zip(subject.ids(), subject.rows(), strict=True)
        for field in _LINKS
        if field in row
        for _, target in items(row[field], ())
    }
    for row in subject.rows("judgements"):
        if row["judgement"] == JudgementKind.RELATION.value:
            found.add(frozenset((row["a"], row["b"])))
    return found


def _field(subject: Subject, index: int, slots: tuple[str, ...]) -> Path:
    row = subject.rows()[index]
    if "figure" in slots and "figures" in row:
        return ("figures",)
    return ("about",) if "about" in row else ()
