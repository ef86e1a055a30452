"""Single days in further languages, read by dateparser: "15 mai 2022", "vor drei Tagen".

dateparser is given one short, isolated phrase with fixed languages and a fixed base, and it must
find a day and a month. Every phrase is read against two bases: what comes out the same was stated
in full, what does not counts from the anchor. Without an anchor only the first is accepted, so
that the clock of the machine never matters.
"""

import re
import warnings
from dataclasses import replace
from datetime import date, datetime, time

from verify.normalise.windows.spans import Span, day_span, shift_months, week_span

__all__ = ["read_foreign"]

_LANGUAGES = ["uk", "ru", "fr", "de", "es", "ar"]
_LONGEST = 64
_NOON = time(12)
_SOME_DAY = date(2004, 8, 17)
_MONTHS_BETWEEN_BASES = 29
_HINT_WORDS = (
    "janvier mars avril mai juin juillet septembre octobre novembre hier jours semaine "
    "januar februar juni juli oktober dezember gestern vorgestern heute tagen tage woche "
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre "
    "diciembre ayer anteayer hoy dias semana"
)
_HINTS = frozenset(_HINT_WORDS.split())
_AGO = re.compile(r"(?<!\w)(?:il y a|vor|hace|назад|тому|قبل|منذ)(?!\w)")
_BACK_WORDS = (
    "hier avant-hier aujourd'hui dernier dernière passé passée gestern vorgestern heute letzte "
    "letzten letzter letztes vergangene vergangenen ayer anteayer anoche hoy pasada pasado "
    "вчера позавчера сегодня прошлый прошлой прошлую вчора позавчора сьогодні минулий минулого "
    "минулої أمس اليوم الماضي الماضية"
)
_BACK = frozenset(_BACK_WORDS.split())
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")


def read_foreign(text: str, anchor: date | None) -> Span | None:
    """Read one day or week named in Ukrainian, Russian, French, German, Spanish or Arabic.

    Args:
        text: The isolated phrase; longer than 64 characters, or with more numbers than a day
            and a year, it is not looked at.
        anchor: The day from which relative words count.

    Returns:
        The span; None where dateparser finds no day and month.
    """
    if len(text) > _LONGEST or not _looks_foreign(text) or not _one_day(text):
        return None
    base = anchor or _SOME_DAY
    found, elsewhere = _found(text, base), _found(text, shift_months(base, -_MONTHS_BETWEEN_BASES))
    if found is None or elsewhere is None:
        return None
    if found == elsewhere:
        return day_span(found[0]) if found[1] == "day" else None
    if anchor is None:
        return None
    (day, period), (other, _) = found, elsewhere
    if period == "day" and (day.day, day.month) == (other.day, other.month):
        return replace(day_span(day), anchored=True, year_inferred=True)
    return _counted_back(text.lower(), day, period)


def _counted_back(text: str, day: date, period: str) -> Span | None:
    """Accept a day that was counted from the anchor only if the words count back.

    dateparser reads the bare duration "10 Tage" as ten days ago and "in drei Tagen" as a day to
    come.
    """
    ago = _AGO.search(text) is not None
    if not ago and _BACK.isdisjoint(text.split()):
        return None
    if period == "week":
        return replace(week_span(day), anchored=True, approximate=ago)
    return replace(day_span(day), anchored=True) if period == "day" else None


def _looks_foreign(text: str) -> bool:
    """Tell whether a text can be in one of the languages; loading them for English is a waste."""
    if not text.isascii() and any(sign.isalpha() and not sign.isascii() for sign in text):
        return True
    return any(word in _HINTS for word in _WORD.findall(text.lower()))


def _one_day(text: str) -> bool:
    """Tell whether the numbers can be those of one day: dateparser drops what it cannot place."""
    lengths = sorted(len(number) for number in _NUMBER.findall(text))
    return len(lengths) <= 2 and (not lengths or lengths[0] <= 2) and lengths[1:] in ([], [4])


def _found(text: str, base: date) -> tuple[date, str] | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from dateparser.date import DateDataParser

        parser = DateDataParser(
            languages=_LANGUAGES,
            settings={
                "RELATIVE_BASE": datetime.combine(base, _NOON),
                "PREFER_DATES_FROM": "past",
                "REQUIRE_PARTS": ["day", "month"],
            },
        )
        data = parser.get_date_data(text)
    return (data.date_obj.date(), data.period or "") if data.date_obj else None
