"""V602: two spellings of what is probably one name."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from verify.checks.names import Use
from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.models.table import Row
from verify.normalise.names import comparison_key
from verify.normalise.names.key import romanised
from verify.normalise.names.likeness import similarity
from verify.normalise.names.sounds import sound
from verify.normalise.speakers import is_descriptor
from verify.readwrite.values import shown

__all__ = ["spelling_variant_unmerged"]

_ALIKE = 0.9
_LONGEST = 100
_LETTERS = 85
"""Names with fewer letters in common, in hundredths, are not compared by sound."""
_MOST_IN_BLOCK = 25
"""Names that share a sounding word with more others than this are compared with the first only."""


@rule("V602", Needs.DATASET)
def spelling_variant_unmerged(subject: Subject) -> Iterator[Spot]:
    """Two names that are probably spellings of one.

    Why it matters:
        One person under two spellings seems to be two speakers. Likeness only proposes: whether
        they are one a person decides, and nothing is merged without.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Olena Kovaleychuk",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}
        {"id": "k-2", "claim": "The bridge fell.", "speaker": "Olena Kovaliichuk",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "Olena Kovaleychuk",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}
        {"id": "k-2", "claim": "The bridge fell.", "speaker": "Olena Kovaliichuk",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}
        --- actors.jsonl
        {"id": "kovaliichuk", "name": "Olena Kovaliichuk", "aliases": ["Olena Kovaleychuk"]}

    How to fix:
        Add the one spelling to the `aliases` of the other in actors.jsonl, or a judgement
        "same_actor". Where they are two, give each a record of its own.
    """
    owners = _owners(subject.rows("actors"), subject.ids("actors"))
    blocks: dict[str, list[Use]] = defaultdict(list)
    for use in subject.names:
        if use.kind == "place" or len(use.name) > _LONGEST or is_descriptor(use.name):
            continue
        near = _near(use, blocks, owners)
        if near is not None:
            message = (
                f"the {use.kind} {shown(use.name)} is probably {shown(near.name)}. Make one an "
                "alias of the other, or give each a record."
            )
            value = sorted((use.name, near.name))
            yield Spot(use.table, use.index, use.path, message, value=value, shared=True)


def _owners(rows: "list[Row] | tuple[Row, ...] | object", ids: object) -> dict[str, str]:
    """Map each name in the table of actors to its record."""
    found: dict[str, str] = {}
    for name, row in zip(ids, rows, strict=True):  # type: ignore[call-overload]
        aliases = row.get("aliases") or []
        for text in (row.get("name"), *(aliases if isinstance(aliases, list) else [aliases])):
            if text:
                found[comparison_key(text)] = name
    return found


def _near(use: Use, blocks: dict[str, list[Use]], owners: dict[str, str]) -> Use | None:
    """Return the first earlier name that this one is probably a spelling of."""
    key = comparison_key(use.name)
    found: Use | None = None
    for word in sorted({sound(word) for word in romanised(use.name).split() if len(word) > 3}):
        block = blocks[f"{use.kind} {word}"]
        for other in block:
            other_key = comparison_key(other.name)
            if found is None and other_key != key and not _apart(key, other_key, owners):
                found = other if _alike(use.name, other.name) else None
        if len(block) < _MOST_IN_BLOCK:
            block.append(use)
    return found


def _apart(a: str, b: str, owners: dict[str, str]) -> bool:
    """Whether both names have records: of one actor, or of two that the curator keeps apart."""
    return a in owners and b in owners


def _alike(a: str, b: str) -> bool:
    """Compare letters first, which is quick, and only then by sound."""
    from rapidfuzz.fuzz import ratio

    close = ratio(_sorted(a), _sorted(b), score_cutoff=_LETTERS) > 0
    return close and similarity(a, b) >= _ALIKE


@lru_cache(maxsize=1 << 15)
def _sorted(name: str) -> str:
    return " ".join(sorted(romanised(name).split()))
