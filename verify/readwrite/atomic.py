"""Files that are replaced whole or not at all, whatever happens while they are written."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

__all__ = ["replace_files"]


def replace_files(files: Iterable[tuple[Path, Iterable[str]]]) -> None:
    """Write files beside those they replace, then put all of them in place.

    Until every file is complete and on the disk, nothing is replaced; each replacement is one
    step of the file system. So after a crash every file is the old one or the new one.

    Args:
        files: Where each file belongs and the pieces of its text.

    Raises:
        OSError: Where a file cannot be written; then nothing was changed.
    """
    staged: list[tuple[Path, Path]] = []
    try:
        for path, pieces in files:
            target = Path(os.path.realpath(path))  # a link stays a link
            temporary = _free_name(target)
            staged.append((temporary, target))
            _write(temporary, target, pieces)
        while staged:
            temporary, target = staged[0]
            os.replace(temporary, target)
            staged.pop(0)
            _sync_folder(target.parent)
    finally:
        for temporary, _ in staged:
            with suppress(OSError):
                temporary.unlink()


def _free_name(target: Path) -> Path:
    """Return a name in the same folder that no file has."""
    for number in range(_MAX_TRIES):
        name = target.with_name(f".{target.name[:100]}.{os.getpid()}.{number}.tmp")
        if not name.exists():
            return name
    raise FileExistsError(f"{target.parent}: too many unfinished files. Remove *.tmp there.")


def _write(path: Path, target: Path, pieces: Iterable[str]) -> None:
    with path.open("x", encoding="utf-8", newline="\n") as handle:
        if target.exists():
            with suppress(OSError):
                os.chmod(path, target.stat().st_mode & 0o777)
        handle.writelines(pieces)
        handle.flush()
        os.fsync(handle.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the change of names durable, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


_MAX_TRIES = 1000
