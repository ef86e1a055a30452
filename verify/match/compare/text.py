"""Text: how much two claims share of the words that no other field scores."""

import numpy as np
import numpy.typing as npt

from verify.match.block.ranges import expand
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

FEW_PAIRS = 20_000
"""Up to so many pairs, loading scipy costs more than it saves."""

CHUNK = 50_000
"""So many pairs are multiplied at once, so that what is multiplied stays near at hand."""

LONG = 25
"""From how many telling words on a text is long: two long texts always share some."""


def likeness(
    words: Words, left: Counts, right: Counts
) -> tuple[npt.NDArray[np.float64], Counts, Counts]:
    """Return the cosine of each pair, how many words it shares, and the shorter text's words.

    Weights are whole numbers, so that the result does not depend on the order of summing.
    """
    if len(left) < len(words.start) // 8:
        rows, where = np.unique(np.concatenate((left, right)), return_inverse=True)
        words, (left, right) = words.take(rows), np.split(where, 2)
    if len(left) <= FEW_PAIRS:
        return _likeness_of_few(words, left, right)
    from scipy.sparse import csr_matrix

    weight = words.weights()
    shape = (len(words.start) - 1, len(words.weight))
    matrix = csr_matrix((weight, words.word, words.start), shape=shape)
    norm = np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel().astype(np.float64)
    shared, count = np.empty(len(left), np.int64), np.empty(len(left), np.int64)
    for at in range(0, len(left), CHUNK):
        part = slice(at, at + CHUNK)
        product = csr_matrix(matrix[left[part]].multiply(matrix[right[part]]))
        shared[part] = np.asarray(product.sum(axis=1)).ravel()
        count[part] = np.diff(product.indptr)
    scale = np.sqrt(norm[left] * norm[right])
    cosine = np.divide(shared, scale, out=np.zeros(len(left)), where=scale > 0)
    length = np.diff(words.start)
    return cosine, count, np.minimum(length[left], length[right])


def _likeness_of_few(
    words: Words, left: Counts, right: Counts
) -> tuple[npt.NDArray[np.float64], Counts, Counts]:
    """Do the same by looking each word of the one row up in the other."""
    weight, count = words.weights(), np.diff(words.start)
    base = np.int64(max(len(words.weight), 1))
    key = words.rows() * base + words.word  # in order: rows one by one, the words of each in order
    pair, at = expand(words.start[left], words.start[left + 1])
    asked = right[pair] * base + words.word[at]
    place = np.minimum(np.searchsorted(key, asked), max(len(key) - 1, 0))
    both = np.flatnonzero(key[place] == asked) if len(key) else np.zeros(0, np.int64)
    pair, at, place = pair[both], at[both], place[both]
    product = np.bincount(pair, weight[at] * weight[place], len(left))
    norm = np.bincount(words.rows(), weight * weight, len(count))
    scale = np.sqrt(norm[left] * norm[right])
    cosine = np.divide(product, scale, out=np.zeros(len(left)), where=scale > 0)
    return cosine, np.bincount(pair, minlength=len(left)), np.minimum(count[left], count[right])


def text_levels(words: Words, left: Counts, right: Counts) -> Levels:
    """Compare the words of many pairs."""
    cosine, shared, shorter = likeness(words, left, right)
    short = np.searchsorted(_CUTS, cosine, side="left")
    short = np.minimum(short, shared + FEW)
    long = np.searchsorted(_CUTS_LONG, cosine, side="left")
    level = np.where(shorter >= LONG, long + _LONG_LEVELS, short) + 1
    return np.where(shorter == 0, 0, level).astype(np.int8)
