"""Baseline: the findings that are known already, by content, in a file that only shrinks."""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from verify.errors import UnreadableError
from verify.readwrite.atomic import replace_files
from verify.readwrite.characters import visible

__all__ = ["Baseline", "read_baseline", "write_baseline"]

Baseline = Counter[tuple[str, str]]
"""How often each finding is known, by code and fingerprint."""

_VERSION = 1


def read_baseline(path: Path) -> Baseline:
    """Read a baseline.

    Raises:
        UnreadableError: Where it is absent or holds something else.
    """
    try:
        value = json.loads(path.read_bytes().decode("utf-8-sig"))
        if value["version"] != _VERSION:
            raise ValueError(f"version {value['version']!r}")
        found: Baseline = Counter()
        for entry in value["findings"]:
            rule, name, count = entry["rule"], entry["fingerprint"], entry.get("count", 1)
            if not (isinstance(rule, str) and isinstance(name, str) and type(count) is int):
                raise ValueError("an entry of the wrong type")
            found[rule, name] += max(count, 0)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or "it is no baseline of this version"
        name = visible(str(path))
        raise UnreadableError(f"{name}: cannot be read: {reason}. Write a new one.") from error
    return found


def write_baseline(path: Path, known: Iterable[tuple[str, str]]) -> int:
    """Write a baseline, in an order that does not depend on that of the findings.

    Returns:
        How many findings it holds.

    Raises:
        UnreadableError: Where it cannot be written.
    """
    counted = Counter(known)
    entries = [
        json.dumps({"rule": rule, "fingerprint": name} | ({"count": count} if count > 1 else {}))
        for (rule, name), count in sorted(counted.items())
    ]
    lines = ",\n".join(f"  {entry}" for entry in entries)
    text = (
        f'{{"version": {_VERSION}, "findings": [\n{lines}\n]}}\n'
        if lines
        else (f'{{"version": {_VERSION}, "findings": []}}\n')
    )
    try:
        replace_files([(path, [text])])
    except OSError as error:
        name = visible(str(path))
        reason = (error.strerror or str(error)).lower()
        raise UnreadableError(f"{name}: cannot be written: {reason}.") from error
    return counted.total()
