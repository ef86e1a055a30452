"""Codes for values: each distinct value is normalised once, however often it occurs."""

import hashlib
from collections.abc import Hashable, Iterable
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from verify.match.profiles import Days

__all__ = ["coded", "coded_raw", "stable_hash", "stable_hashes"]

V = TypeVar("V", bound=Hashable)


def coded(values: Iterable[V]) -> tuple[Days, list[V]]:
    """Number the distinct values in the order of their first appearance.

    Example:
        >>> codes, table = coded(["b", "a", "b"])
        >>> codes.tolist(), table
        ([0, 1, 0], ['b', 'a'])
    """
    values = list(values)
    table = list(dict.fromkeys(values))
    number = dict(zip(table, range(len(table)), strict=True))
    return np.fromiter(map(number.__getitem__, values), np.int32, len(values)), table


def coded_raw(values: Iterable[Any]) -> tuple[Days, list[Any]]:
    """Number distinct raw values, which may be lists or mappings; the table holds one of each.

    Example:
        >>> codes, table = coded_raw([{"a": 1}, "x", {"a": 1}, ["x"], None])
        >>> codes.tolist(), table
        ([0, 1, 0, 2, 3], [{'a': 1}, 'x', ['x'], None])
    """
    values = list(values)
    try:
        return coded(values)
    except TypeError:
        pass
    codes, keys = coded(v if type(v) is str or v is None else (repr(v),) for v in values)
    table: list[Any] = [None] * len(keys)
    for value, code in zip(values, codes.tolist(), strict=True):
        table[code] = value
    return codes, table


def stable_hash(value: object) -> int:
    """Hash a value so that every run and machine agrees.

    Example:
        >>> stable_hash(("a", 1)) == stable_hash(("a", 1)), stable_hash("a") == stable_hash("b")
        (True, False)
    """
    text = repr(value).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), "little")


def stable_hashes(values: Iterable[object]) -> npt.NDArray[np.uint64]:
    """Hash each value so that every run and machine agrees."""
    return np.fromiter(map(stable_hash, values), np.uint64)
