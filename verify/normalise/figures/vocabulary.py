"""The words that the figure grammar knows, read from its data file."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final, Literal

from verify.models.words import Bound, Measure
from verify.normalise.figures.singular import singular

__all__ = ["LONGEST_PHRASE", "Sense", "Vocabulary", "grammar", "vocabulary"]

LONGEST_PHRASE: Final = 6
"""How many words the longest known phrase may have."""

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sense:
    """What a phrase can mean in a figure; None and False where it cannot."""

    noun: str | None = None
    done: str | None = None
    doing: str | None = None
    happened: str | None = None
    victims: str | None = None
    person: bool = False
    state: str | None = None
    tells: Measure | None = None
    implies: Measure | None = None

    @property
    def outcome(self) -> str | None:
        """What is counted, where it says what was done to the counted or what they did."""
        return self.done or self.happened


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every known phrase, by its words."""

    senses: Mapping[Phrase, Sense]
    units: Mapping[str, str]
    before: Mapping[Phrase, Bound | Literal["estimated"]]
    after: Mapping[Phrase, Bound]
    uncountable: frozenset[Phrase]
    measured: frozenset[str]
    labels: frozenset[str]
    capitalised_labels: frozenset[str]
    starts: frozenset[str]
    """First words of whatever can stand before a number or instead of one."""
    longest_from: Mapping[str, int]
    """By its first word, how many words the longest phrase with a sense has."""
    longest_to: Mapping[str, int]
    """The same by its last word."""
    after_starts: frozenset[str]
    """First words of the bounds that stand after a number."""


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """Read the vocabulary, once."""
    data = _data()
    before: dict[Phrase, Bound | Literal["estimated"]] = {}
    for name, phrases in data["bounds"].items():
        for phrase in phrases:
            before[_cut(phrase)] = "estimated" if name == "estimated" else Bound[name.upper()]
    uncountable = frozenset(map(_cut, data["uncountable"]["words"]))
    after = {_cut(p): Bound[name.upper()] for name, ps in data["after"].items() for p in ps}
    senses = _senses(data)
    return Vocabulary(
        senses=senses,
        units={name: count["unit"] for name, count in data["count"].items()},
        before=before,
        after=after,
        uncountable=uncountable,
        measured=frozenset(w + s for w in data["measured"]["words"] for s in ("", "s")),
        labels=frozenset(data["labels"]["always"]),
        capitalised_labels=frozenset(data["labels"]["capitalised"]),
        starts=frozenset(phrase[0] for phrase in (*before, *uncountable)),
        longest_from=_longest(senses, 0),
        longest_to=_longest(senses, -1),
        after_starts=frozenset(phrase[0] for phrase in after),
    )


def _longest(phrases: Iterable[Phrase], place: int) -> dict[str, int]:
    """Say for each word at a place of phrases how many words the longest of them has."""
    sizes: dict[str, int] = {}
    for phrase in phrases:
        sizes[phrase[place]] = max(len(phrase), sizes.get(phrase[place], 0))
    return sizes


@lru_cache(maxsize=64)
def grammar(*names: str) -> frozenset[str]:
    """Give the words that do certain work in a phrase.

    Args:
        names: Names under `[grammar]` of the data file.

    Example:
        >>> "were" in grammar("be", "have")
        True
    """
    lists = _data()["grammar"]
    return frozenset(word for name in names for word in lists[name].split())


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    path = files("verify").joinpath("normalise/data/counts.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _senses(data: Mapping[str, Any]) -> dict[Phrase, Sense]:
    senses: dict[Phrase, Sense] = {}

    def learn(phrases: Iterable[str], **meaning: Any) -> None:
        for phrase in phrases:
            cut = _cut(phrase)
            senses[cut] = replace(senses.get(cut, Sense()), **meaning)

    for name, count in data["count"].items():
        learn((name,), noun=name)
        learn(_both_numbers(count.get("nouns", ())), noun=name)
        learn(_both_numbers(count.get("found", ())), noun=name, implies=Measure.FOUND)
        for role in ("happened", "done", "doing"):
            learn(count.get(role, ()), **{role: name})
    for name, phrases in data["victims"].items():
        learn((name.replace("_", " "), *_both_numbers(phrases)), victims=name, person=True)
    learn(_both_numbers((*data["persons"]["words"], *data["persons"]["peoples"])), person=True)
    for name, phrases in data["states"].items():
        learn(phrases, state=name)
    for name, phrases in data["measures"].items():
        learn(phrases, tells=Measure[name.upper()])
    return senses


def _both_numbers(phrases: Iterable[str]) -> Iterable[str]:
    for phrase in phrases:
        yield phrase
        *rest, last = phrase.split()
        yield " ".join((*rest, singular(last)))


def _cut(phrase: str) -> Phrase:
    """Cut a phrase as a text is cut: hyphens are tokens of their own."""
    return tuple(phrase.replace("-", " - ").split())
