"""Entry: one raw record with the place where it stands in its file."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from json import dumps
from typing import Any, Protocol

from verify.readwrite.positions import Fault, Located, line_and_column, locate
from verify.readwrite.problems import Problem
from verify.readwrite.report import Place, Report
from verify.readwrite.shape import Path

__all__ = ["Entry", "JsonEntry", "Sink"]


class Entry(Protocol):
    """One raw record of a file, whatever its format."""

    table: str
    row: dict[str, Any]
    file: str
    line: int
    kept: bool
    """False for what is checked, but cannot be kept as it stands."""
    excused: frozenset[Path]
    """Fields whose absence was reported for the whole file."""

    def json(self) -> str:
        """Return the record as JSON text."""

    def places(self, wanted: Sequence[Problem]) -> list[Place]:
        """Return where each of these problems stands."""


class Sink(Protocol):
    """What takes the records that a reader finds."""

    report: Report
    only: frozenset[int] | None
    """Lines of the records that are asked for; None for all."""

    def take(self, entry: Entry, faults: Sequence[Fault] = ()) -> None:
        """Take one record, with what strict JSON does not allow in it."""

    def dismiss(self, table: str, line: bytes) -> bool:
        """Count a record that is broken as the one before it was, if nothing more is shown.

        Returns:
            Whether it was counted; if not, it is still to be read.
        """

    def pass_over(self, codes: Collection[str], text: str, place: Place) -> bool:
        """Count a record that is no strict JSON, if nothing more of the kind is shown.

        Returns:
            Whether it was counted; if not, it is still to be taken.
        """

    def refuse(self) -> None:
        """Count a record that could not be read at all."""

    def refuse_file(self) -> None:
        """Count a file that could not be read at all."""


@dataclass(slots=True)
class JsonEntry:
    """One record that stands as JSON text."""

    table: str
    row: dict[str, Any]
    file: str
    line: int
    column: int
    text: str
    inside: str = ""
    """The one key of the object around the record, where there is such an object."""
    kept: bool = True
    excused: frozenset[Path] = frozenset()

    def json(self) -> str:
        """Return the record as JSON text."""
        return dumps(self.row, ensure_ascii=False) if self.inside else self.text

    def places(self, wanted: Sequence[Problem]) -> list[Place]:
        """Return where each problem stands; what is missing stands where its object begins."""
        base: Path = (self.inside,) if self.inside else ()
        asked = [(*base, *problem.path) for problem in wanted if problem.offset is None]
        prefixes = {path[:size] for path in asked for size in range(len(path) + 1)}
        found = locate(self.text, prefixes) if asked else Located()
        places = []
        for problem in wanted:
            path = (*base, *problem.path)
            offset = found.keys.get(path) if problem.at_name else problem.offset
            if offset is not None:
                places.append(self.at(offset))
                continue
            within = (path[:size] for size in range(len(path), -1, -1))
            nearest = next((part for part in within if part in found.values), None)
            places.append(self.at(0 if nearest is None else found.values[nearest]))
        return places

    def at(self, offset: int) -> Place:
        """Return the place of an offset in the text of the record."""
        return Place(self.file, *line_and_column(self.text, offset, self.line, self.column))
