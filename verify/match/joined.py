"""Joined: rows that were read before and rows that were read anew, under one numbering."""

from collections.abc import Hashable, Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np

from verify.match.block.ranges import in_order
from verify.match.encode.profile import Encoded, Names
from verify.match.profiles import Counts, Days, Profiles, Words

__all__ = ["joined"]

V = TypeVar("V", bound=Hashable)


def joined(old: Encoded, fresh: Encoded, before: Counts, links: Counts) -> Encoded:
    """Put rows that were read before and rows that were read anew into one.

    Args:
        old: All that was read before.
        fresh: The rows that were read anew, in the order of the data set.
        before: For each row of the data set its earlier position; -1 for the next fresh one.
        links: Pairs of rows that records tie by themselves.
    """
    p, q, names, others = old.profiles, fresh.profiles, old.names, fresh.names
    order = np.where(before >= 0, before, len(p) + np.cumsum(before < 0) - 1)
    act, acts = _numbered(p.acts, q.acts)
    place, places = _numbered(p.places, q.places)
    accused, accusations = _numbered(p.accusations, q.accusations)
    speaker, speakers = _numbered(names.speakers, others.speakers)
    harm, harms = _numbered(names.harms, others.harms)
    unread, unreads = _numbered(names.unread, others.unread)
    counted, kinds = _numbered(names.counted, others.counted)
    document = np.arange(len(others.documents)) + len(names.documents)
    q = replace(
        q,
        act=act[q.act],
        place=place[q.place],
        accused=accused[q.accused],
        speaker=_known(speaker, q.speaker),
        harm=harm[q.harm],
        unread=unread[q.unread],
        counted=counted[q.counted],
        document=_known(document.astype(np.int32), q.document),
    )
    word, stems = _numbered(names.words, others.words)
    weight, key = _extended(p.topics, q.topics, word, len(stems))
    words, topics = (
        replace(_appended(a, b, word), weight=weight, key=key)
        for a, b in ((p.words, q.words), (p.topics, q.topics))
    )
    columns = {
        name: np.concatenate((column, getattr(q, name)))[order] for name, column in p.columns()
    }
    profiles: Profiles = replace(
        p,
        words=words.take(order),
        topics=topics,
        acts=acts,
        places=places,
        accusations=accusations,
        **columns,
    )
    documents = (*names.documents, *others.documents)
    told = Names(speakers, documents, harms, unreads, kinds, stems)
    return Encoded(profiles, old.gazetteer, links, told)


def _numbered(old: Sequence[V], fresh: Sequence[V]) -> tuple[Days, tuple[V, ...]]:
    """Return the number of each fresh value among all, and all values."""
    numbers = {value: number for number, value in enumerate(old)}
    codes = [numbers.setdefault(value, len(numbers)) for value in fresh]
    return np.array(codes, np.int32), tuple(numbers)


def _known(numbers: Days, column: Days) -> Days:
    """Renumber a column in which -1 stands for nothing."""
    return np.append(numbers, np.int32(-1))[column]


def _extended(old: Words, fresh: Words, word: Days, count: int) -> tuple[Counts, np.ndarray]:
    """Return the weight and the key of every word of both."""
    weight, key = np.zeros(count, np.int64), np.zeros(count, np.uint64)
    weight[word], key[word] = fresh.weight, fresh.key
    weight[: len(old.weight)], key[: len(old.key)] = old.weight, old.key
    return weight, key


def _appended(old: Words, fresh: Words, number: Days) -> Words:
    """Put the words of fresh rows behind those of old ones."""
    _, word, times = in_order(
        fresh.rows(), number[fresh.word].astype(np.int64), fresh.times.astype(np.int64)
    )
    return replace(
        old,
        start=np.concatenate((old.start, fresh.start[1:] + old.start[-1])),
        word=np.concatenate((old.word, word.astype(np.int32))),
        times=np.concatenate((old.times, times.astype(np.int8))),
    )
