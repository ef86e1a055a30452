"""Who is accused by whom, and on what evidence: how one-sided a data set is."""

from collections import Counter
from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.models.words import EvidenceLevel
from verify.questions.answer import Answer
from verify.questions.entry import DISCLAIMER, counted
from verify.questions.left import asserted
from verify.questions.levels import LEVEL_WORDS
from verify.questions.page import Block, Entry, Listing, Page, Paragraph, Table
from verify.questions.sides import UNKNOWN, Side, accused_sides, in_order, side_words, speaking_side

__all__ = ["Balance", "balance"]

_NO_PARTY: Side = ("actor", "")


@dataclass(frozen=True, slots=True)
class Balance:
    """How many allegations accuse one side, on one evidence level, in one side's words.

    Attributes:
        accused: The accused party; an accused actor where no party is on record; "nobody accused".
        speaker: The speakers' party, "no party on record" or "not identified".
        level: The evidence level.
        count: How many asserted allegations; one that accuses two sides counts for both.
    """

    accused: str
    speaker: str
    level: str
    count: int


def balance(verification: CrossVerification) -> Answer[Balance]:
    """Count the allegations by accused side, evidence level and speaker's side.

    Args:
        verification: A cross-verified data set.

    Returns:
        One record for each combination, zeros included, so that absence shows: declared parties in
        the order of their declaration, then others as they first appear.
    """
    counts: Counter[tuple[Side, Side, EvidenceLevel]] = Counter()
    standing = sorted(asserted(verification))
    for position in standing:
        statement = verification.statements[position]
        level = verification.evidence.grounds(position).level
        for accused in accused_sides(statement, verification) or (UNKNOWN,):
            counts[accused, speaking_side(statement), level] += 1
    sides = in_order(verification)
    rows = [side for side in sides if side[0] == "party" or _total(counts, side)]
    columns = [side for side in sides if side[0] == "party"]
    every = (*rows, UNKNOWN)
    speakers = (*columns, _NO_PARTY, UNKNOWN)
    records = tuple(
        Balance(
            _accused(row, verification),
            _speaker(column, verification),
            str(level),
            counts[row, column, level],
        )
        for row in every
        for column in speakers
        for level in EvidenceLevel
    )
    total = counted(len(standing), "asserted allegation")
    blocks: list[Block] = [
        Paragraph(
            f"{total}, by who is accused, on what evidence, and in whose words. One that accuses "
            f"two sides stands under both. {DISCLAIMER}"
        ),
        Listing(
            tuple(Entry(str(k), LEVEL_WORDS[level]) for k, level in enumerate(EvidenceLevel, 1))
        ),
        _table(every, speakers, counts, verification),
    ]
    return Answer(records, Page("Who is accused by whom, on what evidence", tuple(blocks)))


def _total(counts: Counter[tuple[Side, Side, EvidenceLevel]], row: Side) -> int:
    return sum(count for (accused, _, _), count in counts.items() if accused == row)


def _accused(side: Side, verification: CrossVerification) -> str:
    return side_words(side, verification) if side[1] else "nobody accused"


def _speaker(side: Side, verification: CrossVerification) -> str:
    if side == UNKNOWN:
        return "not identified"
    return side_words(side, verification) if side[1] else "no party on record"


def _table(
    rows: tuple[Side, ...],
    speakers: tuple[Side, ...],
    counts: Counter[tuple[Side, Side, EvidenceLevel]],
    verification: CrossVerification,
) -> Table:
    """One line for each accused side and speaking side; the accused is named once."""
    lines = []
    for row in rows:
        lines.append(
            (f"{_accused(row, verification)}", "everybody", *_counts(counts, row, speakers))
        )
        lines += [
            ("", _speaker(side, verification), *_counts(counts, row, (side,))) for side in speakers
        ]
    numbers = (str(k) for k, _ in enumerate(EvidenceLevel, 1))
    return Table(("accused", "in the words of", "total", *numbers), tuple(lines))


def _counts(
    counts: Counter[tuple[Side, Side, EvidenceLevel]], row: Side, speakers: tuple[Side, ...]
) -> tuple[str, ...]:
    each = [sum(counts[row, side, level] for side in speakers) for level in EvidenceLevel]
    return tuple(map(str, (sum(each), *each)))
