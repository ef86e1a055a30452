"""The lines of files that findings point to, read once, in one pass a file."""

from collections import defaultdict
from collections.abc import Iterable

__all__ = ["source_lines"]

_LONGEST = 20_000
_MOST_BYTES = 10_000_000


def source_lines(places: Iterable[tuple[str, int]]) -> dict[tuple[str, int], str]:
    """Return the text of lines by file and number; what cannot be read is left out.

    Args:
        places: Files and lines, from 1.

    Returns:
        At most 20,000 characters of each line; bytes that are not UTF-8 as escapes.
    """
    wanted: dict[str, set[int]] = defaultdict(set)
    for file, line in places:
        if file and line > 0:
            wanted[file].add(line)
    found: dict[tuple[str, int], str] = {}
    for file, lines in wanted.items():
        last = max(lines)
        try:
            with open(file, "rb") as handle:
                number = 0
                while number < last and (data := handle.readline(_MOST_BYTES)):
                    number += 1
                    if number in lines:
                        text = data[: _LONGEST * 4].decode("utf-8", "backslashreplace")
                        found[file, number] = text.rstrip("\r\n")[:_LONGEST].removeprefix("\ufeff")
        except (OSError, ValueError):
            continue
    return found
