"""Prepare: a data set into its distinct rows, with what people decided about them."""

from dataclasses import dataclass, replace

from verify.match.distinct import Distinct, distinct_rows
from verify.match.encode import encode
from verify.match.encode.profile import Encoded
from verify.match.encode.quiet import chance_of_meeting
from verify.match.judgements import Decisions, decisions
from verify.match.weights import Weights
from verify.models.dataset import Dataset
from verify.normalise.registers import Registers

__all__ = ["Prepared", "prepare", "prepared"]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A data set that is ready to be compared.

    Attributes:
        encoded: The profiles, one row an allegation.
        distinct: Those that differ in what is compared.
        decided: What people decided, by positions.
    """

    encoded: Encoded
    distinct: Distinct
    decided: Decisions


def prepare(registers: Registers, weights: Weights) -> Prepared:
    """Encode a data set, find its distinct rows, and how much is told of each place.

    Raises:
        ConflictingJudgementsError: People's judgements contradict one another along a path.
    """
    return prepared(encode(registers), registers.dataset, weights)


def prepared(encoded: Encoded, dataset: Dataset, weights: Weights) -> Prepared:
    """Find the distinct rows of profiles, and how much is told of each place.

    Raises:
        ConflictingJudgementsError: People's judgements contradict one another along a path.
    """
    decided = decisions(dataset)
    named = set(decided.group) | set(encoded.links.ravel().tolist())
    distinct = distinct_rows(encoded, dataset.allegations.ids, named, weights)
    p = distinct.encoded.profiles
    chance = chance_of_meeting(p, encoded.gazetteer)
    rows = replace(distinct.encoded, profiles=replace(p, chance=chance))
    every = replace(encoded.profiles, chance=chance[distinct.row])
    return Prepared(replace(encoded, profiles=every), replace(distinct, encoded=rows), decided)
