"""The figures of a claim: how much of what, with the words around that tell of which."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from verify.models.words import Bound, Measure
from verify.normalise.claims.intervals import interval_of
from verify.normalise.claims.marks import RATINGS, SHARE, claim_tokens
from verify.normalise.claims.ranks import read_ranks
from verify.normalise.claims.stems import is_content, stem
from verify.normalise.claims.units import AGE, COUNT, RANK, unit_of
from verify.normalise.figures.digits import Sort
from verify.normalise.figures.quantities import Quantity, read_quantities
from verify.normalise.figures.tokens import Kind, Token
from verify.normalise.figures.vocabulary import grammar

__all__ = ["ClaimFigure", "claim_figures"]

_AROUND: Final = 7
_SENTENCE_ENDS: Final = frozenset(".;!?")
_MARKS: Final = frozenset({SHARE, *RATINGS.values()})
_MOST: Final = 60
_SENTENCE: Final = 60
_OF_PERSONS: Final = frozenset({"deaths", "injuries", "casualties"})
"""What happens to persons only, so that it tells more of unknown nouns than they do."""

_REST: Final = frozenset({"other", "others", "another", "further", "additional", "remaining"})
_PARTING: Final = frozenset({",", ";", "and", "but", "while"})
_ERAS: Final = frozenset({"bc", "bce", "ad", "ce"})


@dataclass(frozen=True, slots=True)
class ClaimFigure:
    """One figure of a claim.

    Attributes:
        text: The words, verbatim.
        start: Where they start in the claim.
        end: Where they end.
        unit: In what: "count", a currency, "_share", "km" ...
        noun: What is counted, canonical where known, else its stem; None where nothing says.
        head: Stem of the noun as it is written; None where there is none.
        state: What is said to have become of the things counted: "destroyed", "captured".
        low: The least it can be, included.
        high: The most it can be, included.
        soft: Whether the upper end is soft, as of "dozens".
        measure: What kind of count it is, where the words say.
        victims: Whom it counts, where the words say.
        around: Stems of the words around it in its sentence.
        sentence: Where its sentence starts in the claim.
        sentence_end: Where it ends.
        rest: Whether it leaves some out: "three other homes".
    """

    text: str
    start: int
    end: int
    unit: str
    noun: str | None
    head: str | None
    state: str | None
    low: float
    high: float
    soft: bool
    measure: Measure | None
    victims: str | None
    around: frozenset[str]
    sentence: int
    sentence_end: int
    rest: bool = False


def claim_figures(text: str) -> tuple[ClaimFigure, ...]:
    """Read the figures of a claim, shares, money and lengths included.

    Args:
        text: The claim, of a length that the caller has capped; its first 60 figures are given.

    Example:
        >>> (figure,) = claim_figures("Crowds of over 5,000 marchers filled the square.")
        >>> figure.text, figure.noun, figure.low, figure.high
        ('over 5,000 marchers', 'march', 5001.0, inf)
    """
    tokens, money = claim_tokens(text)
    read = [each for each in read_quantities(tokens) if _counts(tokens, each)]
    borders = [each.amount.start for each in read] + [len(tokens)]
    found = []
    free = 0
    for place, each in enumerate(read[:_MOST]):
        end = max(each.amount.end, each.counted.end)
        limit = borders[place + 1]
        parted = _parted(tokens, end, limit) if place + 1 < len(read) else limit
        found.append(_figure(text, tokens, money, each, (free, limit, parted)))
        free = parted if parted < limit else end
    ranks = islice(read_ranks(tokens), _MOST)
    return (*found, *(_ranked(text, tokens, each) for each in ranks))


def _ranked(
    text: str, tokens: Sequence[Token], read: tuple[int, int, float, frozenset[str]]
) -> ClaimFigure:
    at, end, rank, following = read
    first, limit = _sentence(tokens, at, end)
    start, stop = tokens[at].start, tokens[end - 1].end
    return ClaimFigure(
        text=text[start:stop],
        start=start,
        end=stop,
        unit=RANK,
        noun=None,
        head=None,
        state=None,
        low=rank,
        high=rank,
        soft=False,
        measure=None,
        victims=None,
        around=following,
        sentence=tokens[first].start,
        sentence_end=tokens[limit - 1].end,
    )


def _counts(tokens: Sequence[Token], each: Quantity) -> bool:
    """Whether a quantity says how much: no year, no name, no pronoun, no share without number."""
    amount, counted = each.amount, each.counted
    if amount.first is None:
        return False
    said = each.count_of is not None or counted.noun is not None
    if _is_a_name(tokens, each):
        return False
    if amount.sort is Sort.YEAR:
        before = tokens[amount.start - 1].word if amount.start else ""
        beside = amount.end < len(tokens) and tokens[amount.end].kind is Kind.WORD
        return said and beside and not amount.said and before not in grammar("before_years")
    if amount.sort is Sort.ONE and amount.second is None:
        return counted.known
    if amount.first == 0:
        return said
    return amount.sort is not Sort.COMMA


def _is_a_name(tokens: Sequence[Token], each: Quantity) -> bool:
    """Tell a count from "Windows 2", "16:9", "7-4" and "5677 BC"."""
    amount = each.amount
    after = tokens[amount.end] if amount.end < len(tokens) else None
    before = tokens[amount.start - 1] if amount.start else None
    if after is not None and (
        after.word in _ERAS or (after.glued and after.word in {":", "/", "-"})
    ):
        return True
    nameless = each.count_of is None and each.counted.noun is None and not amount.said
    if not nameless or before is None or (after is not None and after.word in _MARKS):
        return False
    if before.glued and before.word in {":", "/", "-"}:
        return True
    return before.kind is Kind.WORD and before.raw != before.word and amount.start > 1


def _figure(
    text: str,
    tokens: Sequence[Token],
    money: dict[int, str],
    each: Quantity,
    borders: tuple[int, int, int],
) -> ClaimFigure:
    amount, counted = each.amount, each.counted
    unit, end = unit_of(tokens, money, each)
    low, high = interval_of(tokens, each, whole=unit in {COUNT, AGE})
    last = max(end, min(max(each.end, amount.end), borders[1]))
    start, stop = tokens[amount.start].start, tokens[last - 1].end
    first, limit = _sentence(tokens, amount.start, amount.end)
    noun = _noun(each) if unit == COUNT else None
    before = tokens[max(first, borders[0], amount.start - _AROUND) : amount.start]
    after = tokens[amount.end : min(limit, borders[2], amount.end + _AROUND)]
    around = [stem(t.word) for t in (*before, *after) if is_content(t.word)]
    return ClaimFigure(
        text=text[start:stop],
        start=start,
        end=stop,
        unit=unit,
        noun=noun,
        head=stem(tokens[counted.end - 1].word) if noun and counted.noun else None,
        state=_state(each),
        low=low,
        high=high,
        soft=amount.bound is Bound.ORDER,
        measure=each.measure,
        victims=counted.victims,
        around=frozenset(around),
        sentence=tokens[first].start,
        sentence_end=tokens[limit - 1].end,
        rest=_is_rest(tokens, amount.start, amount.end),
    )


def _is_rest(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell "12 other homes" and "another 12 homes", which leave some out."""
    return any(token.word in _REST for token in tokens[max(start - 2, 0) : end + 1])


