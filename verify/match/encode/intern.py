"""Codes for values: each distinct value is normalised once, however often it occurs."""

import hashlib
import json
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
    table: dict[V, int] = {}
    codes = np.fromiter((table.setdefault(value, len(table)) for value in values), np.int32)
    return codes, list(table)


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
    table: dict[Any, int] = {}
    raw: list[Any] = []
    codes = []
    for value in values:
        key = value if type(value) is str or value is None else _key(value)
        code = table.get(key)
        if code is None:
            code = table[key] = len(raw)
            raw.append(value)
        codes.append(code)
    return np.array(codes, np.int32), raw


def _key(value: Any) -> Any:
    """Return something hashable that is equal for equal values; JSON text for deep ones."""
    try:
        key = _flat(value)
        hash(key)
    except TypeError:
        return ("", json.dumps(value, sort_keys=True, ensure_ascii=False, default=str))
    return key


def _flat(value: Any) -> Any:
    kind = type(value)
    if kind is dict:
        return ("{", *value.items())
    return ("[", *map(_flat, value)) if kind is list or kind is tuple else value


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
