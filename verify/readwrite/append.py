"""Append: one more record at the end of a file of lines, on the disk before the next is asked."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from verify.errors import UnreadableError
from verify.readwrite.characters import visible

__all__ = ["append_record"]

_WIDE = (b"\xff\xfe", b"\xfe\xff")


def append_record(path: Path, record: Mapping[str, Any]) -> None:
    """Append a record to a file of lines, which need not exist.

    The line is written in one step and is on the disk when this returns; what stands in the file
    stays as it is, byte by byte.

    Args:
        path: A .jsonl file.
        record: The record; absent fields are left out by the caller.

    Raises:
        UnreadableError: The file cannot be written, or is not UTF-8.
    """
    line = json.dumps(record, ensure_ascii=False, allow_nan=False) + "\n"
    try:
        with path.open("ab+", buffering=0) as file:
            file.seek(0)
            if file.read(2) in _WIDE:
                raise UnreadableError(f"{visible(str(path))}: not UTF-8. Convert it first.")
            torn = file.tell() and file.seek(-1, os.SEEK_END) >= 0 and file.read(1) != b"\n"
            data = (("\n" if torn else "") + line).encode("utf-8", "backslashreplace")
            written = file.write(data)
            os.fsync(file.fileno())
    except OSError as error:
        raise UnreadableError(f"{visible(str(path))}: {error.strerror or error}.") from error
    if written != len(data):
        raise UnreadableError(f"{visible(str(path))}: only part of the last line was written.")
