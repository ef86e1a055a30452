"""JSON files: a list of records, or an object with one list for each table."""

import json
import re
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NoReturn

from verify.models.dataset import TABLES
from verify.readwrite.entry import JsonEntry, Sink
from verify.readwrite.jsonl import fault_codes, faults_of, guessed_id, syntax_fault
from verify.readwrite.limits import MAX_DEPTH, MAX_LINE, MAX_VALUES
from verify.readwrite.positions import line_and_column
from verify.readwrite.report import Place
from verify.readwrite.source_file import SourceFile
from verify.readwrite.strict_json import StrictParser, brackets, too_deep, too_many
from verify.readwrite.syntax import unexpected
from verify.readwrite.values import hint, kind_of, shortened

__all__ = ["read_json"]


def read_json(file: SourceFile, sink: Sink) -> None:
    """Read the records of a .json file one by one and give them to a sink.

    What is wrong with one record does not hide the next: reading goes on after the bracket that
    closes it, wherever there is one.
    """
    data = file.path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = data.decode("utf-8", "surrogateescape")
    _Walk(file, sink, text).run()


class _Halt(Exception):  # noqa: N818  # what follows cannot be read; never leaves this file
    pass


class _Walk:
    """One pass over the outer structure of one file."""

    def __init__(self, file: SourceFile, sink: Sink, text: str) -> None:
        self._file = file
        self._sink = sink
        self._text = text
        self._parser = StrictParser()
        self._at = 0  # up to here lines were counted
        self._line = 1
        self._line_start = 0
        self._told = 0
        self._doubtful = False  # whether the last record was broken, and so perhaps its end

    def run(self) -> None:
        """Read the file as far as it can be read."""
        conflict = _CONFLICT.search(self._text)
        if conflict:
            message = "an unresolved merge conflict. Choose one version and remove the marks."
            self._fault("V106", conflict.start(), message)
            return
        at = self._space(0)
        if at == len(self._text):
            return
        with suppress(_Halt):
            self._outer(at)

    def _outer(self, at: int) -> None:
        mark = self._text[at]
        if mark == "[":
            end = self._list(at, self._file.table)
        elif mark == "{" and self._file.alone:
            end = self._object(at)
        elif mark == "{":
            message = f"an object stands where a list of records is expected. {_ONE}"
            self._other_file(at, message)
        else:
            self._value(at)
            what = "a list of records" + (" or an object of tables" if self._file.alone else "")
            self._other_file(at, f"the file is a single value. Write {what}.")
        rest = self._space(end)
        if rest < len(self._text):
            self._fault("V101", rest, "more text stands after the end. Remove it.")

    def _list(self, at: int, table: str) -> int:
        """Read the records of a list that begins at a position; return where it ends."""
        at = self._space(at + 1)
        if self._text[at : at + 1] == "]":
            return at + 1
        while True:
            at = self._space(self._element(at, table))
            mark = self._text[at : at + 1]
            if mark == "]":
                return at + 1
            if mark == ",":
                after = self._space(at + 1)
                if self._text[after : after + 1] == "]":
                    self._note("V101", at, "a comma stands before ']'. Remove it.")
                    return after + 1
                at = after
            elif mark in ("{", "["):
                self._note("V101", at, "a comma is missing before this record. Add it.")
            elif self._doubtful:
                self._halt(at, "after the broken record before, nothing can be made of this.")
            else:
                self._halt(at, unexpected(self._text, at, "',' or ']'"))

    def _element(self, at: int, table: str) -> int:
        """Read one record; return where it ends."""
        try:
            value, end = self._parser.parse_part(self._text, at)
        except (json.JSONDecodeError, RecursionError):
            return self._malformed(at)
        _, line, column = self._place(at)
        self._doubtful = False
        self._tell(end)
        if self._sink.only is not None and line not in self._sink.only:
            return end
        part = self._text[at:end]
        if len(part) > MAX_LINE:
            self._fault("V107", at, f"a record of more than {MAX_LINE:,} characters. Split it.")
        elif too_deep(part) is not None:
            self._fault("V107", at, _TOO_DEEP)
        elif too_many(part, value):
            self._fault("V107", at, f"a record of more than {MAX_VALUES:,} values. Split it.")
        elif not isinstance(value, dict):
            message = f"{kind_of(value)} stands where a record, an object, is expected."
            self._fault("V103", at, message)
        else:
            entry = JsonEntry(table, value, self._file.name, line, column, part)
            codes = fault_codes(part, value, self._parser.faults)
            if not codes or not self._sink.pass_over(codes, part, entry.at(0)):
                self._sink.take(entry, faults_of(part) if codes else [])
        return end

    def _malformed(self, at: int) -> int:
        """Report a record that is no JSON; return where the next one may begin."""
        end = _closed(self._text, at)
        part = self._text[at : end or at + MAX_LINE]
        lost = "" if end else " What follows was not read."
        self._doubtful = True
        if too_deep(part) is not None:
            self._fault("V107", at, _TOO_DEEP + lost)
        elif self._sink.report.full("V101"):
            self._fault("V101", at, "")
        else:
            code, offset, message = syntax_fault(part)
            self._fault(code, at + offset, message + lost, part)
        if end is None:
            raise _Halt
        return end

    def _object(self, start: int) -> int:
        """Read an object of tables; return where it ends."""
        unknown: list[tuple[str, int]] = []
        seen: set[str] = set()
        at = self._space(start + 1)
        while self._text[at : at + 1] != "}":
            key, name_at, at = self._key(at)
            if key in seen:
                self._fault("V105", name_at, f"'{shortened(key)}' is given twice. Keep one.")
            elif key not in TABLES and key != "dataset":
                unknown.append((key, name_at))
            seen.add(key)
            at = self._space(self._member(key)(at))
            if self._text[at : at + 1] == ",":
                at = self._space(at + 1)
            elif self._text[at : at + 1] != "}":
                self._halt(at, unexpected(self._text, at, "',' or '}'"))
        if seen and len(unknown) == len(seen):
            self._other_shape(start, unknown, at + 1)
        for key, name_at in unknown:
            known = [*TABLES, "dataset"]
            message = f"unknown table '{shortened(key)}'.{hint(key, known)}"
            self._fault("V202", name_at, f"{message} Tables: {', '.join(known)}.")
        return at + 1

    def _key(self, at: int) -> tuple[str, int, int]:
        """Read the name of a member; return it, where it stands and where its value begins."""
        if self._text[at : at + 1] != '"':
            self._halt(at, unexpected(self._text, at, "a name in double quotes"))
        key, end = self._value(at)
        colon = self._space(end)
        if self._text[colon : colon + 1] != ":":
            self._halt(colon, unexpected(self._text, colon, "':'"))
        return key, at, self._space(colon + 1)

    def _member(self, key: str) -> Callable[[int], int]:
        """Return what reads the value of a member."""
        if key == "dataset":
            return lambda at: self._element(at, key)
        if key not in TABLES:
            return lambda at: self._value(at)[1]
        return lambda at: self._table(at, key)

    def _table(self, at: int, key: str) -> int:
        if self._text[at : at + 1] == "[":
            return self._list(at, key)
        value, end = self._value(at)
        self._fault("V103", at, f"'{key}' is {kind_of(value)}. Write a list of records.")
        return end

    def _value(self, at: int) -> tuple[Any, int]:
        """Read a value that is no record."""
        try:
            return self._parser.parse_part(self._text, at)
        except RecursionError:
            self._fault("V107", at, _TOO_DEEP)
            raise _Halt from None
        except json.JSONDecodeError:
            code, offset, message = syntax_fault(self._text[at : at + MAX_LINE])
            self._fault(code, at + offset, message)
            raise _Halt from None

    def _other_shape(self, start: int, unknown: list[tuple[str, int]], end: int) -> NoReturn:
        """Say in one message what an object is that has no table, and give up on it."""
        names = {key for key, _ in unknown}
        if "claim" in names and self._text[self._space(end) :].startswith("{"):
            message = "records follow one another without a list. Rename the file to .jsonl."
        elif "claim" in names:
            message = f"the file is a single record. {_ONE}"
        else:
            first = shortened(unknown[0][0], 30)
            message = (
                f"an object with the names '{first}' ... stands where a list of records, "
                f"or an object of tables, is expected. {_ONE}"
            )
        self._other_file(start, message)

    def _other_file(self, at: int, message: str) -> NoReturn:
        """Say what the whole file is instead of records."""
        self._note("V103", at, message)
        self._sink.refuse_file()
        raise _Halt

    def _halt(self, at: int, message: str) -> NoReturn:
        self._fault("V101", at, f"{message} What follows was not read.")
        raise _Halt

    def _fault(self, code: str, at: int, message: str, part: str = "") -> None:
        """Report what loses a record, or more."""
        self._note(code, at, message, part)
        self._sink.refuse()

    def _note(self, code: str, at: int, message: str, part: str = "") -> None:
        self._sink.report.add(code, message, self._place(at), record=guessed_id(part))

    def _place(self, at: int) -> Place:
        """Count lines from the last place on, so that all records together cost one pass."""
        if at < self._at:
            return Place(self._file.name, *line_and_column(self._text, at, 1, 1))
        self._line += self._text.count("\n", self._at, at)
        self._line_start = max(self._line_start, self._text.rfind("\n", self._at, at) + 1)
        self._at = at
        return Place(self._file.name, self._line, at - self._line_start + 1)

    def _space(self, at: int) -> int:
        match = _SPACE.match(self._text, at)
        return match.end() if match else at

    def _tell(self, end: int) -> None:
        self._file.progress.advance(end - self._told)
        self._told = end


_SPACE = re.compile(r"[ \t\n\r]*")
_CONFLICT = re.compile(r"^<{7}(?: |$)", re.MULTILINE)
_ONE = "Write [ before and ] after the records."
_TOO_DEEP = f"lists and objects are nested more than {MAX_DEPTH} deep. Flatten them."


def _closed(text: str, at: int) -> int | None:
    """Return where the bracket that opens at a position is closed, or None."""
    depth = 0
    for where, mark in brackets(text, at):
        depth += 1 if mark in "[{" else -1
        if depth <= 0:
            return where + 1 if where > at else None
    return None
