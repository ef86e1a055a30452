"""Row keys: one hash of everything compared, the same in every run and any order of input."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from verify.match.encode.intern import stable_hashes
from verify.match.profiles import Profiles, Words

__all__ = ["row_keys"]

_KEYS = npt.NDArray[np.uint64]
_MIX = np.uint64(0x9E3779B97F4A7C15)


def row_keys(
    profiles: Profiles, counted: Iterable[str], harms: Iterable[str], unread: Iterable[str]
) -> Profiles:
    """Return the profiles with a hash of each row's fields, and one of all but the accused."""
    p = profiles
    kinds = stable_hashes(counted)
    parts: list[_KEYS] = [
        stable_hashes(p.acts)[p.act],
        stable_hashes((s.field, s.text, s.maybe) for s in p.places)[p.place],
        _word_key(p.words),
        _topic_keys(p),
        stable_hashes(harms)[p.harm],
        stable_hashes(unread)[p.unread],
    ]
    plain = (p.joins, p.dated, p.first, p.last, p.open, p.slack, p.published)
    parts += [column.astype(np.int64).view(np.uint64) for column in plain]
    for column in range(p.low.shape[1]):
        ends = (p.low[:, column], p.high[:, column])
        parts += [np.ascontiguousarray(end).view(np.uint64) for end in ends]
        parts.append(kinds[p.counted[:, column]])
    tie = np.zeros(len(p), np.uint64)
    with np.errstate(over="ignore"):
        for part in parts:
            tie = _mixed(tie * _MIX + part)
        key = _mixed(tie * _MIX + stable_hashes(p.accusations)[p.accused])
    return replace(profiles, key=key, tie=tie)


def _mixed(value: _KEYS) -> _KEYS:
    """Spread every bit over all others (the finaliser of splitmix64)."""
    value = (value ^ (value >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    value = (value ^ (value >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return value ^ (value >> np.uint64(31))


def _word_key(words: Words) -> _KEYS:
    """Hash each row's words, in whatever order they were numbered."""
    with np.errstate(over="ignore"):
        keys = words.key[words.word] * words.times.astype(np.uint64)
    sums = np.concatenate((np.zeros(1, np.uint64), np.cumsum(keys, dtype=np.uint64)))
    total: _KEYS = sums[words.start[1:]] - sums[words.start[:-1]]
    return total


def _topic_keys(profiles: Profiles) -> _KEYS:
    keys = np.append(_word_key(profiles.topics), np.uint64(0))
    taken: _KEYS = keys[profiles.document]
    return taken
