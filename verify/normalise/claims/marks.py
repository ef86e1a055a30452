"""The tokens of a claim, with money, shares and ratings written so that their numbers are read."""

from collections.abc import Sequence
from typing import Final

from verify.normalise.figures.numerals import NUMBER_WORDS
from verify.normalise.figures.tokens import Kind, Token, tokenise
from verify.normalise.figures.vocabulary import vocabulary

__all__ = ["AGE", "RATINGS", "SHARE", "claim_tokens", "money_of"]

SHARE: Final = "_share"
"""What stands in the place of "%" and "per cent"."""

AGE: Final = "_age"
"""What stands after a number that is an age."""

RATINGS: Final = {"5": "_of5", "five": "_of5", "10": "_of10", "ten": "_of10", "100": SHARE}
"""What stands in the place of "/10", "out of 100" and the like."""

_CURRENCIES: Final = {
    "$": "dollar",
    "€": "euro",
    "£": "pound",
    "₴": "hryvnia",
    "₽": "rouble",
    "₹": "rupee",
    "¥": "yen",
    "usd": "dollar",
    "eur": "euro",
    "gbp": "pound",
    "uah": "hryvnia",
    "rs": "rupee",
}
_SPELLED: Final = {"crores": "crore", "lakhs": "lakh", "mn": "million", "surpassed": "exceeded"}
_BOUNDING: Final = frozenset({"less", "more", "fewer", "at", "about", "around", "nearly"})
_SPREAD: Final = frozenset({"averaged", "averaging", "spread"})
_DOLLARS: Final = frozenset({"us", "usd", "a", "au", "c", "ca", "hk", "nz"})
_MONEY_WORDS: Final = {
    "dollar": "dollar",
    "euro": "euro",
    "ruble": "rouble",
    "rouble": "rouble",
    "hryvnia": "hryvnia",
    "rupee": "rupee",
    "yen": "yen",
    "yuan": "yuan",
    "franc": "franc",
    "dinar": "dinar",
}


def money_of(word: str) -> str | None:
    """Give the currency that a lower-case word names, in the singular.

    Example:
        >>> money_of("dollars"), money_of("people")
        ('dollar', None)
    """
    return _MONEY_WORDS.get(word) or _MONEY_WORDS.get(word.removesuffix("s"))


def claim_tokens(text: str) -> tuple[list[Token], dict[int, str]]:
    """Cut a claim into tokens.

    Args:
        text: The claim, of a length that the caller has capped.

    Returns:
        The tokens, each mark of money before a number left out; and the currency of each offset at
        which such a number starts.

    Example:
        >>> tokens, money = claim_tokens("over $ 2 million, 7.5/10 and 3 %")
        >>> [token.word for token in tokens], money
        (['over', '2', 'million', ',', '7.5', '_of10', 'and', '3', '_share'], {7: 'dollar'})
    """
    read = [_respelled(token) for token in tokenise(text)]
    kept: list[Token] = []
    money: dict[int, str] = {}
    at = 0
    while at < len(read):
        token = read[at]
        ahead = read[at + 1] if at + 1 < len(read) else None
        numbered = ahead is not None and ahead.word[:1].isdigit()
        if numbered and ahead is not None and token.word in _CURRENCIES:
            money[ahead.start] = _CURRENCIES[token.word]
            if kept and token.word == "$" and kept[-1].word in _DOLLARS:
                kept.pop()  # "US $"
            kept.append(ahead._replace(glued=False))
            at += 2
            continue
        if _is_number(token) and _aged(kept):
            kept.append(token._replace(word="=", raw="=", kind=Kind.MARK))
            kept.append(token._replace(kind=Kind.NUMBER, glued=False))
            kept.append(token._replace(word=AGE, raw=AGE, kind=Kind.WORD, glued=False))
            at += 1
            continue
        if token.word == "over" and _is_preposition(kept, ahead):
            at += 1
            continue
        if token.word == "-" and kept and _joins_a_measure(kept[-1], token, ahead):
            kept.append(read[at + 1]._replace(glued=False))  # "a six-year war"
            at += 2
            continue
        size, mark = _mark(read, at) if kept and _is_number(kept[-1]) else (0, "")
        if size:
            last = read[at + size - 1]
            number = kept.pop()._replace(kind=Kind.NUMBER)
            if kept and kept[-1].word in _labels():
                kept.append(
                    number._replace(word="=", raw="=", kind=Kind.MARK)
                )  # no name: "version 8/10"
            kept.append(number)
            kept.append(
                token._replace(word=mark, raw=mark, end=last.end, kind=Kind.WORD, glued=False)
            )
            at += size
            continue
        kept.append(token)
        at += 1
    return kept, money


def _respelled(token: Token) -> Token:
    word = _SPELLED.get(token.word)
    return token if word is None else token._replace(word=word)


def _joins_a_measure(before: Token, dash: Token, ahead: Token | None) -> bool:
    """Tell "six-year" and "2-yard" from "S-300" and "40-50"."""
    if ahead is None or not (dash.glued and ahead.glued):
        return False
    number = before.kind is Kind.NUMBER or before.word in NUMBER_WORDS
    return number and ahead.word in vocabulary().measured


def _is_preposition(before: Sequence[Token], ahead: Token | None) -> bool:
    """Tell "averaged over 12 votes" and "over less than 12 days" from "over 12 days"."""
    bounded = ahead is not None and ahead.word in _BOUNDING
    return bounded or (bool(before) and before[-1].word in _SPREAD)


def _mark(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """Read what makes a share or a rating of the number before it, and its size."""
    words = tuple(token.word for token in tokens[at : at + 4])
    if words[0] in {"%", "percent", "pct"}:
        return 1, SHARE
    if words[:2] == ("per", "cent"):
        return 2, SHARE
    if words[0] == "/" and words[1:2] and words[1] in RATINGS and words[2:3] != ("/",):
        return 2, RATINGS[words[1]]
    stars = 1 if words[0] in {"star", "stars", "points"} else 0
    of = words[stars : stars + 2] == ("out", "of")
    if of and len(words) > stars + 2 and words[stars + 2] in RATINGS:
        return stars + 3, RATINGS[words[stars + 2]]
    return 0, ""


def _is_number(token: Token) -> bool:
    return token.word[:1].isdigit()


def _aged(before: Sequence[Token]) -> bool:
    """Tell "aged 24" and "at the age of 24"."""
    words = [token.word for token in before[-2:]]
    return words[-1:] in (["age"], ["aged"]) or words == ["age", "of"]


def _labels() -> frozenset[str]:
    return vocabulary().labels | vocabulary().capitalised_labels
