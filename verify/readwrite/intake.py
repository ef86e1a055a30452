"""Intake: validates records as they are read, keeps the good ones, reports the others."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from json import dumps
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from verify.codes import code
from verify.models.dataset import TABLES, Dataset
from verify.models.info import DatasetInfo
from verify.models.record import Record
from verify.models.table import content_id
from verify.readwrite.characters import all_printable
from verify.readwrite.entry import Entry
from verify.readwrite.positions import Fault
from verify.readwrite.problems import Problem, hidden, is_simple, problems, signature
from verify.readwrite.record_checks import look
from verify.readwrite.report import Hidden, Place, Report
from verify.readwrite.rows import Rows
from verify.readwrite.shape import records_within
from verify.readwrite.surely_valid import surely_valid
from verify.readwrite.texts import texts_of
from verify.readwrite.values import shown

__all__ = ["Intake"]


class Intake:
    """Takes the records that the readers find.

    One model validates each record, straight from its JSON text, unless it is surely valid; the
    object that the model makes is dropped and the raw record kept.
    """

    def __init__(self, report: Report) -> None:
        self.report = report
        self.only: frozenset[int] | None = None
        self.info = DatasetInfo()
        self.tables: dict[str, Rows] = {}
        self.forget()
        self.rejected = 0
        self._refused_files = 0
        self.protected: set[str] = set()
        self._validate = {
            name: model.__pydantic_validator__.validate_json for name, model in _MODELS.items()
        }
        self._waiting: list[tuple[Entry, Sequence[Fault]]] = []
        self._counters: dict[object, tuple[Hidden, ...]] = {}  # by kind of breakage, while it lasts
        self._codes: dict[tuple[Any, ...], tuple[str, ...]] = {}

    @property
    def accepted(self) -> int:
        """How many records were kept."""
        return sum(len(rows.rows) for rows in self.tables.values())

    @property
    def nothing_tried(self) -> bool:
        """Whether no record was found, good or broken, but at most files that hold none."""
        return not self.accepted and self.rejected == self._refused_files

    def refuse(self) -> None:
        """Count a record that could not be read at all."""
        self.rejected += 1

    def refuse_file(self) -> None:
        """Count a file that could not be read at all."""
        self.rejected += 1
        self._refused_files += 1

    def forget(self) -> None:
        """Drop the records that were kept."""
        self.tables = {name: Rows(model) for name, model in TABLES.items()}

    def dataset(self, folder: Path | None = None) -> Dataset:
        """Return what was kept, with every finding so far, and the texts stored in its folder."""
        rows = {name: table.rows for name, table in self.tables.items()}
        return Dataset(
            {name: rows.table() for name, rows in self.tables.items()},
            self.info,
            self.report.findings(self.protected),
            self.rejected,
            texts_of(folder, rows["sources"], rows["allegations"]) if folder else {},
        )

    def take(self, entry: Entry, faults: Sequence[Fault] = ()) -> None:
        """Take one record; what becomes of it is settled for many at once, which is quicker."""
        self._waiting.append((entry, faults))
        if len(self._waiting) >= _BATCH:
            self.settle()

    def dismiss(self, table: str, line: bytes) -> bool:
        """Count a record that is broken as the one before it was, if nothing more is shown.

        So millions of broken lines cost little: they are validated, but neither taken apart nor
        explained.
        """
        if not self._counters or b'"protected"' in line:
            return False
        try:
            self._validate[table](line)
        except ValidationError as error:
            words = str(error)
            if "json_invalid" in words:
                return self._dismiss_syntax(line, words)
            counters = self._counters.get(words) or self._counters.get((table, *signature(error)))
            if counters:
                self._count(counters)
                return True
        self._counters.clear()
        return False

    def _dismiss_syntax(self, line: bytes, words: str) -> bool:
        """Count a line that is no JSON, where it is sure that this is all that is wrong."""
        sure = line.isascii() and b"\\u" not in line and "recursion" not in words
        counters = self._counters.get(("V101",)) if sure else None
        self._count(counters or ())
        return counters is not None

    def pass_over(self, codes: Collection[str], text: str, place: Place) -> bool:
        """Count a record that is no strict JSON, if nothing more of the kind is shown."""
        if '"protected"' in text or not all(map(self.report.full, codes)):
            return False
        counters = tuple(self.report.hidden(name, place) for name in codes)
        self._counters[tuple(codes)] = counters
        self._count(counters)
        return True

    def _count(self, counters: Collection[Hidden]) -> None:
        """Count one record that is shown no more under each of its codes."""
        self.rejected += bool(counters)
        for counter in counters:
            counter.count += 1

    def settle(self) -> None:
        """Keep each record that waits, or report what is wrong with it."""
        for entry, faults in self._waiting:
            self._settle(entry, faults)
        self._waiting.clear()

    def _settle(self, entry: Entry, faults: Sequence[Fault]) -> None:
        text = entry.json()
        if '"protected"' in text:
            self._protect(entry)
        if faults:
            self._report(entry, [_as_problem(fault) for fault in faults])
            if any(fault.severity is None for fault in faults):
                self._refuse_faulty(entry, faults)
                return
        model = _MODELS[entry.table]
        if faults or not all_printable(text) or not surely_valid(model, entry.row):
            try:
                self._validate[entry.table](text)
            except ValidationError as error:
                self._refuse_invalid(entry, error)
                return
        found = look(model, entry.row, text)
        if found:
            self._report(entry, found)
        if not entry.kept or any(map(_is_error, found)):
            self.refuse()
        elif entry.table == "dataset":
            self.info = DatasetInfo.model_validate_json(text)
        else:
            self._keep(entry)

    def _keep(self, entry: Entry) -> None:
        rows = self.tables[entry.table]
        given = entry.row.get("id")
        name = given or content_id(entry.row)
        if name in rows.ids:
            self.refuse()
            if self.report.full("V203"):
                self.report.skip("V203", Place(entry.file, entry.line))
                return
            first = rows.where(name)
            if given:
                message = f"the id {shown(given)} is taken by {first}. Give it another id."
            else:
                message = f"the same record stands on {first}. Remove one, or give each an id."
            self._report(entry, [Problem("V203", message, ("id",) if given else ())])
            return
        if not given and entry.table in _NEED_ID:
            message = "'id' is missing, so that nothing can refer to it. Add it."
            self._report(entry, [Problem("V201", message, ("id",), severity="warning")])
        rows.add(name, entry)

    def _refuse_invalid(self, entry: Entry, error: ValidationError) -> None:
        """Report what the model refuses; beyond what is shown, only count it, which is quick."""
        key = (entry.table, *signature(error))
        known = self._codes.get(key)
        if known and all(map(self.report.full, known)):
            place = Place(entry.file, entry.line)
            counters = tuple(self.report.hidden(name, place) for name in known)
            self._counters[str(error) if is_simple(key[1:]) else key] = counters
            self._count(counters)
            return
        self.refuse()
        found = problems(_MODELS[entry.table], entry.row, error)
        if entry.table in TABLES and len(self._codes) < _MAX_SIGNATURES:
            self._codes[key] = tuple(problem.code for problem in found if problem.code != "V101")
        self._report(entry, found)

    def _refuse_faulty(self, entry: Entry, faults: Sequence[Fault]) -> None:
        """Report what else is wrong with a record that is no strict JSON."""
        self.refuse()
        text = dumps(entry.row, ensure_ascii=False).encode("utf-8", "replace")
        try:
            self._validate[entry.table](text)
        except ValidationError as error:
            known = {fault.path for fault in faults}
            found = problems(_MODELS[entry.table], entry.row, error)
            self._report(entry, [problem for problem in found if problem.path not in known])

    def _report(self, entry: Entry, found: Iterable[Problem]) -> None:
        wanted = []
        for problem in map(_of_config, found) if entry.table == "dataset" else found:
            if problem.path in entry.excused:
                continue
            if self.report.full(problem.code, problem.severity):
                self.report.skip(problem.code, Place(entry.file, entry.line), problem.severity)
            else:
                wanted.append(problem)
        if not wanted:
            return
        places = entry.places(wanted)
        name = entry.row.get("id")
        for problem, place in zip(wanted, places, strict=True):
            self.report.add(
                problem.code,
                problem.message,
                place,
                path=problem.path,
                record=name if isinstance(name, str) else "",
                severity=problem.severity,
            )

    def _protect(self, entry: Entry) -> None:
        """Remember the names that no message may show."""
        for _, record, path in records_within(_MODELS[entry.table], entry.row):
            if hidden(entry.row, path):
                names = [record.get("name"), record.get("aliases")]
                for name in names:
                    many = name if isinstance(name, list) else [name]
                    self.protected.update(text for text in many if isinstance(text, str))


_MODELS: dict[str, type[Record]] = {**TABLES, "dataset": DatasetInfo}
_OF_RECORDS = ("V2", "V4")
_NEED_ID = ("sources", "actors", "places")
_MAX_SIGNATURES = 10_000
_BATCH = 64


def _as_problem(fault: Fault) -> Problem:
    return Problem(fault.code, fault.message, fault.path, False, fault.severity, fault.offset)


def _of_config(problem: Problem) -> Problem:
    """Settings have a code of their own, whatever is wrong with them."""
    own = problem.code.startswith(_OF_RECORDS)
    return replace(problem, code="V902") if own else problem


def _is_error(problem: Problem) -> bool:
    return (problem.severity or code(problem.code).severity) == "error"
