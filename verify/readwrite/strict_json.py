"""Strict JSON, fast: what the standard parser lets pass is noticed here and located elsewhere."""

import json
import math
import re
from collections.abc import Iterator
from sys import intern
from typing import Any

from pydantic_core import from_json

from verify.readwrite.limits import MAX_DEPTH, MAX_DIGITS, MAX_TEXT, MAX_VALUES

__all__ = ["StrictParser", "brackets", "surely_strict", "too_deep", "too_many"]

_MARKS = re.compile(r'["\\\[\]{}]')


class StrictParser:
    """Parses JSON texts one after another and notices what strict JSON has not.

    Doubled keys, NaN and Infinity, numbers that overflow and very long numbers do not stop the
    parser: `faults` tells of them, and a slower scanner finds them.

    Example:
        >>> parser = StrictParser()
        >>> parser.parse('{"a": 1, "a": 2}'), parser.faults
        ({'a': 2}, {'V105'})
        >>> parser.parse('{"a": 1}'), parser.faults
        ({'a': 1}, set())
    """

    def __init__(self) -> None:
        self.faults: set[str] = set()
        """Codes of the rules of strict JSON that the last text broke."""
        self._decoder = json.JSONDecoder(
            object_pairs_hook=self._object,
            parse_int=self._whole,
            parse_float=self._real,
            parse_constant=self._constant,
        )

    def parse(self, text: str) -> Any:
        """Parse one whole text.

        Raises:
            json.JSONDecodeError: Where it is no JSON.
            RecursionError: Where it is nested too deeply; see `too_deep`.
        """
        self.faults = {"V107"} if len(text) > MAX_TEXT else set()
        return self._decoder.decode(text)

    def parse_part(self, text: str, start: int) -> tuple[Any, int]:
        """Parse the value that starts at a position; return it and where it ends.

        Raises:
            json.JSONDecodeError: Where no JSON value starts there.
            RecursionError: Where it is nested too deeply.
        """
        self.faults = set()
        value, end = self._decoder.raw_decode(text, start)
        if end - start > MAX_TEXT:
            self.faults.add("V107")
        return value, end

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = {intern(key): value for key, value in pairs}
        if len(made) != len(pairs):
            self.faults.add("V105")
        return made

    def _whole(self, digits: str) -> int:
        if len(digits) > MAX_DIGITS:
            self.faults.add("V107")
            return 0
        return int(digits)

    def _real(self, digits: str) -> float:
        number = float(digits)
        if math.isinf(number):
            self.faults.add("V109")
        return number

    def _constant(self, _: str) -> float:
        self.faults.add("V109")
        return math.nan


def surely_strict(line: bytes) -> dict[str, Any] | None:
    r"""Parse one object that is certainly strict JSON within all limits; None where not sure.

    What it parses, `StrictParser` parses alike and without faults; it takes half the time, and
    equal short texts become one object. Doubled names are seen by the quotation marks: those of
    what is lost are missing.

    Example:
        >>> surely_strict(b'{"a": "b"}'), surely_strict(b'{"a": 1, "a": 2}')
        ({'a': 'b'}, None)
    """
    marks = line.count(b'"')
    if b"\\" in line:
        if b"\\\\" in line:
            return None
        marks -= line.count(b'\\"')
    try:
        value = from_json(line, allow_inf_nan=False)
    except ValueError:
        return None
    if type(value) is not dict or len(line) > MAX_TEXT:
        return None
    return value if marks == 2 * _texts(value) else None


def _texts(value: dict[str, Any]) -> int:
    """Count names and texts; -1 where there are numbers or sizes to look at more closely."""
    texts = values = 0
    open_values: list[Any] = [value]
    for inner in open_values:
        values += len(inner)
        items = inner
        if type(inner) is dict:
            texts += len(inner)
            items = inner.values()
        for item in items:
            kind = type(item)
            if kind is str:
                texts += 1
            elif kind is dict or kind is list:
                open_values.append(item)
            elif kind is int:
                if not _LEAST < item < _MOST:
                    return -1
            elif kind is float and math.isinf(item):
                return -1
    return -1 if len(open_values) > MAX_DEPTH or values > MAX_VALUES else texts


_LEAST, _MOST = -(10 ** (MAX_DIGITS - 1)), 10**MAX_DIGITS  # a minus sign counts as a digit


def brackets(text: str, start: int = 0) -> Iterator[tuple[int, str]]:
    """Yield each bracket outside quotation marks with its position.

    Example:
        >>> list(brackets('{"a]": []}'))
        [(0, '{'), (7, '['), (8, ']'), (9, '}')]
    """
    quoted, escaped = False, -1
    for match in _MARKS.finditer(text, start):
        mark, at = match.group(), match.start()
        if mark == '"' and at != escaped:
            quoted = not quoted
        elif quoted and mark == "\\" and at != escaped:
            escaped = at + 1
        elif not quoted and mark in "[]{}":
            yield at, mark


def too_many(text: str, value: Any) -> bool:
    """Tell whether a parsed text holds more values than one record may.

    Example:
        >>> too_many("[1]", [1])
        False
    """
    if text.count(",") < MAX_VALUES:
        return False
    count, open_values = 0, [value]
    while open_values and count <= MAX_VALUES:
        inner = open_values.pop()
        items = inner.values() if isinstance(inner, dict) else inner
        count += len(inner)
        open_values += [item for item in items if isinstance(item, dict | list)]
    return count > MAX_VALUES


def too_deep(text: str) -> int | None:
    """Return where a JSON text becomes nested too deeply, or None.

    Example:
        >>> too_deep("[" * 101 + "]" * 101)
        100
        >>> too_deep('{"a": [1]}') is None
        True
    """
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return None
    depth = 0
    for at, mark in brackets(text):
        depth += 1 if mark in "[{" else -1
        if depth > MAX_DEPTH:
            return at
    return None
