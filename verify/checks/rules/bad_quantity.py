"""V404: figures that nothing can be."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from verify.checks.rule import Needs, rule
from verify.checks.spot import Path, Spot
from verify.checks.subject import Subject, items
from verify.models.words import Severity
from verify.normalise.figures import find_figures, normalise_figure
from verify.readwrite.values import shown

__all__ = ["bad_quantity"]

_MANGLED = re.compile(r"[-+]?[0-9][0-9.,]{0,30}[eE][-+]?[0-9]{1,4}")
_NEGATIVE = re.compile(r"[-\u2212][ ]?[0-9]")
_REVERSED = re.compile(r"([0-9]{1,12}) ?(?:-|\u2013|to) ?([0-9]{1,12})(?![0-9-])")
_WHOLE = frozenset(("persons", "people", "civilians", "bodies", "graves", "households", "cases"))
_WHOLE_COUNTS = frozenset(
    [
        "deaths",
        "killed",
        "injured",
        "injuries",
        "detentions",
        "detained",
        "bodies",
        "dead",
        "wounded",
        "missing",
    ]
)
_MOST_PEOPLE = 9e9


@rule("V404", Needs.RECORD)
def bad_quantity(subject: Subject) -> Iterator[Spot]:
    """A figure that is negative, reversed, too large or no number.

    Why it matters:
        One such figure distorts every sum and every comparison it enters. Reading finds what no
        number can be; this rule finds half people, more people than there are, and what a
        spreadsheet made of a number (a warning where it may be meant).

    Bad example:
        {"id": "k-1", "claim": "Residents were detained.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"},
          "figures": [{"count_of": "detentions", "unit": "persons", "low": 9000000000000}]}

    Good example:
        {"id": "k-1", "claim": "Residents were detained.", "speaker": "Ada Marsh",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"},
          "figures": [{"count_of": "detentions", "unit": "persons", "low": 9}]}

    How to fix:
        Look the figure up. Plain words ("at least 12 killed") are read as well as structure.
    """
    for index, row in enumerate(subject.rows()):
        if "figures" not in row:
            continue
        for path, figure in items(row["figures"], ("figures",)):
            fault = _of_words(figure) if isinstance(figure, str) else _of_record(figure)
            if fault:
                yield Spot("allegations", index, (*path, *fault[0]), fault[1], fault[2])


_Fault = tuple[Path, str, Severity | None]


def _of_record(figure: Mapping[str, Any]) -> _Fault | None:
    if "text" in figure and figure.get("low") is None and figure.get("high") is None:
        found = _of_words(figure["text"]) if figure.get("bound") is None else None
        return (("text",), *found[1:]) if found else None
    people = figure.get("unit") in _WHOLE or figure.get("count_of") in _WHOLE_COUNTS
    rate = figure.get("measure") == "rate" or figure.get("bound") in ("about", "fraction")
    for field in ("low", "high"):
        value = figure.get(field)
        if not isinstance(value, int | float) or not people:
            continue
        if value > _MOST_PEOPLE:
            message = f"'{field}' is {value:g}, more people than there are. Mend it."
            return (field,), message, None
        if value != int(value) and not rate:
            message = f"'{field}' is {value:g}: people are counted in whole numbers. Look it up."
            return (field,), message, Severity.WARNING
    return None


@lru_cache(maxsize=1 << 15)
def _of_words(text: str) -> _Fault | None:
    words = text.strip()[:_LONGEST]
    if _NEGATIVE.match(words):
        return (), f"the figure is {shown(text)}. Write a number that is not negative.", None
    if _MANGLED.fullmatch(words):
        message = f"the figure is {shown(text)}, as spreadsheets write. Write the number out."
        return (), message, Severity.WARNING
    turned = _REVERSED.match(words)
    if turned and int(turned[1]) > int(turned[2]) and len(turned[1]) >= len(turned[2]):
        return (), f"the figure is {shown(text)}. Write the smaller number first.", None
    if len(text) > _LONGEST:
        message = f"the figure has {len(text):,} characters. Keep the words that tell how many."
        return (), message, Severity.WARNING
    try:
        figure = normalise_figure(text)
    except ValueError:
        return None
    if figure.low is None and figure.high is None and figure.bound is None:
        if len(find_figures(words)) > 1:
            message = f"several figures stand in {shown(text)}. Give each an entry of its own."
        else:
            message = f"no number can be read in {shown(text)}. Say how many, or what is counted."
        return (), message, Severity.WARNING
    return None


_LONGEST = 500
