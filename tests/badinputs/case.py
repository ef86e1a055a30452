"""Case: one broken data set (or a good one), and what a good checker says of it."""

import json
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Case", "data", "good", "line", "lines", "with_record"]

LONE = "data.jsonl"


@dataclass(frozen=True)
class Case:
    """One data set made of files, all of it invented.

    Attributes:
        name: What is wrong with it.
        files: Its files by name; one file alone is read as that file.
        verdict: reject (exit 2), error (exit 1), warn (reported, exit 0), accept (nothing above
            info, exit 0).
        codes: Codes of which one must be reported.
        at: The physical line, from 1, where it must be reported; None where no line applies.
        file: The file, where there are several.
        hidden: What must stand in no output.
    """

    name: str
    files: dict[str, bytes]
    verdict: str
    codes: tuple[str, ...] = ()
    at: int | None = None
    file: str = ""
    hidden: tuple[str, ...] = field(default=())


def good(name: str, **more: Any) -> dict[str, Any]:
    """Return a record without any fault; what is given as None is left out."""
    row: dict[str, Any] = {
        "id": name,
        "claim": f"Northern forces shelled the mill at Old Ford ({name}).",
        "source": {
            "publisher": "The Valley Gazette",
            "published": "2031-05-04",
            "url": f"https://gazette.example/{name}",
        },
        "speaker": "Ivo Marek",
        "about": {"act": "shelling", "place": "Old Ford", "when": "2031-05-01"},
    }
    row.update(more)
    return {key: value for key, value in row.items() if value is not None}


def line(row: Any) -> bytes:
    """Write one record as a line."""
    return json.dumps(row, ensure_ascii=False).encode("utf-8", "surrogatepass")


def lines(*rows: Any) -> bytes:
    """Write records, or raw bytes, one a line."""
    return b"".join((row if isinstance(row, bytes) else line(row)) + b"\n" for row in rows)


def data(*rows: Any) -> dict[str, bytes]:
    """Return a data set of one file."""
    return {LONE: lines(*rows)}


def with_record(**more: Any) -> dict[str, bytes]:
    """Return a data set whose second record, on line 2, is changed."""
    return data(good("k-1"), good("k-2", **more), good("k-3"))
