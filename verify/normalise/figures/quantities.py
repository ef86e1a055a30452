"""Quantities of a text: an amount, what it counts, and what happened to the counted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from verify.models.words import Bound, Measure
from verify.normalise.figures.amounts import Amount, later_bound, read_amount
from verify.normalise.figures.context import Said, said_after, said_before, stands_alone
from verify.normalise.figures.counted import Counted, read_counted
from verify.normalise.figures.phrases import sense_at
from verify.normalise.figures.tokens import Kind, Token
from verify.normalise.figures.vocabulary import grammar, vocabulary

__all__ = ["Quantity", "read_quantities"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity; `start` and `end` are places among the tokens."""

    amount: Amount
    counted: Counted
    start: int
    end: int
    count_of: str | None = None
    measure: Measure | None = None
    cumulative: bool | None = None
    part_of_last: bool = False
    """Whether it is a part of the quantity before it: "including three children"."""

    @property
    def victims(self) -> str | None:
        """The class of victims, canonical."""
        return self.counted.victims


_CUMULATIVE: Final = (
    ("so", "far"),
    ("to", "date"),
    ("thus", "far"),
    ("until", "now"),
    ("up", "to", "now"),
    ("as", "of", "now"),
    ("till", "now"),
)
_CUMULATIVE_STARTS: Final = frozenset(phrase[0] for phrase in _CUMULATIVE)
_ENDS: Final = frozenset({".", ";", "!", "?"})
_MONEY: Final = frozenset("$€£¥₴₽₹₺")


def read_quantities(tokens: Sequence[Token]) -> Iterator[Quantity]:
    """Read every quantity, from left to right; nothing is left out yet that may be no count.

    Args:
        tokens: The text's tokens.

    Example:
        >>> from verify.normalise.figures.tokens import tokenise
        >>> [q.count_of for q in read_quantities(tokenise("12 people were killed, 30 wounded"))]
        ['deaths', 'injuries']
    """
    at, free, grows = 0, 0, _growing(tokens)
    last: Quantity | None = None
    while at < len(tokens):
        amount = read_amount(tokens, at)
        if amount is None:
            at += 1
            continue
        read = _quantity(tokens, amount, free)
        if grows[amount.start]:
            read = replace(read, cumulative=True)
        if last is not None:
            read = _after_last(tokens, last, read)
        yield read
        last = read
        free = read.end
        at = max(amount.end, min(read.end, read.counted.end))


def _quantity(tokens: Sequence[Token], amount: Amount, free: int) -> Quantity:
    counted = read_counted(tokens, amount.end, many=amount.first != 1 or amount.second is not None)
    if amount.start and tokens[amount.start - 1].word in _MONEY:
        counted = Counted(amount.end, measured=True)
    noun_end = max(counted.end, amount.end)
    bound, noun_end = later_bound(tokens, noun_end, None)
    if bound is not None and amount.bound is Bound.EXACT and amount.second is None:
        amount = amount._replace(bound=bound, said=True)
    before = said_before(tokens, amount.start)
    after = _after(tokens, noun_end)
    if counted.known and not counted.person:
        # "five graves held 30 bodies": neither was held as prisoners are
        after = after if after.state or after.tells else Said(noun_end)
        before = before if before.state or before.tells else Said(amount.start)
    if before.reach < free:
        before = Said(amount.start)
    rate_end = _rate_end(tokens, noun_end)
    if not rate_end and after.reach != noun_end:
        rate_end = _rate_end(tokens, after.reach)
    tells = before.tells or after.tells or counted.tells
    if amount.estimated:
        tells = Measure.ESTIMATED
    measure = Measure.RATE if rate_end else tells or before.implies or counted.implies
    return Quantity(
        amount=amount,
        counted=counted,
        start=min(amount.start, before.reach),
        end=max(noun_end, after.reach, rate_end),
        count_of=_count_of(counted, before, after),
        measure=measure,
    )


