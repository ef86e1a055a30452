"""The times of a claim, each with the words that bound it."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from verify.models.window import Window
from verify.models.words import Precision
from verify.normalise.claims.stems import stem, stems_of
from verify.normalise.windows import parse_window

__all__ = ["ANY_YEAR", "ClaimTime", "TimeBound", "bounded", "claim_times", "counted_on", "placed"]

_MOST: Final = 60
_AROUND: Final = 80
_CLAUSES: Final = 4
_PLAIN: Final = str.maketrans("\u2010\u2011\u2012\u2013\u2212\u00a0\u2019", "----- '")
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?![\w.,]\d|\w)"
_YEAR = r"(?<![\w.,$€£/:#])(?:1[89]|20)\d\d(?![\w%/]|[.,:]\d|-[a-z])"
_PART = r"(?:(?:[Ee]arly|[Mm]id|[Ll]ate|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)[ -](?:of )?)"
_CORE = re.compile(
    rf"(?<![\w,.-]){_DAY} (?:of )?{_MONTH}(?:,? {_YEAR})?"
    rf"|\b{_MONTH} {_DAY}(?:,? {_YEAR})?"
    rf"|\b{_PART}?{_MONTH},? (?:of )?{_YEAR}"
    r"|(?<![\d.-])\d{4}-\d{2}-\d{2}(?!\d)"
    rf"|\b{_PART}?{_YEAR}"
    r"|\b(?:(?:early|mid|late)[ -])?(?:1[89]|20)\d0s\b"
    rf"|\b(?:[Ee]arly|[Mm]id|[Ll]ate)[ -]{_MONTH}"
    rf"|(?:(?<=\b[Bb]y )|(?<=\b[Ii]n )|(?<=\b[Ss]ince )){_MONTH}"
)
_BOUND = re.compile(
    r"(?i)\b(?:(?P<before>before|prior to|earlier than|ahead of)"
    r"|(?P<until>by|until|till|no later than|up to|through)"
    r"|(?P<after>after|later than|following)"
    r"|(?P<since>since|starting|starting in|starting on|from)"
    r"|(?P<as_of>as of|as at))(?: the)? ?$"
)
_LONGEST_BOUND: Final = 20
_COUNTED = re.compile(r" (?:[a-z-]{2,12} )?(?:[a-z]{2,13}[a-rt-z]s|people|men|women|children)\b")
_TIMED = re.compile(
    r"(?i)\b(?:in|on|of|as|by|since|until|till|from|before|after|during|around|about|circa|than|to|"
    r"and|through|between|the)(?: the)? ?$"
)
_CLAUSE = re.compile(r"[,;.()]")
_NAME = re.compile(r"\b[A-Z](?![a-z]{1,15}(?:ed|ing|orn)\b)[^\W\d_]*(?:'s)?")
_JOINT = re.compile(r" ?- ?| (?:to|and|until|till|through) ")


ANY_YEAR: Final = Window(earliest=date(2000, 1, 1), latest=date(2000, 12, 31))
"""In which days are compared of which neither has a year."""

_SHORTEST_LIFE: Final = timedelta(days=15 * 365)

_Range = tuple[int, int, tuple[int, int] | None]


class TimeBound(StrEnum):
    """How the words bound a time."""

    AT = "at"
    BEFORE = "before"
    UNTIL = "until"
    AFTER = "after"
    SINCE = "since"
    AS_OF = "as_of"
    """The day of a count, not of what is counted."""


@dataclass(frozen=True, slots=True)
class ClaimTime:
    """One time of a claim.

    Attributes:
        text: The words, verbatim, those that bound it included.
        start: Where they start in the claim.
        end: Where they end.
        core: The words without those that bound it, dashes and spaces plain.
        window: The days that they leave open; unresolved where a year is missing.
        bound: How the words bound it.
        around: Stems of the words around it.
    """

    text: str
    start: int
    end: int
    core: str
    window: Window
    bound: TimeBound
    around: frozenset[str]


def claim_times(text: str, anchor: date | None = None) -> tuple[ClaimTime, ...]:
    """Read the times of a claim: days, months and years, with the words that bound them.

    "Before 2031" leaves out all of 2031 here: in a sentence the words say so.

    Args:
        text: The claim, of a length that the caller has capped; its first 60 times are given.
        anchor: The day on which the words were written, if a missing year may be read from it.

    Example:
        >>> (time,) = claim_times("The bridge fell before March 2031.")
        >>> time.text, time.window.latest
        ('before March 2031', datetime.date(2031, 2, 28))
    """
    plain = text.translate(_PLAIN)
    found: list[ClaimTime] = []
    for start, end, joint in _ranges(plain)[:_MOST]:
        if joint is not None and (life := _life(text, plain, (start, end), joint)):
            found += life
            continue
        begin, bound = _bound(plain, start)
        window = bounded(parse_window(plain[start:end], anchor), bound)
        around = frozenset(_around(plain, begin, end))
        found.append(
            ClaimTime(text[begin:end], begin, end, plain[start:end], window, bound, around)
        )
    return tuple(found)


def placed(time: ClaimTime, beside: Window) -> Window:
    """Read a day without a year as the nearest to another time; give other windows as they are.

    Args:
        time: The time.
        beside: What the other claim tells of the same; without it nothing tells the year.

    Example:
        >>> (day,) = claim_times("after 25 September")
        >>> placed(day, Window(earliest=date(2031, 9, 20), latest=date(2031, 9, 20))).earliest
        datetime.date(2031, 9, 26)
    """
    if time.window.resolved or not beside.resolved:
        return time.window
    return bounded(parse_window(time.core, previous=beside), time.bound)


def counted_on(time: ClaimTime, beside: ClaimTime) -> Window:
    """Read a time as the day of a count: what is counted "by 3 May" was counted on 3 May.

    Args:
        time: A time in the sentence of a figure.
        beside: A time in that of another, which may tell the year.

    Example:
        >>> until, day = claim_times("by 3 May 2031"), claim_times("on 3 May")
        >>> counted_on(until[0], day[0]).earliest, counted_on(day[0], until[0]).earliest
        (datetime.date(2031, 5, 3), datetime.date(2031, 5, 3))
    """
    if time.window.resolved and time.bound is not TimeBound.UNTIL:
        return time.window
    alone, other = parse_window(time.core), parse_window(beside.core)
    if alone.resolved:
        return alone
    read = parse_window(time.core, previous=other if other.resolved else ANY_YEAR)
    return read if time.bound is TimeBound.UNTIL else bounded(read, time.bound)


def _life(text: str, plain: str, span: tuple[int, int], joint: tuple[int, int]) -> list[ClaimTime]:
    """Read "A. Smith (3 May 1901 - 4 June 1977)" as a birth and a death."""
    start, end = span
    opened = plain.rfind("(", max(start - _AROUND, 0), start)
    dash = "-" in plain[joint[0] : joint[1]]
    if (
        not dash
        or opened < 0
        or ")" in plain[opened:start]
        or not plain[end:].lstrip().startswith((")", ","))
    ):
        return []
    born, died = parse_window(plain[start : joint[0]]), parse_window(plain[joint[1] : end])
    if not (born.earliest and died.earliest) or died.earliest - born.earliest < _SHORTEST_LIFE:
        return []
    return [
        ClaimTime(
            text[first:last],
            first,
            last,
            plain[first:last],
            window,
            TimeBound.AT,
            frozenset((word,)),
        )
        for first, last, window, word in (
            (start, joint[0], born, stem("born")),
            (joint[1], end, died, stem("died")),
        )
    ]


def _around(plain: str, start: int, end: int) -> list[str]:
    """Give the stems of the plain words of a time's clause; of its neighbours where it has none."""
    before = plain[max(start - _AROUND, 0) : start]
    if start > _AROUND:
        before = before.partition(" ")[2]
    after = plain[end : end + _AROUND]
    if end + _AROUND < len(plain):
        after = after.rpartition(" ")[0]
    clauses = _CLAUSE.split(before)[::-1], _CLAUSE.split(after)
    found: list[str] = []
    for size in range(1, _CLAUSES + 1):
        words = " ".join((*clauses[0][:size][::-1], *clauses[1][:size]))
        found = stems_of(_NAME.sub(" ", words))
        if found:
            break
    return found


