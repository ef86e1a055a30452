"""An amount: number words together with the words that bound them."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from verify.models.words import Bound
from verify.normalise.figures.bounds import ends
from verify.normalise.figures.digits import Sort
from verify.normalise.figures.numerals import NUMBER_WORDS, Number, read_number
from verify.normalise.figures.tokens import Kind, Token
from verify.normalise.figures.vague import VAGUE_WORDS, Vague, read_vague
from verify.normalise.figures.vocabulary import LONGEST_PHRASE, grammar, vocabulary

__all__ = ["Amount", "later_bound", "read_amount"]


class Amount(NamedTuple):
    """What was stated, where, and how it is bounded; without numbers where none is said."""

    start: int
    end: int
    bound: Bound
    first: float | None
    second: float | None = None
    estimated: bool = False
    sort: Sort = Sort.SURE
    said: bool = False
    """Whether a bound was said, even "exactly" or "a total of"."""

    def ends(self) -> tuple[float | None, float | None]:
        """Give the least and the most that it can be."""
        if self.first is None:
            return None, None
        return ends(self.bound, self.first, self.second)


class _Prefix(NamedTuple):
    end: int
    bound: Bound | None = None
    estimated: bool = False
    between: bool = False


@lru_cache(maxsize=1)
def amount_starts() -> frozenset[str]:
    """Give every word with which an amount can start, so that other words are passed over."""
    return vocabulary().starts | NUMBER_WORDS | VAGUE_WORDS | {"between", "from"}


_MOST_PREFIXES: Final = 4
_TWO_SIDED: Final = (
    {Bound.AT_LEAST, Bound.MORE_THAN},
    {Bound.AT_MOST, Bound.LESS_THAN},
)


def read_amount(tokens: Sequence[Token], at: int) -> Amount | None:
    """Read the amount that starts at a token, bounding words included; None where none does.

    Args:
        tokens: The text's tokens.
        at: Where to read.

    Example:
        >>> from verify.normalise.figures.tokens import tokenise
        >>> read_amount(tokenise("more than two dozen teams"), 0).ends()
        (25.0, None)
    """
    if tokens[at].kind is not Kind.NUMBER and not _may_start(tokens, at):
        return None
    amount = _one_sided(tokens, at)
    if amount is None or amount.bound not in _TWO_SIDED[0] or amount.second is not None:
        return amount
    join = amount.end + (amount.end < len(tokens) and tokens[amount.end].word == ",")
    if join < len(tokens) and tokens[join].word in {"and", "but"}:
        upper = _one_sided(tokens, join + 1) if join + 1 < len(tokens) else None
        if upper is not None and upper.bound in _TWO_SIDED[1]:
            low, high = amount.ends()[0], upper.ends()[1]
            if low is not None and high is not None and low <= high:
                return amount._replace(end=upper.end, bound=Bound.BETWEEN, first=low, second=high)
    return amount


def _may_start(tokens: Sequence[Token], at: int) -> bool:
    """Pass over most words at once; an article starts an amount only before certain words."""
    word = tokens[at].word
    if word not in amount_starts():
        return False
    if word not in {"a", "an", "the"} or at + 1 >= len(tokens):
        return True
    return tokens[at + 1].word in grammar("after_article")


def _one_sided(tokens: Sequence[Token], at: int) -> Amount | None:
    prefix = _prefix(tokens, at)
    core_at = prefix.end
    if core_at >= len(tokens):
        return None
    vague = read_vague(tokens, core_at)
    if vague is not None:
        return _vague(tokens, at, prefix, vague)
    number = read_number(tokens, core_at)
    if number is None or _chained(tokens, core_at - 1):
        return None
    second = _range_end(tokens, number, between=prefix.between, start=at)
    if second is not None:
        number, second = _share_scale(number, second)
    end = number.end if second is None else second.end
    if second is None and prefix.between:
        return None  # "between two villages" bounds nothing
    if second is not None and _chained(tokens, end):
        return None
    end = _repeated(tokens, end, number)
    percent = _percent_end(tokens, end)
    if percent:
        return Amount(at, percent, Bound.FRACTION, None, sort=Sort.SHARE, said=True)
    bound, end = later_bound(tokens, end, prefix.bound)
    if bound is None:
        bound = Bound.EXACT
    if second is not None and bound in {Bound.EXACT, Bound.ABOUT, Bound.ALMOST}:
        bound = Bound.BETWEEN
    return Amount(
        start=at,
        end=end,
        bound=bound,
        first=number.value,
        second=None if second is None else second.value,
        estimated=prefix.estimated,
        sort=Sort.SURE if second is not None and number.sort is Sort.ONE else number.sort,
        said=core_at > at or bound not in {Bound.EXACT, Bound.BETWEEN},
    )


def _vague(tokens: Sequence[Token], at: int, prefix: _Prefix, vague: Vague) -> Amount:
    bound, first, second = vague.bound, vague.low, vague.high
    if bound is Bound.ORDER and prefix.bound in {Bound.AT_LEAST, Bound.MORE_THAN}:
        bound, second = Bound.AT_LEAST, None
    elif bound is Bound.ORDER and prefix.bound in {Bound.AT_MOST, Bound.LESS_THAN}:
        first = 0.0
    return Amount(at, vague.end, bound, first, second, prefix.estimated, said=True)


def _repeated(tokens: Sequence[Token], at: int, number: Number) -> int:
    """Pass over the number said again, as in "twelve (12) people"."""
    if at + 2 >= len(tokens) or tokens[at].word != "(":
        return at
    again = read_number(tokens, at + 1)
    if again is None or again.value != number.value or again.end >= len(tokens):
        return at
    return again.end + 1 if tokens[again.end].word == ")" else at


def _percent_end(tokens: Sequence[Token], at: int) -> int:
    word = tokens[at].word if at < len(tokens) else ""
    if word == "per" and at + 1 < len(tokens) and tokens[at + 1].word == "cent":
        return at + 2
    return at + 1 if word in {"%", "percent", "pct", "percentage"} else 0


def _prefix(tokens: Sequence[Token], at: int) -> _Prefix:
    """Read the words before a number; the first that bounds it wins."""
    known, end = vocabulary(), at
    bound: Bound | None = None
    estimated = between = False
    for _ in range(_MOST_PREFIXES):
        if end >= len(tokens):
            break
        word = tokens[end].word
        if word in {"between", "from"} and _is_range_word(tokens, end):
            between, end = True, end + 1
            continue
        if word not in known.starts:
            break
        words = tuple(token.word for token in tokens[end : end + LONGEST_PHRASE])
        sizes = range(len(words), 0, -1)
        size = next((size for size in sizes if words[:size] in known.before), 0)
        if not size:
            break
        found = known.before[words[:size]]
        end += size
        if found == "estimated":
            estimated, bound = True, bound or Bound.ABOUT
        elif found is not Bound.EXACT and (bound is None or bound is Bound.EXACT):
            bound = found
    return _Prefix(end, bound, estimated, between)


def _is_range_word(tokens: Sequence[Token], at: int) -> bool:
    """Tell "from 40 to 50" from "rose from 40 to 50", where only the second number holds."""
    changed = any(token.word in grammar("changed") for token in tokens[max(at - 3, 0) : at])
    return tokens[at].word == "between" or not changed


def _range_end(
    tokens: Sequence[Token], first: Number, *, between: bool, start: int
) -> Number | None:
    """Read the higher number of "40 to 50", "40-50", "two or three", "between 40 and 50"."""
    place = _after_joint(tokens, first, between=between, start=start)
    if between and place < len(tokens):
        place = _prefix(tokens, place).end
    second = read_number(tokens, place) if place < len(tokens) else None
    if second is None or _share_scale(first, second)[0].value >= second.value:
        return None
    return second


def _after_joint(tokens: Sequence[Token], first: Number, *, between: bool, start: int) -> int:
    """Find where a second number would start; past the end where nothing joins one."""
    at, nowhere = first.end, len(tokens)
    if at + 1 >= nowhere:
        return nowhere
    changed = start and tokens[start - 1].word == "from" and not between
    match tokens[at].word:
        case "-" if tokens[at + 1].word in {"to", "or"}:
            return at + 3  # "two-to-three"
        case "-" if _dash_joins(tokens, at, first):
            return at + 1
        case "and" if between and tokens[start].word != "from":
            return at + 1
        case "or":
            return at + 1
        case "to" if not changed:
            return at + 1
        case _:
            return nowhere


def _dash_joins(tokens: Sequence[Token], at: int, first: Number) -> bool:
    """Tell "40-50 people" from "killed 3 - 12 were wounded"."""
    after = tokens[at + 1]
    if after.kind not in {Kind.NUMBER, Kind.WORD}:
        return False
    if tokens[at].glued and after.glued:
        return True
    beyond = tokens[at + 2].kind if at + 2 < len(tokens) else Kind.BREAK
    counts = beyond in {Kind.WORD, Kind.NUMBER}
    spaced = not tokens[at].glued and not after.glued
    digits = after.kind is Kind.NUMBER and tokens[first.end - 1].kind is Kind.NUMBER
    verb = at + 2 < len(tokens) and tokens[at + 2].word in {"were", "was", "are", "of", "have"}
    return spaced and digits and counts and not verb


def _chained(tokens: Sequence[Token], at: int) -> bool:
    """Tell a range from a telephone number: whether a dash glues one more number on."""
    if at < 1 or at + 1 >= len(tokens) or tokens[at].word != "-":
        return False
    return (
        tokens[at].glued
        and tokens[at + 1].glued
        and tokens[at - 1].kind is Kind.NUMBER
        and tokens[at + 1].kind is Kind.NUMBER
    )


def _share_scale(first: Number, second: Number) -> tuple[Number, Number]:
    """Read "three to four thousand" as 3,000 to 4,000."""
    if second.scale > 1 and first.scale == 1 and first.value < second.base:
        return first._replace(value=first.value * second.scale, scale=second.scale), second
    return first, second


def later_bound(tokens: Sequence[Token], at: int, bound: Bound | None) -> tuple[Bound | None, int]:
    """Read a bound that follows: "12 or more", "400+".

    Args:
        tokens: The text's tokens.
        at: The place after the number, or after what it counts.
        bound: The bound that stood before, which wins.

    Returns:
        The bound, and the place after it.
    """
    known = vocabulary()
    if at >= len(tokens) or tokens[at].word not in known.after_starts:
        return bound, at
    for size in range(3, 0, -1):
        words = tuple(token.word for token in tokens[at : at + size])
        found = known.after.get(words)
        if found is not None and len(words) == size and (words != ("+",) or tokens[at].glued):
            return bound or found, at + size
    return bound, at
