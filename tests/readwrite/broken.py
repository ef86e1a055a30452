"""Records and files of which the tests break a piece."""

import json
from pathlib import Path
from typing import Any

from verify.models.dataset import Dataset

__all__ = ["between", "found", "line", "put", "record", "written"]


def record(name: str, **more: Any) -> dict[str, Any]:
    return {
        "id": name,
        "claim": f"Northern forces shelled the mill at Old Ford ({name}).",
        "source": {"publisher": "The Valley Gazette", "published": "2031-05-04"},
        "speaker": "Ivo Marek",
        "about": {"act": "shelling", "place": "Old Ford", "when": "2031-05-01"},
        **more,
    }


def line(name: str, **more: Any) -> bytes:
    return json.dumps(record(name, **more), ensure_ascii=False).encode("utf-8", "surrogatepass")


def between(broken: bytes) -> bytes:
    """Put a broken line between two good ones."""
    return b"\n".join([line("k-1"), broken, line("k-3"), b""])


def put(broken: bytes, old: bytes, new: bytes) -> bytes:
    assert old in broken
    return broken.replace(old, new, 1)


def found(ds: Dataset) -> list[tuple[str, int, str]]:
    return [(finding.code, finding.line, finding.pointer) for finding in ds.findings]


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path
