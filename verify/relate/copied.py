"""Copied: whether the stored texts of two documents tell two allegations in the same words."""

from collections.abc import Mapping
from typing import Final

from verify.models.allegation import Quote
from verify.normalise.claims import stems_of
from verify.normalise.passages import Passage, Wording, shared_passages
from verify.relate.statement import Statement

__all__ = ["Copied"]

_WHOLE: Final = 0.5
"""From this share of the shorter text on, the texts are nearly one."""

_TOLD: Final = 0.6
"""A passage tells a claim if it has this share of the claim's words that carry meaning."""

_LONGEST: Final = 2_000
"""So many characters of a claim are looked for in a passage."""


class Copied:
    """Finds what documents carry word for word, from their stored texts.

    Each text is cut into words once, and two texts are compared only if somebody asks about two
    allegations in them.

    Args:
        texts: Stored texts, by the name that `text_file` of a source gives.
    """

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._wordings: dict[str, Wording] = {}
        self._shared: dict[tuple[str, str], tuple[Passage, ...]] = {}

    def reason(self, a: Statement, b: Statement) -> str | None:
        """Say in words what the documents of two allegations have in common.

        Args:
            a: The one allegation.
            b: The other; the answer does not depend on the order.

        Returns:
            None where a text is not stored, both are one document, or nothing that they share
            tells both allegations. Words of a text are never shown: it may not be published, and
            may name who is protected.
        """
        one, other = a.source.text_file, b.source.text_file
        if one is None or other is None or one == other:
            return None
        if one not in self._texts or other not in self._texts:
            return None
        if one > other:
            a, b, one, other = b, a, other, one
        first, second = self._wording(one), self._wording(other)
        passages = self._passages(one, other)
        told = sum(passage.matched for passage in passages)
        shorter = min(len(first.words), len(second.words))
        if told and told >= _WHOLE * shorter:
            return f"{100 * told // shorter} % of the words of one text stand in the other"
        own = [p for p in passages if _tells(first, p.first, a)]
        their = [p for p in passages if _tells(second, p.second, b)]
        if not own or not their:
            return None
        both = own[0]
        where = f"{one} from character {first.spans[both.first[0]][0]}"
        where += f", {other} from {second.spans[both.second[0]][0]}"
        return f"both texts have a passage of {both.matched} words in common ({where})"

    def _wording(self, name: str) -> Wording:
        found = self._wordings.get(name)
        if found is None:
            found = self._wordings[name] = Wording.of(self._texts[name])
        return found

    def _passages(self, one: str, other: str) -> tuple[Passage, ...]:
        found = self._shared.get((one, other))
        if found is None:
            found = shared_passages(self._wording(one), self._wording(other))
            self._shared[one, other] = found
        return found


def _tells(wording: Wording, passage: tuple[int, int], statement: Statement) -> bool:
    """Whether a passage covers what an allegation quotes, or has most words of its claim."""
    quote = statement.allegation.quote
    if isinstance(quote, Quote) and quote.start is not None and quote.end is not None:
        start, end = wording.at(quote.start, quote.end)
        return start < passage[1] and passage[0] < end
    words = " ".join(wording.words[slice(*passage)])
    if any(quoted.strip() in words for quoted in statement.quoted):
        return True
    claim = set(stems_of(statement.allegation.claim[:_LONGEST]))
    return bool(claim) and len(claim & set(stems_of(words))) >= _TOLD * len(claim)
