"""Fields: what an allegation says, in values that compare across two states and in words."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from verify.graph.verification import CrossVerification
from verify.graph.wording import day, plain, sentence, when
from verify.models.allegation import Quote
from verify.models.window import Window
from verify.normalise.names import comparison_key
from verify.normalise.places import PlaceMatch
from verify.questions.changes.documents import document_value
from verify.questions.entry import figure_words
from verify.questions.origins import named
from verify.relate.statement import Count, Statement

__all__ = ["Field", "fields"]

Rename = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that an allegation says.

    Attributes:
        name: What it is, in words.
        value: What is compared: the same for two ways of writing it.
        words: How it is shown; empty where nothing is recorded.
    """

    name: str
    value: object
    words: str


def fields(
    statement: Statement, verification: CrossVerification, rename: Rename
) -> tuple[Field, ...]:
    """Return what an allegation says, as far as it counts as evidence.

    Tags, notes, titles and what other systems call its status are left out: they change nothing of
    the evidence. What people decided is compared on its own.

    Args:
        statement: The allegation.
        verification: The state that it stands in.
        rename: Gives an actor the key by which it is compared.
    """
    return (
        *_who(statement, verification, rename),
        *_what(statement, verification, rename),
        *_links(statement),
        *_around(statement, verification, rename),
    )


def _who(statement: Statement, cv: CrossVerification, rename: Rename) -> Iterator[Field]:
    record, origin = statement.allegation, statement.origin
    yield Field("claim", " ".join(record.claim.split()), sentence(statement, cv.registers))
    known = origin.identified
    yield Field(
        "speaker",
        (rename(origin.key) if known else "", "" if known else origin.descriptor),
        plain(origin.name) if known or origin.descriptor else "",
    )
    yield Field("speaker's identity", statement.identity, _word(statement.identity))
    yield _actors("via", statement.via, cv, rename, in_order=True)
    value = document_value(statement.source)
    yield Field("document", value, _document_words(statement))
    said = statement.said if record.stated is not None else None
    yield Field("said", said, day(said) if said else "")


def _document_words(statement: Statement) -> str:
    source = statement.source
    return ", ".join(
        plain(part) for part in (source.publisher, source.published, source.url) if part
    )


def _what(statement: Statement, cv: CrossVerification, rename: Rename) -> Iterator[Field]:
    about = statement.allegation.about
    yield Field("stance", statement.stance, _word(statement.stance))
    yield Field("scope", statement.scope, _word(statement.scope))
    yield Field("aspect", statement.aspect, _word(statement.aspect))
    yield Field("act", statement.act, plain(about.act or ""))
    yield _places(statement.places, cv)
    yield Field("when", _window(statement.window), _when(statement))
    yield _actors("accused", statement.accused, cv, rename)
    yield _actors("responsible", statement.responsible, cv, rename)
    yield _texts("victims", statement.victims)
    yield _texts("same harm", about.same_harm)
    counts = sorted((_count(count) for count in statement.counts), key=repr)
    words = "; ".join(sorted(figure_words(count) for count in statement.counts))
    yield Field("figures", tuple(counts), words)


def _links(statement: Statement) -> Iterator[Field]:
    record = statement.allegation
    for name in ("denies", "cites", "summary_of", "corrects", "retracts", "asserts_link"):
        yield _texts(name.replace("_", " "), getattr(record, name))
    yield _texts("components", statement.components)


def _around(statement: Statement, cv: CrossVerification, rename: Rename) -> Iterator[Field]:
    record = statement.allegation
    quote = record.quote
    text = quote.text if isinstance(quote, Quote) else quote or ""
    yield Field("quotation", " ".join(text.split()), _short(text))
    yield Field("basis", record.basis, _word(record.basis))
    yield Field("reporting", record.reporting, _word(record.reporting))
    yield Field("artifact", record.artifact, plain(record.artifact or ""))
    resolve = cv.registers.actors.resolve
    asked = [
        (
            (rename(resolve(item.to) or ""), rename(resolve(item.by) or "") if item.by else "",
             item.at or "", item.outcome or ""),
            f"{named(item.to, cv)}: {plain(item.outcome or 'outcome not recorded')}"
            + (f", {plain(item.at)}" if item.at else ""),
        )
        for item in record.reply_sought
    ]  # fmt: skip
    words = "; ".join(words for _, words in asked).replace("_", " ")
    yield Field("reply sought", tuple(sorted(value for value, _ in asked)), words)


def _actors(
    name: str, keys: Iterable[str], cv: CrossVerification, rename: Rename, *, in_order: bool = False
) -> Field:
    every = [(rename(key), plain(cv.registers.actors.name(key))) for key in keys]
    shown = every if in_order else sorted(every)
    return Field(name, tuple(key for key, _ in shown), ", ".join(words for _, words in shown))


def _texts(name: str, values: Iterable[str]) -> Field:
    every = tuple(sorted(set(values)))
    return Field(name, every, ", ".join(map(plain, every)))


def _places(places: Iterable[PlaceMatch], cv: CrossVerification) -> Field:
    every = sorted((_place(place), _place_words(place, cv)) for place in places)
    words = ", ".join(dict.fromkeys(words for _, words in every))
    return Field("place", tuple(dict.fromkeys(value for value, _ in every)), words)


def _place(place: PlaceMatch) -> tuple[str, bool]:
    return place.id or "?" + comparison_key(place.text), place.vague


def _place_words(place: PlaceMatch, cv: CrossVerification) -> str:
    words = cv.registers.gazetteer.name(place.id) if place.id == place.text else place.text
    return plain(words) if place.id else f"{plain(words)} (not resolved)"


def _window(window: Window) -> object:
    if not window.resolved:
        return ("", " ".join((window.text or "").split()).casefold())
    return (window.earliest, window.latest, window.approximate)


def _when(statement: Statement) -> str:
    stated = statement.allegation.about.when
    if stated is None and not statement.window.resolved:
        return ""
    return when(statement.window, stated)


def _count(count: Count) -> tuple[object, ...]:
    figure = count.figure
    numbers: tuple[object, ...]
    numbers = (figure.count_of, figure.unit, figure.low, figure.high, figure.bound, figure.measure)
    if figure.low is None and figure.high is None:
        numbers = (*numbers, " ".join((figure.text or "").split()).casefold())  # words only
    scope = (tuple(sorted(map(_place, count.places))), _window(count.window), count.scoped)
    as_of = count.as_of if figure.as_of is not None else None  # else it follows the document
    return (*numbers, figure.victim_class, *scope, as_of, figure.cumulative, figure.final,
            tuple(sorted(figure.components)))  # fmt: skip


def _word(value: Any) -> str:
    return str(value).replace("_", " ") if value is not None else ""


def _short(text: str) -> str:
    words = plain(text)
    return words if len(words) <= 120 else words[:119].rstrip() + "…"
