"""Sees at once that a record is valid; where it cannot be sure, the model has to be asked."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import NoneType
from typing import Any, get_type_hints

from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_json

from verify.models.record import Id, IsoDate, Record, Text, When
from verify.models.words import Word
from verify.readwrite.shape import alternatives, unwrapped

__all__ = ["surely_valid"]

_Test = Callable[[Any], bool]
_Tests = Mapping[type, _Test]
"""What a value of each Python type has to meet; a type that is missing is for the model."""


def surely_valid(model: type[Record], row: Mapping[str, Any]) -> bool:
    """Tell whether a model certainly accepts a record that was parsed from JSON.

    It looks at texts, ids, dates, words and the objects that hold them, which is most of what
    data sets are made of; all else, and all that is wrong, is left to the model.

    Args:
        model: The model.
        row: The record; none of its texts may hold half a character.

    Example:
        >>> from verify.models.allegation import Allegation
        >>> surely_valid(Allegation, {"claim": "The mill burned.", "source": "Gazette"})
        True
        >>> surely_valid(Allegation, {"claim": " ", "source": "Gazette"})
        False
    """
    return _test_of(model)(row)


@lru_cache(maxsize=64)
def _test_of(model: type[Record]) -> _Test:
    """Return the test of the objects of one model."""
    rules = model.__pydantic_decorators__
    if rules.model_validators or rules.field_validators:
        return _asked(model)
    hints = get_type_hints(model, include_extras=True)
    fields = {
        field.alias or name: _tests(hints[name])
        for name, field in model.model_fields.items()
        if len(field.metadata) <= len(getattr(hints[name], "__metadata__", ()))  # no more asked
    }
    required = {
        field.alias or name for name, field in model.model_fields.items() if field.is_required()
    }

    def fits(row: Mapping[str, Any]) -> bool:
        try:
            for name, value in row.items():
                if not fields[name][type(value)](value):
                    return False
        except KeyError:
            return False
        return row.keys() >= required

    return fits


def _tests(hint: Any) -> _Tests:
    """Return the tests of the alternatives of a type; two for one Python type are the model's."""
    found: dict[type, _Test] = {}
    many = False
    for choice in alternatives(hint):
        if unwrapped(choice) is tuple:
            many = True
            continue
        for kind, test in _test(choice):
            found[kind] = _unsure if kind in found else test
    if many:
        found[list] = _each(dict(found))
    return found


def _test(choice: Any) -> list[tuple[type, _Test]]:
    """Return the Python type of one alternative and its test; nothing where it is the model's."""
    for hint, test in _TEXTS:
        if choice == hint:
            return [(str, test)]
    if choice is NoneType:
        return [(NoneType, _sure)]
    if choice is bool:
        return [(bool, _sure)]
    if not isinstance(choice, type):
        return []
    if issubclass(choice, Word):
        return [(str, frozenset(word.value for word in choice).__contains__)]
    return [(dict, _test_of(choice))] if issubclass(choice, Record) else []


def _sure(_: Any) -> bool:
    return True


def _unsure(_: Any) -> bool:
    return False


def _text(value: str) -> bool:
    return value != "" and not value.isspace()


def _id(value: str) -> bool:
    return 0 < len(value) <= _LONGEST_ID and value == value.strip() and "\n" not in value


def _date(value: str) -> bool:
    return len(value) <= _LONGEST_DATE and _is_date(value)


def _when(value: str) -> bool:
    return len(value) <= _LONGEST_DATE and _is_when(value)


_LONGEST_ID = 200
_LONGEST_DATE = 100
_TEXTS: tuple[tuple[Any, _Test], ...] = ((Text, _text), (Id, _id), (IsoDate, _date), (When, _when))


@lru_cache(maxsize=1 << 12)
def _is_date(value: str) -> bool:
    return _accepted(_adapter(IsoDate).validate_python, value)


@lru_cache(maxsize=1 << 12)
def _is_when(value: str) -> bool:
    return _accepted(_adapter(When).validate_python, value)


@lru_cache(maxsize=2)
def _adapter(hint: Any) -> TypeAdapter[Any]:
    return TypeAdapter(hint)


def _accepted(validate: Callable[[Any], Any], value: Any) -> bool:
    try:
        validate(value)
    except ValidationError:
        return False
    return True


def _asked(model: type[Record]) -> _Test:
    """Return the test of a model with a rule across fields: it is asked itself, once for equals."""

    @lru_cache(maxsize=1 << 12)
    def valid(text: bytes) -> bool:
        return _accepted(model.__pydantic_validator__.validate_json, text)

    def asked(row: Any) -> bool:
        text = to_json(row)
        return len(text) <= _LONGEST_PART and valid(text)

    return asked


_LONGEST_PART = 1_000


def _each(tests: _Tests) -> _Test:
    """Return the test of a list of such values."""

    def every(values: Any) -> bool:
        try:
            for value in values:
                if not tests[type(value)](value):
                    return False
        except KeyError:
            return False
        return True

    return every
