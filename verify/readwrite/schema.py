"""JSON Schema of the records, for editors and for other programs."""

from collections.abc import Iterator
from typing import Any

from verify.errors import UnknownNameError
from verify.models.actor import Actor, Affiliation
from verify.models.dataset import TABLES
from verify.models.figure import Figure
from verify.models.info import DatasetInfo
from verify.models.judgement import Judgement
from verify.models.record import Record
from verify.readwrite.shape import slots

__all__ = ["schema"]


def schema(table: str = "allegations") -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the records of a table, or of "dataset".

    It says all that a schema can say. That a date exists, that bounds are in order and that links
    lead somewhere is found by reading.

    Raises:
        UnknownNameError: Where there is no such table.

    Example:
        >>> schema("sources")["$id"], schema()["required"]
        ('urn:verify-allegations:source:1', ['claim', 'source'])
    """
    models: dict[str, type[Record]] = {**TABLES, "dataset": DatasetInfo}
    if table not in models:
        raise UnknownNameError("table", table, models)
    model = models[table]
    made = model.model_json_schema(mode="validation")
    inner = made.get("$defs", {})
    for name, definition in ((model.__name__, made), *inner.items()):
        known = next((one for one in _models(model) if one.__name__ == name), None)
        _cut_examples(definition)
        if known:
            _fields(known, definition)
            definition.update(_TOGETHER.get(known, {}))
    kind = table.removesuffix("s")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:verify-allegations:{kind}:1",
        **made,
    }


def _models(model: type[Record], seen: tuple[type[Record], ...] = ()) -> Iterator[type[Record]]:
    """Yield a model and those of the records that it may hold."""
    yield model
    for slot in slots(model).values():
        if slot.record and slot.record not in (model, *seen):
            yield from _models(slot.record, (model, *seen))


def _cut_examples(definition: dict[str, Any]) -> None:
    """Leave out of a description what is meant for readers of the code."""
    if "description" in definition:
        definition["description"] = definition["description"].split("\n\nExample:")[0]


_DATE = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2}([T ][0-9:.]{4,15}(Z|[+-][0-9:]{4,5})?)?)?)?$"


def _fields(model: type[Record], definition: dict[str, Any]) -> None:
    """Describe every field, and say how dates are written."""
    for name, slot in slots(model).items():
        field = definition["properties"][name]
        field.setdefault("description", slot.summary)
        if "date" in slot.kinds:
            for choice in field.get("anyOf", [field]):
                if choice.get("type") == "string":
                    choice["pattern"] = _DATE


def _given(name: str, kind: str = "string") -> dict[str, Any]:
    """Say that a field is there and not null."""
    return {"required": [name], "properties": {name: {"type": kind}}}


_TOGETHER: dict[type[Record], dict[str, Any]] = {
    Actor: {"anyOf": [_given("id"), _given("name"), _given("identity")]},
    Affiliation: {
        "anyOf": [
            _given("to"),
            {"required": ["independent"], "properties": {"independent": {"const": True}}},
        ]
    },
    Figure: {
        "anyOf": [
            _given("text"),
            _given("low", "number"),
            _given("high", "number"),
            _given("bound"),
        ]
    },
    Judgement: {
        "if": {"properties": {"judgement": {"const": "relation"}}},
        "then": _given("relation"),
    },
}
"""What models ask of several fields together."""
