"""Origins: how an origin is written where no claim stands beside it."""

from verify.graph.verification import CrossVerification
from verify.graph.wording import document, plain
from verify.relate.statement import Statement

__all__ = ["document_words", "named", "origin_words"]


def origin_words(statement: Statement) -> str:
    """Write on whose word an allegation rests; whoever is not identified, with the document."""
    origin = statement.origin
    if origin.identified:
        return plain(origin.name)
    name = plain(origin.name) if origin.descriptor else "an unnamed speaker"
    return f"{name} in {document_words(statement)}"


def document_words(statement: Statement) -> str:
    """Write a document in few words: publisher and day, else its id, else the allegation's."""
    if statement.source.publisher:
        return document(statement)
    if statement.source.id:
        return f"document {plain(statement.source.id)}"
    return f"the document of {statement.id}"


def named(name: str | None, verification: CrossVerification) -> str:
    """Write an actor that a record gives by id or in words; one on record by its name."""
    actors = verification.registers.actors
    key = actors.resolve(name) or ""
    return plain(actors.name(key) if actors.record(key) else name or "")
