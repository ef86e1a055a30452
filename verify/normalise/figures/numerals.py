"""Numbers in digits and in words, as they stand at one place of a text."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from verify.normalise.figures.digits import Sort, read_digits
from verify.normalise.figures.tokens import Kind, Token
from verify.normalise.figures.vocabulary import vocabulary

__all__ = ["NUMBER_WORDS", "Number", "read_number"]


class Number(NamedTuple):
    """A number; `base` is it without its last scale: 3 of "3 million"."""

    value: float
    end: int
    sort: Sort
    base: float
    scale: float = 1


_NAMED: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_NAMED_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS: Final = {word: number for number, word in enumerate(_NAMED.split())}
_TENS: Final = {word: 10 * number for number, word in enumerate(_NAMED_TENS.split(), start=2)}
_SCALES: Final = {
    "dozen": 12.0,
    "hundred": 100.0,
    "thousand": 1e3,
    "thousands": 1e3,
    "k": 1e3,
    "lakh": 1e5,
    "million": 1e6,
    "mln": 1e6,
    "m": 1e6,
    "crore": 1e7,
    "billion": 1e9,
    "bn": 1e9,
    "trillion": 1e12,
}
_ONLY_GLUED: Final = frozenset({"k", "m"})
_HYPHENATED: Final = frozenset({"plus", "odd", "to", "or", "some"})
_ABBREVIATED: Final = frozenset({"No", "Nos", "Nr", "NO", "Art", "Para", "Sec", "p", "pp", "Fig"})
_LIMIT: Final = 1e18

NUMBER_WORDS: Final = frozenset({*_UNITS, *_TENS, *_SCALES, "a", "an", "half"})
"""Every word with which a number can start."""

_THREE = re.compile(r"\d{3}")


def read_number(tokens: Sequence[Token], at: int) -> Number | None:
    """Read the number that starts at a token; None where none does, or where it names a thing.

    Args:
        tokens: The text's tokens.
        at: Where to read.

    Example:
        >>> from verify.normalise.figures.tokens import tokenise
        >>> read_number(tokenise("two hundred and five men"), 0).value
        205.0
    """
    token = tokens[at]
    if token.kind is Kind.NUMBER:
        number = _in_digits(tokens, at)
    elif token.kind is Kind.WORD:
        number = _part_of_scale(tokens, at) or _in_words(tokens, at)
    else:
        return None
    if number is None or number.value >= _LIMIT or _names_a_thing(tokens, at, number.end):
        return None
    return number


def _in_digits(tokens: Sequence[Token], at: int, *, alone: bool = False) -> Number | None:
    read = read_digits(tokens[at].word)
    if read is None:
        return None
    value, sort = read
    end = at + 1
    if sort is Sort.SURE and len(tokens[at].word) <= 3 and value:
        value, end = _spaced_groups(tokens, at, value)
    scale = _scale(tokens, end)
    if scale is None:
        return Number(value, end, sort, value)
    if tokens[end].word == "m" and sort is not Sort.DECIMAL:
        return None  # "100m" may be a hundred metres
    if sort is Sort.COMMA or sort is Sort.DOTTED:
        value = float(tokens[at].word.replace(",", "."))
    number = Number(_exactly(value * scale), end + 1, Sort.SURE, value, scale)
    if not alone and end + 2 < len(tokens) and tokens[end + 1].kind is Kind.NUMBER:
        rest = _in_digits(tokens, end + 1, alone=True)  # "2 million 300 thousand"
        if rest is not None and 1 < rest.scale < scale and rest.value < scale:
            return Number(number.value + rest.value, rest.end, Sort.SURE, number.value)
    return number


def _spaced_groups(tokens: Sequence[Token], at: int, value: float) -> tuple[float, int]:
    """Read "10 000": groups of three digits, each one space after the other."""
    end = at + 1
    while (
        end < len(tokens)
        and tokens[end].kind is Kind.NUMBER
        and tokens[end].start - tokens[end - 1].end == 1
        and not tokens[end].glued
        and _THREE.fullmatch(tokens[end].word)
        and value < _LIMIT
    ):
        value = value * 1000 + int(tokens[end].word)
        end += 1
    return value, end


def _scale(tokens: Sequence[Token], at: int) -> float | None:
    if at >= len(tokens):
        return None
    word = tokens[at].word
    if word in _ONLY_GLUED and not tokens[at].glued:
        return None
    return _SCALES.get(word)


def _exactly(value: float) -> float:
    """Undo the dust of 1.1 * 1e6, so that the number is the one that was written."""
    return float(round(value)) if abs(value - round(value)) < 1e-6 * max(1.0, value) else value


def _part_of_scale(tokens: Sequence[Token], at: int) -> Number | None:
    """Read "half a million", "half-dozen" and "a quarter of a million"."""
    words = [token.word for token in tokens[at : at + 5]]
    for pattern, share in (
        (("a", "quarter", "of", "a"), 0.25),
        (("half", "a"), 0.5),
        (("half", "-"), 0.5),
        (("half",), 0.5),
    ):
        size = len(pattern)
        if tuple(words[:size]) == pattern and len(words) > size:
            scale = _SCALES.get(words[size])
            if scale is not None and words[size] not in _ONLY_GLUED:
                return Number(share * scale, at + size + 1, Sort.SURE, share, scale)
    return None


def _in_words(tokens: Sequence[Token], at: int) -> Number | None:
    """Read a number in words; every part must be smaller than the one before it."""
    total, last_scale = 0.0, _LIMIT
    end, base, scale = at, 0.0, 1.0
    while True:
        group = _below_hundred(tokens, end)
        if group is None and end == at and tokens[at].word in {"a", "an"}:
            group = (1.0, at + 1) if _scale(tokens, at + 1) else None
        if group is None and end == at and tokens[at].word in _SCALES.keys() - _ONLY_GLUED:
            group = (1.0, end)
        if group is None:
            break
        value, after = group
        value, after = _with_half(tokens, value, after)
        value, after = _hundreds(tokens, value, after)
        next_scale = _scale(tokens, after)
        if next_scale is None or next_scale >= last_scale:
            if last_scale <= 1 or value >= last_scale:
                break
            total, end, base, scale = total + value, after, total + value, 1.0
            break
        total, end = total + value * next_scale, after + 1
        base, scale, last_scale = value, next_scale, next_scale
        if end < len(tokens) and tokens[end].word == "and" and _small_follows(tokens, end + 1):
            end += 1
    if end == at:
        return None
    only_one = end == at + 1 and tokens[at].word == "one"
    return Number(total, end, Sort.ONE if only_one else Sort.SURE, base, scale)


def _below_hundred(tokens: Sequence[Token], at: int) -> tuple[float, int] | None:
    if at >= len(tokens):
        return None
    word = tokens[at].word
    if word in _UNITS:
        return float(_UNITS[word]), at + 1
    if word not in _TENS:
        return None
    tens, end = float(_TENS[word]), at + 1
    if end + 1 < len(tokens) and tokens[end].word == "-" and tokens[end].glued:
        end += 1
    unit = _UNITS.get(tokens[end].word, 0) if end < len(tokens) else 0
    return (tens + unit, end + 1) if 0 < unit < 10 else (tens, at + 1)


def _with_half(tokens: Sequence[Token], value: float, at: int) -> tuple[float, int]:
    """Read "one and a half million"."""
    half = [token.word for token in tokens[at : at + 3]] == ["and", "a", "half"]
    return (value + 0.5, at + 3) if half and _scale(tokens, at + 3) else (value, at)


def _hundreds(tokens: Sequence[Token], value: float, at: int) -> tuple[float, int]:
    """Read "two hundred and five" and "twelve hundred"."""
    if at >= len(tokens) or tokens[at].word != "hundred" or not 1 <= value < 100:
        return value, at
    value, at = value * 100, at + 1
    rest_at = at + 1 if at < len(tokens) and tokens[at].word == "and" else at
    if rest_at == at or _small_follows(tokens, rest_at):
        rest = _below_hundred(tokens, rest_at)
        if rest is not None:
            return value + rest[0], rest[1]
    return value, at


def _small_follows(tokens: Sequence[Token], at: int) -> bool:
    """Tell "a hundred and five" from "between a hundred and five hundred"."""
    rest = _below_hundred(tokens, at)
    return rest is not None and _scale(tokens, rest[1]) is None


def _names_a_thing(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Tell a count from a part of a name or code: "School No. 12", "S-300", "24th", "9/11"."""
    return _labelled(tokens, at) or _glued_before(tokens, at) or _glued_after(tokens, end)