def _after(tokens: Sequence[Token], noun_end: int) -> Said:
    """Read what is said after the noun, or after one that is joined: "3 men and 4 women died"."""
    after, place = said_after(tokens, noun_end), noun_end
    for _ in range(3):
        if after.outcome or after.state or after.tells:
            return after
        if place + 1 >= len(tokens):
            break
        if tokens[place].word not in {"and", ","}:
            break
        joined = place + 1 + (tokens[place].word == "," and tokens[place + 1].word == "and")
        amount = read_amount(tokens, joined) if joined < len(tokens) else None
        if amount is None:
            break
        place = max(amount.end, read_counted(tokens, amount.end, many=amount.first != 1).end)
        after = said_after(tokens, place)
        if after.reach == place:
            continue
        if not _verbal(tokens, place):
            return Said(noun_end)
        return after._replace(reach=noun_end)
    return Said(noun_end)


def _verbal(tokens: Sequence[Token], place: int) -> bool:
    """Tell "3 men and 4 women were hurt" from "3 men and 4 wounded"."""
    return tokens[place].word in {"were", "have", "had", "are", "died", "perished", "fled"}


def _count_of(counted: Counted, before: Said, after: Said) -> str | None:
    """Choose what is counted: the noun itself, else what happened to the persons or things."""
    if counted.known and not counted.person:
        state = after.state or before.state
        thing = vocabulary().units.get(counted.noun or "") not in {"persons", "cases"}
        return f"{counted.noun} {state}" if state and thing else counted.noun
    if counted.noun is not None and not counted.known and (before.state or after.state):
        return counted.noun  # "captured" is said of men and of regions
    return before.outcome or after.outcome or counted.outcome or counted.noun


def _after_last(tokens: Sequence[Token], last: Quantity, read: Quantity) -> Quantity:
    """Give to a part, or to what is joined by "and", what was said of the quantity before it."""
    part = _is_part(tokens, last, read)
    if not part and not _is_joined(tokens, last, read):
        return read
    outcome = read.count_of if read.count_of not in {"people", None} else last.count_of
    measure = read.measure or last.measure
    return replace(read, part_of_last=part, count_of=outcome, measure=measure)


def _is_joined(tokens: Sequence[Token], last: Quantity, read: Quantity) -> bool:
    """Tell "killed 3 men and 4 women in May" from "killed 3 men and 4 women wept"."""
    between = {token.word for token in tokens[last.counted.end : read.amount.start]}
    acted_on = last.counted.person and read.counted.person and last.start < last.amount.start
    joined = bool(between) and between <= {"and", ",", "or", "as", "well"}
    return acted_on and joined and stands_alone(tokens, read.end)


def _is_part(tokens: Sequence[Token], last: Quantity, read: Quantity) -> bool:
    """Tell "12 people, including three children" and "12 people, three of them children"."""
    first = last.amount.end
    if read.amount.start - first > 24:
        return False
    between = [token.word for token in tokens[first : read.amount.start]]
    if not _ENDS.isdisjoint(between):
        return False
    if between and between[-1] in grammar("parts"):
        return True
    ahead = [token.word for token in tokens[read.amount.end : read.amount.end + 2]]
    if ahead[:1] == ["of"] and ahead[1:] and ahead[1] in {"whom", "them", "these", "which"}:
        return True
    return "including" in between[-6:]


def _rate_end(tokens: Sequence[Token], at: int) -> int:
    sense, size = sense_at(tokens, at) if at < len(tokens) else (None, 0)
    return at + size if sense is not None and sense.tells is Measure.RATE else 0


def _growing(tokens: Sequence[Token]) -> list[bool]:
    """Mark the tokens of sentences that say "so far"."""
    marks = [False] * (len(tokens) + 1)
    start, grows = 0, False
    for place, token in enumerate(tokens):
        if token.word in _CUMULATIVE_STARTS:
            ahead = tuple(each.word for each in tokens[place : place + 3])
            grows = grows or any(ahead[: len(phrase)] == phrase for phrase in _CUMULATIVE)
        if token.kind is Kind.BREAK or (token.word in _ENDS and token.kind is Kind.MARK):
            marks[start : place + 1] = [grows] * (place + 1 - start)
            start, grows = place + 1, False
    marks[start:] = [grows] * (len(tokens) + 1 - start)
    return marks
