"""Candidates: which pairs of statements can bear on each other at all."""

from verify.match import Matching
from verify.relate.candidates.found import Candidates
from verify.relate.candidates.linked import (
    area_denials,
    linked_by_curators,
    within_doubted_documents,
)
from verify.relate.candidates.neighbours import neighbours
from verify.relate.candidates.within import within_event
from verify.relate.statements import Statements

__all__ = ["Candidates", "candidates"]


def candidates(statements: Statements, matching: Matching) -> Candidates:
    """Collect the pairs that can bear on each other.

    Args:
        statements: All statements.
        matching: The events.

    Returns:
        Pairs within events, pairs that curators linked, and pairs of neighbouring events that
        accuse opposite sides or of which one may contain the other.
    """
    found = Candidates()
    for event in matching.events:
        within_event(event.members, statements, found)
    linked_by_curators(statements, found)
    within_doubted_documents(statements, found)
    area_denials(statements, found)
    neighbours(statements, matching, found)
    return found
