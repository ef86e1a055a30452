"""What is seen at once as valid is what the models accept; nothing else may be."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.badinputs.case import good
from verify.models.dataset import TABLES
from verify.models.record import Record
from verify.readwrite.shape import slots
from verify.readwrite.strict_json import StrictParser, surely_strict
from verify.readwrite.surely_valid import surely_valid

VALUES: list[Any] = [
    None,
    True,
    0,
    -1,
    1e300,
    "",
    " ",
    "\n",
    " k-1",
    "k-1\nk-2",
    "x" * 201,
    "words",
    "2031-02-30",
    "2031-02",
    "in 2031-13",
    "denies",
    "named",
    "verified",
    "f" * 64,
    [],
    {},
    ["words", ""],
    ["words", 7],
    ["words", "other"],
    [["words"]],
    [None],
    {"id": "k-1"},
    {"name": "Ada Marsh"},
    {"name": "Ada Marsh", "aliases": "A. Marsh"},
    {"kind": "person"},
    {"publisher": "Gazette", "published": "2031-05-04"},
    {"publisher": "Gazette", "published": "May 2031"},
    {"text": "six killed"},
    {"low": 1},
    {"low": True},
    {"low": 2, "high": 1},
    {"status": "verified", "by": "Ada Marsh"},
    {"status": "sure"},
    {"earliest": "2031-05-04", "latest": "2031-05-01"},
    {"act": "arson", "when": "May 2031"},
    {"act": "arson", "when": "2031-13-01"},
    {"act": "arson", "about": {}},
]
LEAST: dict[str, dict[str, Any]] = {
    "sources": {"id": "g"},
    "actors": {"id": "a", "name": "Ada Marsh"},
    "places": {"id": "p", "name": "Old Ford"},
    "allegations": {"claim": "The mill burned.", "source": "Gazette"},
    "judgements": {"a": "k-1", "b": "k-2", "judgement": "same_event"},
}


def accepts(model: type[Record], row: Any) -> bool:
    try:
        model.model_validate_json(json.dumps(row))
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("table", TABLES)
def test_no_value_in_any_field_is_seen_as_valid_that_the_model_refuses(table: str) -> None:
    model = TABLES[table]
    for field in [*slots(model), "unknown"]:
        for value in [*VALUES, *([value] for value in VALUES)]:
            row = {**LEAST[table], field: value}
            assert accepts(model, row) or not surely_valid(model, row), row


@pytest.mark.parametrize("table", TABLES)
def test_a_record_without_a_field_that_must_be_given_is_not_valid(table: str) -> None:
    for field in LEAST[table]:
        row = {name: value for name, value in LEAST[table].items() if name != field}
        assert accepts(TABLES[table], row) or not surely_valid(TABLES[table], row), row


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"via": ["Agency", {"name": "Ada Marsh"}], "stance": "denies", "denies": "k-2"},
        {"figures": ["six killed", {"low": 6, "count_of": "deaths"}], "identity": None},
        {"assessments": {"status": "verified", "by": "Ada Marsh", "at": "2031-05-04"}},
    ],
    ids=["plain", "actors in place", "figures", "assessments"],
)
def test_usual_records_need_no_model(more: dict[str, Any]) -> None:
    assert surely_valid(TABLES["allegations"], good("k-1", **more))


def test_true_is_no_number_though_python_thinks_them_equal() -> None:
    one, true = (good("k-1", figures={"low": low}) for low in (1, True))
    assert surely_valid(TABLES["allegations"], one)
    assert not surely_valid(TABLES["allegations"], true)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
        ),
        max_leaves=10,
    ),
    st.booleans(),
)
def test_what_is_surely_strict_is_parsed_alike(value: Any, escaped: bool) -> None:
    text = json.dumps({"a": value, '"': "\\"} if escaped else {"a": value}, ensure_ascii=escaped)
    quick = surely_strict(text.encode("utf-8", "replace"))
    parser = StrictParser()
    careful = parser.parse(text)
    if quick is not None:
        assert quick == careful
        assert not parser.faults


DOUBTFUL = {
    "a name given twice": '{"a": 1, "a": 2}',
    "given twice deep inside": '{"a": {"b": "x", "b": "x"}}',
    "given twice, spaces before colons": '{"a" : "x", "a" :": y"}',
    "given twice beside an escaped quote": r'{"a": "\"", "a": "x"}',
    "given twice beside a backslash": r'{"a": "\\", "a\\": "x", "a": 1}',
    "given twice in two spellings": r'{"\u0061": 1, "a": 2}',
    "not a number": '{"a": NaN}',
    "infinity": '{"a": -Infinity}',
    "a number that overflows": '{"a": 1e999}',
    "19 digits": '{"a": 1234567890123456789}',
    "18 digits and a sign": '{"a": -123456789012345678}',
    "two objects": '{"a": "b"} {}',
    "a tab inside a text": '{"a": "\t"}',
    "a list": '["a"]',
    "a text": '"a"',
    "nested too deeply": '{"a": ' + "[" * 101 + "]" * 101 + "}",
    "too many values": '{"a": [' + "1," * 100_000 + "1]}",
    "too long": '{"a": "' + "x" * 1_000_000 + '"}',
}


@pytest.mark.parametrize("text", DOUBTFUL.values(), ids=DOUBTFUL)
def test_what_needs_a_second_look_is_not_surely_strict(text: str) -> None:
    assert surely_strict(text.encode()) is None


def test_what_is_no_text_at_all_is_not_surely_strict() -> None:
    assert surely_strict(b'{"a": "\xff"}') is None
    assert surely_strict(rb'{"a": "\ud800"}') is None
