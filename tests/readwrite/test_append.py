"""Appending one record: what stands in the file stays, and the line is whole."""

from pathlib import Path

import pytest

from verify.errors import UnreadableError
from verify.readwrite.append import append_record


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (None, b'{"a": "\xc3\xa9"}\n'),
        (b"", b'{"a": "\xc3\xa9"}\n'),
        (b"{}\n", b'{}\n{"a": "\xc3\xa9"}\n'),
        (b"{}", b'{}\n{"a": "\xc3\xa9"}\n'),
        (b"torn {", b'torn {\n{"a": "\xc3\xa9"}\n'),
    ],
    ids=["no file", "empty", "whole lines", "no line end", "a torn line"],
)
def test_a_record_becomes_a_line_of_its_own(
    tmp_path: Path, before: bytes | None, after: bytes
) -> None:
    path = tmp_path / "judgements.jsonl"
    if before is not None:
        path.write_bytes(before)
    append_record(path, {"a": "é"})
    assert path.read_bytes() == after


def test_a_file_of_another_encoding_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "judgements.jsonl"
    path.write_text("{}\n", encoding="utf-16")
    before = path.read_bytes()
    with pytest.raises(UnreadableError, match="not UTF-8"):
        append_record(path, {"a": "b"})
    assert path.read_bytes() == before


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="nowhere"):
        append_record(tmp_path / "nowhere" / "judgements.jsonl", {})
