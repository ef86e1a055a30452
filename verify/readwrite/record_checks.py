"""What a model cannot say of one record: times that are none, unsafe ids, words of open lists."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from verify.models.actor import Actor, Affiliation
from verify.models.allegation import Allegation, ReplySought
from verify.models.open_words import OPEN_WORDS
from verify.models.record import Record
from verify.models.source import Source
from verify.readwrite.characters import all_printable
from verify.readwrite.problems import Problem, hidden
from verify.readwrite.shape import Path, records_within
from verify.readwrite.values import hint, shown

__all__ = ["look", "strings"]


def look(model: type[Record], row: Mapping[str, Any], text: str) -> list[Problem]:
    """Return what is wrong with a raw record that its model accepts.

    Args:
        model: Its model.
        row: The record.
        text: The same as JSON text, which tells quickly what need not be looked for.

    Example:
        >>> row = {"claim": "x", "source": "Gazette", "stated": "2022-11-14/2022-11-11"}
        >>> [problem.message for problem in look(Allegation, row, "{}")]
        ["'stated' ends before it begins: '2022-11-14/2022-11-11'. Write the earlier day first."]
    """
    found = _times(row) if model is Allegation else []
    name = row.get("id")
    if name and ".." in name and _CLIMBS.search(name):
        message = f"'id' is {shown(name)}, which would leave a folder. Write it without '..'."
        found.append(Problem("V203", message, ("id",)))
    if '"kind"' in text or '"outcome"' in text:
        found += _open_words(model, row)
    if not all_printable(text) or "\\u" in text:
        found += _invisible(row)
    return found


_CLIMBS = re.compile(r"(?:^|[/\\])\.\.(?:[/\\]|$)")
_DAY = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
_LONG_YEAR = re.compile(r"[0-9]{5,}-[0-9]")


def _times(row: Mapping[str, Any]) -> list[Problem]:
    """Look at the times in words; those in structure are the model's."""
    found: list[Problem] = []
    if "about" in row and "when" in row["about"]:
        _time(row, ("about", "when"), row["about"]["when"], found)
    if "stated" in row:
        _time(row, ("stated",), row["stated"], found)
    figures = row.get("figures")
    if type(figures) is dict:
        _times_of_figure(row, ("figures",), figures, found)
    elif type(figures) is list:
        for index, figure in enumerate(figures):
            if type(figure) is dict:
                _times_of_figure(row, ("figures", index), figure, found)
    return found


def _times_of_figure(
    row: Mapping[str, Any], path: Path, figure: Mapping[str, Any], found: list[Problem]
) -> None:
    for field in ("when", "as_of"):
        if field in figure:
            _time(row, (*path, field), figure[field], found)


def _time(row: Mapping[str, Any], path: Path, text: Any, found: list[Problem]) -> None:
    if type(text) is not str or not ("/" in text or text[4:5].isdigit() or text.isdigit()):
        return
    wrong = _wrong_time(text)
    if wrong:
        value = "a protected value" if hidden(row, path) else shown(text)
        found.append(Problem("V401", f"'{path[-1]}' {wrong[0]}: {value}. {wrong[1]}", path))


def _wrong_time(text: str) -> tuple[str, str] | None:
    """Say what is wrong with a time written in figures, and what to do."""
    if text.isdigit() and len(text) != 4:
        return "is only digits", "Write a date; a spreadsheet or a program made a number of it."
    if _LONG_YEAR.match(text):
        return "has a year of too many digits", "Write a year of four digits."
    first, mark, last = text.partition("/")
    days = mark and _DAY.fullmatch(first) and _DAY.fullmatch(last)
    if days and first > last + "~":  # "~" sorts after every day of a month or year
        return "ends before it begins", "Write the earlier day first."
    return None


_OPEN: dict[type[Record], tuple[str, str]] = {
    Actor: ("kind", "actor_kind"),
    Affiliation: ("kind", "affiliation_kind"),
    Source: ("kind", "source_kind"),
    ReplySought: ("outcome", "reply_outcome"),
}


def _open_words(model: type[Record], row: Mapping[str, Any]) -> Iterator[Problem]:
    """Warn of words that an open vocabulary does not list; they are kept."""
    for kind, record, path in records_within(model, row):
        if kind not in _OPEN:
            continue
        field, vocabulary = _OPEN[kind]
        word = record.get(field)
        words = OPEN_WORDS[vocabulary]
        if word is None or word in words:
            continue
        at = (*path, field)
        value, meant = shown(word), hint(word, list(words))
        if hidden(row, at):
            value, meant = "a protected value", ""
        message = f"'{field}' is {value}, which is kept but not understood.{meant}"
        listed = f" Listed words: {', '.join(words)}."
        yield Problem("V204", message + listed, at, severity="warning")


def _invisible(row: Mapping[str, Any]) -> Iterator[Problem]:
    for path, text in strings(row):
        if not text.isprintable() and not any(map(_seen, text)):
            message = f"'{path[-1]}' holds only invisible characters. Write text."
            yield Problem("V201", message, path)


def _seen(char: str) -> bool:
    return unicodedata.category(char) not in ("Cc", "Cf", "Mn", "Zs", "Zl", "Zp")


def strings(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield every text inside a raw value with its path.

    Example:
        >>> list(strings({"a": ["x"], "b": 1}))
        [(('a', 0), 'x')]
    """
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from strings(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from strings(item, (*path, index))
