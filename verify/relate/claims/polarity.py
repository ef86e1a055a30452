"""Polarity of two claims: whether the one denies what the other says."""

from collections.abc import Collection

from verify.normalise.claims import Claim, Denial, Polarity, turns
from verify.relate.claims.finding import ClaimFinding

__all__ = ["compare_polarity"]

_SHARED_SUBJECT = 0.5
_SHARED_BY_DENIAL = 0.5
_REASON = "one denies what the other says"


def compare_polarity(a: Claim, b: Claim) -> list[ClaimFinding]:
    """Compare what each of two claims denies with what the other asserts.

    Args:
        a: The one claim.
        b: The other.

    Returns:
        A contradiction for every clause that one negates and a sentence of the other asserts in
        full, of the same subject; and for every denial of most of what the other says.
    """
    found = [*_denied(a, b), *(each.swapped() for each in _denied(b, a))]
    return list(dict.fromkeys(found))


def _denied(own: Claim, their: Claim) -> list[ClaimFinding]:
    found = []
    for denial in own.denials:
        asserted = _asserted(denial, their)
        if asserted is None or _asserted(denial, own) is not None:
            continue  # a claim that says both denies nothing
        sentence = own.sentence_at(denial.start)
        words = denial.text if sentence is None else sentence.text.strip()
        found.append(ClaimFinding("polarity", False, (words, asserted), _REASON))
    return found


def _asserted(denial: Denial, claim: Claim) -> str | None:
    """Give the sentence of a claim that asserts what is denied; None where none does."""
    if denial.polarity is Polarity.NEGATED:
        if not (denial.covers and denial.subject):
            return None
        covers, subject = frozenset(denial.covers), denial.subject
        found = (
            sentence
            for sentence in claim.sentences
            if covers.issubset(sentence.stems)
            and _share(subject, sentence.stems) >= _SHARED_SUBJECT
            and not turns(sentence.text)
        )
    else:
        if any(each.polarity is Polarity.DENIED for each in claim.denials):
            return None
        told = frozenset((*denial.covers, *denial.subject))
        found = (
            sentence
            for sentence in claim.sentences
            if _share(sentence.stems, told) >= _SHARED_BY_DENIAL and not turns(sentence.text)
        )
    sentence = next(found, None)
    return None if sentence is None else sentence.text.strip()


def _share(words: Collection[str], among: Collection[str]) -> float:
    return sum(word in among for word in words) / len(words) if words else 0.0
