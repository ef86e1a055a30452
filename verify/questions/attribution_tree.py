"""From the document over its relays to the origin, and to whom the origin answers."""

from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.graph.wording import document, iso_words, plain, sentence
from verify.questions.answer import Answer
from verify.questions.page import Entry, Page

__all__ = ["Step", "attribution_tree"]


@dataclass(frozen=True, slots=True)
class Step:
    """One step from the document towards whoever said it first.

    Attributes:
        depth: 0 for the document, then one more for each remove.
        role: publisher, relay, origin, or the kind of an affiliation.
        name: Who or what it is.
        detail: How well it is identified, and where an affiliation is on record.
    """

    depth: int
    role: str
    name: str
    detail: str


def attribution_tree(verification: CrossVerification, name: str) -> Answer[Step]:
    """Show through whose hands an allegation came, and to whom its origin answers.

    Args:
        verification: A cross-verified data set.
        name: Id of the allegation.

    Returns:
        The steps from the document to the top actors of its origin.

    Raises:
        UnknownNameError: Where no allegation has this id.
    """
    statement = verification.statement(name)
    actors = verification.registers.actors
    steps = [Step(0, "document", document(statement), "")]
    steps += [
        Step(depth, "relay", plain(actors.name(key)), "")
        for depth, key in enumerate(statement.via, start=1)
    ]
    depth = len(steps)
    detail = str(statement.identity) + ("" if statement.origin.identified else ", not identified")
    steps.append(Step(depth, "origin", plain(statement.origin.name), detail.replace("_", " ")))
    if statement.origin.identified:
        steps += _above(statement.origin.key, depth + 1, verification, frozenset())
    lines = tuple(
        (f"{step.depth + 1} {step.role}", step.name + (step.detail and f" ({step.detail})"))
        for step in steps
    )
    page = Page(
        f"Attribution of {name}",
        (
            Entry(statement.id, sentence(statement, verification.registers)),
            Entry("", "From the document to whoever said it, and to whom they answer:", lines),
        ),
    )
    return Answer(tuple(steps), page)


def _above(
    key: str, depth: int, verification: CrossVerification, seen: frozenset[str]
) -> list[Step]:
    actors = verification.registers.actors
    record = actors.record(key)
    steps: list[Step] = []
    for link in record.affiliations if record else ():
        upper = actors.resolve(link.to)
        if upper is None or upper in seen:
            continue
        dates = " ".join(
            word
            for word, value in (
                (f"since {iso_words(link.since or '')}", link.since),
                (f"until {iso_words(link.until or '')}", link.until),
            )
            if value
        )
        cited = f"on record: {plain(link.source)}" if link.source else "not cited"
        detail = ", ".join(filter(None, (dates, cited)))
        steps.append(
            Step(depth, plain(link.kind).replace("_", " "), plain(actors.name(upper)), detail)
        )
        steps += _above(upper, depth + 1, verification, seen | {key})
    return steps
