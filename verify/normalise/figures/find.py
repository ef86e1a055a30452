"""Find the figures of a text, or read a phrase that is one."""

from collections.abc import Sequence
from functools import lru_cache

from verify.models.figure import Figure
from verify.models.words import Bound
from verify.normalise.figures.amounts import Amount
from verify.normalise.figures.canonical import unit_of
from verify.normalise.figures.digits import Sort
from verify.normalise.figures.quantities import Quantity, read_quantities
from verify.normalise.figures.tokens import Token, tokenise
from verify.normalise.figures.vocabulary import grammar

__all__ = ["figure_of", "find_figures", "parse_figure", "single_quantity"]


REMEMBERED = 200
"""Phrases up to this length are read once: data sets repeat them."""


def find_figures(text: str) -> tuple[tuple[Figure, int, int], ...]:
    """Find all quantities of a text.

    Ages, lengths, times, dates, ordinals, money, percentages, years and numbers that name a thing
    ("School No. 12") are no counts and are left out, and so is a bare number that counts nothing
    recognisable. Shares and vague amounts ("half of", "many") are found only before a known noun.

    Args:
        text: A text in English; its first 100,000 characters are read.

    Returns:
        Each figure, verbatim words included, with the offsets at which they start and end.

    Example:
        >>> (figure, start, end), = find_figures("On 3 May, at least 12 people were killed.")
        >>> figure.text, figure.low, figure.bound.value, figure.count_of, start, end
        ('at least 12 people were killed', 12.0, 'at_least', 'deaths', 10, 40)
    """
    tokens = tokenise(text)
    quantities = list(read_quantities(tokens))
    kept = [each for each in quantities if _is_count(tokens, each)]
    found: list[tuple[Figure, int, int]] = []
    for place, each in enumerate(kept):
        after = kept[place + 1].start if place + 1 < len(kept) else len(tokens)
        end = each.end if each.end <= after else max(each.amount.end, each.counted.end)
        first, last = tokens[each.start].start, tokens[end - 1].end
        found.append((figure_of(text[first:last], each), first, last))
    return tuple(found)


def parse_figure(text: str) -> Figure:
    """Read a phrase as one figure, its words kept verbatim.

    What the words do not say stays None; a phrase that gives two figures ("12 killed and 30
    wounded"), or none, keeps its words and gets no number.

    Args:
        text: The phrase, in English; beyond 100,000 characters nothing is read.

    Raises:
        ValueError: The text is blank.

    Example:
        >>> figure = parse_figure("bodies of at least six found so far")
        >>> figure.low, figure.high, figure.count_of, figure.measure.value, figure.cumulative
        (6.0, None, 'deaths', 'found', True)
    """
    return _remembered(text) if len(text) <= REMEMBERED else _parsed(text)


def _parsed(text: str) -> Figure:
    quantity = single_quantity(tokenise(text))
    return Figure(text=text) if quantity is None else figure_of(text, quantity)


_remembered = lru_cache(maxsize=65_536)(_parsed)


def single_quantity(tokens: Sequence[Token]) -> Quantity | None:
    """Give the one quantity of a phrase; None where there is none, or more than one.

    Args:
        tokens: The phrase's tokens.
    """
    read = filter(_says_how_many, read_quantities(tokens))  # as few as it takes to see a second
    first = next(read, None)
    for other in read:
        inside = tokens[other.amount.start - 1].word in grammar("contained")
        if not (inside or other.part_of_last or other.counted.measured):
            return None
    return first


def _says_how_many(quantity: Quantity) -> bool:
    """Whether a curator can mean it: an amount that is no age and no doubtful number."""
    amount, counted = quantity.amount, quantity.counted
    if amount.sort is Sort.ONE and amount.second is None:
        return counted.noun is not None or quantity.end > amount.end
    if amount.sort is Sort.DOTTED:
        return counted.known
    return amount.sort is not Sort.COMMA


def _is_count(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Whether a quantity of running text counts something."""
    amount, counted = quantity.amount, quantity.counted
    if (
        counted.measured
        or amount.sort in {Sort.DECIMAL, Sort.SHARE}
        or not _says_how_many(quantity)
    ):
        return False
    told = quantity.end > max(counted.end, amount.end) or quantity.start < amount.start
    recognised = counted.known or told or counted.outcome is not None
    if amount.sort is Sort.YEAR:
        before = tokens[amount.start - 1].word if amount.start else ""
        return recognised and not amount.said and before not in grammar("before_years")
    subject = _is_subject(tokens, amount.end)
    if amount.bound in {Bound.FRACTION, Bound.UNCOUNTABLE}:
        return counted.known or (told and subject)
    if amount.first == 0:
        return recognised and _is_harm(quantity)
    if amount.sort is Sort.ONE and amount.second is None:
        return recognised and tokens[amount.end].word != "of"
    if counted.noun is None and not amount.said and _is_singular(tokens, amount):
        return False  # an age or a part of a name: "A. Smith, 31, was", "Route 4 was"
    return recognised or counted.noun is not None or amount.said or subject


def _is_singular(tokens: Sequence[Token], amount: Amount) -> bool:
    after = amount.end < len(tokens) and tokens[amount.end].word in {"was", "is", "has"}
    return after and amount.first != 1


def _is_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb follows at once, as in "12 were" and "many of them were"."""
    if [token.word for token in tokens[at : at + 1]] == ["of"]:
        at += 2
    return at < len(tokens) and tokens[at].word in grammar("verbs_after_a_number")


def _is_harm(quantity: Quantity) -> bool:
    """Whether "no" or "none" says how many it happened to: "no casualties"."""
    return quantity.count_of is not None and not (
        quantity.counted.person and quantity.count_of == "people"
    )


def figure_of(text: str, quantity: Quantity) -> Figure:
    """Make a figure of a quantity.

    Args:
        text: The words to keep.
        quantity: What was read in them.
    """
    low, high = quantity.amount.ends()
    count_of = quantity.count_of
    unit = None if count_of is None else unit_of(count_of)
    if quantity.counted.measured:
        count_of, unit = None, quantity.counted.noun
    return Figure(
        text=text,
        count_of=count_of,
        unit=unit,
        low=low,
        high=high,
        bound=quantity.amount.bound,
        measure=quantity.measure,
        victim_class=quantity.victims,
        cumulative=quantity.cumulative,
    )
