"""Finds the columns of what rules found: the files are opened once more, for what is shown."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from pathlib import Path as FilePath
from typing import Any

from verify.checks.hit import Hit
from verify.checks.subject import Subject
from verify.errors import VerifyError
from verify.readwrite.entry import Entry
from verify.readwrite.positions import Fault
from verify.readwrite.problems import Problem
from verify.readwrite.reading import read_file
from verify.readwrite.report import Place, Report
from verify.readwrite.source_file import Progress, SourceFile

__all__ = ["locate"]


def locate(hits: Collection[Hit], subject: Subject) -> dict[int, Place]:
    """Return the place of each hit of a rule by its `id()`; without one, its line stands."""
    by_file: dict[tuple[str, str], dict[int, list[Hit]]] = defaultdict(lambda: defaultdict(list))
    for hit in hits:
        if hit.spot is not None and hit.finding.file and hit.finding.line:
            key = (hit.finding.file, hit.spot.table)
            by_file[key][hit.finding.line].append(hit)
    files = {file for file, _ in by_file}
    places: dict[int, Place] = {}
    for file in sorted(files):
        wanted: dict[int, list[Hit]] = defaultdict(list)
        tables = [table for name, table in by_file if name == file]
        for table in tables:
            for line, found in by_file[file, table].items():
                wanted[line] += found
        places |= _in_file(FilePath(file), tables[0], wanted, subject)
    return places


def _in_file(
    path: FilePath, table: str, wanted: dict[int, list[Hit]], subject: Subject
) -> dict[int, Place]:
    if not path.is_file():
        return {}
    finder = _Finder(wanted, subject)
    alone = path.stem not in subject.dataset.tables() or len(_files(subject)) == 1
    try:
        read_file(SourceFile(path, table, alone, Progress(None, 0)), finder)
    except (OSError, VerifyError):
        return {}
    return finder.places


def _files(subject: Subject) -> set[str]:
    return {table.where(0)[0] for table in subject.dataset.tables().values() if len(table)}


class _Finder:
    """A sink that asks the records on some lines where things stand in them."""

    def __init__(self, wanted: dict[int, list[Hit]], subject: Subject) -> None:
        self.report = Report(0)
        self.only: frozenset[int] | None = frozenset(wanted)
        self.places: dict[int, Place] = {}
        self._wanted = wanted
        self._subject = subject

    def take(self, entry: Entry, faults: Sequence[Fault] = ()) -> None:
        """Note the places inside one record."""
        here = [hit for hit in self._wanted.get(entry.line, ()) if self._row(hit) == entry.row]
        problems = []
        for hit in here:
            assert hit.spot is not None
            problems.append(Problem(hit.code, "", hit.spot.path))
        for hit, place in zip(here, entry.places(problems), strict=True):
            self.places.setdefault(id(hit), place)

    def _row(self, hit: Hit) -> Any:
        assert hit.spot is not None
        return self._subject.rows(hit.spot.table)[hit.spot.index]

    def dismiss(self, table: str, line: bytes) -> bool:
        """Dismiss nothing: every record that is asked for was kept."""
        return False

    def pass_over(self, codes: Collection[str], text: str, place: Place) -> bool:
        """Pass over nothing, for the same reason."""
        return False

    def refuse(self) -> None:
        """Do nothing: what could not be read was counted when it was read first."""

    def refuse_file(self) -> None:
        """Do nothing, for the same reason."""
