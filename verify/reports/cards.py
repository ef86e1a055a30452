"""Cards: one allegation with all that is recorded of it."""

import re
from dataclasses import dataclass

from verify.graph.wording import attributed, head, iso_words, plain, status, when
from verify.models.allegation import Quote
from verify.models.words import Flag, Stance
from verify.questions.attribution_tree import Step, attribution_tree
from verify.questions.entry import carried, figure_words, place_words
from verify.questions.history import history
from verify.questions.levels import LEVEL_WORDS
from verify.questions.page import Listing
from verify.questions.replies import ReplyRow
from verify.relate.statement import Statement
from verify.reports.material import Material

__all__ = ["Card", "card"]

MOST_AGAINST = 8
"""So many contradictions and denials stand on a card; the rest are counted."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_LEVELS = {str(level): words for level, words in LEVEL_WORDS.items()}
_AGAINST = (Flag.CONTRADICTED, Flag.SPECIFIC_DENIAL, Flag.BLANKET_DENIAL)


@dataclass(frozen=True, slots=True)
class Card:
    """One allegation.

    Attributes:
        id: Its id.
        head: Who does what with the claim, in which document, and what people decided.
        claim: The claim.
        quote: Verbatim words of the document, if any.
        lang: Their language; empty where not recorded or no code of a language.
        cited: Whose words they are.
        slots: Pairs of a label and its text.
        status: What people decided, who and when.
        level: The evidence level in words; empty for what is not asserted.
        reason: On what it rests, and why.
        against: What speaks against it.
        replies: What each accused side answered.
        steps: From the document to the origin and to whom it answers.
        happenings: What became of it; empty where it was only said and published.
    """

    id: str
    head: str
    claim: str
    quote: Quote | None
    lang: str
    cited: str
    slots: tuple[tuple[str, str], ...]
    status: str
    level: str
    reason: str
    against: tuple[str, ...]
    replies: tuple[tuple[str, str], ...]
    steps: tuple[Step, ...]
    happenings: tuple[tuple[str, str], ...]


def card(statement: Statement, material: Material) -> Card:
    """Collect all that is recorded of one allegation.

    Args:
        statement: The allegation.
        material: The answers about its data set.
    """
    verification = material.verification
    registers = verification.registers
    record = material.overview[statement.id]
    quote = statement.allegation.quote
    if isinstance(quote, str):
        quote = Quote(text=quote)
    lang = quote.lang if quote and _LANGUAGE.fullmatch(quote.lang or "") else ""
    said = f"{head(statement, registers)} ({carried(statement, verification)})"
    return Card(
        id=statement.id,
        head=said,
        claim=plain(statement.allegation.claim),
        quote=quote,
        lang=lang or "",
        cited=attributed(statement, registers),
        slots=tuple(pair for pair in _slots(statement, material) if pair[1]),
        status=_status(statement),
        level=_LEVELS.get(record.level, ""),
        reason=record.reason,
        against=tuple(_against(statement, material)),
        replies=tuple((r.accused, _reply(r)) for r in material.replies_by_id.get(record.id, ())),
        steps=attribution_tree(verification, statement.id).records,
        happenings=_happenings(statement, material),
    )


def _status(statement: Statement) -> str:
    words = str(status(statement)).replace("_", " ")
    if not statement.allegation.assessments:
        return words
    last = statement.allegation.assessments[-1]
    who = f"by {last.by}" if last.by else "by nobody named"
    return f"{words}, {who}" + (f", {iso_words(last.at)}" if last.at else "")


def _slots(statement: Statement, material: Material) -> tuple[tuple[str, str], ...]:
    registers = material.verification.registers
    actors, about = registers.actors, statement.allegation.about
    counts = "; ".join(figure_words(count) for count in statement.counts)
    denied = ""
    if statement.stance is Stance.DENIES:
        scope = f"; {statement.scope}" if statement.scope else ""
        denied = f"{statement.aspect or 'aspect not recorded'}{scope}".replace("_", " ")
    return (
        ("denied", denied),
        ("act", plain(about.act or "")),
        ("accused", ", ".join(actors.name(key) for key in statement.accused)),
        ("responsible", ", ".join(actors.name(key) for key in statement.responsible)),
        ("victims", ", ".join(map(plain, about.victims))),
        ("where", place_words(statement.places, registers)),
        ("when", when(statement.window, about.when)),
        ("figure" if len(statement.counts) == 1 else "figures", counts),
    )


def _against(statement: Statement, material: Material) -> list[str]:
    verification = material.verification
    found = [
        f"{flag.by} ({verification.statement(flag.by).origin.name}): {flag.reason}"
        for flag in material.flags.of(statement.position)
        if flag.by and flag.flag in _AGAINST
    ]
    more = len(found) - MOST_AGAINST
    return found[:MOST_AGAINST] + ([f"{more} more; verify brief lists all"] if more > 0 else [])


def _reply(row: ReplyRow) -> str:
    kinds = (
        ("a specific denial", row.specific),
        ("another account", row.counter_account),
        ("concedes", row.conceded),
        ("a blanket denial", row.blanket),
    )
    found = [f"{words} ({', '.join(ids)})" for words, ids in kinds if ids]
    asked = [f"asked: {words}" for words in row.asked]
    return "; ".join([*(found or ["none found in this data set"]), *asked])


def _happenings(statement: Statement, material: Material) -> tuple[tuple[str, str], ...]:
    answer = history(material.verification, statement.id)
    if all(record.kind in ("said", "published") for record in answer):
        return ()
    return tuple(
        (entry.name or "no date", entry.head)
        for block in answer.page.blocks
        if isinstance(block, Listing)
        for entry in block.entries
    )
