"""In what a quantity of a claim is given: a count, money, a share, an age, a length."""

from collections.abc import Mapping, Sequence
from typing import Final

from verify.normalise.claims.marks import AGE, RATINGS, SHARE, money_of
from verify.normalise.figures.quantities import Quantity
from verify.normalise.figures.singular import singular
from verify.normalise.figures.tokens import Token
from verify.normalise.figures.vocabulary import vocabulary

__all__ = ["AGE", "COUNT", "RANK", "unit_of"]

COUNT: Final = "count"
"""The unit of what is counted in whole numbers; all else is measured."""

RANK: Final = "rank"
"""The unit of "third" and "6th", which say which one and not how many."""

_MARKS: Final = frozenset({SHARE, *RATINGS.values()})


def unit_of(tokens: Sequence[Token], money: Mapping[int, str], each: Quantity) -> tuple[str, int]:
    """Say in what a quantity is given, and where the words that say so end.

    Args:
        tokens: The claim's tokens.
        money: Currencies of the offsets at which amounts of money start.
        each: The quantity.
    """
    amount = each.amount
    currency = next(
        (money[t.start] for t in tokens[amount.start : amount.end] if t.start in money), None
    )
    if currency is not None:
        return currency, amount.end
    words = [token.word for token in tokens[amount.end : amount.end + 4]]
    following = words[0] if words else ""
    if following in _MARKS:
        return following, amount.end + 1
    named = money_of(following) or (money_of(words[1]) if len(words) > 1 else None)
    if named is not None:
        return named, amount.end + (1 if money_of(following) else 2)
    if following == AGE:
        return AGE, amount.end
    for size, old in ((2, ["old"]), (3, ["-", "old"])):
        if following in {"year", "years"} and words[1:size] == old:
            return AGE, amount.end + size
    if singular(following) in vocabulary().measured:
        return singular(following), amount.end + 1
    if each.counted.measured and each.counted.noun is not None:
        return each.counted.noun, each.counted.end
    scaled = {token.word for token in tokens[amount.start : amount.end]} & {"crore", "lakh"}
    if scaled and each.counted.noun is None:
        return "rupee", amount.end  # without a noun these count money
    return COUNT, max(each.counted.end, amount.end)
