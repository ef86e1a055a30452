"""What all records share: frozen, strict, no unknown field."""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    StringConstraints,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

__all__ = ["Id", "IsoDate", "Many", "Record", "Text", "When"]

T = TypeVar("T")

Text = Annotated[str, StringConstraints(min_length=1, pattern=r"\S")]
"""Text with at least one visible character."""

Id = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^\S(.*\S)?$")]
"""An identifier: no space at either end."""


class _OneOrMany:
    """Annotation that lets one bare value stand for a list of one."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(_listed, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        many = handler(schema)
        return {"anyOf": [many.get("items", {}), many]}


def _listed(value: Any) -> Any:
    """Make a list of one of a bare value, so that one and many are written alike."""
    if isinstance(value, list | tuple):
        return value
    return [value] if isinstance(value, str | Mapping) else value


Many = Annotated[tuple[T, ...], Field(strict=False), _OneOrMany()]
"""One value or a list of values; always a tuple on the object, in the order given."""


@lru_cache(maxsize=1 << 12)
def _possible_date(value: str) -> str:
    """Refuse a date in figures that no calendar has; words are read later."""
    for match in _ISO_DATE.finditer(value):
        year, month, day = (int(part) if part else 1 for part in match.groups())
        try:
            date(year, month, day)
        except ValueError:
            raise ValueError(f"no calendar has the date {match.group()!r}") from None
    return value


_ISO_DATE = re.compile(r"(?<![0-9.])([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?(?![0-9])")

When = Annotated[Text, AfterValidator(_possible_date)]
"""A time in words or ISO 8601, kept verbatim; an impossible ISO date is refused."""

_DATE_SHAPE = re.compile(
    r"[0-9]{4}(-[0-9]{2}(-[0-9]{2}([T ][0-9:.]{4,15}(Z|[+-][0-9:]{4,5})?)?)?)?"
)


def _dated(value: str) -> str:
    if not _DATE_SHAPE.fullmatch(value):
        raise ValueError("should be a date such as 2022-11-14, 2022-11 or 2022")
    return value


IsoDate = Annotated[When, AfterValidator(_dated)]
"""An ISO 8601 year, month, day or instant, kept verbatim."""


class Record(BaseModel):
    """A frozen record that refuses unknown fields and lax conversions."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        strict=True,
        allow_inf_nan=False,
        hide_input_in_errors=True,
        use_attribute_docstrings=True,
        validate_by_name=True,
    )
