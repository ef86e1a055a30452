"""Answers as pandas frames: one row a record, columns of one type."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pandas as pd
import pytest
from pandas.api import types

from tests.questions.sample import QUESTIONS, sample

IS: dict[str, Callable[[Any], Any]] = {
    "str": lambda column: column.map(type).eq(str).all(),
    "bool": types.is_bool_dtype,
    "int": types.is_integer_dtype,
    "float": types.is_float_dtype,
    "float | None": types.is_float_dtype,
    "tuple[str, ...]": lambda column: column.map(type).eq(list).all(),
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_frame_has_a_column_for_each_attribute(name: str) -> None:
    answer = QUESTIONS[name](sample())
    frame = answer.to_frame()
    assert isinstance(frame, pd.DataFrame)
    assert len(frame) == len(answer) > 0
    fields = {field.name: _named(field.type) for field in dataclasses.fields(answer[0])}
    assert list(frame.columns) == list(fields)
    for column, kind in fields.items():
        assert IS[kind](frame[column]), (column, kind, frame[column].dtype)


def _named(kind: Any) -> str:
    return kind.__name__ if isinstance(kind, type) and "[" not in str(kind) else str(kind)


def test_a_frame_answers_which_claims_have_only_one_source() -> None:
    frame = QUESTIONS["single_source"](sample()).to_frame()
    single = frame[frame.answer == "single"]
    assert set(single.level) <= {"single_origin", "multi_outlet_single_origin", "same_side_only"}
    assert single.fewest.eq(1).all()
    assert {"i", "l", "m"} <= set(single.id)
    assert not {"a", "b", "c"} & set(frame.id)
