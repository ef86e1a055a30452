"""The scanner that knows positions agrees with the standard parser, and its positions are right."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import json_values
from verify.readwrite.positions import line_and_column, locate
from verify.readwrite.shape import Path

VALUES = ('{"a": 1}', '"b"', "1", "-", "0.5e3", "true", "nul", "NaN", "'", "é", "\\u00e9")
MARKS = ("[", "]", "{", "}", ",", ":", '"', "\\", "\n", " ", "\t")
PIECES = st.sampled_from((*VALUES, *MARKS))


def is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=12).map("".join))
def test_the_scanner_refuses_exactly_what_the_parser_refuses(text: str) -> None:
    assert (locate(text).broken is None) == is_json(text)


def paths_of(value: Any, path: Path = ()) -> list[tuple[Path, Any]]:
    found: list[tuple[Path, Any]] = [(path, value)]
    if isinstance(value, dict):
        for key, item in value.items():
            found += paths_of(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            found += paths_of(item, (*path, index))
    return found


@settings(max_examples=100)
@given(json_values(), st.sampled_from([None, 0, 3]))
def test_every_value_stands_where_the_scanner_says(value: Any, indent: int | None) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=indent == 0)
    paths = paths_of(value)
    found = locate(text, [path for path, _ in paths])
    for path, item in paths:
        read, _ = json.JSONDecoder().raw_decode(text, found.values[path])
        assert read == item
        if path and isinstance(path[-1], str):
            key, _ = json.JSONDecoder().raw_decode(text, found.keys[path])
            assert key == path[-1]


@given(st.text("ab\n", max_size=20), st.integers(0, 19))
def test_lines_and_columns_are_those_of_an_editor(text: str, offset: int) -> None:
    before = text[:offset]
    expected = (before.count("\n") + 7, len(before.split("\n")[-1]) + 1)
    if "\n" in before:
        assert line_and_column(text, len(before), 7, 1) == expected
    assert line_and_column(text, len(before), 7, 5)[0] == expected[0]


@pytest.mark.parametrize(
    ("text", "offset", "words"),
    [
        ('{"a": 1', 7, "ends where"),
        ('{"a" 1}', 5, "expected ':'"),
        ('{"a": }', 6, "expected a value"),
        ('["a", ]', 4, "a comma stands before"),
        ("{'a': 1}", 1, "single quotes"),
        ('{"a": 0x10}', 6, "'0x10' is no number"),
        ('{"a": 1_000}', 6, "'1_000' is no number"),
        ('{"a": .5}', 6, "'.5' is no number"),
        ('{"a": 5.}', 6, "'5.' is no number"),
        ('{"a": "b}', 6, "never closed"),
        ('{"a": "b\\q"}', 8, "backslash"),
        ('{"a": True}', 6, "true, not True"),
        ("{a: 1}", 1, "the name of a field"),
        ("[1,,2]", 3, "Remove one"),
        ("[1] [2]", 4, "more text"),
    ],
)
def test_a_text_that_is_no_json_is_explained_where_it_breaks(
    text: str, offset: int, words: str
) -> None:
    broken = locate(text).broken
    assert broken is not None
    assert broken[0] == offset
    assert words in broken[1]
