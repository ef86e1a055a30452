"""Words as columns: what is left of each claim once the other fields have had their words."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain

import numpy as np

from verify.match.encode.documents import DocumentColumns
from verify.match.encode.intern import stable_hashes
from verify.match.encode.mentions import LONGEST
from verify.match.encode.raw import Column, Raw, names_in
from verify.match.profiles import OFTEN, Words
from verify.match.reporting import REPORTING
from verify.match.stem import stem
from verify.match.surprise import stem_weight

__all__ = ["WORD", "Scored", "Vocabulary", "encode_topics", "encode_words"]

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")

MANY = 60
"""From how many words on a text is read for how often it says each; a short claim says it once."""

NOTHING = frozenset[int]()


class Vocabulary(dict[str, tuple[int, ...]]):
    """Numbers for words: one for each stem, 0 for every word that weighs nothing.

    It holds the numbers of each piece of text between spaces, which no word spans: a piece is taken
    apart once, however often it occurs.
    """

    def __init__(self, unweighed: Callable[[str], bool] = REPORTING.__contains__) -> None:
        super().__init__()
        self.stems = [""]
        self.weights = [0]
        self._of_word: dict[str, int] = {}
        self._of_stem: dict[str, int] = {}
        self._unweighed = unweighed

    def __missing__(self, piece: str) -> tuple[int, ...]:
        found = self[piece] = tuple(map(self._number, WORD.findall(piece)))
        return found

    def _number(self, word: str) -> int:
        number = self._of_word.get(word)
        if number is None:
            token = stem(word)
            number = self._of_stem.get(token)
            if number is None:
                weight = 0 if self._unweighed(token) else stem_weight(token)
                number = self._of_stem[token] = len(self.stems) if weight else 0
                if weight:
                    self.stems.append(token)
                    self.weights.append(weight)
            self._of_word[word] = number
        return number

    def read(self, text: str) -> list[int]:
        """Return the number of each word of a text, in the order of the text.

        Example:
            >>> Vocabulary().read("The kindergarten: the KINDERGARTENS!")
            [0, 1, 0, 1]
        """
        return list(chain.from_iterable(map(self.__getitem__, text.lower().split())))

    def numbers(self, text: str) -> frozenset[int]:
        """Return the numbers of the words of a text."""
        return frozenset(self.read(text))


@dataclass(frozen=True, slots=True)
class Scored:
    """Per allegation, raw values whose words other fields score; and phrases that named places."""

    columns: tuple[Column, ...]
    acts: Column
    phrases: list[tuple[str, ...]]


def encode_words(raw: Raw, scored: Scored, vocabulary: Vocabulary) -> Words:
    """Number the words of every claim without those that another field scores."""
    columns = [_named_words(column, vocabulary) for column in scored.columns]
    phrases = _PhraseWords(vocabulary)
    acts, victims = (_named_words(c, vocabulary) for c in (scored.acts, raw.victims))
    table = _Table(vocabulary)
    for row, claim in enumerate(raw.claim):
        said = vocabulary.read(claim[:LONGEST])
        own = set(said)
        own -= acts[row]
        own |= victims[row]
        own.difference_update(*[column[row] for column in columns])
        for phrase in scored.phrases[row]:
            own -= phrases[phrase]
        table.add(own, Counter(said) if len(said) > MANY else None)
    return table.words()


class _Table:
    """Words of rows that are added one by one."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._words: list[int] = []
        self._times: list[int] = []
        self._lengths: list[int] = []

    def add(self, words: set[int], times: Counter[int] | None) -> None:
        """Add a row: its words, and how often it has each, where that is not once."""
        words.discard(0)
        ordered = sorted(words)
        self._words += ordered
        self._lengths.append(len(ordered))
        if times is None:
            self._times += [1] * len(ordered)
        else:
            self._times += map(times.__getitem__, ordered)

    def words(self) -> Words:
        """Return what was added, as arrays."""
        return Words(
            start=np.concatenate(([0], np.cumsum(self._lengths, dtype=np.int64))),
            word=np.array(self._words, np.int32),
            times=np.clip(self._times, 1, OFTEN).astype(np.int8),
            weight=np.array(self._vocabulary.weights, np.int64),
            key=stable_hashes(self._vocabulary.stems),
        )


class _PhraseWords(dict[str, frozenset[int]]):
    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def __missing__(self, phrase: str) -> frozenset[int]:
        numbers = self[phrase] = self._vocabulary.numbers(phrase)
        return numbers


def _named_words(column: Column, vocabulary: Vocabulary) -> list[frozenset[int]]:
    """Return the words of each value's names, working each distinct value out once."""
    numbers = [
        vocabulary.numbers(" ".join(names_in(value))) if value else NOTHING
        for value in column.table
    ]
    return [numbers[code] for code in column.codes.tolist()]


def encode_topics(raw: Raw, documents: DocumentColumns, vocabulary: Vocabulary) -> Words:
    """Return the words of each document: of its title and of all its different claims.

    A document of which no more is known than one allegation has no topics but its claim, which is
    compared anyway: it is left empty.
    """
    told: list[dict[str, None]] = [{} for _ in range(documents.number.max(initial=-1) + 1)]
    rows = np.bincount(documents.number[documents.number >= 0], minlength=len(told))
    columns = zip(documents.number.tolist(), documents.record.tolist(), strict=True)
    for row, (document, record) in enumerate(columns):
        if document >= 0:
            if not told[document] and (title := documents.records[record].get("title")):
                told[document][title] = None
            told[document][raw.claim[row]] = None
    table = _Table(vocabulary)
    for texts, count in zip(told, rows.tolist(), strict=True):
        known = texts if len(texts) > 1 or count > 1 else ()
        topic = Counter(chain.from_iterable(vocabulary.numbers(t[:LONGEST]) for t in known))
        table.add(set(topic), topic)
    return table.words()
