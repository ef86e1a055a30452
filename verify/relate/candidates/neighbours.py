"""Neighbours: statements of different events at one place and about one time that may meet.

Three rules look across events: mutual accusations (R106), deaths blamed on two sides (R105) and
incidents of a pattern (R116). Each has its own buckets, so that only what it could apply to is
looked at: buckets by place, looked up at a statement's own places and at all that contain them.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from operator import itemgetter

from verify.match import Matching
from verify.models.words import Stance
from verify.normalise.acts import ActRelation
from verify.normalise.acts import relation as act_relation
from verify.normalise.windows import contains
from verify.relate.candidates.found import Candidates
from verify.relate.rules.blame import of_deaths
from verify.relate.rules.counter_accusation import MOST_DAYS
from verify.relate.statement import Statement
from verify.relate.statements import Statements

__all__ = ["MOST_LOOKED_AT", "neighbours"]

MOST_LOOKED_AT = 200
"""In a bucket, so many statements that begin last before another ends are looked at; counted."""

Bucket = tuple[str, ...]
"""Place, rule, and the sides that the rule needs."""

Member = tuple[int, int, str, int]
"""First and last day of the window, id and position of a statement."""

PATTERN = "pattern"

_FIRST = date.min.toordinal()
_LAST = date.max.toordinal() - MOST_DAYS


def neighbours(statements: Statements, matching: Matching, found: Candidates) -> None:
    """Note the pairs of different events that a rule could join."""
    concerned = [
        s
        for s in (statements[i] for i in range(len(statements)))
        if s.stance is Stance.ASSERTS and s.places
    ]
    buckets: dict[Bucket, list[Member]] = defaultdict(list)
    members_of = [(_start(s), _end(s), s.id, s.position) for s in concerned]
    for statement, member in zip(concerned, members_of, strict=True):
        for bucket in _own(statement):
            buckets[bucket].append(member)
    for members in buckets.values():
        members.sort()
    told_of = {bucket[0] for bucket in buckets}
    parties = sorted({party for s in concerned for party in s.accused_parties})
    ancestors = statements.registers.gazetteer.ancestors
    around = {
        key: told_of.intersection((key, *(ancestors(place) if place else ())))
        for key, place in {(place.key, place.id) for s in concerned for place in s.places}
    }
    event_of = matching.event_of.tolist()
    for statement, member in zip(concerned, members_of, strict=True):
        places = set().union(*[around[place.key] for place in statement.places])
        for bucket in _wanted(statement, sorted(places), parties) if places else ():
            if bucket not in buckets:
                continue
            pattern = bucket[1] == PATTERN
            strict = pattern and statement.window.resolved
            for other in _near(buckets[bucket], member, strict, found):
                if event_of[other] == event_of[statement.position]:
                    continue
                if not pattern or _holds(statements[other], statement):
                    found.add(statement.position, other)


def _own(statement: Statement) -> Iterator[Bucket]:
    """Yield the buckets in which others may look for a statement."""
    for place in {place.key for place in statement.places}:
        if statement.of_pattern:
            yield (place, PATTERN)
        for accused in statement.accused_parties:
            if statement.party is not None and statement.party != accused:
                yield (place, "accuses", statement.party, accused)
            if of_deaths(statement):
                yield (place, "deaths", accused)


def _wanted(statement: Statement, places: list[str], parties: list[str]) -> Iterator[Bucket]:
    """Yield the buckets in which a statement looks for others."""
    for place in places:
        if statement.kind_of_act is not None:
            yield (place, PATTERN)
        for accused in sorted(statement.accused_parties):
            if statement.party is not None and statement.party != accused:
                yield (place, "accuses", accused, statement.party)
        if statement.accused_parties and of_deaths(statement):
            for other in parties:
                if other not in statement.accused_parties:
                    yield (place, "deaths", other)


def _near(members: list[Member], member: Member, strict: bool, found: Candidates) -> list[int]:
    """Return those of a bucket that a rule's time allows, of the last to begin.

    Where strict, its window must hold the member's; else a month may lie between.
    """
    begins, ends, *_ = member
    latest, least = (begins, ends) if strict else (ends + MOST_DAYS, begins - MOST_DAYS)
    stop = bisect_right(members, latest, key=itemgetter(0))
    start = max(0, stop - MOST_LOOKED_AT)
    found.skipped["neighbouring events at one place"] += start
    return [position for _, end, _, position in members[start:stop] if end >= least]


def _holds(pattern: Statement, incident: Statement) -> bool:
    """Whether a pattern may hold an incident, by act and time: a cheap test before the rule."""
    if act_relation(pattern.act, incident.act) in (ActRelation.INCOMPATIBLE, ActRelation.UNKNOWN):
        return False
    inside = contains(pattern.window, incident.window)
    return bool(inside) or (inside is None and pattern.document == incident.document)


def _start(statement: Statement) -> int:
    earliest = statement.window.earliest
    return earliest.toordinal() if earliest else _FIRST


def _end(statement: Statement) -> int:
    latest = statement.window.latest
    return latest.toordinal() if latest else _LAST
