"""Weights: what each level of each field is worth, in bits that add up; readable TOML."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from os import PathLike
from pathlib import Path
from typing import Any

from verify.errors import UnreadableError
from verify.match.compare import COMPARISONS
from verify.readwrite.atomic import replace_files

__all__ = ["STRATA", "Weights"]

STRATA = {
    "placed_dated": "two allegations with place and date",
    "placed": "two allegations with place, a date missing",
    "dated": "two allegations with date, a place missing",
    "bare": "two allegations that lack places and dates",
}
"""The prior depends on what is known at all, for the rest is then harder to come by."""

_HEAD = """\
# Weights of evidence in bits: log2 of how much likelier a level is among allegations of one
# event than among unrelated ones. The bits of all fields and the prior add up; a pair at or
# above `suggested` is taken for one event, at or above `confirmed` it needs no second look.
"""


@dataclass(frozen=True, slots=True)
class Weights:
    """Frozen weights.

    Attributes:
        version: Which weights these are; outputs name it.
        suggested: From how many bits on two allegations are taken for one event.
        confirmed: From how many bits on that may be relied on.
        unmet: Bits of a pair that shares no key, inside a group that other pairs hold together.
        prior: Bits before any field is compared, by stratum.
        levels: Bits of each level, by field.
    """

    version: str
    suggested: float
    confirmed: float
    unmet: float
    prior: Mapping[str, float]
    levels: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    @classmethod
    @lru_cache(maxsize=1)
    def default(cls) -> "Weights":
        """Return the weights that ship with the package.

        Example:
            >>> Weights.default().levels["place"]["other"] < 0
            True
        """
        return cls.loads(files("verify.match.data").joinpath("weights.toml").read_text("utf-8"))

    @classmethod
    def loads(cls, text: str) -> "Weights":
        """Read weights from TOML text; a level that it lacks weighs nothing."""
        given: dict[str, Any] = tomllib.loads(text)
        known = {
            c.name: {level: float(given.get(c.name, {}).get(level, 0.0)) for level in c.levels}
            for c in COMPARISONS
        }
        head = {name: float(given[name]) for name in ("suggested", "confirmed", "unmet")}
        prior = {name: float(given["prior"][name]) for name in STRATA}
        return cls(version=str(given["version"]), prior=prior, levels=known, **head)

    @classmethod
    def load(cls, path: str | PathLike[str]) -> "Weights":
        """Read weights from a TOML file.

        Raises:
            UnreadableError: The file cannot be read, or is no file of weights.
        """
        try:
            return cls.loads(Path(path).read_text(encoding="utf-8"))
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise UnreadableError(f"{path}: no file of weights ({error}).") from error

    def dumps(self) -> str:
        """Return the weights as TOML text.

        Example:
            >>> Weights.loads(Weights.default().dumps()) == Weights.default()
            True
        """
        lines = [_HEAD, f'version = "{self.version}"']
        lines += [
            f"{name} = {getattr(self, name)!r}" for name in ("suggested", "confirmed", "unmet")
        ]
        for title, table in (("prior", self.prior), *self.levels.items()):
            lines += ["", f"[{title}]"]
            lines += [f"{_key(level)} = {bits!r}" for level, bits in table.items()]
        return "\n".join(lines) + "\n"

    def save(self, path: str | PathLike[str]) -> None:
        """Write the weights to a TOML file, whole or not at all."""
        replace_files([(Path(path), [self.dumps()])])


def _key(name: str) -> str:
    return f'"{name}"' if "." in name else name
