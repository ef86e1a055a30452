"""What rests on nothing, and what rests on less, when one origin, relay or source is left out."""

from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.graph.wording import sentence
from verify.models.words import Stance
from verify.questions.answer import Answer
from verify.questions.entry import DISCLAIMER, allegation_entry, counted, order
from verify.questions.left import Leaving, Left
from verify.questions.levels import LEVEL_WORDS
from verify.questions.page import Block, Heading, Page, Paragraph
from verify.questions.parts import Part, named_part
from verify.relate.statement import Statement

__all__ = ["Without", "without"]

_GROUPS = {
    "rests_on_nothing": "Rests on nothing then: nobody else here says so",
    "falls": "Rests on less then",
    "rises": "Rests on more then, because something counts again",
    "counts_again": "Counts again, because what took it back is left out",
    "told_by_others": "Told by others too",
}
"""Every change with its title, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Without:
    """An allegation that rests on less, or on nothing, without one part of the data set.

    Attributes:
        id: The allegation.
        statement: The allegation in one attributed sentence.
        change: "rests_on_nothing", "falls", "rises", "counts_again" or "told_by_others".
        left_out: Whether the allegation itself is left out.
        before: Its evidence level now; empty where it was taken back.
        after: Its evidence level then; empty where it is left out.
        others: Ids of the allegations that still say so, where it is left out itself.
    """

    id: str
    statement: str
    change: str
    left_out: bool
    before: str
    after: str
    others: tuple[str, ...]


def without(
    verification: CrossVerification,
    *,
    origin: str | None = None,
    relay: str | None = None,
    source: str | None = None,
) -> Answer[Without]:
    """Leave out one origin, relay or source, and list what then rests on nothing or on less.

    What rests on the part alone by its own account goes with it: what cites or sums up nothing
    else, and copies of the document. Events stay as they were found.

    Args:
        verification: A cross-verified data set.
        origin: Whose statements to leave out: an actor's id, name or alias, or the id of an
            allegation for its own origin.
        relay: What came through a relay, named likewise.
        source: What stands in a document, by its id, or in all of a publisher.

    Returns:
        One record for each allegation that is left out or rests on less; in the order of the
        groups, then by date and id.

    Raises:
        UnknownNameError: Where nothing in the data set is meant by the name.
        ValueError: Where not exactly one name is given.
    """
    given = [
        (kind, name)
        for kind, name in (("origin", origin), ("relay", relay), ("source", source))
        if name is not None
    ]
    if len(given) != 1:
        raise ValueError("give one of origin, relay and source")
    part = named_part(verification, *given[0])
    change = Leaving(verification).left(part)
    found = _records(verification, change)
    records = tuple(record for group in _GROUPS for _, record in found if record.change == group)
    return Answer(records, _page(verification, part, change, found))


def _records(verification: CrossVerification, change: Left) -> list[tuple[Statement, Without]]:
    evidence, ids = verification.evidence, verification.dataset.allegations.ids
    found = []

    def add(position: int, kind: str, *, out: bool = False, before: str = "", after: str = "",
            others: tuple[int, ...] = ()) -> None:  # fmt: skip
        statement = verification.statements[position]
        said = sentence(statement, verification.registers)
        names = tuple(sorted(ids[other] for other in others))
        found.append((statement, Without(statement.id, said, kind, out, before, after, names)))

    for position in change.nothing:
        add(position, "rests_on_nothing", out=True, before=str(evidence.grounds(position).level))
    for position, others in change.elsewhere:
        before = str(evidence.grounds(position).level)
        add(position, "told_by_others", out=True, before=before, others=others)
    for kind, moved in (("falls", change.falls), ("rises", change.rises)):
        for position, level, then in moved:
            add(position, kind, before=str(level), after=str(then))
    for position in change.again:
        add(position, "counts_again")
    return sorted(found, key=lambda item: order(item[0]))


def _page(
    verification: CrossVerification,
    part: Part,
    change: Left,
    found: list[tuple[Statement, Without]],
) -> Page:
    blocks: list[Block] = [Paragraph(_summary(verification, part, change))]
    for group, title in _GROUPS.items():
        members = [item for item in found if item[1].change == group]
        if members:
            blocks.append(Heading(f"{title} ({len(members)})"))
        blocks += [
            allegation_entry(
                statement,
                verification,
                ("rests on", _levels(record)),
                ("others agree on act, place and time", ", ".join(record.others)),
            )
            for statement, record in members
        ]
    return Page(f"Without {_TITLES[part.kind]}{part.name}", tuple(blocks))


_TITLES = {"origin": "", "relay": "what came via ", "source": "the document "}


def _levels(record: Without) -> str:
    if not record.before or not record.after:
        return ""
    words = {str(level): said for level, said in LEVEL_WORDS.items()}
    return f"{words[record.before]}; then {words[record.after]}"


def _summary(verification: CrossVerification, part: Part, change: Left) -> str:
    gone = sorted(part.gone)
    told = sum(verification.statements[p].stance is Stance.ASSERTS for p in gone)
    words = f"Left out: {counted(told, 'allegation')}"
    if other := len(gone) - told:
        words += f" and {counted(other, 'denial or note', 'denials and notes')}"
    if part.resting:
        words += f", {len(part.resting)} of them because they rest on this alone by their own "
        words += "account (they cite, sum up or copy nothing else)"
    goes = counted(change.contradictions, "contradiction")
    parts = [
        f"{_are(len(change.nothing), 'rests', 'rest')} on nothing then",
        f"{_are(len(change.elsewhere), 'is', 'are')} told by others too",
        f"of what remains, {_are(len(change.falls), 'falls', 'fall')} in evidence level",
    ]
    if change.contradictions:
        parts.append(f"{goes} {'goes' if change.contradictions == 1 else 'go'} with it")
    return f"{words}. Of the allegations, {'; '.join(parts)}. {DISCLAIMER}"


def _are(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
