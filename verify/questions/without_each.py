"""On whom most rests: every origin, relay and source, by what rests on nothing without it."""

from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.questions.answer import Answer
from verify.questions.entry import DISCLAIMER
from verify.questions.left import Leaving
from verify.questions.page import Block, Heading, Page, Paragraph, Table
from verify.questions.parts import KINDS, Part, parts

__all__ = ["WithoutOne", "without_each"]

_TITLES = {"origin": "Origins", "relay": "Relays", "source": "Documents"}


@dataclass(frozen=True, slots=True)
class WithoutOne:
    """What rests on one origin, relay or document.

    Attributes:
        kind: origin, relay or source.
        name: Who or what it is; an origin that is not identified, with its first allegation.
        left_out: How many of the asserted allegations go with it.
        rests_on_nothing: How many of these nobody else says.
        falls: How many of the others fall in evidence level.
        contradictions: How many contradictions go with it.
        ids: Ids of the allegations that rest on nothing without it.
    """

    kind: str
    name: str
    left_out: int
    rests_on_nothing: int
    falls: int
    contradictions: int
    ids: tuple[str, ...]


def without_each(verification: CrossVerification) -> Answer[WithoutOne]:
    """Rank all origins, relays and documents by what would rest on nothing without them.

    Args:
        verification: A cross-verified data set.

    Returns:
        One record for each: origins, relays, then documents; within these by how many allegations
        would rest on nothing, then by how many would fall in level, then by date of the first.
    """
    found = _weighed(verification)
    blocks: list[Block] = [
        Paragraph(
            "Each is left out alone, with what cites or copies nothing else. It is counted how "
            "many allegations go with it, how many of these nobody else says (rest on nothing "
            "then), and how many of the rest fall in evidence level. "
            f"{DISCLAIMER} To see which: verify without DATA --origin NAME."
        )
    ]
    for kind in KINDS:
        rows = tuple(
            (r.name, str(r.left_out), str(r.rests_on_nothing), str(r.falls))
            for r in found
            if r.kind == kind
        )
        if rows:
            columns = ("without", "left out", "on nothing", "fall")
            blocks += [Heading(f"{_TITLES[kind]} ({len(rows)})"), Table(columns, rows)]
    return Answer(tuple(found), Page("On whom most rests", tuple(blocks)))


def _weighed(verification: CrossVerification) -> list[WithoutOne]:
    leaving = Leaving(verification)
    found: list[WithoutOne] = []
    for kind in KINDS:
        records = [_record(leaving, part) for part in parts(verification, kind)]
        records.sort(key=lambda r: (-r.rests_on_nothing, -r.falls, -r.left_out))  # stable
        found += records
    return found


def _record(leaving: Leaving, part: Part) -> WithoutOne:
    change = leaving.left(part)
    ids = leaving.verification.dataset.allegations.ids
    return WithoutOne(
        kind=part.kind,
        name=part.name,
        left_out=len(part.gone & leaving.counted),
        rests_on_nothing=len(change.nothing),
        falls=len(change.falls),
        contradictions=change.contradictions,
        ids=tuple(sorted(ids[position] for position in change.nothing)),
    )
