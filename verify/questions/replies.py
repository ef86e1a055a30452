"""What every accused side answered, and whether it was asked: the same columns for each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.graph.wording import iso_words, plain, sentence
from verify.questions.answer import Answer
from verify.questions.entry import DISCLAIMER, allegation_entry, order
from verify.questions.left import asserted
from verify.questions.origins import named
from verify.questions.page import Block, Heading, Page, Paragraph, Table
from verify.questions.reply import KINDS, SOUGHT, Reply, reply
from verify.questions.sides import Side, accused_sides, in_order, side_words
from verify.relate.flags import Flags
from verify.relate.statement import Statement

__all__ = ["ReplyRow", "replies"]

_FOUND = ("none found", "blanket", "specific", "counter-account", "conceded")
_SOUGHT = ("answered", "declined", "no answer", "outcome open", "not asked", "not recorded")
"""The columns of the second table, in the order of `SOUGHT`."""

_REPLIES = ("blanket denial", "specific denial", "counter-account", "conceded")


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """What one accused side answered to one allegation.

    Attributes:
        accused: The side; an accused actor where no party is on record.
        id: The allegation.
        statement: The allegation in one attributed sentence.
        none_found: Whether no reply of the side is in this data set.
        blanket: Ids of its denials of everything of the kind.
        specific: Ids of its denials of this event, or of this area and period.
        counter_account: Ids of its own accounts that blame somebody else.
        conceded: Ids of its statements that grant it.
        reply_sought: "answered", "declined", "no_answer", "asked" (outcome not recorded),
            "not_asked", or empty where nothing is recorded.
        asked: Who was asked, by whom, when, and what came of it, in words.
    """

    accused: str
    id: str
    statement: str
    none_found: bool
    blanket: tuple[str, ...]
    specific: tuple[str, ...]
    counter_account: tuple[str, ...]
    conceded: tuple[str, ...]
    reply_sought: str
    asked: tuple[str, ...]


def replies(verification: CrossVerification) -> Answer[ReplyRow]:
    """Show for every accused side what it answered, and whether it was asked.

    Args:
        verification: A cross-verified data set.

    Returns:
        One record for each asserted allegation and side that it accuses: declared parties in the
        order of their declaration, then others as they first appear; within these by date and id.
    """
    flags = Flags(verification.relations, verification.evidence)
    found: dict[Side, list[tuple[Statement, Reply]]] = {}
    statements = (verification.statements[p] for p in asserted(verification))
    for statement in sorted(statements, key=order):
        for side in accused_sides(statement, verification):
            answer = reply(statement, side, verification, flags)
            found.setdefault(side, []).append((statement, answer))
    sides = [side for side in in_order(verification) if side in found]
    records = tuple(
        _row(side, statement, answer, verification)
        for side in sides
        for statement, answer in found[side]
    )
    return Answer(records, lambda: _page(sides, found, verification))


def _page(
    sides: list[Side],
    found: dict[Side, list[tuple[Statement, Reply]]],
    verification: CrossVerification,
) -> Page:
    blocks: list[Block] = [
        Paragraph(
            "An allegation with replies of two kinds stands in both columns. No reply found means: "
            "in this data set. A denial is a statement, not a refutation, and silence is no "
            f"concession. {DISCLAIMER}"
        ),
    ]
    if sides:
        blocks += [
            Heading("Replies in this data set: how many allegations met which"),
            _table(sides, found, _FOUND, _counts_found, verification),
            Heading("Whether the accused side was asked for a reply, and what came of it"),
            _table(sides, found, _SOUGHT, _counts_sought, verification),
        ]
    else:
        blocks.append(Paragraph("No allegation accuses anybody."))
    for side in sides:
        blocks += _blocks(side, found[side], verification)
    return Page("Replies of the accused sides", tuple(blocks))


def _row(
    side: Side, statement: Statement, answer: Reply, verification: CrossVerification
) -> ReplyRow:
    blanket, specific, counter, conceded = answer.found
    return ReplyRow(
        accused=side_words(side, verification),
        id=statement.id,
        statement=sentence(statement, verification.registers),
        none_found=not any(answer.found),
        blanket=blanket,
        specific=specific,
        counter_account=counter,
        conceded=conceded,
        reply_sought=answer.sought,
        asked=tuple(_asked_words(answer, verification)),
    )


def _asked_words(answer: Reply, verification: CrossVerification) -> Iterator[str]:
    for record in answer.asked:
        outcome = plain(record.outcome or "outcome not recorded").replace("_", " ")
        words = f"{named(record.to, verification)}: {outcome}"
        if record.by:
            words += f", by {named(record.by, verification)}"
        if record.at:
            words += f", {plain(iso_words(record.at))}"
        yield words


def _counts_found(answers: list[Reply]) -> tuple[int, ...]:
    none = sum(not any(answer.found) for answer in answers)
    return (none, *(sum(bool(a.found[k]) for a in answers) for k in range(len(KINDS))))


def _counts_sought(answers: list[Reply]) -> tuple[int, ...]:
    return tuple(sum(answer.sought == word for answer in answers) for word in SOUGHT)


def _table(
    sides: list[Side],
    found: dict[Side, list[tuple[Statement, Reply]]],
    titles: tuple[str, ...],
    counts: Callable[[list[Reply]], tuple[int, ...]],
    verification: CrossVerification,
) -> Table:
    rows = tuple(
        (
            side_words(side, verification),
            str(len(found[side])),
            *map(str, counts([answer for _, answer in found[side]])),
        )
        for side in sides
    )
    return Table(("accused", "all", *titles), rows)


def _blocks(
    side: Side, members: list[tuple[Statement, Reply]], verification: CrossVerification
) -> Iterator[Block]:
    """Show what was answered or asked; list by id where nothing is on record."""
    yield Heading(f"Accused: {side_words(side, verification)} ({len(members)})")
    silent: list[str] = []
    blanket: dict[str, list[str]] = {}
    for statement, answer in members:
        kinds = zip(_REPLIES, answer.found, strict=True)
        lines = [(kind, _by(ids, statement, verification)) for kind, ids in kinds if ids]
        if answer.asked:
            lines = lines or [("reply", "none found")]
            lines += [("asked", words) for words in _asked_words(answer, verification)]
        elif not lines:
            silent.append(statement.id)
            continue
        elif any(answer.found[1:]) is False:
            blanket.setdefault(lines[0][1], []).append(statement.id)
            continue
        yield allegation_entry(statement, verification, *lines)
    for deniers, ids in blanket.items():
        yield Paragraph(f"A blanket denial only ({deniers}): {', '.join(ids)}.")
    if silent:
        yield Paragraph(f"No reply and no request for one recorded: {', '.join(silent)}.")


def _by(ids: tuple[str, ...], statement: Statement, verification: CrossVerification) -> str:
    if ids == (statement.id,):
        return "the speaker's own side stands accused"
    return "; ".join(f"{name} {plain(verification.statement(name).origin.name)}" for name in ids)
