r"""One CSV cell to one value and back, so that nothing is lost on the way.

An empty cell is an absent field, `""` is an empty text and `\N` is null. A text that a
spreadsheet would run, or that our reader would take for something else, gets a leading
apostrophe, which the reader takes away again.
"""

import json
import re
from json import dumps
from typing import Any

from verify.readwrite.jsonl import fault_codes, faults_of, syntax_fault
from verify.readwrite.limits import MAX_DEPTH, MAX_VALUES
from verify.readwrite.positions import Fault
from verify.readwrite.shape import Path, Slot
from verify.readwrite.strict_json import StrictParser, too_deep, too_many

__all__ = ["BadCell", "decode", "encode"]

_EMPTY, _NULL = '""', "\\N"
_RUN = r"[=+\-@\t\r\n]"
_GUARDED = re.compile(rf"'+(?:{_RUN}|\"\"$|\\N$)")
_GUARDED_JSON = re.compile(rf"'+(?:{_RUN}|[\[{{]|\"\"$|\\N$)")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_BOOLEANS = {"true": True, "false": False, "TRUE": True, "FALSE": False}


class BadCell(Exception):  # noqa: N818  # carries faults to the reader of the row, never further
    """A cell that is no valid JSON where it begins like JSON."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__()
        self.faults = faults


def decode(cell: str, slot: Slot, path: Path = ()) -> Any:
    r"""Read the value of a cell that is not empty.

    Args:
        cell: The text of the cell.
        slot: What the field may hold.
        path: Where the field stands, for faults.

    Raises:
        BadCell: Where the cell begins like JSON and is none, or breaks its rules.

    Example:
        >>> many = Slot(kinds=frozenset({"text"}), many=True)
        >>> [decode(cell, many) for cell in ("TASS", '["a", "b"]', "'=1+1", '""')]
        ['TASS', ['a', 'b'], '=1+1', '']
        >>> decode("2022", many), decode("2022", Slot(kinds=frozenset({"number"})))
        ('2022', 2022)
    """
    if cell == _EMPTY:
        return ""
    if cell == _NULL:
        return None
    if cell[0] == "'":
        return cell[1:] if _guarded(slot).match(cell) else cell
    if slot.json_in_cell and cell[0] in "[{":
        return _json(cell, path)
    if "boolean" in slot.kinds:
        return _BOOLEANS.get(cell, cell)
    if slot.kinds & {"number", "integer"} and _NUMBER.fullmatch(cell):
        return _json(cell, path)
    return cell


def _guarded(slot: Slot) -> re.Pattern[str]:
    return _GUARDED_JSON if slot.json_in_cell else _GUARDED


def _json(cell: str, path: Path) -> Any:
    if too_deep(cell) is not None:
        message = f"lists and objects are nested more than {MAX_DEPTH} deep. Flatten them."
        raise BadCell([Fault("V107", message, path, 0)])
    parser = StrictParser()
    try:
        value = parser.parse(cell)
    except json.JSONDecodeError:
        code, _, message = syntax_fault(cell)
        raise BadCell([Fault(code, f"the cell is no valid JSON: {message}", path, 0)]) from None
    if too_many(cell, value):
        raise BadCell([Fault("V107", f"more than {MAX_VALUES:,} values. Split it.", path, 0)])
    faults = faults_of(cell) if fault_codes(cell, value, parser.faults) else []
    if any(fault.severity is None for fault in faults):
        raise BadCell(
            [Fault(fault.code, fault.message, (*path, *fault.path), 0) for fault in faults]
        )
    return value


def encode(value: Any, slot: Slot) -> str:
    r"""Write a value as the text of a cell.

    Example:
        >>> [encode(value, Slot()) for value in ("=1+1", "", ["a"], 7, None)]
        ["'=1+1", '""', '["a"]', '7', '\\N']
    """
    if value is None:
        return _NULL
    if not isinstance(value, str):
        return dumps(value, ensure_ascii=False, allow_nan=False)
    if not value:
        return _EMPTY
    return "'" + value if _guarded(slot).match("'" + value) else value
