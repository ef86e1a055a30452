"""Entries: how one allegation is shown in an answer, always with its speaker and status."""

from collections.abc import Iterable

from verify.graph.verification import CrossVerification
from verify.graph.wording import document, head, plain, status, when
from verify.models.figure import Figure
from verify.models.words import RelationKind, Stance
from verify.normalise.places import PlaceMatch
from verify.normalise.registers import Registers
from verify.questions.page import Entry
from verify.relate.statement import Count, Statement

__all__ = [
    "DISCLAIMER",
    "allegation_entry",
    "carried",
    "counted",
    "figure_words",
    "order",
    "place_words",
    "slots_line",
]

DISCLAIMER = "This describes where statements come from, not whether they are true."


def order(statement: Statement) -> tuple[str, str]:
    """Return the sort key of every list: by date of the statement, then id; never by side."""
    said = statement.said.isoformat() if statement.said else "9999"
    return said, statement.id


def allegation_entry(
    statement: Statement, verification: CrossVerification, *more: tuple[str, str]
) -> Entry:
    """Show one allegation: who alleges what, of whom, where, when, in which document, and status.

    Args:
        statement: The allegation.
        verification: The names of actors and events.
        more: Further labelled lines.

    Returns:
        An entry that never shows the claim without its speaker, document and status.
    """
    registers = verification.registers
    record = statement.allegation
    figures = "; ".join(figure_words(count) for count in statement.counts)
    lines = [
        ("", slots_line(statement, verification)),
        ("figure" if len(statement.counts) == 1 else "figures", figures),
        ("", carried(statement, verification)),
        *more,
    ]
    shown = tuple((label, text) for label, text in lines if text)
    return Entry(statement.id, f"{head(statement, registers)}: {plain(record.claim)}", shown)


def carried(statement: Statement, verification: CrossVerification) -> str:
    """Write the document, whether it could verify what it carries, and what people decided."""
    doubted = statement.stance is not Stance.DOUBTS and (
        statement.source.could_not_verify
        or any(
            relation.kind is RelationKind.NOT_VERIFIED_BY and relation.b == statement.id
            for relation in verification.relations.of(statement.id)
        )
    )
    parts = [document(statement), "publisher could not verify" if doubted else ""]
    return "; ".join(filter(None, (*parts, str(status(statement)).replace("_", " "))))


def place_words(places: Iterable[PlaceMatch], registers: Registers) -> str:
    """Write places in the words of the record; one that is given by its id, by its name."""
    return ", ".join(
        plain(registers.gazetteer.name(place.id) if place.id == place.text else place.text)
        for place in places
    )


def counted(count: int, one: str, many: str = "") -> str:
    """Write a number with its noun.

    Example:
        >>> counted(1, "event"), counted(2, "event"), counted(3, "reply", "replies")
        ('1 event', '2 events', '3 replies')
    """
    return f"{count} {one if count == 1 else many or one + 's'}"


def slots_line(statement: Statement, verification: CrossVerification) -> str:
    """Write the accused, the place and the time on one line; what is absent is left out."""
    actors = verification.registers.actors
    parts = []
    if statement.accused:
        parts.append("accused: " + ", ".join(plain(actors.name(key)) for key in statement.accused))
    if statement.places:
        parts.append(place_words(statement.places, verification.registers))
    parts.append(when(statement.window, statement.allegation.about.when))
    return " | ".join(parts)


def figure_words(count: Count) -> str:
    """Write a figure in its own words, else in words made from its bounds.

    Example: "at least 1,000 deaths of civilians".
    """
    figure = count.figure
    return plain(figure.text) if figure.text else _made_words(figure)


def _made_words(figure: Figure) -> str:
    what = " ".join(
        filter(None, (figure.count_of, f"of {figure.victim_class}" if figure.victim_class else ""))
    )
    low, high = figure.low, figure.high
    if low is not None and high is not None:
        number = _number(low) if low == high else f"{_number(low)} to {_number(high)}"
    elif low is not None:
        number = f"at least {_number(low)}"
    elif high is not None:
        number = f"at most {_number(high)}"
    else:
        number = "an uncounted number"
    return f"{number} {what}".strip()


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"
