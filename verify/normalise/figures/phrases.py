"""Known phrases at a place of a text, read forwards or backwards."""

from collections.abc import Sequence

from verify.normalise.figures.tokens import Token
from verify.normalise.figures.vocabulary import Sense, vocabulary

__all__ = ["sense_at", "sense_before"]


def sense_at(tokens: Sequence[Token], at: int) -> tuple[Sense | None, int]:
    """Find the longest known phrase that starts at a token, and its size.

    Example:
        >>> from verify.normalise.figures.tokens import tokenise
        >>> sense, size = sense_at(tokenise("mass graves were opened"), 0)
        >>> sense.noun, size
        ('mass graves', 2)
    """
    if at >= len(tokens):
        return None, 1
    known = vocabulary()
    longest = known.longest_from.get(tokens[at].word, 0)
    senses, words = known.senses, tuple([token.word for token in tokens[at : at + longest]])
    for size in range(len(words), 0, -1):
        sense = senses.get(words[:size])
        if sense is not None:
            return sense, size
    return None, 1


def sense_before(tokens: Sequence[Token], end: int) -> tuple[Sense | None, int]:
    """Find the longest known phrase that ends before a token, and where it starts.

    Example:
        >>> from verify.normalise.figures.tokens import tokenise
        >>> sense, start = sense_before(tokenise("the shot dead"), 3)
        >>> sense.done, start
        ('deaths', 1)
    """
    known = vocabulary()
    longest = known.longest_to.get(tokens[end - 1].word, 0) if end else 0
    senses = known.senses
    words = tuple([token.word for token in tokens[max(end - longest, 0) : end]])
    for size in range(len(words), 0, -1):
        sense = senses.get(words[-size:])
        if sense is not None:
            return sense, end - size
    return None, end
