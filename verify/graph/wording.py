"""Wording: how an allegation is put in one sentence that never leaves its speaker behind."""

import unicodedata
from datetime import date
from functools import lru_cache

from verify.models.window import Window
from verify.models.words import Identity, Stance, Status
from verify.normalise.registers import Registers
from verify.relate.statement import Statement

__all__ = [
    "attributed",
    "day",
    "document",
    "head",
    "iso_words",
    "plain",
    "sentence",
    "status",
    "voice",
    "when",
]

_VERBS = {
    Stance.ASSERTS: ("alleges", "allege"),
    Stance.DENIES: ("denies", "deny"),
    Stance.DOUBTS: ("could not verify", "could not verify"),
    Stance.AUTHENTICATES: ("vouches for an artifact", "vouch for an artifact"),
    Stance.INFERS: ("concludes", "conclude"),
}
"""One verb for each stance, whoever speaks: of one speaker, of several."""

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # noqa: SIM905  # reads better


REMEMBERED = 200
"""Texts up to this length are cleaned once: names and reasons are written again and again."""


def plain(text: str) -> str:
    r"""Make text one safe line: no control characters, no bidirectional controls.

    Example:
        >>> plain("a\x1b[31mb\nc")
        'a[31mb c'
    """
    return _plain_once(text) if len(text) <= REMEMBERED else _plain(text)


def _plain(text: str) -> str:
    spaced = " ".join(text.split())
    if spaced.isprintable():
        return spaced
    return "".join(
        c for c in spaced if unicodedata.category(c) not in ("Cc", "Cs") and c not in _UNSAFE
    )


_plain_once = lru_cache(maxsize=1 << 14)(_plain)
_UNSAFE = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff")
"""Controls of direction, and two characters that no XML file may hold."""


@lru_cache(maxsize=1 << 12)
def day(value: date) -> str:
    """Write a day the same way on every machine.

    Example:
        >>> day(date(2031, 5, 4))
        '4 May 2031'
    """
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def when(window: Window, stated: object = None) -> str:
    """Write a window: its own words where there are any, with the days they were read as.

    Example:
        >>> when(Window(latest=date(2031, 5, 4)))
        'until 4 May 2031'
    """
    words = window.text or (stated if isinstance(stated, str) else "")
    if not window.resolved:
        return f"{plain(words)} (not resolved)" if words else "no date"
    first, last = window.earliest, window.latest
    if first == last and first is not None:
        days = day(first)
    elif first and last:
        days = f"{day(first)} to {day(last)}"
    else:
        days = f"until {day(last)}" if last else f"from {day(first)}" if first else ""
    return days


def status(statement: Statement) -> Status:
    """Return what people decided last; unassessed where nobody did."""
    record = statement.allegation
    if record.assessments:
        return record.assessments[-1].status
    return record.status or Status.UNASSESSED


def head(statement: Statement, registers: Registers) -> str:
    """Write who does what: speaker, verb, relays.

    Example: "Ada Marsh alleges, via Northern Wire".
    """
    verb = _VERBS[statement.stance][statement.identity is Identity.COLLECTIVE]
    return f"{_speaker(statement)} {verb}{_relays(statement, registers)}"


def voice(statement: Statement, registers: Registers) -> str:
    """Write who says so, without a verb.

    Example: "Ada Marsh, via Northern Wire".
    """
    return _speaker(statement) + _relays(statement, registers)


def _speaker(statement: Statement) -> str:
    origin = statement.origin
    speaker = plain(origin.name) if origin.key and origin.name != "nobody named" else ""
    return speaker[0].upper() + speaker[1:] if speaker else "An unnamed speaker"


def _relays(statement: Statement, registers: Registers) -> str:
    if not statement.via:
        return ""
    relays = ", ".join([plain(registers.actors.name(key)) for key in statement.via])
    return f", via {relays}" if relays else ""


def document(statement: Statement) -> str:
    """Write publisher, day of publication and what is not recorded of them."""
    source = statement.source
    published = source.published
    if source.publisher and published:
        return f"{plain(source.publisher)}, {iso_words(published)}"
    if source.publisher:
        return f"{plain(source.publisher)}, date not recorded"
    name = plain(statement.document) if statement.document_known else ""
    start = f"document {name}: publisher" if name and not name.startswith("~") else "publisher"
    return f"{start} not recorded" if published else f"{start} and date not recorded"


@lru_cache(maxsize=1 << 12)
def iso_words(text: str) -> str:
    """Write an ISO day in words; a month or a year alone stays as it is.

    Example:
        >>> iso_words("2031-05-04"), iso_words("2031-05")
        ('4 May 2031', '2031-05')
    """
    try:
        return day(date.fromisoformat(text[:10]))
    except ValueError:
        return text


def attributed(statement: Statement, registers: Registers) -> str:
    """Write who says so, where, and what people decided: everything but the claim.

    Example: "Ada Marsh alleges, via Northern Wire (The Gazette, 4 May 2031; unassessed)".
    """
    said = status(statement).replace("_", " ")
    return f"{head(statement, registers)} ({document(statement)}; {said})"


def sentence(statement: Statement, registers: Registers) -> str:
    """Write an allegation in one sentence with its speaker, publisher and status.

    Args:
        statement: The allegation in its context.
        registers: The names of its relays.

    Returns:
        One line that can stand alone; never the claim without who says so.
    """
    return f"{attributed(statement, registers)}: {plain(statement.allegation.claim)}"