def _labelled(tokens: Sequence[Token], at: int) -> bool:
    if at == 0:
        return False
    known, before = vocabulary(), tokens[at - 1]
    if before.word == "." and before.glued and at > 1:
        return tokens[at - 2].raw in _ABBREVIATED
    named = before.raw[0].isupper() and before.word in known.capitalised_labels
    return named or before.word in known.labels


def _glued_before(tokens: Sequence[Token], at: int) -> bool:
    if at == 0 or not tokens[at].glued:
        return False
    before = tokens[at - 1]
    if before.kind is Kind.WORD:
        return True
    if before.word == "-" and not before.glued:
        return True  # a minus: nothing is counted below nought
    if before.word in {"/", "_", "@", ":"}:
        return before.word != ":" or (at > 1 and tokens[at - 2].kind is Kind.NUMBER)
    return (
        before.word == "-"
        and before.glued
        and at > 1
        and tokens[at - 2].kind is Kind.WORD
        and tokens[at - 2].word not in _UNITS | _TENS | _SCALES
        and tokens[at - 2].word not in _HYPHENATED
    )


def _glued_after(tokens: Sequence[Token], end: int) -> bool:
    if end >= len(tokens) or not tokens[end].glued:
        return False
    after = tokens[end]
    if after.kind is Kind.WORD or after.word in {"/", "_", "@", "'"}:
        return True
    if after.word != "-" or end + 1 >= len(tokens) or not tokens[end + 1].glued:
        return False
    beyond = tokens[end + 1]
    return beyond.kind is Kind.WORD and not (
        beyond.word in _HYPHENATED or beyond.word in _UNITS or beyond.word in _TENS
    )
