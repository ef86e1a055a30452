"""What is said to have happened when, when it was said, published and counted."""

from dataclasses import dataclass
from datetime import date

from verify.errors import UnknownNameError
from verify.graph.verification import CrossVerification
from verify.graph.wording import day, iso_words, plain, sentence, when
from verify.questions.answer import Answer
from verify.questions.entry import DISCLAIMER, order, place_words
from verify.questions.page import Block, Entry, Heading, Listing, Page, Paragraph
from verify.relate.statement import Statement

__all__ = ["TimelineRow", "days_told", "timeline", "words_told"]


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One allegation with its times; every one is empty where it is not recorded.

    Attributes:
        id: The allegation.
        event: Id of its event.
        statement: The allegation in one attributed sentence.
        dated: Whether at least one end of the window is known.
        earliest: First day on which it can have happened; empty where open or unknown.
        latest: Last day.
        words: The window in words, or what could not be resolved, verbatim.
        approximate: Whether the words are vague.
        said: Day of the statement at the latest.
        said_inferred: Whether that is only the day of publication.
        published: Day of publication, as recorded.
        updated: Day on which the document was last changed, as recorded.
        counted: Days on which its figures were counted.
    """

    id: str
    event: str
    statement: str
    dated: bool
    earliest: str
    latest: str
    words: str
    approximate: bool
    said: str
    said_inferred: bool
    published: str
    updated: str
    counted: tuple[str, ...]


def timeline(verification: CrossVerification, event: str | None = None) -> Answer[TimelineRow]:
    """Order allegations by when it is said to have happened; undated ones stand apart.

    A window with one open end stands at the end that is known. No date is guessed.

    Args:
        verification: A cross-verified data set.
        event: Id of an event or of one of its allegations; all where None.

    Returns:
        One record for each allegation: dated ones by first day, last day, then by date of the
        statement and id; then undated ones.

    Raises:
        UnknownNameError: Where neither an event nor an allegation has this id.
    """
    statements = sorted(_chosen(verification, event), key=_order)
    dated = [s for s in statements if s.window.resolved]
    undated = [s for s in statements if not s.window.resolved]
    records = tuple(_row(statement, verification) for statement in (*dated, *undated))
    return Answer(records, lambda: _page(dated, undated, verification))


def _page(
    dated: list[Statement], undated: list[Statement], verification: CrossVerification
) -> Page:
    blocks: list[Block] = [
        Paragraph(
            f"{len(dated)} with a date of what is said to have happened, {len(undated)} without. "
            "Ordered by the first day on which it can have happened, else by the last one. "
            f"{DISCLAIMER}"
        )
    ]
    groups: dict[str, list[Statement]] = {}
    for statement in dated:
        groups.setdefault(when(statement.window), []).append(statement)
    for title, members in groups.items():
        blocks += [Heading(title), _listing(members, verification)]
    if undated:
        title = f"No date of what is said to have happened ({len(undated)})"
        blocks += [Heading(title), _listing(undated, verification)]
    return Page("Timeline", tuple(blocks))


def _chosen(verification: CrossVerification, event: str | None) -> list[Statement]:
    if event is None:
        return list(verification.statements)
    matching = verification.matching
    position = verification.dataset.allegations.position(event)
    for found in matching.events:
        if event == found.id or (position is not None and position in found.members):
            return [verification.statements[i] for i in found.members]
    raise UnknownNameError("event", event, [found.id for found in matching.events])


def _order(statement: Statement) -> tuple[date, date, tuple[str, str]]:
    window = statement.window
    first = window.earliest or window.latest or date.max
    return first, window.latest or date.max, order(statement)


def _row(statement: Statement, verification: CrossVerification) -> TimelineRow:
    window, source = statement.window, statement.source
    matching = verification.matching
    days = sorted({count.as_of for count in statement.counts if count.as_of})
    return TimelineRow(
        id=statement.id,
        event=matching.events[matching.event_of[statement.position]].id,
        statement=sentence(statement, verification.registers),
        dated=window.resolved,
        earliest=window.earliest.isoformat() if window.earliest else "",
        latest=window.latest.isoformat() if window.latest else "",
        words=when(window, statement.allegation.about.when),
        approximate=window.approximate,
        said=statement.said.isoformat() if statement.said else "",
        said_inferred=statement.said_inferred,
        published=source.published or "",
        updated=source.updated or "",
        counted=tuple(value.isoformat() for value in days),
    )


def _listing(members: list[Statement], verification: CrossVerification) -> Listing:
    return Listing(tuple(_entry(statement, verification) for statement in members))


def _entry(statement: Statement, verification: CrossVerification) -> Entry:
    where = place_words(statement.places, verification.registers)
    lines = (
        ("", " | ".join(filter(None, (where, *words_told(statement))))),
        ("", "; ".join(days_told(statement))),
    )
    said = sentence(statement, verification.registers)
    return Entry(statement.id, said, tuple(line for line in lines if line[1]))


def words_told(statement: Statement) -> list[str]:
    """Write the words of the document for when it happened, and what was inferred from them."""
    window = statement.window
    given = plain(window.text or "")
    told = []
    if given and not window.resolved:
        told.append(f'"{given}" (not resolved)')
    elif any(character.isalpha() for character in given):
        told.append(f'in the words "{given}"')
    return [*told, "the year is inferred"] if window.year_inferred else told


def days_told(statement: Statement) -> list[str]:
    """Write the days of the statement, of its document and of its figures."""
    source = statement.source
    found = []
    if statement.said and not statement.said_inferred:
        found.append(f"said {day(statement.said)}")
    if source.published:
        found.append(f"published {plain(iso_words(source.published))}")
    if source.updated:
        found.append(f"updated {plain(iso_words(source.updated))}")
    counted = {
        count.as_of for count in statement.counts if count.as_of and count.as_of != statement.said
    }
    found += [f"counted by {day(value)}" for value in sorted(counted)]
    return found
