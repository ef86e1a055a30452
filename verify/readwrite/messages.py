"""Says what is wrong with a value, with the value, and what to do; and under which code."""

from dataclasses import dataclass
from typing import Any

from verify.models.record import Record
from verify.readwrite.shape import Path, Slot, slots
from verify.readwrite.values import either, hint, kind_of, shortened, shown

__all__ = ["Spot", "own_code", "sentence"]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place inside a raw record."""

    record: type[Record]
    """The model of the object that holds it."""
    slot: Slot | None
    """What may stand there; None for an object as a whole or an unknown field."""
    path: Path
    value: Any

    @property
    def name(self) -> str:
        """The field in words."""
        names = [part for part in self.path if isinstance(part, str)]
        if not names:
            return "the record"
        name = f"'{shortened(names[-1])}'"
        last = self.path[-1]
        return f"item {last + 1} of {name}" if isinstance(last, int) else name


def sentence(spot: Spot, kind: str, words: str, *, hide: bool = False) -> tuple[str, str]:
    """Return code and message for one error.

    Args:
        spot: Where it is.
        kind: Pydantic's type of the error, or "wrong_type".
        words: Pydantic's message, for what a model checks by itself.
        hide: Whether the message must show no value.
    """
    if kind == "json_invalid":
        return "V101", f"this is no JSON that can be read: {shortened(words, 100)}. Mend it."
    if kind == "missing":
        return "V201", f"{spot.name} is missing. Add it{_what(spot)}."
    if kind == "extra_forbidden":
        return "V202", _unknown_field(spot)
    if kind == "value_error":
        return _own_words(spot, words.removeprefix("Value error, "), hide)
    is_value = "a protected value" if hide else shown(spot.value)
    for kinds, write in _BY_KIND:
        if kind in kinds:
            return write(spot, is_value)
    return _wrong_type(spot, is_value)


def _what(spot: Spot) -> str:
    return f": {spot.slot.summary.rstrip('.')}" if spot.slot and spot.slot.summary else ""


def _unknown_field(spot: Spot) -> str:
    name = str(spot.path[-1])
    known = slots(spot.record)
    message = f"unknown field '{shortened(name)}'."
    meant = hint(name, list(known))
    if meant:
        return message + meant
    for inner, slot in known.items():
        if slot.record and not slot.mapping and not slot.many and name in slots(slot.record):
            return f"{message} It belongs inside '{inner}'."
    other = " Remove it, or put it inside 'extra'." if "extra" in known else " Remove it."
    return message + other


def _wrong_type(spot: Spot, value: str) -> tuple[str, str]:
    if spot.value is None:
        required = spot.slot is not None and spot.slot.required
        act = f"Write {_expected(spot)}." if required else "Leave the field out."
        return ("V201" if required else "V204"), f"{spot.name} is null. {act}"
    kind = kind_of(spot.value)
    detail = "" if isinstance(spot.value, list | dict) else f", {value}"
    code = "V404" if _field(spot) in _FIGURES else "V204"
    return code, f"{spot.name} is {kind}{detail}. Write {_expected(spot)}."


_KINDS = {
    "text": "text",
    "id": "text",
    "word": "text",
    "when": "a time as text",
    "date": "a date as text, such as '2022-11-14'",
    "day": "a date as text, such as '2022-11-14'",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
}


def _expected(spot: Spot) -> str:
    """Name what may stand at a place."""
    slot = spot.slot
    if slot is None:
        return "an object"
    choices = [words for kind, words in _KINDS.items() if kind in slot.kinds]
    if slot.record or slot.mapping:
        choices.append("an object")
    if slot.many and not isinstance(spot.path[-1], int):
        choices.append("a list")
    return either(dict.fromkeys(choices)) or "a value"


def _text(spot: Spot, value: str) -> tuple[str, str]:
    if isinstance(spot.value, str) and not spot.value.strip():
        return "V201", f"{spot.name} is blank. Write text, or leave the field out."
    if _field(spot) == "sha256":
        return "V204", f"'sha256' is {value}. Write 64 hexadecimal digits."
    return "V203", f"{spot.name} is {value}. {_ID_RULE}"


_ID_RULE = "An id has at most 200 characters, no line break, and no space at its ends. Mend it."


def _number(spot: Spot, value: str) -> tuple[str, str]:
    name = _field(spot)
    if name in _DEGREES:
        most = _DEGREES[name]
        return "V406", f"'{name}' is {value}. Write degrees from -{most} to {most}."
    if name in _FIGURES:
        if isinstance(spot.value, str):
            return _wrong_type(spot, value)
        return "V404", f"'{name}' is {value}. Write a number from 0 to below 10^18."
    if name == "schema":
        return "V204", f"'schema' is {value}. This version reads schema 1."
    return "V204", f"{spot.name} is {value}. Write a number that is not negative."


_DEGREES = {"lat": 90, "lon": 180}
_FIGURES = ("low", "high")


def _word(spot: Spot, value: str) -> tuple[str, str]:
    if not isinstance(spot.value, str):
        return _wrong_type(spot, value)
    words = spot.slot.words if spot.slot else ()
    meant = hint(spot.value, words) if not value.startswith("a protected") else ""
    return "V204", f"{spot.name} is {value}.{meant} It takes: {', '.join(words)}."


def _day(spot: Spot, value: str) -> tuple[str, str]:
    if not isinstance(spot.value, str):
        return _wrong_type(spot, value)
    return "V401", f"{spot.name} is {value}. Write a day that exists, such as '2022-11-14'."


def _infinite(spot: Spot, value: str) -> tuple[str, str]:
    return "V109", f"{spot.name} is no finite number. Leave the field out."


_BY_KIND = (
    (("string_too_short", "string_pattern_mismatch", "string_too_long"), _text),
    (
        ("greater_than", "greater_than_equal", "less_than", "less_than_equal", "float_parsing"),
        _number,
    ),
    (("enum",), _word),
    (("finite_number",), _infinite),
    (("date_parsing", "date_from_datetime_parsing", "date_from_datetime_inexact"), _day),
)


def _field(spot: Spot) -> str:
    return next((part for part in reversed(spot.path) if isinstance(part, str)), "")


_OWN = (
    ("no calendar has", "V401", "Write a date that exists."),
    ("should be a date", "V401", ""),
    ("is after", "V401", "Write the earlier one first."),
    ("is above high", "V404", "Write the smaller one in 'low'."),
    ("a figure needs", "V201", "Add one of them."),
    ("an actor needs", "V201", "Add 'name'."),
    ("an affiliation needs", "V201", "Add one of them."),
    ("a judgement about", "V201", "Add it."),
    ("a and b are both", "V502", "A judgement is about two different ones."),
)
"""What the models check by themselves: a piece of the message, its code, what to do."""


def own_code(words: str) -> str:
    """Return the code for what a model checks by itself.

    Example:
        >>> own_code("Value error, low 5 is above high 2")
        'V404'
    """
    return next((code for piece, code, _ in _OWN if piece in words), "V204")


def _own_words(spot: Spot, words: str, hide: bool) -> tuple[str, str]:
    """Reword what a model checks by itself; a check that is not listed keeps its own words."""
    code, act = next(((code, act) for piece, code, act in _OWN if piece in words), ("V204", ""))
    if hide and code in ("V401", "V404", "V502", "V204"):
        return code, f"{spot.name} is not possible. {act}".rstrip()
    if words.startswith("should be a date"):
        return code, f"{spot.name} is {shown(spot.value)}. It {words}."
    return code, f"{spot.name}: {shortened(words, 100)}. {act}".rstrip()
