"""What a model cannot say of one record: times that are none, unsafe ids, words of open lists."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from verify.models.actor import Actor, Affiliation
from verify.models.allegation import Allegation, ReplySought
from verify.models.record import Record
from verify.models.source import Source
from verify.models.words import OPEN_WORDS
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
    found: list[Problem] = []
    name = row.get("id")
    if name and ".." in name and _CLIMBS.search(name):
        message = f"'id' is {shown(name)}, which would leave a folder. Write it without '..'."
        found.append(Problem("V203", message, ("id",)))
    if model is Allegation:
        found += _times(row)
    if '"kind"' in text or '"outcome"' in text:
        found += _open_words(model, row)
    if not text.isprintable() or "\\u" in text:
        found += _invisible(row)
    return found


_CLIMBS = re.compile(r"(?:^|[/\\])\.\.(?:[/\\]|$)")
_DAY = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
_LONG_YEAR = re.compile(r"[0-9]{5,}-[0-9]")


def _times(row: Mapping[str, Any]) -> Iterator[Problem]:
    """Look at the times in words; those in structure are the model's."""
    about = row.get("about")
    if about and type(when := about.get("when")) is str:
        yield from _time(row, ("about", "when"), when)
    if type(stated := row.get("stated")) is str:
        yield from _time(row, ("stated",), stated)
    figures = row.get("figures", ())
    if type(figures) is dict:
        figures = (figures,)
    for index, figure in enumerate(figures if type(figures) is not str else ()):
        if type(figure) is dict and ("when" in figure or "as_of" in figure):
            base: Path = ("figures", index) if type(row["figures"]) is list else ("figures",)
            for field in ("when", "as_of"):
                if type(text := figure.get(field)) is str:
                    yield from _time(row, (*base, field), text)


def _time(row: Mapping[str, Any], path: Path, text: str) -> Iterator[Problem]:
    if text.isalpha():
        return
    value = "a protected value" if hidden(row, path) else shown(text)
    if text.isdigit() and len(text) != 4:
        act = "Write a date; a spreadsheet or a program made a number of it."
        yield Problem("V401", f"'{path[-1]}' is only digits: {value}. {act}", path)
    elif _LONG_YEAR.match(text):
        yield Problem("V401", f"'{path[-1]}' is {value}. Write a year of four digits.", path)
    elif "/" in text:
        first, _, last = text.partition("/")
        days = _DAY.fullmatch(first) and _DAY.fullmatch(last)
        if days and first > last + "~":  # "~" sorts after every day of a month or year
            act = "Write the earlier day first."
            yield Problem("V401", f"'{path[-1]}' ends before it begins: {value}. {act}", path)


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
