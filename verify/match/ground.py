"""Ground: what a matching was made from, so that a later one need not begin anew."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from verify.match.encode.raw import listed
from verify.models.dataset import Dataset
from verify.models.table import Row
from verify.normalise.actor_records import names_given
from verify.normalise.names import comparison_key

__all__ = ["Ground", "Mentions"]


@dataclass(frozen=True, slots=True)
class Mentions:
    """What the allegations of a data set say of actors and places beside naming them.

    Attributes:
        plain: Whether no allegation brings along an actor or a place of its own, whose names
            would count for all others.
        spelt: Every spelling of an actor's name.
        shown: The spelling that stands for each name: the first by alphabet.
    """

    plain: bool
    spelt: frozenset[str]
    shown: Mapping[str, str]

    @classmethod
    def of(cls, rows: Iterator[Row]) -> "Mentions":
        """Collect what allegations say.

        Example:
            >>> said = Mentions.of(iter([{"claim": "a", "speaker": "the Mayor"}]))
            >>> said.plain, sorted(said.spelt)
            (True, ['the Mayor'])
        """
        spelt: set[str] = set()
        plain = True
        for row in rows:
            about = row.get("about") or _NOTHING
            for value in names_given(row):
                if type(value) is str:
                    spelt.add(value)
                elif value is not None:
                    names = [item for item in listed(value) if isinstance(item, str)]
                    spelt.update(names)
                    plain = plain and len(names) == len(listed(value))
            plain = plain and not any(map(_brought, (about.get("place"), about.get("places"))))
        spelt |= {part.strip() for name in spelt if ">" in name for part in name.split(">")}
        return cls(plain, frozenset(spelt), _shown(spelt, {}))

    def __add__(self, other: "Mentions") -> "Mentions":
        """Return what the allegations of two data sets say."""
        fresh = other.spelt - self.spelt
        shown = _shown(fresh, self.shown) if fresh else self.shown
        return Mentions(self.plain and other.plain, self.spelt | fresh, shown)


def _brought(value: Any) -> bool:
    return value is not None and any(not isinstance(item, str) for item in listed(value))


def _shown(spelt: set[str] | frozenset[str], known: Mapping[str, str]) -> dict[str, str]:
    shown = dict(known)
    for name in spelt:
        key = comparison_key(name)
        shown[key] = min(name, shown.get(key, name))
    return shown


_NOTHING: dict[str, Any] = {}


class Ground:
    """The data set that a matching was made from.

    Args:
        dataset: The data set.
        mentions: What its allegations say of actors, where that is known already.
    """

    def __init__(self, dataset: Dataset, mentions: Mentions | None = None) -> None:
        self.dataset = dataset
        self._mentions = mentions

    @property
    def mentions(self) -> Mentions:
        """What the allegations say of actors and places; collected when first asked for."""
        if self._mentions is None:
            self._mentions = Mentions.of(iter(self.dataset.allegations.rows()))
        return self._mentions
