"""Levels: evidence levels in words, the same in every answer."""

from verify.models.words import EvidenceLevel

__all__ = ["LEVEL_WORDS", "rank"]

LEVEL_WORDS = {
    EvidenceLevel.SINGLE_ORIGIN: "one origin",
    EvidenceLevel.MULTI_OUTLET_SINGLE_ORIGIN: "several documents, one origin",
    EvidenceLevel.SAME_SIDE_ONLY: "several voices, one side",
    EvidenceLevel.INDEPENDENCE_UNKNOWN: "several origins, independence not on record",
    EvidenceLevel.CORROBORATED: "independent origins on record",
    EvidenceLevel.CROSS_PARTY: "adverse sides agree, or one concedes",
}
"""Every level in a few words, from the lowest to the highest."""

_RANKS = {level: rank for rank, level in enumerate(EvidenceLevel)}


def rank(level: EvidenceLevel) -> int:
    """Return the place of a level in the order of the vocabulary.

    Example:
        >>> rank(EvidenceLevel.SAME_SIDE_ONLY) < rank(EvidenceLevel.CORROBORATED)
        True
    """
    return _RANKS[level]