def _ranges(plain: str) -> list[_Range]:
    """Find the times; two that "to" or a dash joins are one, given with the place of the joint."""
    found: list[_Range] = []
    for match in _CORE.finditer(plain):
        start, end = match.span()
        if match.group().isdigit() and _is_a_count(plain, start, end):
            continue
        if found and found[-1][2] is None:
            first, joint = found[-1][0], (found[-1][1], start)
            if _joins(plain, first, joint) and parse_window(plain[first:end]).resolved:
                found[-1] = (first, end, joint)
                continue
        found.append((start, end, None))
    return found


def _joins(plain: str, first: int, joint: tuple[int, int]) -> bool:
    """Tell "from 1914 to 1918" and "1914-1918" from "in 1914 and 1918"."""
    between = plain[joint[0] : joint[1]]
    if not _JOINT.fullmatch(between):
        return False
    return "-" in between or plain[max(first - 8, 0) : first].lower().endswith(
        ("from ", "between ")
    )


def _is_a_count(plain: str, start: int, end: int) -> bool:
    """Tell "1984 houses burned" from "in 1984 houses burned"."""
    timed = _TIMED.search(plain[max(start - _LONGEST_BOUND, 0) : start])
    return timed is None and _COUNTED.match(plain, end) is not None


def _bound(plain: str, start: int) -> tuple[int, TimeBound]:
    base = max(start - _LONGEST_BOUND, 0)
    match = _BOUND.search(plain[base:start])
    if match is None or match.lastgroup is None:
        return start, TimeBound.AT
    return base + match.start(), TimeBound(match.lastgroup)


def bounded(window: Window, bound: TimeBound) -> Window:
    """Open one side of a window, as the words before it say.

    Args:
        window: What the words without their bound say.
        bound: How they are bounded.

    Example:
        >>> year = parse_window("2031")
        >>> bounded(year, TimeBound.BEFORE).latest, bounded(year, TimeBound.SINCE).earliest
        (datetime.date(2030, 12, 31), datetime.date(2031, 1, 1))
    """
    first, last = window.earliest, window.latest
    if first is None or last is None:
        return window
    day = timedelta(days=1)
    match bound:
        case TimeBound.BEFORE if first > date.min:
            change = {"earliest": None, "latest": first - day, "precision": Precision.BEFORE}
        case TimeBound.UNTIL:
            change = {"earliest": None, "latest": last, "precision": Precision.BEFORE}
        case TimeBound.AFTER if last < date.max:
            change = {"earliest": last + day, "latest": None, "precision": Precision.AFTER}
        case TimeBound.SINCE:
            change = {"earliest": first, "latest": None, "precision": Precision.AFTER}
        case _:
            return window
    return window.model_copy(update=change)
