"""Figure groups: every figure that differs from another once, with why that is no conflict."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from verify.graph.verification import CrossVerification
from verify.graph.wording import sentence
from verify.questions.page import Entry

__all__ = ["Difference", "figure_groups"]

Difference = tuple[str, str, str, str, str]
"""Two ids, their figures in their own words, and why these do not conflict."""

_Figure = tuple[str, str]
"""An event and the words of a figure: whoever gives it, it is one figure there."""


def figure_groups(
    differences: Iterable[Difference], verification: CrossVerification
) -> list[Entry]:
    """Show each figure once, with who gives it and what it does not conflict with.

    Args:
        differences: Pairs of figures.
        verification: The events and statements.

    Returns:
        One entry for each figure of each event, by the smallest id that gives it.
    """
    given: dict[_Figure, set[str]] = defaultdict(set)
    pairs: dict[tuple[_Figure, _Figure, str], set[str]] = defaultdict(set)
    every = [
        (_figure(a, words_a, verification), _figure(b, words_b, verification), a, b, reason)
        for a, b, words_a, words_b, reason in differences
    ]
    for left, right, a, b, _ in every:
        given[left].add(a)
        given[right].add(b)
    place = {figure: min(ids) for figure, ids in given.items()}
    for left, right, a, b, reason in every:
        if (place[left], left) <= (place[right], right):
            pairs[left, right, reason].add(b)
        else:
            pairs[right, left, reason].add(a)
    others: dict[_Figure, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for (left, right, reason), ids in sorted(pairs.items(), key=lambda item: min(item[1])):
        others[left][reason].append(f"{right[1]} ({', '.join(sorted(ids))})")
    return [
        Entry("", figure[1], (*_givers(given[figure], verification), *_notes(others[figure])))
        for figure in sorted(given, key=lambda figure: (place[figure], figure))
    ]


def _notes(others: Mapping[str, list[str]]) -> list[tuple[str, str]]:
    return [(f"no conflict, {reason}", ", ".join(figures)) for reason, figures in others.items()]


def _figure(name: str, words: str, verification: CrossVerification) -> _Figure:
    matching = verification.matching
    position = verification.statement(name).position
    return matching.events[matching.event_of[position]].id, words


def _givers(ids: set[str], verification: CrossVerification) -> list[tuple[str, str]]:
    return [
        (name, sentence(verification.statement(name), verification.registers))
        for name in sorted(ids)
    ]
