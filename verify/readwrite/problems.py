"""Turns what pydantic says of a record into one sensible message for each place."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from verify.models.record import Record
from verify.readwrite.messages import Spot, own_code, sentence
from verify.readwrite.shape import Path, Slot, slots

__all__ = ["Problem", "hidden", "is_simple", "problems", "signature", "value_at"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong inside a record."""

    code: str
    message: str
    path: Path
    at_name: bool = False
    """Whether it stands at the name of the field rather than at its value."""
    severity: str | None = None
    offset: int | None = None
    """Where it stands in the JSON text of the record, where that is known already."""


def problems(
    model: type[Record], row: Mapping[str, Any], error: ValidationError
) -> tuple[Problem, ...]:
    """Return what is wrong with a raw record, one problem for each place, in pydantic's order.

    Example:
        >>> from verify.models.allegation import Allegation
        >>> row = {"claim": "x", "source": 7}
        >>> try:
        ...     Allegation.model_validate_json('{"claim": "x", "source": 7}')
        ... except ValidationError as error:
        ...     [found] = problems(Allegation, row, error)
        >>> found.code, found.message
        ('V204', "'source' is a number, 7. Write text or an object.")
    """
    found: dict[Path, Problem] = {}
    for raw in error.errors(include_url=False, include_input=False):
        walk = _Walk(model, row)
        kind = raw["type"]
        for part in raw["loc"]:
            if not walk.step(part):
                break
        if walk.silent or walk.path in found:
            continue
        if walk.unfit:
            kind = "wrong_type"
        code, message = sentence(walk.spot(), kind, raw["msg"], hide=hidden(row, walk.path))
        found[walk.path] = Problem(code, message, walk.path, kind == "extra_forbidden")
    return tuple(found.values())


def signature(error: ValidationError) -> tuple[Any, ...]:
    """Return what two records share whose problems have the same codes."""
    return tuple(
        [
            (raw["type"], raw["loc"], own_code(raw["msg"]))
            if raw["type"] == "value_error"
            else (raw["type"], raw["loc"], _sort(raw["input"]))
            for raw in error.errors(include_url=False, include_context=False)
        ]
    )


def is_simple(found: tuple[Any, ...]) -> bool:
    """Tell whether the codes follow from the kinds of errors alone, whatever the values are."""
    return all(part[0] in _SIMPLE for part in found)


_SIMPLE = frozenset(("missing", "extra_forbidden", "enum", "finite_number"))


def _sort(value: Any) -> Any:
    """Tell apart what is answered in different words: types, and blank from other text."""
    return "" if isinstance(value, str) and not value.strip() else type(value)


def hidden(row: Mapping[str, Any], path: Path) -> bool:
    """Tell whether values at a path belong to a protected actor.

    Any value but false counts: who writes "yes" for true means to protect.

    Example:
        >>> hidden({"speaker": {"protected": True, "kind": 3}}, ("speaker", "kind"))
        True
    """
    value: Any = row
    for part in (*path, None):
        if isinstance(value, dict) and value.get("protected", False) not in (False, None):
            return True
        value = value_at(value, () if part is None else (part,))
    return False


def value_at(value: Any, path: Path) -> Any:
    """Return the value at a path inside a raw record, None where there is none."""
    for part in path:
        if isinstance(value, dict):
            value = value.get(part) if isinstance(part, str) else None
        elif isinstance(value, list) and isinstance(part, int) and part < len(value):
            value = value[part]
        else:
            return None
    return value


class _Walk:
    """Follows one of pydantic's locations through a raw record.

    The locations name branches of unions and list positions of bare values, which are nowhere
    in the file. Of the branches of a union, only the one that fits the value may speak.
    """

    def __init__(self, model: type[Record], row: Mapping[str, Any]) -> None:
        self.path: Path = ()
        self.silent = False
        self.unfit = False
        self._record = model
        self._slot: Slot | None = None
        self._value: Any = row

    def spot(self) -> Spot:
        """Return the place that was reached."""
        return Spot(self._record, self._slot, self.path, self._value)

    def step(self, part: str | int) -> bool:
        """Go one part further; False where the rest says nothing."""
        slot = self._slot
        if isinstance(part, int):
            return self._item(part)
        if slot is None:
            return self._field(part)
        if slot.mapping:
            return self._entry(part, slot)
        if slot.union:
            return self._branch(part, slot)
        if slot.record is not None:
            self._record = slot.record
            return self._field(part)
        return False

    def _item(self, part: int) -> bool:
        if isinstance(self._value, list):  # else a bare value stands for a list of one
            self._go(part)
        return True

    def _field(self, part: str) -> bool:
        self._go(part)
        self._slot = slots(self._record).get(part)
        return self._slot is not None

    def _entry(self, part: str, slot: Slot) -> bool:
        self._go(part)
        if slot.record is None:
            return False
        self._record, self._slot = slot.record, None
        return True

    def _branch(self, label: str, slot: Slot) -> bool:
        record = slot.record
        if record is None or not isinstance(self._value, str | dict):
            self.unfit = True
            return False
        is_record = record.__name__ in label  # a model with a check of its own has a longer label
        if is_record != isinstance(self._value, dict):
            self.silent = True
            return False
        if is_record:
            self._record, self._slot = record, None
        return is_record

    def _go(self, part: str | int) -> None:
        self.path = (*self.path, part)
        self._value = value_at(self._value, (part,))
