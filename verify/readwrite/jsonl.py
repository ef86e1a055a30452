"""JSON Lines: one record a line."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, BinaryIO

from verify.models.dataset import TABLES
from verify.readwrite.characters import suspicious, tainted
from verify.readwrite.entry import JsonEntry, Sink
from verify.readwrite.limits import MAX_DEPTH, MAX_LINE, MAX_VALUES
from verify.readwrite.merge_marks import MergeMarks
from verify.readwrite.positions import Fault, locate
from verify.readwrite.report import Place
from verify.readwrite.source_file import SourceFile
from verify.readwrite.strict_json import StrictParser, surely_strict, too_deep, too_many
from verify.readwrite.values import kind_of

__all__ = ["fault_codes", "faults_of", "guessed_id", "read_jsonl", "syntax_fault"]


def read_jsonl(file: SourceFile, sink: Sink) -> None:
    """Read records line by line and give them to a sink; lines end at a line feed only."""
    with file.path.open("rb") as handle:
        _Lines(file, sink).read(handle)


class _Lines:
    """The reading of one file."""

    def __init__(self, file: SourceFile, sink: Sink) -> None:
        self._file = file
        self._name = file.name
        self._sink = sink
        self._parser = StrictParser()
        self._marks = MergeMarks(sink.report, file.name)
        self._torn: list[tuple[int, str]] = []
        self._first = True

    def read(self, handle: BinaryIO) -> None:
        only = self._sink.only
        for number, line in self._lines(handle):
            if only is not None and number not in only:
                continue
            if line[:1] != b"{" and (not line.strip() or self._marks.is_mark(line, number)):
                continue
            if not self._torn and self._sink.dismiss(self._file.table, line):
                continue
            if not (self._plain(number, line) or self._record(number, line)):
                break
            self._first = False
        self._give_up()

    def _lines(self, handle: BinaryIO) -> Iterator[tuple[int, bytes]]:
        """Yield the lines that are not too long, with their numbers."""
        number = size = 0
        while line := handle.readline(MAX_LINE + 1):
            number += 1
            size += len(line)
            if size > _STEP:
                self._file.progress.advance(size)
                size = 0
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if len(line) > MAX_LINE and not line.endswith(b"\n"):
                self._fault("V107", number, 1, f"a line of more than {MAX_LINE:,} bytes. Split it.")
                while rest := handle.readline(MAX_LINE):
                    size += len(rest)
                    if rest.endswith(b"\n"):
                        break
            else:
                yield number, line
        self._file.progress.advance(size)

    def _plain(self, number: int, line: bytes) -> bool:
        """Read a line in which certainly nothing is amiss, as most are; False for all others."""
        value = surely_strict(line)
        if value is None:
            return False
        text = line.decode().rstrip("\r\n")
        if suspicious(text):
            return False
        if self._torn:
            self._give_up()
        self._take(number, text, value, [])
        return True

    def _record(self, number: int, line: bytes) -> bool:
        """Read one line; False where the rest of the file need not be tried."""
        try:
            text = line.decode().rstrip("\r\n")
        except UnicodeDecodeError:
            place = Place(self._name, number)
            if self._sink.pass_over(("V102",), line.decode("latin-1"), place):
                return True
            text = line.decode("utf-8", "surrogateescape").rstrip("\r\n")
        try:
            value = self._parser.parse(text)
        except (json.JSONDecodeError, RecursionError) as error:
            return self._malformed(number, text, str(error))
        if self._torn:
            self._give_up()
        if self._is_deep(number, text):
            return True
        if too_many(text, value):
            self._fault(
                "V107", number, 1, f"a record of more than {MAX_VALUES:,} values. Split it."
            )
            return True
        codes = fault_codes(text, value, self._parser.faults)
        if not codes:
            self._take(number, text, value, [])
        elif not self._sink.pass_over(codes, text, Place(self._name, number)):
            self._take(number, text, value, faults_of(text))
        return True

    def _take(self, number: int, text: str, value: Any, faults: list[Fault]) -> None:
        table, inside = self._file.table, ""
        if self._file.alone and type(value) is dict and len(value) == 1:
            [(inside, inner)] = value.items()
            if inside in TABLES or inside == "dataset":
                table, value = inside, inner
                faults = [replace(fault, path=fault.path[1:]) for fault in faults]
            else:
                inside = ""
        if type(value) is not dict:
            message = f"{kind_of(value)} stands where a record, an object, is expected."
            if isinstance(value, list):
                message += " Write one record a line, or rename the file to .json."
            self._fault("V103", number, 1 + len(text) - len(text.lstrip()), message)
            return
        entry = JsonEntry(table, value, self._name, number, 1, text, inside, not self._marks.inside)
        self._sink.take(entry, faults)

    def _is_deep(self, number: int, text: str) -> bool:
        deep = too_deep(text)
        if deep is not None:
            message = f"lists and objects are nested more than {MAX_DEPTH} deep. Flatten them."
            self._fault("V107", number, deep + 1, message)
        return deep is not None

    def _malformed(self, number: int, text: str, reason: str) -> bool:
        if self._sink.pass_over(("V101",), text, Place(self._name, number)):
            return True
        if self._first and (text.strip() in ("{", "[") or text.lstrip().startswith("[")):
            message = "this is JSON over several lines, not one record a line. Rename it to .json."
            self._sink.report.add("V103", message, Place(self._name, number, 1))
            self._sink.refuse_file()
            return False
        if self._is_deep(number, text) or (self._torn and self._mends(number, text)):
            return True
        if self._torn or reason.startswith("Unterminated string"):
            self._torn.append((number, text))
            if len(self._torn) > _MAX_TORN:
                self._give_up()
            return True
        self._syntax(number, text)
        return True

    def _mends(self, number: int, text: str) -> bool:
        """Try whether a line goes on with the text that the lines before it left open."""
        whole = "\n".join([line for _, line in self._torn] + [text])
        try:
            _LAX.decode(whole)
        except (json.JSONDecodeError, RecursionError):
            return False
        start, line = self._torn[0]
        message = f"a line break stands inside a text, up to line {number}. Write it as \\n."
        self._fault("V101", start, len(line) + 1, message, whole)
        self._torn.clear()
        return True

    def _give_up(self) -> None:
        """Report lines that were held back one by one."""
        for number, text in self._torn:
            self._syntax(number, text)
        self._torn.clear()

    def _syntax(self, number: int, text: str) -> None:
        code, offset, message = syntax_fault(text)
        self._fault(code, number, offset + 1, message, text)

    def _fault(self, code: str, line: int, column: int, message: str, text: str = "") -> None:
        place = Place(self._name, line, column)
        self._sink.report.add(code, message, place, record=guessed_id(text))
        self._sink.refuse()


_LAX = json.JSONDecoder(strict=False)
_MAX_TORN = 20
_STEP = 20_000  # bytes between two words about progress
_ID = re.compile(r'"id"[ \t]{0,9}:[ \t]{0,9}"([^"\\]{1,60})"')


def guessed_id(text: str) -> str:
    """Return what is probably the id in a text that is no JSON, or nothing.

    Example:
        >>> guessed_id('{"id": "k-7", "claim": ')
        'k-7'
    """
    match = _ID.search(text[:_MAX_LOOK])
    return match.group(1) if match else ""


_MAX_LOOK = 10_000


def syntax_fault(text: str) -> tuple[str, int, str]:
    """Return code, offset and message for a text that is no JSON.

    Example:
        >>> syntax_fault('{"a": 1,}')
        ('V101', 7, "a comma stands before '}'. Remove it.")
    """
    bad = _BAD_BYTE.search(text)
    if bad:
        byte = ord(bad.group()) - 0xDC00
        return "V102", bad.start(), f"the byte 0x{byte:02X} is not UTF-8. Save the file as UTF-8."
    offset, message = locate(text).broken or (0, "this is no JSON. Mend it.")
    return "V101", offset, message


_BAD_BYTE = re.compile("[\udc80-\udcff]")


def fault_codes(text: str, value: Any, noticed: set[str]) -> set[str]:
    """Return the codes of what strict JSON does not allow in a text.

    Args:
        text: The text.
        value: What it was parsed to.
        noticed: Codes of what the parser noticed.
    """
    if suspicious(text) and tainted(value):
        return noticed | {"V102" if _BAD_BYTE.search(text) else "V108"}
    return noticed


def faults_of(text: str) -> list[Fault]:
    """Return what strict JSON does not allow in a text, with places."""
    return locate(text, hide='"protected"' in text).faults
