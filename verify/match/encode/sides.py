"""Words that name a side: they weigh nothing, so that swapping the sides changes no score."""

from collections.abc import Callable

from verify.match.encode.raw import listed
from verify.match.encode.words import WORD
from verify.match.reporting import REPORTING
from verify.match.stem import stem
from verify.models.dataset import Dataset
from verify.normalise.parties import named_party

__all__ = ["unweighed_in"]


def unweighed_in(dataset: Dataset) -> Callable[[str], bool]:
    """Return the test for stems that weigh nothing: words of reporting, and names of the sides.

    Two texts that both name a side are no more alike than two that name different sides.
    """
    parties = dataset.info.parties
    names = {
        stem(word)
        for row in map(dataset.actors.row, range(len(dataset.actors)))
        if row.get("party")
        for name in (row.get("name") or "", *listed(row.get("aliases")))
        for word in WORD.findall(name.lower())
    }
    names |= REPORTING

    def unweighed(token: str) -> bool:
        return token in names or (bool(parties) and named_party(token, parties) is not None)

    return unweighed
