"""The ranks of a claim: "the third shelling", "number four", "the 6th largest town"."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from verify.normalise.claims.stems import is_content, stem
from verify.normalise.figures.tokens import Kind, Token

__all__ = ["read_ranks"]

_ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
)
_RANKS: Final = {word: float(rank) for rank, word in enumerate(_ORDINALS.split(), start=1)}
_SUFFIXES: Final = frozenset({"st", "nd", "rd", "th"})
_DIGITS = re.compile(r"\d{1,3}")
_LOOKED_AT: Final = 6
_WORDS: Final = 3


def read_ranks(tokens: Sequence[Token]) -> list[tuple[int, int, float, frozenset[str]]]:
    """Read ordinal numbers that say which of several is meant.

    Args:
        tokens: The claim's tokens.

    Returns:
        For each the places where it starts and ends, the rank and the stems of the three words of
        meaning that follow.

    Example:
        >>> from verify.normalise.figures.tokens import tokenise
        >>> [(rank, sorted(of)) for *_, rank, of in read_ranks(tokenise("the third raid of May"))]
        [(3.0, ['raid'])]
    """
    found = []
    for at, token in enumerate(tokens):
        rank, end = _rank(tokens, at)
        if rank is not None and token.kind is not Kind.MASKED:
            ahead = (t.word for t in tokens[end : end + _LOOKED_AT] if is_content(t.word))
            found.append((at, end, rank, frozenset(map(stem, islice(ahead, _WORDS)))))
    return found


def _rank(tokens: Sequence[Token], at: int) -> tuple[float | None, int]:
    word = tokens[at].word
    if word in _RANKS:
        return _RANKS[word], at + 1
    if _DIGITS.fullmatch(word) and at + 1 < len(tokens):
        after = tokens[at + 1]
        if after.glued and after.word in _SUFFIXES:
            return float(word), at + 2
    return None, at + 1
