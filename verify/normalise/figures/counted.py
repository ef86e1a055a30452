"""What an amount counts: the noun phrase after it."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from verify.models.words import Measure
from verify.normalise.figures.phrases import sense_at
from verify.normalise.figures.singular import looks_plural, singular
from verify.normalise.figures.tokens import Kind, Token
from verify.normalise.figures.vocabulary import Sense, grammar, vocabulary

__all__ = ["Counted", "read_counted"]


class Counted(NamedTuple):
    """The thing counted; `end` is the place after its noun phrase."""

    end: int
    noun: str | None = None
    """The canonical thing, or an unknown head noun in the singular."""
    known: bool = False
    """Whether the head is in the vocabulary."""
    person: bool = False
    outcome: str | None = None
    """What an adjective says of the counted: "12 dead civilians"."""
    victims: str | None = None
    implies: Measure | None = None
    tells: Measure | None = None
    measured: bool = False
    """Whether it is a length, a time, money ...: then it counts nothing."""


class _Part(NamedTuple):
    """A known or unknown piece of the phrase."""

    words: tuple[str, ...]
    raw: str
    end: int
    sense: Sense | None


_LONGEST: Final = 7
_GLUE: Final = frozenset({'"', "“", "”", "«", "»", "„", "'", "-"})
_REPORTED: Final = frozenset({"cases", "case", "incidents", "instances", "reports", "counts"})
_CURRENCIES: Final = frozenset("$€£¥₴₽₹₺%°")


def read_counted(tokens: Sequence[Token], at: int, *, many: bool = True) -> Counted:
    """Read the noun phrase that starts after an amount.

    Args:
        tokens: The text's tokens.
        at: The place after the amount.
        many: Whether the amount is other than one, so that a plural is looked for.

    Example:
        >>> from verify.normalise.figures.tokens import tokenise
        >>> read_counted(tokenise("civilian residents of the town"), 0)[1:6]
        ('people', True, True, None, 'civilians')
    """
    start = _skip_pronouns(tokens, at)
    if start < len(tokens) and tokens[start].word in _CURRENCIES:
        return Counted(start + 1, measured=True)
    parts = _parts(tokens, start)
    if any(part.words[-1] in vocabulary().measured for part in parts[:2]):
        return Counted(parts[0].end, measured=True, noun=singular(parts[0].words[-1]))
    head = _head(parts, many=many)
    adjectives = parts if head is None else parts[: parts.index(head)]
    outcome = next((p.sense.outcome for p in adjectives if p.sense and p.sense.outcome), None)
    tells = next((p.sense.tells for p in adjectives if p.sense and p.sense.tells), None)
    if head is None:
        return Counted(at)
    if head.sense is None:
        person = _is_a_people(head)
        noun = "people" if person else singular(head.words[-1])
        return Counted(head.end, noun, person, person, outcome, _victims(parts, head), None, tells)
    sense, end = head.sense, head.end
    if head.words[-1] in _REPORTED:
        of_what = _complement(tokens, end)
        if of_what is not None:
            return Counted(of_what[1], of_what[0], True, tells=tells)
    return Counted(
        end=end,
        noun=sense.noun or "people",
        known=True,
        person=sense.noun is None,
        outcome=outcome,
        victims=_victims(parts, head) or _of_whom(tokens, end),
        implies=sense.implies,
        tells=tells,
    )


def _skip_pronouns(tokens: Sequence[Token], at: int) -> int:
    """Pass over "of the", "of them" and the like, and over quotation marks."""
    end = at
    while end < len(tokens) and end - at < 4:
        token = tokens[end]
        whole = token.kind is Kind.NUMBER and end > at  # "3 of the 5 men"
        quote = token.word in _GLUE - {"-"}
        if not (whole or quote or token.word in grammar("skipped")):
            break
        end += 1
    return end


def _parts(tokens: Sequence[Token], at: int) -> list[_Part]:
    """Cut the phrase into known phrases and single words, up to where it ends."""
    parts: list[_Part] = []
    end = at
    while end < len(tokens) and end - at < _LONGEST:
        token = tokens[end]
        if token.word in _GLUE and token.kind is Kind.MARK:
            end += 1
            continue
        if token.kind is not Kind.WORD or token.word in grammar("noun_phrase_ends"):
            break
        sense, size = sense_at(tokens, end)
        if sense is None or not _is_nominal(sense):
            sense, size = None, _model_size(tokens, end)
        words = tuple(each.word for each in tokens[end : end + size])
        if token.word in grammar("skipped") and sense is None:
            break
        end += size
        parts.append(_Part(words, token.raw, end, sense))
    return parts


def _is_nominal(sense: Sense) -> bool:
    return bool(sense.noun or sense.person or sense.outcome or sense.tells or sense.state)


def _model_size(tokens: Sequence[Token], at: int) -> int:
    """Take a name such as "T-72" as one adjective."""
    name = tokens[at + 1 : at + 3]
    if len(name) == 2 and name[0].word == "-" and name[1].kind is Kind.NUMBER:
        return 3 if name[0].glued and name[1].glued else 1
    return 1


def _head(parts: Sequence[_Part], *, many: bool) -> _Part | None:
    """Find the noun that is counted: the first in the plural, unless one is counted."""
    for place, part in enumerate(parts):
        sense = part.sense
        if sense and (sense.state or sense.outcome or sense.tells) and not _is_noun(sense):
            if place and not _more_nouns(parts[place + 1 :]):
                break  # a verb: the noun stood before it
            continue
        if many and (looks_plural(part.words[0]) or looks_plural(part.words[-1])):
            return part
    named = [part for part in parts if part.sense and _is_noun(part.sense)]
    if many:
        return parts[-1] if named and named[-1] is parts[-1] else None
    named = [part for part in named if singular(part.words[-1]) == part.words[-1]]
    unknown = [part for part in parts if part.sense is None]
    return next(reversed(named or unknown), None)


def _more_nouns(parts: Sequence[_Part]) -> bool:
    return any(part.sense is not None and _is_noun(part.sense) for part in parts[:2])


def _is_noun(sense: Sense) -> bool:
    return sense.noun is not None or sense.person


def _is_a_people(part: _Part) -> bool:
    """Read "Bavarians" and "Koreans" as people."""
    return part.raw[:1].isupper() and part.words[-1].endswith(("ians", "eans"))


def _victims(parts: Sequence[_Part], head: _Part) -> str | None:
    """Give the class of victims: of the head, or of an adjective before it."""
    if head.sense and head.sense.victims:
        return head.sense.victims
    before = parts[: parts.index(head)]
    return next((part.sense.victims for part in before if part.sense and part.sense.victims), None)


def _of_whom(tokens: Sequence[Token], at: int) -> str | None:
    """Read the class after the head: "12 deaths of journalists"."""
    if at >= len(tokens) or tokens[at].word != "of":
        return None
    for place in range(at + 1, min(at + 4, len(tokens))):
        sense, _ = sense_at(tokens, place)
        if sense is not None and sense.victims:
            return sense.victims
    return None


def _complement(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """Read what the cases are of: "12 cases of torture"."""
    if at + 1 >= len(tokens) or tokens[at].word != "of":
        return None
    sense, size = sense_at(tokens, at + 1)
    return (sense.noun, at + 1 + size) if sense and sense.noun else None