def _parted(tokens: Sequence[Token], start: int, stop: int) -> int:
    """Find where the words between two amounts part: those before belong to the first."""
    for at in range(stop - 1, start - 1, -1):
        if tokens[at].word in _PARTING:
            return at
    return stop


def _noun(each: Quantity) -> str | None:
    """Name what is counted: as the library does where it knows it, else by the stem of its head."""
    counted = each.counted
    if each.count_of in _OF_PERSONS:
        return each.count_of
    if counted.noun is not None and not counted.known:
        return stem(counted.noun.split()[-1])
    if each.part_of_last and counted.noun is None:
        return None  # "12 cases, 3 of them at sea" does not say again what is counted
    return counted.noun if _state(each) else each.count_of or counted.noun


def _state(each: Quantity) -> str | None:
    """Give "destroyed" of "homes destroyed"."""
    noun, count_of = each.counted.noun, each.count_of
    if noun is None or count_of is None or not count_of.startswith(f"{noun} "):
        return None
    return count_of.removeprefix(f"{noun} ")


def _sentence(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """Find where the sentence of an amount starts and ends."""
    first = start
    while first and start - first < _SENTENCE and not _ends_sentence(tokens[first - 1]):
        first -= 1
    limit = end
    while limit < len(tokens) and limit - end < _SENTENCE and not _ends_sentence(tokens[limit]):
        limit += 1
    return first, limit


def _ends_sentence(token: Token) -> bool:
    return token.kind is Kind.BREAK or (token.kind is Kind.MARK and token.word in _SENTENCE_ENDS)
