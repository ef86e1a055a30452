"""How two acts bear on each other: whether two reports of them can be of one happening."""

from enum import StrEnum
from functools import lru_cache

from verify.normalise.acts.find import find_act
from verify.normalise.acts.spelling import folded
from verify.normalise.acts.taxonomy import acts, ancestors, contents, kinds

__all__ = ["ActRelation", "compatible", "relation", "wider"]


class ActRelation(StrEnum):
    """How two acts bear on each other."""

    SAME = "same"
    """The same act, or the same unknown words."""
    CONTAINED = "contained"
    """One is a kind of the other, or a part of a pattern; see `wider`."""
    SIBLING = "sibling"
    """Two kinds of one act, two names of one happening, or two patterns of one family."""
    RESULT = "result"
    """One may bring the other about: the strike, and the deaths."""
    INCOMPATIBLE = "incompatible"
    """They cannot be one happening."""
    UNKNOWN = "unknown"
    """One is absent, or is in words that the taxonomy lacks."""


def relation(a: str | None, b: str | None) -> ActRelation:
    """Tell how two acts bear on each other; the order does not matter.

    Args:
        a: An act's code or words; None where none is given.
        b: The other.

    Example:
        >>> [relation("shelling", b).value for b in ("strike", "air strike", "killing", "meeting")]
        ['contained', 'sibling', 'result', 'incompatible']
        >>> relation("Waffle throwing", "waffle-throwing").value, relation("a", "meeting").value
        ('same', 'unknown')
    """
    if a is None or b is None:
        return ActRelation.UNKNOWN
    if a == b:
        return ActRelation.SAME
    first, second = _known(a), _known(b)
    if first is None or second is None:
        same = first is None and second is None and _words(a) == _words(b)
        return ActRelation.SAME if same else ActRelation.UNKNOWN
    return _between(min(first, second), max(first, second))


def compatible(a: str | None, b: str | None) -> bool | None:
    """Tell whether two acts can be one happening; None where that is unknown.

    Args:
        a: An act's code or words; None where none is given.
        b: The other.

    Example:
        >>> compatible("torture", "detention"), compatible("withdrawal", "killing")
        (True, False)
    """
    found = relation(a, b)
    return None if found is ActRelation.UNKNOWN else found is not ActRelation.INCOMPATIBLE


def wider(a: str | None, b: str | None) -> str | None:
    """Give the code of the wider of two acts, where one contains the other; else None.

    Args:
        a: An act's code or words; None where none is given.
        b: The other.

    Example:
        >>> wider("purge", "detention"), wider("shelling", "strike"), wider("arson", "strike")
        ('purge', 'strike', None)
    """
    if a is None or b is None:
        return None
    first, second = _known(a), _known(b)
    if first is None or second is None:
        return None
    return _container(first, second)


def _known(words: str) -> str | None:
    return words if words in acts() else find_act(words)


def _words(words: str) -> tuple[str, ...] | str:
    """Fold unknown words; what has no letters stands as it is."""
    return folded(words) or words


@lru_cache(maxsize=65_536)
def _between(a: str, b: str) -> ActRelation:
    if a == b:
        return ActRelation.SAME
    if _container(a, b) is not None:
        return ActRelation.CONTAINED
    if _siblings(a, b):
        return ActRelation.SIBLING
    if _causes(a, b) or _causes(b, a):
        return ActRelation.RESULT
    return ActRelation.INCOMPATIBLE


def _container(a: str, b: str) -> str | None:
    inside_a, inside_b = b in contents().get(a, ()), a in contents().get(b, ())
    if a in ancestors(b) or (inside_a and not inside_b):
        return a
    if b in ancestors(a) or (inside_b and not inside_a):
        return b
    return None


def _siblings(a: str, b: str) -> bool:
    first, second = acts()[a], acts()[b]
    if first.parent is not None and first.parent == second.parent:
        return True
    if first.pattern and second.pattern and set(ancestors(a)) & set(ancestors(b)):
        return True
    return _also(a, b) or _also(b, a)


def _also(a: str, b: str) -> bool:
    """Whether an act, or what it is a kind of, is also reported as the other or a kind of it."""
    return any(b in kinds()[name] for code in (a, *ancestors(a)) for name in acts()[code].also)


def _causes(a: str, b: str) -> bool:
    """Whether an act, or what it is a kind of, may bring about the other or a kind of it.

    Only what the data names, and what is wider than that: a strike kills, but executes nobody.
    """
    named = {name for code in (a, *ancestors(a)) for name in acts()[code].may_cause}
    return b in named or any(b in ancestors(name) for name in named)
