"""Findings that come to light when all is read: their columns are looked up at the end."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from verify.readwrite.entry import Entry, Sink
from verify.readwrite.positions import Fault
from verify.readwrite.problems import Problem
from verify.readwrite.report import Place, Report
from verify.readwrite.rows import Rows
from verify.readwrite.shape import Path
from verify.readwrite.source_file import SourceFile

__all__ = ["Late", "Spotted"]


@dataclass(frozen=True, slots=True)
class Spotted:
    """A place inside a record that was kept."""

    rows: Rows
    index: int
    path: Path = ()


@dataclass(frozen=True, slots=True)
class _Pending:
    code: str
    message: str
    spot: Spotted
    severity: str | None


class Late:
    """Holds findings about kept records back until their columns are known.

    Of each record only its line is remembered while reading; so the files of the few findings
    that are shown are opened once more.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self._pending: list[_Pending] = []
        self._counts: Counter[tuple[str, str | None]] = Counter()
        self._beyond: list[tuple[str, Place, str | None]] = []

    def add(
        self, code: str, spot: Spotted, message: Callable[[], str], severity: str | None = None
    ) -> None:
        """Note one finding; its message is made only if it will be shown."""
        key = (code, severity)
        self._counts[key] += 1
        if self._counts[key] > self._report.shown or self._report.full(*key):
            place = Place(spot.rows.files[spot.index], spot.rows.lines[spot.index])
            self._beyond.append((code, place, severity))
        else:
            self._pending.append(_Pending(code, message(), spot, severity))

    def flush(self, files: Iterable[SourceFile], read: Callable[[SourceFile, Sink], None]) -> None:
        """Report what was noted."""
        wanted: dict[str, dict[int, list[_Pending]]] = defaultdict(lambda: defaultdict(list))
        for pending in self._pending:
            rows, index = pending.spot.rows, pending.spot.index
            wanted[rows.files[index]][rows.lines[index]].append(pending)
        for file in files:
            if file.name in wanted:
                finder = _Finder(wanted[file.name])
                read(file, finder)
                for pending in self._pending:
                    self._show(pending, file.name, finder)
        for code, place, severity in self._beyond:
            self._report.skip(code, place, severity)

    def _show(self, pending: _Pending, file: str, finder: "_Finder") -> None:
        rows, index = pending.spot.rows, pending.spot.index
        if rows.files[index] != file:
            return
        place = finder.places.get(id(pending)) or Place(file, rows.lines[index], 1)
        name = rows.rows[index].get("id", "")
        self._report.add(
            pending.code,
            pending.message,
            place,
            path=pending.spot.path,
            record=name,
            severity=pending.severity,
        )


class _Finder:
    """A sink that asks the records on some lines where things stand in them."""

    def __init__(self, wanted: dict[int, list[_Pending]]) -> None:
        self.report = Report(0)
        self.only: frozenset[int] | None = frozenset(wanted)
        self.places: dict[int, Place] = {}
        self._wanted = wanted

    def take(self, entry: Entry, faults: Sequence[Fault] = ()) -> None:
        """Note the places inside one record."""
        here = [
            pending
            for pending in self._wanted.get(entry.line, ())
            if pending.spot.rows.rows[pending.spot.index] == entry.row
        ]
        found = entry.places(
            [Problem(pending.code, pending.message, pending.spot.path) for pending in here]
        )
        for pending, place in zip(here, found, strict=True):
            self.places.setdefault(id(pending), place)

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
