"""Where a setting stands in a TOML text, as far as its lines tell."""

import re

__all__ = ["toml_place"]

_MAX_LOOK = 1000


def toml_place(text: str, path: tuple[str | int, ...]) -> tuple[int, int]:
    r"""Return line and column, from 1, of a setting; (1, 1) where no line tells, 0 without text.

    The headers of tables on the way are followed first, the n-th of a list of tables counts n.

    Example:
        >>> toml_place("[check]\nshown = 3\n[[check.suppress]]\nrule = 'V504'\n",
        ...            ("check", "suppress", 0, "rule"))
        (4, 1)
    """
    if not text:
        return 0, 0
    lines = [line[:_MAX_LOOK] for line in text.split("\n")]
    start, depth = _header(lines, path)
    for name in [part for part in path[depth:] if isinstance(part, str)][:1]:
        named = re.compile(rf"""[ \t]{{0,99}}["']?{re.escape(name)}["']?[ \t]{{0,99}}[=.]""")
        for number in range(start, len(lines)):
            if number > start and lines[number].lstrip().startswith("["):
                break
            if named.match(lines[number]):
                return number + 1, len(lines[number]) - len(lines[number].lstrip()) + 1
    return start + 1, 1


def _header(lines: list[str], path: tuple[str | int, ...]) -> tuple[int, int]:
    """Return the line of the deepest header of a path, from 0, and how many parts it names."""
    best = (0, 0)
    for depth in range(1, len(path) + 1):
        names = [part for part in path[:depth] if isinstance(part, str)]
        nth = path[depth - 1] if isinstance(path[depth - 1], int) else 0
        wanted = ".".join(names)
        seen = 0
        for number, line in enumerate(lines):
            head = line.split("#")[0].strip().replace(" ", "").replace('"', "").replace("'", "")
            if head in (f"[{wanted}]", f"[[{wanted}]]"):
                if seen == nth:
                    best = (number, depth)
                    break
                seen += 1
    return best
