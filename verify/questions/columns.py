"""Columns: the origins that speak of one event, those that depend on each other as one."""

from collections.abc import Iterable
from dataclasses import dataclass

from verify.graph.verification import CrossVerification
from verify.questions.entry import order
from verify.questions.origins import origin_words
from verify.relate.independence import Answer, independence
from verify.relate.origins import Answers, clusters
from verify.relate.statement import Statement

__all__ = ["MOST_VOICES", "Column", "columns"]

MOST_VOICES = 60
"""More distinct voices than this are not compared pair by pair: each further origin is a column."""


@dataclass(frozen=True, slots=True)
class Column:
    """All statements of one origin, or of several that count once.

    Attributes:
        letter: By which the column is named.
        origins: Who speaks, in the order of their first statements.
        positions: Positions of the statements.
        reason: Why several origins count once; empty for one.
    """

    letter: str
    origins: tuple[str, ...]
    positions: frozenset[int]
    reason: str


def columns(verification: CrossVerification, statements: Iterable[Statement]) -> tuple[Column, ...]:
    """Group statements by origin, and origins that are known to depend on each other.

    Args:
        verification: A cross-verified data set.
        statements: The statements that bear on one event.

    Returns:
        Columns in the order of their first statements, by date and id.
    """
    voices: dict[tuple[object, ...], list[Statement]] = {}
    for statement in sorted(statements, key=order):
        voices.setdefault(_voice(statement), []).append(statement)
    heads = [members[0] for members in voices.values()]
    answers = _answers(verification, heads[:MOST_VOICES])
    groups, _ = clusters(min(len(heads), MOST_VOICES), answers)
    every = list(voices.values())
    chosen = [([every[k] for k in group], _reason(group, answers)) for group in groups]
    chosen += [([members], "") for members in _apart(every[MOST_VOICES:])]
    found = [([s for members in group for s in members], reason) for group, reason in chosen]
    found.sort(key=lambda item: min(map(order, item[0])))
    return tuple(
        _column(_letters(number), members, reason) for number, (members, reason) in enumerate(found)
    )


def _voice(statement: Statement) -> tuple[object, ...]:
    """What decides independence: statements alike in all of it are one voice."""
    return (
        statement.origin.key,
        statement.document,
        statement.via,
        statement.said,
        statement.rests_on,
    )


def _answers(verification: CrossVerification, heads: list[Statement]) -> Answers:
    return {
        (i, j): independence(a, heads[j], verification.registers)
        for i, a in enumerate(heads)
        for j in range(i + 1, len(heads))
    }


def _reason(group: list[int], answers: Answers) -> str:
    reasons = (
        answers[i, j].reason
        for i in group
        for j in group
        if i < j and answers[i, j].answer is Answer.NO
    )
    return next(reasons, "")


def _apart(voices: list[list[Statement]]) -> list[list[Statement]]:
    """Join what one origin says; nothing else is asked of it."""
    found: dict[str, list[Statement]] = {}
    for members in voices:
        found.setdefault(members[0].origin.key, []).extend(members)
    return list(found.values())


def _column(letter: str, members: list[Statement], reason: str) -> Column:
    members = sorted(members, key=order)
    names: dict[str, str] = {}
    for statement in members:
        names.setdefault(statement.origin.key, origin_words(statement))
    positions = frozenset(statement.position for statement in members)
    shown = tuple(dict.fromkeys(names.values()))
    return Column(letter, shown, positions, reason if len(names) > 1 else "")


def _letters(number: int) -> str:
    """Count in letters: A to Z, then AA.

    Example:
        >>> _letters(0), _letters(25), _letters(26)
        ('A', 'Z', 'AA')
    """
    number += 1
    found = ""
    while number:
        number, digit = divmod(number - 1, 26)
        found = chr(ord("A") + digit) + found
    return found
