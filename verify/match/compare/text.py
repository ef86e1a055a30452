"""Text: how much two claims share of the words that no other field scores."""

import numpy as np
import numpy.typing as npt

from verify.match.compare.comparison import Levels
from verify.match.profiles import Counts, Words

__all__ = ["TEXT_LEVELS", "likeness", "text_levels"]

TEXT_LEVELS = {
    "text_missing": "a claim without telling words",
    "nothing": "no telling word shared",
    "little": "few telling words shared",
    "some": "some telling words shared",
    "half": "about half of the telling words shared",
    "most": "most telling words shared",
    "all": "nearly all telling words shared",
    "long_nothing": "long texts, hardly a telling word shared",
    "long_little": "long texts, few telling words shared",
    "long_some": "long texts, some telling words shared",
    "long_half": "long texts, many telling words shared",
    "long_most": "long texts, most telling words shared",
    "long_all": "long texts, nearly all telling words shared",
    "one_text": "nearly the same words of one document",
    "told_little": "few telling words shared, beside what their documents tell",
    "told_some": "some telling words shared, beside what their documents tell",
    "told_most": "most telling words shared, beside what their documents tell",
}
_LONG_LEVELS = 6
_CUTS = np.array([0.0, 0.15, 0.3, 0.5, 0.75])
_CUTS_LONG = np.array([0.06, 0.13, 0.2, 0.28, 0.38])

FEW = 1
"""How many levels above "nothing" one shared word may bring a short text, beside one a word."""

LONG = 25
"""From how many telling words on a text is long: two long texts always share some."""


def likeness(
    words: Words, left: Counts, right: Counts
) -> tuple[npt.NDArray[np.float64], Counts, Counts]:
    """Return the cosine of each pair, how many words it shares, and the shorter text's words.

    Weights are whole numbers, so that the result does not depend on the order of summing.
    """
    from scipy.sparse import csr_matrix

    if len(left) == 1:
        return _likeness_of_one(words, int(left[0]), int(right[0]))
    if len(left) < len(words.start) // 8:
        rows, where = np.unique(np.concatenate((left, right)), return_inverse=True)
        words, (left, right) = words.take(rows), np.split(where, 2)
    weight = words.weights()
    shape = (len(words.start) - 1, len(words.weight))
    matrix = csr_matrix((weight, words.word, words.start), shape=shape)
    norm = np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel().astype(np.float64)
    product = csr_matrix(matrix[left].multiply(matrix[right]))
    shared = np.asarray(product.sum(axis=1)).ravel()
    scale = np.sqrt(norm[left] * norm[right])
    cosine = np.divide(shared, scale, out=np.zeros(len(left)), where=scale > 0)
    count = np.diff(words.start)
    return cosine, np.diff(product.indptr), np.minimum(count[left], count[right])


def _likeness_of_one(
    words: Words, a: int, b: int
) -> tuple[npt.NDArray[np.float64], Counts, Counts]:
    """Compare one pair, as a person asks for it, without making tables."""
    pair = words.take(np.array([a, b], np.int64))
    weight, middle = pair.weights(), int(pair.start[1])
    one, other = weight[:middle], weight[middle:]
    _, i, j = np.intersect1d(
        pair.word[:middle], pair.word[middle:], assume_unique=True, return_indices=True
    )
    scale = np.sqrt(np.float64((one * one).sum()) * np.float64((other * other).sum()))
    cosine = float((one[i] * other[j]).sum()) / scale if scale > 0 else 0.0
    return np.array([cosine]), np.array([len(i)]), np.array([min(len(one), len(other))])


def text_levels(words: Words, left: Counts, right: Counts) -> Levels:
    """Compare the words of many pairs."""
    cosine, shared, shorter = likeness(words, left, right)
    short = np.searchsorted(_CUTS, cosine, side="left")
    short = np.minimum(short, shared + FEW)
    long = np.searchsorted(_CUTS_LONG, cosine, side="left")
    level = np.where(shorter >= LONG, long + _LONG_LEVELS, short) + 1
    return np.where(shorter == 0, 0, level).astype(np.int8)
