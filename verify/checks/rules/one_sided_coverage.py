"""V802: events that one side tells alone."""

from collections.abc import Iterator

from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.models.words import RelationKind, Stance

__all__ = ["one_sided_coverage"]


@rule("V802", Needs.RELATIONS)
def one_sided_coverage(subject: Subject) -> Iterator[Spot]:
    """An event that only one of the declared parties tells of.

    Only events of at least two allegations that accuse another declared party, which says nothing
    of it in the data set.

    Why it matters:
        Several voices of one side are one voice. That the other side says nothing may be the
        truth of the matter, or what nobody has looked for.

    Bad example:
        --- dataset.toml
        [parties.north]
        [parties.south]
        --- actors.jsonl
        {"id": "n-1", "name": "Northern Ministry", "party": "north"}
        {"id": "n-2", "name": "Northern Governor", "party": "north"}
        {"id": "s", "name": "Southern Army", "party": "south"}
        --- sources.jsonl
        {"id": "g", "publisher": "The Gazette", "published": "2031-05-04"}
        --- allegations.jsonl
        {"id": "k-1", "claim": "The Southern Army burned the mill.", "source": "g",
          "speaker": "n-1", "about": {"act": "arson", "place": "Old Ford", "when": "2031-05-01",
          "accused": "s"}}
        {"id": "k-2", "claim": "The mill was burned by the Southern Army.", "source": "g",
          "speaker": "n-2", "about": {"act": "arson", "place": "Old Ford", "when": "2031-05-01",
          "accused": "s"}}

    Good example:
        --- dataset.toml
        [parties.north]
        [parties.south]
        --- actors.jsonl
        {"id": "n-1", "name": "Northern Ministry", "party": "north"}
        {"id": "s", "name": "Southern Army", "party": "south"}
        --- sources.jsonl
        {"id": "g", "publisher": "The Gazette", "published": "2031-05-04"}
        --- allegations.jsonl
        {"id": "k-1", "claim": "The Southern Army burned the mill.", "source": "g",
          "speaker": "n-1", "about": {"act": "arson", "place": "Old Ford", "when": "2031-05-01",
          "accused": "s"}}
        {"id": "k-2", "claim": "The Southern Army burned the mill.", "source": "g",
          "speaker": "s", "stance": "denies", "denies": ["k-1"],
          "about": {"act": "arson", "place": "Old Ford", "when": "2031-05-01", "accused": "s"}}

    How to fix:
        Look for what the other side says, and record in `reply_sought` that it was asked.
    """
    cv = subject.verification
    if len(subject.dataset.info.parties) < 2:
        return
    for event in cv.matching.events:
        members = [cv.statements[int(at)] for at in event.members]
        told = [one for one in members if one.stance is Stance.ASSERTS]
        sides = {one.party for one in told if one.origin.identified}
        if len(told) < 2 or len(sides) != 1 or None in sides or len(members) != len(told):
            continue
        accused = set[str]().union(*(one.accused_parties for one in told)) - sides
        asked = any(one.allegation.reply_sought for one in told)
        if not accused or asked or any(_answered(cv.relations.of(one.id), one.id) for one in told):
            continue
        [side] = sides
        assert side is not None
        actors = cv.registers.actors
        others = ", ".join(sorted(map(actors.party_name, accused)))
        first = min(told, key=lambda one: one.position)
        message = (
            f"only {actors.party_name(side)} tells of this event ({len(told)} allegations); "
            f"nothing from {others}, which stands accused. Record what it says, or that it was "
            "asked."
        )
        value = sorted(one.id for one in told)
        yield Spot("allegations", first.position, (), message, value=value, shared=True)


def _answered(relations: tuple[object, ...], name: str) -> bool:
    """Whether something denies an allegation."""
    return any(
        getattr(relation, "kind", None) is RelationKind.DENIES
        and getattr(relation, "b", "") == name
        for relation in relations
    )
