"""The physical lines of a CSV file, numbered, without the marks of merge conflicts."""

from collections import deque
from typing import TextIO

from verify.readwrite.entry import Sink
from verify.readwrite.limits import MAX_LINE
from verify.readwrite.merge_marks import MergeMarks
from verify.readwrite.report import Place
from verify.readwrite.source_file import SourceFile

__all__ = ["CsvLines"]


class CsvLines:
    """The physical lines of a file; those of one row can be put back."""

    def __init__(self, file: SourceFile, sink: Sink, handle: TextIO) -> None:
        self.number = 0
        self.row: list[str] = []
        """The lines of the row that is being read."""
        self.marks = MergeMarks(sink.report, file.name)
        self._file = file
        self._sink = sink
        self._handle = handle
        self._back: deque[str] = deque()

    def __iter__(self) -> "CsvLines":
        return self

    def __next__(self) -> str:
        while True:
            line = self._back.popleft() if self._back else self._handle.readline(MAX_LINE + 1)
            if not line:
                raise StopIteration
            self.number += 1
            self._file.progress.advance(len(line))
            if self.number == 1:
                line = line.removeprefix("\ufeff") or "\n"
            if len(line) > MAX_LINE and line[-1] not in "\r\n":
                self._too_long()
            elif self.row or line[0] not in "<=|>" or not self._is_mark(line):
                self.row.append(line)
                return line

    def put_back(self) -> None:
        """Give all lines of this row but the first once more."""
        rest = self.row[1:]
        self._back.extendleft(reversed(rest))
        self.number -= len(rest)
        del self.row[1:]

    def _is_mark(self, line: str) -> bool:
        return self.marks.is_mark(line[:80].encode("utf-8", "replace"), self.number)

    def _too_long(self) -> None:
        message = f"a line of more than {MAX_LINE:,} characters. Split it."
        self._sink.report.add("V107", message, Place(self._file.name, self.number, 1))
        self._sink.refuse()
        while rest := self._handle.readline(MAX_LINE):
            if rest[-1] in "\r\n":
                break
