"""Proof that what is written can be read again, record by record, before it is written."""

import json
from collections.abc import Iterator, Mapping, Sequence
from json import dumps
from typing import Any

from verify.errors import DatasetError
from verify.models.dataset import Dataset
from verify.models.info import DatasetInfo
from verify.readwrite.entry import JsonEntry
from verify.readwrite.intake import Intake
from verify.readwrite.jsonl import fault_codes, faults_of
from verify.readwrite.limits import MAX_LINE
from verify.readwrite.report import Report
from verify.readwrite.strict_json import StrictParser, too_deep, too_many
from verify.readwrite.values import shown

__all__ = ["Proof", "settings_of"]

_SEPARATORS = {"\u2028": "\\u2028", "\u2029": "\\u2029", "\u0085": "\\u0085"}
"""Characters at which some programs, wrongly, end a line of a .jsonl file."""


class Proof:
    """Turns records into JSON texts and makes sure that our reader would take them.

    Args:
        name: The file, for messages.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._parser = StrictParser()
        self._intake = Intake(Report(shown=1))

    def texts(self, table: str, rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
        """Yield the JSON text of each record.

        Raises:
            DatasetError: Where a record would not be read back as it is.
        """
        for number, row in enumerate(rows, 1):
            where = f"{table}, record {shown(row.get('id') or number)}"
            text = self._text(row, where)
            value = self._parsed(text, where)
            entry = JsonEntry(table, value, self._name, number, 1, text)
            codes = fault_codes(text, value, self._parser.faults)
            self._intake.take(entry, faults_of(text) if codes else [])
            self._intake.settle()
            if self._intake.rejected:
                self._refuse(where)
            self._intake.forget()
            if value != row:
                raise DatasetError(f"{self._name}: {where} holds values that JSON has not.")
            yield text

    def _text(self, row: Mapping[str, Any], where: str) -> str:
        try:
            text = dumps(row, ensure_ascii=False, allow_nan=False)
        except (TypeError, ValueError, RecursionError) as error:
            raise DatasetError(f"{self._name}: {where} cannot be written: {error}.") from error
        if not text.isprintable():
            for plain, escaped in _SEPARATORS.items():
                text = text.replace(plain, escaped)
        return text

    def _parsed(self, text: str, where: str) -> Any:
        if too_deep(text) is not None or len(text) * 4 > MAX_LINE < len(
            text.encode("utf-8", "replace")
        ):
            raise DatasetError(f"{self._name}: {where} is too deep or too long. Split it.")
        try:
            value = self._parser.parse(text)
        except json.JSONDecodeError as error:  # pragma: no cover  # our own text is JSON
            raise DatasetError(f"{self._name}: {where} cannot be written.") from error
        if too_many(text, value):
            raise DatasetError(f"{self._name}: {where} holds too many values. Split it.")
        return value

    def _refuse(self, where: str) -> None:
        found = self._intake.report.findings(self._intake.protected)
        reason = found[0].message if found else ""
        raise DatasetError(f"{self._name}: {where} would not be read again: {reason}")


def settings_of(dataset: Dataset) -> dict[str, Any]:
    """Return what a data set says about itself as a raw record; empty where it says nothing."""
    if dataset.info == DatasetInfo():
        return {}
    said = dataset.info.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return {"schema": dataset.info.schema_version, **said}
