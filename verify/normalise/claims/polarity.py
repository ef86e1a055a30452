"""What a claim says is not so: its negations and its words of denial, each with what it covers."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from verify.normalise.claims.stems import is_content, stem
from verify.normalise.figures.tokens import Kind, Token, tokenise

__all__ = ["Denial", "Polarity", "claim_denials", "turns"]


class Polarity(StrEnum):
    """How a claim turns what it names into its opposite."""

    NEGATED = "negated"
    """By "not", "never", "no": the clause says that it is not so."""
    DENIED = "denied"
    """By a word such as "denies", "hoax", "untrue": somebody says that it is not so."""


@dataclass(frozen=True, slots=True)
class Denial:
    """One negation or denial of a claim.

    Attributes:
        text: The words that deny, verbatim.
        start: Where they start in the claim.
        end: Where they end.
        polarity: How they deny.
        reach: Where the clause ends that they turn.
        covers: Stems of its words.
        subject: Stems of the words before them in the sentence.
    """

    text: str
    start: int
    end: int
    polarity: Polarity
    reach: int
    covers: tuple[str, ...]
    subject: tuple[str, ...]


_NEGATOR_WORDS: Final = "not never no cannot"
_NEGATORS: Final = frozenset(_NEGATOR_WORDS.split())
_BESIDE_WORDS: Final = "nobody none nothing neither nor without"
_BESIDE: Final = frozenset(_BESIDE_WORDS.split())
_DENIER_WORDS: Final = (
    "deny denies denied denying denial hoax hoaxes fake faked fakes false falsely untrue bogus "
    "debunk debunks debunked debunking refute refutes refuted refuting rebut rebuts rebutted "
    "dismiss dismisses dismissed disprove disproves disproved disproven fabricated fabrication "
    "myth satire satirical baseless unfounded reject rejects rejected disputes disputed"
)
_DENIERS: Final = frozenset(_DENIER_WORDS.split())
_HALF_DENYING_WORDS: Final = (
    "only until hardly barely rarely seldom few little refused refuses failed fails avoided avoids "
    "unable against lack lacks lacked stopped ceased unlike except despite instead"
)
_HALF_DENYING: Final = frozenset(_HALF_DENYING_WORDS.split())
_CLAUSE_ENDS: Final = frozenset(".;!?:,")
_CLAUSE_START_WORDS: Final = (
    "but although though because while whereas however until unless which who whom whose and"
)
_CLAUSE_WORDS: Final = frozenset(_CLAUSE_START_WORDS.split())
_NOT_DENYING: Final = (
    ("not", "only"),
    ("no", "longer"),
    ("no", "doubt"),
    ("no", "more"),
    ("no", "less"),
    ("no", "fewer"),
    ("not", "just"),
    ("no", "later"),
    ("no", "sooner"),
    ("no", "earlier"),
    ("not", "until"),
    ("nothing", "but"),
    ("no", "."),
)
_REACH: Final = 14
_MOST: Final = 40
_WORD = re.compile(r"[a-z]+(?:['\u2019]t)?")
_CONTRACTED = re.compile(r"n['\u2019]t$")


def claim_denials(text: str) -> tuple[Denial, ...]:
    """Read the negations and denials of a claim.

    Args:
        text: The claim, of a length that the caller has capped; its first 40 are given.

    Example:
        >>> (denial,) = claim_denials("The mill was never shelled by night.")
        >>> denial.text, denial.covers, denial.polarity.value
        ('never', ('shell', 'night'), 'negated')
    """
    tokens = tokenise(text)
    found: list[Denial] = []
    for place, token in enumerate(tokens):
        polarity = _polarity(tokens, place)
        if polarity is None:
            continue
        clause = _clause(tokens, place, polarity)
        found.append(
            Denial(
                text=text[token.start : token.end],
                start=token.start,
                end=token.end,
                polarity=polarity,
                reach=clause[-1].end if clause else token.end,
                covers=tuple(stem(each.word) for each in clause if is_content(each.word)),
                subject=_subject(tokens, place),
            )
        )
        if len(found) == _MOST:
            break
    return tuple(found)


def turns(text: str) -> bool:
    """Tell whether a sentence denies anything, if only by half: "hardly", "failed to".

    Example:
        >>> turns("They failed to arrive"), turns("They arrived")
        (True, False)
    """
    words = _WORD.findall(text.lower())
    return any(
        word in _HALF_DENYING
        or word in _NEGATORS
        or word in _BESIDE
        or word in _DENIERS
        or _CONTRACTED.search(word)
        for word in words
    )


def _polarity(tokens: list[Token], place: int) -> Polarity | None:
    word = tokens[place].word
    if word in _DENIERS:
        return Polarity.DENIED
    if word not in _NEGATORS and not _CONTRACTED.search(word):
        return None
    ahead = tokens[place + 1].word if place + 1 < len(tokens) else ""
    if (word, ahead) in _NOT_DENYING or ahead[:1].isdigit():
        return None
    return Polarity.NEGATED


def _clause(tokens: list[Token], place: int, polarity: Polarity) -> list[Token]:
    """Give the tokens that a negation turns: the rest of its clause; of a denial, its sentence."""
    negated = polarity is Polarity.NEGATED
    ends = _CLAUSE_ENDS if negated else frozenset(".;!?")
    clause: list[Token] = []
    for token in tokens[place + 1 : place + 1 + _REACH]:
        mark = token.kind is Kind.BREAK or (token.kind is Kind.MARK and token.word in ends)
        if mark or (negated and token.word in _CLAUSE_WORDS):
            break
        clause.append(token)
    return clause


def _subject(tokens: list[Token], place: int) -> tuple[str, ...]:
    words: list[str] = []
    for token in reversed(tokens[max(place - _REACH, 0) : place]):
        if token.kind is Kind.BREAK or (token.kind is Kind.MARK and token.word in ".;!?"):
            break
        if is_content(token.word):
            words.append(stem(token.word))
    return tuple(reversed(words))
