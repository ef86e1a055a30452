"""Amounts without a number: dozens, hundreds, half, most, many, none."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from verify.models.words import Bound
from verify.normalise.figures.bounds import order_ends
from verify.normalise.figures.numerals import read_number
from verify.normalise.figures.tokens import Token
from verify.normalise.figures.vocabulary import LONGEST_PHRASE, grammar, vocabulary

__all__ = ["VAGUE_WORDS", "Vague", "read_vague"]


class Vague(NamedTuple):
    """An order, a share, an uncountable amount, or none."""

    bound: Bound
    end: int
    low: float | None = None
    high: float | None = None


_ORDERS: Final = {"dozens": 12.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6}
_ORDERS_OF: Final = {"tens": 10.0, "dozens": 10.0, "hundreds": 1e2}
_SCALES: Final = {"thousands": 1e3, "thousand": 1e3, "millions": 1e6, "million": 1e6}
_SOME: Final = ("several", "a few", "few", "a couple of", "a couple", "many", "multiple")
_SOME_OF: Final = {"dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6}
_PARTS: Final = frozenset({"third", "quarter", "fifth", "sixth", "eighth", "tenth"})
_SEVERAL_PARTS: Final = frozenset({("thirds",), ("quarters",), ("fifths",), ("tenths",)})
_AFTER_A_NUMBER: Final = frozenset({"thirds", "quarters", "fifths", "tenths", "-", "in", "out"})
_MAJORITY: Final = frozenset({("the", "majority"), ("a", "majority")})
_NONE: Final = (("no", "one"), ("nobody",), ("none",), ("zero",), ("nil",), ("no",))

VAGUE_WORDS: Final = frozenset(
    {*_ORDERS, *_ORDERS_OF, "scores", "half", "most", "the", "a", "one"}
    | {phrase.split()[0] for phrase in _SOME}
    | {phrase[0] for phrase in _NONE}
)
"""Every word, but for the uncountable, with which an amount without a number can start."""


def read_vague(tokens: Sequence[Token], at: int) -> Vague | None:
    """Read an amount that is given without a number; None where there is none.

    Args:
        tokens: The text's tokens.
        at: Where to read.

    Example:
        >>> from verify.normalise.figures.tokens import tokenise
        >>> read_vague(tokenise("tens of thousands of residents"), 0)[2:]
        (20000.0, 99999.0)
    """
    if tokens[at].word not in _starts() and not (
        at + 1 < len(tokens) and tokens[at + 1].word in _AFTER_A_NUMBER
    ):
        return None
    words = tuple([token.word for token in tokens[at : at + LONGEST_PHRASE]])
    return (
        _orders(words, at)
        or _several_of_an_order(words, at)
        or _share(tokens, words, at)
        or _uncountable(tokens, words, at)
        or _none(words, at)
    )


@lru_cache(maxsize=1)
def _starts() -> frozenset[str]:
    return VAGUE_WORDS | vocabulary().starts


def _orders(words: tuple[str, ...], at: int) -> Vague | None:
    """Read "dozens", "tens of thousands", "hundreds or thousands", "hundreds, if not thousands"."""
    first = _order(words)
    if first is None:
        return None
    low, high, size = first
    rest = words[size:]
    for join in (("or",), ("to",), (",", "if", "not"), ("if", "not")):
        if rest[: len(join)] == join:
            second = _order(rest[len(join) :])
            if second is not None and second[0] > low:
                high, size = second[1], size + len(join) + second[2]
                break
    return Vague(Bound.ORDER, at + size, low, high)


def _order(words: tuple[str, ...]) -> tuple[float, float, int] | None:
    if not words:
        return None
    if len(words) > 2 and words[1] == "of" and words[0] in _ORDERS_OF and words[2] in _SCALES:
        return *order_ends(_ORDERS_OF[words[0]] * _SCALES[words[2]]), 3
    if words[0] == "scores":
        return 40.0, 99.0, 1
    if words[0] == "tens" and len(words) > 1 and words[1] == "of":
        return 20.0, 99.0, 1
    return (*order_ends(_ORDERS[words[0]]), 1) if words[0] in _ORDERS else None


def _several_of_an_order(words: tuple[str, ...], at: int) -> Vague | None:
    """Read "several hundred", "a few thousand", "many thousands"."""
    for phrase in _SOME:
        start = tuple(phrase.split())
        size = len(start)
        if words[:size] != start or len(words) <= size:
            continue
        plural = _order(words[size:])
        if plural is not None:
            return Vague(Bound.ORDER, at + size + plural[2], plural[0], plural[1])
        scale = _SOME_OF.get(words[size])
        if scale is None:
            continue
        size += 1
        if scale < 1e3 and len(words) > size and words[size] in {"thousand", "million"}:
            scale, size = scale * _SOME_OF[words[size]], size + 1
        return Vague(Bound.ORDER, at + size, *order_ends(scale))
    return None


def _share(tokens: Sequence[Token], words: tuple[str, ...], at: int) -> Vague | None:
    """Read "half of", "a third of", "two-thirds", "most", "one in ten", "three out of five"."""
    size = 0
    if words[0] in {"half", "most"}:
        size = _half_or_most(tokens, words, at)
    elif words[:2] in _MAJORITY or _is_part(words) or words[1:2] in _SEVERAL_PARTS:
        size = 2
    elif words[1:2] == ("-",) and words[2:3] in _SEVERAL_PARTS:
        size = 3
    elif (end := _one_in(tokens, words, at)) is not None:
        size = end - at
    return Vague(Bound.FRACTION, at + size) if size else None


def _half_or_most(tokens: Sequence[Token], words: tuple[str, ...], at: int) -> int:
    """Read "half of", "half the men", "most men"; not "half past", "the most vital"."""
    if words[0] == "half":
        return int(len(words) == 1 or words[1] in grammar("half_of"))
    return int(at == 0 or tokens[at - 1].word not in grammar("superlative"))


def _is_part(words: tuple[str, ...]) -> bool:
    """Tell "a quarter of the town" from "a quarter of a million" and "a third man"."""
    number = words[3:4] == ("a",) and words[4:5] != () and words[4] in _SOME_OF
    if len(words) <= 2 or words[0] not in {"a", "one"} or number:
        return False
    return words[1] in _PARTS and words[2] == "of"


def _one_in(tokens: Sequence[Token], words: tuple[str, ...], at: int) -> int | None:
    join = ("out", "of") if words[1:3] == ("out", "of") else ("in",)
    if words[1 : 1 + len(join)] != join or (join == ("in",) and words[0] not in {"one", "1"}):
        return None
    if read_number(tokens, at) is None or at + 1 + len(join) >= len(tokens):
        return None
    whole = read_number(tokens, at + 1 + len(join))
    return whole.end if whole is not None and whole.value > 1 else None


def _uncountable(tokens: Sequence[Token], words: tuple[str, ...], at: int) -> Vague | None:
    if at and tokens[at - 1].word in {"as", "how", "too", "that", "very", "not"}:
        return None
    known = vocabulary().uncountable
    for size in range(len(words), 0, -1):
        if words[:size] in known:
            return Vague(Bound.UNCOUNTABLE, at + size)
    return None


def _none(words: tuple[str, ...], at: int) -> Vague | None:
    for phrase in _NONE:
        numbered = phrase == ("no",) and (len(words) == 1 or not words[1][0].isalpha())
        if words[: len(phrase)] == phrase and not numbered:
            return Vague(Bound.EXACT, at + len(phrase), 0.0)
    return None
