"""What happened to the counted: the words before an amount and after its noun."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from verify.models.words import Measure
from verify.normalise.figures.numerals import NUMBER_WORDS
from verify.normalise.figures.phrases import sense_at, sense_before
from verify.normalise.figures.tokens import Kind, Token
from verify.normalise.figures.vocabulary import Sense, grammar, vocabulary

__all__ = ["Said", "said_after", "said_before", "stands_alone"]


class Said(NamedTuple):
    """What the words around an amount say; `reach` is how far they extend."""

    reach: int
    outcome: str | None = None
    state: str | None = None
    tells: Measure | None = None
    implies: Measure | None = None


_REACH: Final = 18
_TOLL_REACH: Final = 8
_OPENINGS: Final = frozenset({"(", ",", "-"})
_NEGATED: Final = frozenset({"not", "never", "n't", "neither"})
_BOTH: Final = frozenset({"deaths", "injuries"})


def said_before(tokens: Sequence[Token], start: int) -> Said:
    """Read what stands before an amount: "killing 12", "the bodies of six", "documented 400".

    Args:
        tokens: The text's tokens.
        start: Where the amount starts.

    Example:
        >>> from verify.normalise.figures.tokens import tokenise
        >>> said_before(tokenise("found the bodies of six"), 4)[1:]
        ('deaths', None, <Measure.FOUND: 'found'>, <Measure.FOUND: 'found'>)
    """
    end = start
    while end and (tokens[end - 1].word == ":" or tokens[end - 1].word == '"'):
        end -= 1
    if end and tokens[end - 1].word == "of":
        said = _noun_of(tokens, end - 1)
        if said is not None:
            return said
    sense, place = sense_before(tokens, end)
    if sense is None:
        return _toll(tokens, start)
    if _passive(tokens, place, sense):
        return Said(start)
    outcome = sense.done or sense.doing
    if outcome is not None:
        return _with_partner(tokens, place, outcome)
    if sense.state is not None:
        return Said(place, state=sense.state, tells=sense.tells)
    if sense.tells is not None:
        return Said(place, tells=sense.tells)
    return _toll(tokens, start)


def _noun_of(tokens: Sequence[Token], end: int) -> Said | None:
    """Read "the bodies of" and "discovered the bodies of"."""
    sense, place = sense_before(tokens, end)
    if sense is None or sense.noun is None or vocabulary().units[sense.noun] != "persons":
        doing = sense.doing if sense is not None else None
        return Said(place, doing) if doing else None
    tells, reach = sense.tells, place
    for back in range(place, max(place - 3, 0), -1):
        verb, verb_at = sense_before(tokens, back)
        if verb is not None and verb.tells is not None:
            tells, reach = verb.tells, verb_at
            break
        if (
            tokens[back - 1].word not in grammar("determiners")
            and tokens[back - 1].kind is not Kind.WORD
        ):
            break
    return Said(reach, sense.noun, tells=tells, implies=sense.implies)


def _passive(tokens: Sequence[Token], place: int, sense: Sense) -> bool:
    """Tell "was detained 12 times" from "detained 12 men"."""
    past = sense.done is not None or sense.tells is not None or sense.state is not None
    return bool(past and place and tokens[place - 1].word in grammar("be"))


def _with_partner(tokens: Sequence[Token], place: int, outcome: str) -> Said:
    """Read "killing or wounding 12": casualties, of which no one kind can be told."""
    if place > 1 and tokens[place - 1].word in {"and", "or"}:
        other, start = sense_before(tokens, place - 1)
        partner = (other.done or other.doing) if other is not None else None
        if partner is not None and partner != outcome:
            both = {partner, outcome} == _BOTH
            return Said(start, "casualties" if both else None)
    return Said(place, outcome)


def _toll(tokens: Sequence[Token], start: int) -> Said:
    """Read "the death toll rose to 12" and "the number of detained has reached 12"."""
    end = start
    while (
        end and start - end < _TOLL_REACH and tokens[end - 1].word in grammar("toll", "toll_link")
    ):
        end -= 1
    sense, place = sense_before(tokens, end) if end < start else (None, start)
    if sense is None:
        return Said(start)
    heads = {token.word for token in tokens[max(place - 4, 0) : end]}
    numbered = bool(heads & {"number", "total", "toll"})
    grew = any(token.word in grammar("toll") for token in tokens[end:start])
    if sense.noun is not None and vocabulary().units[sense.noun] in {"persons", "cases"}:
        return Said(place, sense.noun, implies=sense.implies) if numbered or grew else Said(start)
    return Said(place, sense.outcome) if numbered and sense.outcome else Said(start)


def said_after(tokens: Sequence[Token], at: int) -> Said:
    """Read what is said of the counted: "12 people from two villages were detained".

    Only a chain of auxiliaries leads to what happened, so that in "12 people attended a funeral
    after a man was killed" nobody else is counted as dead.

    Args:
        tokens: The text's tokens.
        at: The place after the noun phrase, or after the amount where there is none.

    Example:
        >>> from verify.normalise.figures.tokens import tokenise
        >>> said_after(tokenise("who they say were murdered"), 0)
        Said(reach=5, outcome='deaths', state=None, tells=None, implies=None)
    """
    place, limit = _aside(tokens, at), min(len(tokens), at + _REACH)
    verbal = passive = False
    tells: Measure | None = None
    reach = at
    while place < limit:
        token = tokens[place]
        word = token.word
        if word in _NEGATED or word.endswith("n't"):
            break
        sense, size = sense_at(tokens, place)
        if sense is not None and (sense.outcome or sense.state or sense.tells):
            end = place + size
            if not (verbal or sense.happened or stands_alone(tokens, end)):
                break
            if sense.outcome or sense.state:
                outcome = _joined(tokens, end, sense.outcome)
                return Said(end, outcome, sense.state, tells or sense.tells)
            tells, reach, place = tells or sense.tells, end, end
            continue
        if word in grammar("be", "have"):
            verbal, passive = True, passive or word in grammar("be")
        elif word in grammar("prepositions") and not verbal:
            place = _to_auxiliary(tokens, place, limit)
            continue
        elif not (
            word in grammar("believed")
            or word in grammar("relative")
            or _adverb(word)
            or word in {'"', "("}
        ):
            break
        verbal = verbal or word in grammar("relative")
        place += 1
    return Said(reach, tells=tells)


def _aside(tokens: Sequence[Token], at: int) -> int:
    """Pass over ", including 3 children," or "(3 of them children)" before a verb."""
    if at + 1 >= len(tokens):
        return at
    first, second = tokens[at], tokens[at + 1]
    if first.word not in _OPENINGS:
        return at
    partitive = {token.word for token in tokens[at + 1 : at + 6]} & {"them", "whom"}
    told = partitive or second.word in grammar("asides") or second.kind is Kind.MASKED
    dash = first.word == "-" and not first.glued and not second.glued
    if not (first.word == "(" or dash or (first.word == "," and told)):
        return at
    closing = ")" if first.word == "(" else first.word
    for place in range(at + 2, min(at + 14, len(tokens))):
        if tokens[place].word == closing:
            return place + 1
    return at


def stands_alone(tokens: Sequence[Token], end: int) -> bool:
    """Tell "12 people detained in May" from "12 people detained the mayor".

    Args:
        tokens: The text's tokens.
        end: The place after what may be a verb, or after a noun phrase.

    Example:
        >>> from verify.normalise.figures.tokens import tokenise
        >>> stands_alone(tokenise("in May"), 0), stands_alone(tokenise("the mayor"), 0)
        (True, False)
    """
    if end >= len(tokens):
        return True
    after = tokens[end]
    if after.kind is not Kind.WORD:
        return after.kind is not Kind.NUMBER
    if after.word in vocabulary().starts and _number_soon(tokens, end):
        return False  # "held at least 30"
    sense, _ = sense_at(tokens, end)
    more = sense is not None and (sense.tells is not None or sense.outcome is not None)
    return (
        after.word in grammar("prepositions", "subordinate", "after_passive")
        or _adverb(after.word)
        or more
    )


def _number_soon(tokens: Sequence[Token], at: int) -> bool:
    return any(
        token.kind is Kind.NUMBER or token.word in NUMBER_WORDS - {"a", "an"}
        for token in tokens[at + 1 : at + 3]
    )


def _to_auxiliary(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Pass over a prepositional phrase; to the limit where no auxiliary ends it."""
    place = at + 1
    while place < limit:
        token = tokens[place]
        if token.word in grammar("be", "have") - {"to"}:
            return place
        ends = token.kind in {Kind.BREAK, Kind.NUMBER} or token.word in {".", ";", ":", "?", "!"}
        if ends or token.word in grammar("subordinate", "pronouns"):
            return limit
        sense, size = sense_at(tokens, place)
        before = tokens[place - 1].word
        if (
            sense is not None
            and sense.outcome is not None
            and sense.noun is None
            and before not in grammar("determiners", "prepositions", "and")
            and (sense.happened or stands_alone(tokens, place + size))
        ):
            return place
        if _finite(tokens, place):
            return limit
        place += 1
    return limit


def _finite(tokens: Sequence[Token], place: int) -> bool:
    """Guess a verb from "attended a", so that what follows is not about the counted."""
    word = tokens[place].word
    if not word.endswith("ed") or place + 1 >= len(tokens):
        return False
    after = tokens[place + 1].word in grammar("articles")
    return after and tokens[place - 1].word not in grammar("determiners")


def _joined(tokens: Sequence[Token], end: int, outcome: str | None) -> str | None:
    """Read "killed or wounded" as casualties."""
    if end + 1 < len(tokens) and tokens[end].word in {"and", "or"}:
        other, _ = sense_at(tokens, end + 1)
        if other is not None and {other.outcome, outcome} == _BOTH:
            return "casualties"
    return outcome


def _adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > 3
