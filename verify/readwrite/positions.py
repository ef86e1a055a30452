"""A strict JSON scanner that knows where things stand: slow, run only over what is wrong."""

import math
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from json import JSONDecodeError, JSONDecoder
from typing import NoReturn

from verify.readwrite.characters import character_name, forbidden, turning
from verify.readwrite.limits import MAX_DIGITS, MAX_TEXT
from verify.readwrite.shape import Path
from verify.readwrite.syntax import string_fault, unexpected
from verify.readwrite.values import shortened

__all__ = ["Fault", "Located", "line_and_column", "locate"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One breach of strict JSON that did not stop the scanner."""

    code: str
    message: str
    path: Path
    offset: int
    severity: str | None = None


@dataclass(slots=True)
class Located:
    """What the scanner found in one text."""

    values: dict[Path, int] = field(default_factory=dict)
    """Where each wanted value begins."""
    keys: dict[Path, int] = field(default_factory=dict)
    """Where the name of each wanted field begins."""
    faults: list[Fault] = field(default_factory=list)
    """What strict JSON does not allow, at most `_MAX_FAULTS`."""
    broken: tuple[int, str] | None = None
    """Where the text stops being JSON, and why; None where it is JSON."""


def locate(text: str, wanted: Collection[Path] = (), *, hide: bool = False) -> Located:
    """Scan one JSON text, nested no deeper than the limit.

    Args:
        text: The text.
        wanted: Paths whose positions are asked for.
        hide: Whether messages must show no values.

    Example:
        >>> found = locate('{"a": {"b": 1, "b": 2}}', [("a", "b")])
        >>> found.values[("a", "b")], found.faults[0].message
        (20, "the field 'b' is given twice, as 1 and as 2. Keep one.")
        >>> locate('{"a": 007}').broken
        (6, "'007' is no number that JSON has. Write numbers as 7, -7 or 7.5.")
    """
    scanner = _Scanner(text, frozenset(wanted), hide)
    try:
        scanner.run()
    except _Stop as stop:
        scanner.found.broken = (stop.offset, stop.message)
    except _Enough:
        pass
    return scanner.found


def line_and_column(text: str, offset: int, line: int, column: int) -> tuple[int, int]:
    r"""Turn an offset into line and column, for a text that begins at the given ones.

    Example:
        >>> line_and_column("ab\ncd", 4, 10, 5), line_and_column("ab", 1, 10, 5)
        ((11, 2), (10, 6))
    """
    breaks = text.count("\n", 0, offset)
    if not breaks:
        return line, column + offset
    return line + breaks, offset - text.rfind("\n", 0, offset)


class _Stop(Exception):  # noqa: N818  # unwinds the recursion, never leaves this file
    def __init__(self, offset: int, message: str) -> None:
        super().__init__(message)
        self.offset = offset
        self.message = message


class _Enough(Exception):  # noqa: N818  # so many faults that the rest need not be found
    pass


_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_DECODER = JSONDecoder()
_WORDS = ("true", "false", "null")
_NOT_FINITE = ("NaN", "Infinity", "-Infinity")
_MAX_FAULTS = 1000


class _Scanner:
    """One pass over one text, by recursive descent."""

    def __init__(self, text: str, wanted: frozenset[Path], hide: bool) -> None:
        self.found = Located()
        self._text = text
        self._wanted = wanted
        self._hide = hide

    def run(self) -> None:
        end = self._space(self._value(self._space(0), ()))
        if end < len(self._text):
            self._stop(end, "more text stands after the end of the record. Start a new line here.")

    def _space(self, at: int) -> int:
        match = _SPACE.match(self._text, at)
        return match.end() if match else at

    def _value(self, at: int, path: Path) -> int:
        if path in self._wanted:
            self.found.values[path] = at
        match self._text[at : at + 1]:
            case '"':
                return self._string(at, path)[1]
            case "{":
                return self._object(at, path)
            case "[":
                return self._list(at, path)
        number = _NUMBER.match(self._text, at)
        if number and number.group() != "-":
            return self._number(number, path)
        return self._word(at, path)

    def _number(self, number: re.Match[str], path: Path) -> int:
        after = self._text[number.end() : number.end() + 1]
        if after and (after.isalnum() or after in "_.+-"):
            self._unexpected(number.start(), "a number")
        digits = number.group()
        if digits.lstrip("-").isdigit():
            if len(digits) > MAX_DIGITS:
                self._fault(
                    "V107",
                    f"a number of {len(digits)} digits. At most {MAX_DIGITS} can be held exactly.",
                    path,
                    number.start(),
                )
        elif math.isinf(float(digits)):
            self._fault("V109", f"{digits[:60]} is too large to be held.", path, number.start())
        return number.end()

    def _word(self, at: int, path: Path) -> int:
        for word in _WORDS:
            if self._text.startswith(word, at):
                return at + len(word)
        for word in _NOT_FINITE:
            if self._text.startswith(word, at):
                self._fault("V109", f"{word} is no number. Leave the field out.", path, at)
                return at + len(word)
        return self._unexpected(at, "a value")

    def _string(self, at: int, path: Path) -> tuple[str, int]:
        try:
            value, end = _DECODER.raw_decode(self._text, at)
        except JSONDecodeError as error:
            self._stop(*string_fault(error, self._text, at))
        bad = forbidden(value) or turning(value)
        if bad:
            self._character(bad, forbidden(value) is None, path, (at, end))
        if len(value) > MAX_TEXT:
            self._fault(
                "V107",
                f"a text of {len(value):,} characters. At most {MAX_TEXT:,} are read.",
                path,
                at,
            )
        return value, end

    def _character(self, bad: str, closed: bool, path: Path, span: tuple[int, int]) -> None:
        raw = self._text.find(bad, *span)
        at = raw if raw >= 0 else span[0]
        if raw >= 0 and "\udc80" <= bad <= "\udcff":
            byte = ord(bad) - 0xDC00
            self._fault(
                "V102", f"the byte 0x{byte:02X} is not UTF-8. Save the file as UTF-8.", path, at
            )
            return
        message = f"the text holds {character_name(bad)}. Remove it."
        self._fault("V108", message, path, at, "warning" if closed else None)

    def _list(self, at: int, path: Path) -> int:
        at = self._space(at + 1)
        if self._text[at : at + 1] == "]":
            return at + 1
        index = 0
        while True:
            at = self._space(self._value(at, (*path, index)))
            mark = self._text[at : at + 1]
            if mark == "]":
                return at + 1
            at = self._after_comma(at, mark, "]")
            index += 1

    def _object(self, at: int, path: Path) -> int:
        at = self._space(at + 1)
        if self._text[at : at + 1] == "}":
            return at + 1
        seen: dict[str, tuple[int, int]] = {}
        while True:
            start = at
            if self._text[at : at + 1] != '"':
                self._unexpected(at, "the name of a field in double quotes")
            key, at = self._string(at, path)
            inner = (*path, key)
            if inner in self._wanted:
                self.found.keys[inner] = start
            at = self._space(at)
            if self._text[at : at + 1] != ":":
                self._unexpected(at, "':'")
            begin = self._space(at + 1)
            end = self._value(begin, inner)
            if key in seen:
                self._doubled(key, seen[key], (begin, end), inner, start)
            seen[key] = (begin, end)
            at = self._space(end)
            mark = self._text[at : at + 1]
            if mark == "}":
                return at + 1
            at = self._after_comma(at, mark, "}")

    def _after_comma(self, at: int, mark: str, closing: str) -> int:
        if mark != ",":
            self._unexpected(at, f"',' or '{closing}'")
        after = self._space(at + 1)
        if self._text[after : after + 1] == closing:
            self._stop(at, f"a comma stands before '{closing}'. Remove it.")
        return after

    def _doubled(
        self, key: str, first: tuple[int, int], second: tuple[int, int], path: Path, at: int
    ) -> None:
        shown = ""
        if (
            not self._hide
            and self._text[first[0]] not in "[{"
            and self._text[second[0]] not in "[{"
        ):
            values = [shortened(self._text[begin:end], 30) for begin, end in (first, second)]
            shown = f", as {values[0]} and as {values[1]}"
        name = shortened(key)
        self._fault("V105", f"the field '{name}' is given twice{shown}. Keep one.", path, at)

    def _fault(
        self, code: str, message: str, path: Path, at: int, severity: str | None = None
    ) -> None:
        if len(self.found.faults) < _MAX_FAULTS:
            self.found.faults.append(Fault(code, message, path, at, severity))
        elif not self._wanted:
            raise _Enough

    def _unexpected(self, at: int, expected: str) -> NoReturn:
        self._stop(at, unexpected(self._text, at, expected))

    def _stop(self, at: int, message: str) -> NoReturn:
        raise _Stop(at, message)
