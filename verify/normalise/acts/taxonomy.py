"""The taxonomy of acts, read from its data file when it is first asked for."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

__all__ = ["Act", "acts", "ancestors", "contents", "kinds"]


@dataclass(frozen=True, slots=True)
class Act:
    """A kind of act or event.

    Attributes:
        code: Its name in data and output, stable.
        label: How it is shown.
        parent: The wider act of which it is one kind.
        one_off: Whether it happens once to its victims, so that two sides blamed for it conflict.
        pattern: Whether it is an umbrella word, of which an incident is a part.
        meaning: One sentence.
        bayanat: The same among Bayanat's claimed violations, verbatim.
        acled: The same among ACLED's sub-event types, verbatim.
        synonyms: Other words for it.
        alone: Words that mean it only where they stand alone.
        implies: Other acts that it always is as well.
        contains: What a pattern contains, its own or its parent's.
        may_cause: What it brings about or is done in one go with it.
        also: Other names under which the same happening is reported.
    """

    code: str
    label: str
    parent: str | None
    one_off: bool
    pattern: bool
    meaning: str
    bayanat: tuple[str, ...] = ()
    acled: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()
    may_cause: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def acts() -> Mapping[str, Act]:
    """Give every act by its code, in the order of the data file.

    Example:
        >>> acts()["shelling"].parent, acts()["purge"].pattern
        ('strike', True)
    """
    path = files("verify").joinpath("normalise/data/acts.toml")
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return MappingProxyType({code: _act(code, data) for code in data})


def _act(code: str, data: Mapping[str, Any]) -> Act:
    given = data[code]
    contains: Iterable[str] = given.get("contains", ())
    if not contains and given.get("pattern") and "parent" in given:
        contains = data[given["parent"]].get("contains", ())
    lists = ("bayanat", "acled", "synonyms", "alone", "implies", "may_cause", "also")
    return Act(
        code=code,
        label=given.get("label", code.replace("_", " ")),
        parent=given.get("parent"),
        one_off=given.get("one_off", False),
        pattern=given.get("pattern", False),
        meaning=given["meaning"],
        contains=tuple(contains),
        **{name: tuple(given.get(name, ())) for name in lists},
    )


@lru_cache(maxsize=1024)
def ancestors(code: str) -> tuple[str, ...]:
    """Give the wider acts of which an act is a kind, nearest first.

    What it implies counts as wider too: torture to death is killing and torture. Patterns that
    contain it do not: an incident is a part of them, not a kind.

    Args:
        code: An act's code; anything else has no ancestors.

    Example:
        >>> ancestors("torture_to_death")
        ('killing', 'torture', 'ill_treatment')
    """
    known, found = acts(), dict[str, None]()
    queue = [code]
    while queue:
        act = known.get(queue.pop(0))
        wider = () if act is None else (act.parent, *act.implies)
        for each in wider:
            if each is not None and each not in found and each != code:
                found[each] = None
                queue.append(each)
    return tuple(found)


@lru_cache(maxsize=1)
def kinds() -> Mapping[str, frozenset[str]]:
    """Give every act's kinds, itself included.

    Example:
        >>> sorted(kinds()["capture"])
        ['capture', 'entry', 'recapture']
    """
    found: dict[str, set[str]] = {code: {code} for code in acts()}
    for code in acts():
        for wider in ancestors(code):
            found[wider].add(code)
    return MappingProxyType({code: frozenset(each) for code, each in found.items()})


@lru_cache(maxsize=1)
def contents() -> Mapping[str, frozenset[str]]:
    """Give everything that each pattern contains: acts, their kinds, and what patterns contain.

    Example:
        >>> "shelling" in contents()["war_crimes"], "meeting" in contents()["war_crimes"]
        (True, False)
    """
    known, found = acts(), dict[str, frozenset[str]]()
    for code, act in known.items():
        if not act.pattern:
            continue
        inside: set[str] = set()
        queue = list(act.contains)
        while queue:
            each = queue.pop()
            new = kinds()[each] - inside
            inside |= new
            queue += [part for kind in new for part in known[kind].contains]
        found[code] = frozenset(inside - {code})
    return MappingProxyType(found)
