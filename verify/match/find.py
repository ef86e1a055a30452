"""Find: which known allegations speak of a text, best first."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verify.match.encode.raw import listed
from verify.match.encode.words import WORD
from verify.match.stem import stem
from verify.match.surprise import general_bits
from verify.models.dataset import Dataset
from verify.models.table import Row

if TYPE_CHECKING:
    from scipy.sparse import csc_matrix

__all__ = ["Found", "Index", "find"]

LONGEST = 20_000
"""Characters of a text that are read."""

SATURATION = 1.2
"""How soon a word that occurs again stops counting (k1 of BM25)."""

LENGTH = 0.75
"""How much a long text is discounted (b of BM25)."""

TYPICAL = 40.0
"""Words of a text that is neither long nor short, so that no text's rank rests on the others."""

_LINK = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S{1,2000}")
"""An address says where something stands, not what."""

_JOINED = re.compile(r"(?<=[a-zа-яёіїєґ])(?=[A-ZА-ЯЁІЇЄҐ])")
"""Where a new word begins inside a tag such as "#OldMillBridge"."""


@dataclass(frozen=True, slots=True)
class Found:
    """One allegation that speaks of a text.

    Attributes:
        id: The allegation's id.
        position: Where it stands in the data set.
        score: How much it shares with the text; only the order means anything.
        words: The stems shared, the most telling first.
    """

    id: str
    position: int
    score: float
    words: tuple[str, ...]


def find(dataset: Dataset, text: str, k: int = 10) -> tuple[Found, ...]:
    """Return the known allegations that speak of a text, best first.

    Similarity proposes: a hit is something to read, never a match by itself. For many texts make
    one `Index` and ask it.

    Args:
        dataset: The data set to look in.
        text: An allegation in plain words, a headline or a post.
        k: How many to return at most.

    Example:
        >>> ds = Dataset.of([{"id": "a", "claim": "Shells hit the bakery.", "source": "Gazette"},
        ...                  {"id": "b", "claim": "The mayor resigned.", "source": "Gazette"}])
        >>> [(hit.id, hit.words) for hit in find(ds, "Was a bakery shelled?")]
        [('a', ('bakery', 'shell'))]
    """
    return Index.of(dataset).find(text, k)


@dataclass(frozen=True, slots=True)
class Index:
    """The words of every allegation, made to be asked many times.

    Source: Robertson and Zaragoza (2009), BM25, with word frequencies of general text in the
    place of those of the data set, so that a new allegation changes no other's score.
    """

    ids: tuple[str, ...]
    words: Mapping[str, int]
    scores: "csc_matrix"

    @classmethod
    def of(cls, dataset: Dataset) -> "Index":
        """Index the claims of a data set with the titles of their documents and their quotes."""
        from scipy.sparse import csc_matrix

        words: dict[str, int] = {}
        rows, columns, scores = [], [], []
        for position, row in enumerate(dataset.allegations.rows()):
            for word, score in _scores(" ".join(_texts(row, dataset))):
                rows.append(position)
                columns.append(words.setdefault(word, len(words)))
                scores.append(score)
        shape = (len(dataset.allegations), len(words))
        return cls(dataset.allegations.ids, words, csc_matrix((scores, (rows, columns)), shape))

    def find(self, text: str, k: int = 10) -> tuple[Found, ...]:
        """Return the allegations that share most with a text."""
        asked = set(_stems(text[:LONGEST]))
        known = sorted(word for word in asked if word in self.words)
        if not known:
            return ()
        shared = self.scores[:, [self.words[word] for word in known]]
        total = np.asarray(shared.sum(axis=1)).ravel().round(6)
        best = np.lexsort((np.array(self.ids), -total))[:k]
        hits = []
        for position in best.tolist():
            if total[position] > 0:
                row = shared[[position]].toarray().ravel()
                order = sorted(zip(-row, known, strict=True))
                told = tuple(word for score, word in order if score < 0)
                hits.append(Found(self.ids[position], position, float(total[position]), told))
        return tuple(hits)


def _texts(row: Row, dataset: Dataset) -> Iterator[str]:
    yield row["claim"][:LONGEST]
    source = row.get("source")
    if isinstance(source, str):
        position = dataset.sources.position(source)
        source = None if position is None else dataset.sources.row(position)
    if source and source.get("title"):
        yield source["title"]
    for quote in listed(row.get("quote")):
        yield (quote if isinstance(quote, str) else quote["text"])[:LONGEST]
    if row.get("notes"):
        yield row["notes"][:LONGEST]


def _scores(text: str) -> Iterator[tuple[str, float]]:
    words = Counter(_stems(text))
    scale = SATURATION * (1 - LENGTH + LENGTH * words.total() / TYPICAL)
    for word, count in words.items():
        bits = general_bits(word)
        if bits > 0:
            yield word, bits * count * (SATURATION + 1) / (count + scale)


def _stems(text: str) -> Iterator[str]:
    """Return the stems of a text's words, addresses left out and words of tags taken apart.

    Example:
        >>> list(_stems("Bombed: #OldMillBridge https://news.example/a1"))
        ['bomb', 'old', 'mill', 'bridg']
    """
    return map(stem, WORD.findall(_JOINED.sub(" ", _LINK.sub(" ", text)).lower()))
