"""Fuzz targets: each takes any bytes and may raise nothing but the library's own error."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.badinputs.case import good, line, lines
from verify.checks import check_path
from verify.errors import VerifyError
from verify.normalise.windows import parse_window
from verify.readwrite import read

__all__ = ["SEEDS", "TARGETS"]

_FOLDER = Path(tempfile.gettempdir()) / "verify-fuzz"


def _file(name: str, data: bytes) -> Path:
    _FOLDER.mkdir(exist_ok=True)
    path = _FOLDER / name
    path.write_bytes(data)
    return path


def _read(name: str, data: bytes) -> None:
    try:
        dataset = read(_file(name, data))
    except VerifyError:
        return
    assert all(found.message and found.line >= 0 for found in dataset.findings)


def jsonl(data: bytes) -> None:
    """Read a file of lines."""
    _read("a.jsonl", data)


def json(data: bytes) -> None:
    """Read a list, or an object of tables."""
    _read("a.json", data)


def csv(data: bytes) -> None:
    """Read a table."""
    _read("a.csv", data)


def settings(data: bytes) -> None:
    """Check a small data set with any settings."""
    folder = _FOLDER / "set"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "allegations.jsonl").write_bytes(lines(good("k-1")))
    (folder / "dataset.toml").write_bytes(data)
    try:
        outcome = check_path(folder, options={"ignore": ["V5", "V8"]})
    except VerifyError:
        return
    assert outcome.exit_code in (0, 1, 2)


def window(data: bytes) -> None:
    """Read a phrase of time."""
    found = parse_window(data.decode("utf-8", "replace"))
    assert found.earliest is None or found.latest is None or found.earliest <= found.latest


def checks(data: bytes) -> None:
    """Check a file of lines by every rule but those about relations."""
    try:
        outcome = check_path(_file("c.jsonl", data), options={"ignore": ["V5", "V8"]})
    except VerifyError:
        return
    assert outcome.total == sum(item.count for item in outcome.shown)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "jsonl": jsonl,
    "json": json,
    "csv": csv,
    "settings": settings,
    "window": window,
    "checks": checks,
}
"""Every target by name."""

_ROW = line(good("k-1", figures=["at least 12 killed"], quote={"text": "x", "start": 0}))
SEEDS: dict[str, tuple[bytes, ...]] = {
    "jsonl": (_ROW, lines(good("k-1"), good("k-2")), b'{"sources": {"id": "s"}}\n'),
    "json": (b"[" + _ROW + b"]", b'{"allegations": [' + _ROW + b'], "sources": []}'),
    "csv": (b"id,claim,source\nk-1,x,G\n", b'id;claim;source.publisher\nk-1;"x\ny";"[1]"\n'),
    "settings": (
        b'[check]\nselect = ["V5"]\n[[check.suppress]]\nrule = "V504"\nrecord = "k-1"\n',
        b"title = 'x'\n[parties.n]\nadverse_to = ['s']\n[assertions.min]\nsources = 1\n",
    ),
    "window": (b"late June 2031", b"between 3 and 5 May", b"two weeks ago", b"2031-05-04/2031-06"),
    "checks": (_ROW, lines(good("k-1"), good("k-2", status="verified"))),
}
"""Where mutation begins."""
