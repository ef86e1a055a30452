"""dataset.toml: what a data set says about itself."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from json import dumps
from math import isfinite
from typing import Any

from verify.readwrite.characters import character_name, forbidden
from verify.readwrite.entry import Sink
from verify.readwrite.limits import MAX_DEPTH
from verify.readwrite.merge_marks import MergeMarks
from verify.readwrite.positions import Fault
from verify.readwrite.problems import Problem
from verify.readwrite.report import Place
from verify.readwrite.shape import Path
from verify.readwrite.source_file import SourceFile
from verify.readwrite.values import shortened

__all__ = ["TomlEntry", "read_toml"]


@dataclass(slots=True)
class TomlEntry:
    """The settings of a data set, standing in a TOML file."""

    row: dict[str, Any]
    file: str
    text: str
    table: str = "dataset"
    line: int = 1
    kept: bool = True
    excused: frozenset[Path] = field(default_factory=frozenset)

    def json(self) -> str:
        """Return the settings as JSON text."""
        return dumps(self.row, ensure_ascii=False)

    def places(self, wanted: Sequence[Problem]) -> list[Place]:
        """Return the line that names each problem's field, as far as a line can be told."""
        return [self._place(problem.path) for problem in wanted]

    def _place(self, path: Path) -> Place:
        names = [part for part in path if isinstance(part, str)]
        for name in reversed(names):
            named = re.compile(rf"[\[.\s\"'{{,]?{re.escape(name)}[\"'\s]{{0,9}}[=\].]")
            for number, line in enumerate(self.text.split("\n"), 1):
                if named.search(line[:_MAX_LOOK]) and not line.lstrip().startswith("#"):
                    return Place(self.file, number, len(line) - len(line.lstrip()) + 1)
        return Place(self.file, 1, 1)


_MAX_LOOK = 1000


def read_toml(file: SourceFile, sink: Sink) -> None:
    """Read dataset.toml and give it to a sink as the record of the table "dataset"."""
    data = file.path.read_bytes()
    file.progress.advance(len(data))
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        message = f"the byte 0x{data[error.start]:02X} is not UTF-8. Save the file as UTF-8."
        _fault(file, sink, "V102", line, column, message)
        return
    marks = MergeMarks(sink.report, file.name)
    if any(marks.is_mark(line[:80].encode(), n) for n, line in enumerate(text.split("\n"), 1)):
        sink.refuse()
        return
    try:
        row = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        _fault(file, sink, "V902", *_where(str(error), text))
        return
    faults: list[Fault] = []
    row = _plain(row, (), faults)
    sink.take(TomlEntry(row, file.name, text), faults)


def _plain(value: Any, path: Path, faults: list[Fault]) -> Any:
    """Turn TOML values into those that JSON has; times become text."""
    if len(path) > MAX_DEPTH:
        faults.append(Fault("V107", "settings are nested too deeply. Flatten them.", path, 0))
        return None
    if isinstance(value, str) and (bad := forbidden(value)):
        faults.append(Fault("V108", f"the text holds {character_name(bad)}. Remove it.", path, 0))
    if isinstance(value, dict):
        return {key: _plain(item, (*path, key), faults) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item, (*path, index), faults) for index, item in enumerate(value)]
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, float) and not isfinite(value):
        faults.append(Fault("V109", f"{value} is no number. Leave it out.", path, 0))
    return value


_AT = re.compile(r" \(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)$")


def _where(message: str, text: str) -> tuple[int, int, str]:
    """Split the place off a message of the TOML parser."""
    match = _AT.search(message)
    what = message[: match.start()] if match else message
    words = f"this is no valid TOML: {shortened(what)}. Mend it."
    if match and match.group(1):
        return int(match.group(1)), int(match.group(2)), words
    return text.count("\n") + 1, 1, words


def _fault(file: SourceFile, sink: Sink, code: str, line: int, column: int, message: str) -> None:
    sink.report.add(code, message, Place(file.name, line, column))
    sink.refuse()
