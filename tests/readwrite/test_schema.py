"""The JSON Schema and the models accept and refuse the same records."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from tests.strategies import records
from verify.errors import UnknownNameError
from verify.models.dataset import TABLES
from verify.models.info import DatasetInfo
from verify.models.record import Record
from verify.readwrite.schema import schema

MODELS: dict[str, type[Record]] = {**TABLES, "dataset": DatasetInfo}
VALIDATORS = {
    table: Draft202012Validator(schema(table), format_checker=Draft202012Validator.FORMAT_CHECKER)
    for table in MODELS
}
WRONG: tuple[Any, ...] = (
    None,
    True,
    5,
    -1,
    1.5,
    "",
    "  ",
    "x",
    "2022-11-14",
    [],
    ["x"],
    [5],
    {},
    {"x": 1},
)


def what_models_say(table: str, row: dict[str, Any]) -> list[str]:
    try:
        MODELS[table].model_validate_json(json.dumps(row))
    except ValidationError as error:
        return [found["type"] for found in error.errors()]
    return []


@st.composite
def damaged(draw: st.DrawFn, table: str) -> dict[str, Any]:
    """Draw a record with one place changed: removed, renamed, or of any other value."""
    row = draw(records(MODELS[table]))
    place: Any = row
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        if not keys:
            return row
        key = draw(st.sampled_from(keys))
        inner = place[key]
        if isinstance(inner, dict | list) and inner and draw(st.booleans()):
            place = inner
            continue
        change = draw(st.sampled_from(("remove", "rename", "replace")))
        if change == "replace" or isinstance(place, list):
            place[key] = draw(st.sampled_from(WRONG))
        else:
            value = place.pop(key)
            if change == "rename":
                place[key + "x"] = value
        return row


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.data(), st.sampled_from(sorted(MODELS)))
def test_what_the_models_accept_the_schema_accepts(data: st.DataObject, table: str) -> None:
    row = data.draw(records(MODELS[table]))
    assert what_models_say(table, row) == []
    assert [error.message for error in VALIDATORS[table].iter_errors(row)] == []


@settings(max_examples=120, suppress_health_check=list(HealthCheck))
@given(st.data(), st.sampled_from(sorted(MODELS)))
def test_damaged_records_are_refused_by_both_or_by_none(data: st.DataObject, table: str) -> None:
    row = data.draw(damaged(table))
    said = what_models_say(table, row)
    only_the_model_can_say_it = bool(said) and set(said) == {"value_error"}
    if not only_the_model_can_say_it:
        assert bool(said) == (not VALIDATORS[table].is_valid(row))


@pytest.mark.parametrize("table", sorted(MODELS))
def test_every_schema_is_a_schema_with_a_name_and_documented_fields(table: str) -> None:
    made = schema(table)
    Draft202012Validator.check_schema(made)
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert made["$id"].startswith("urn:verify-allegations:")
    assert made["additionalProperties"] is False
    assert all("description" in field for field in made["properties"].values())
    assert ">>>" not in json.dumps(made)


def test_what_a_model_asks_of_several_fields_stands_in_the_schema() -> None:
    assert not VALIDATORS["actors"].is_valid({"kind": "person"})
    assert not VALIDATORS["judgements"].is_valid({"a": "x", "b": "y", "judgement": "relation"})
    assert not VALIDATORS["allegations"].is_valid({"claim": "x", "source": "s", "figures": {}})


def test_a_table_that_does_not_exist_is_named() -> None:
    with pytest.raises(UnknownNameError, match="allegation"):
        schema("allegation")
