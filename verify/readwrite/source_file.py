"""One file of a data set that is being read, and how far the reading is."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from verify.readwrite.characters import visible

__all__ = ["Progress", "SourceFile"]


class Progress:
    """Tells a caller now and then how many bytes are done.

    Args:
        tell: Called with the bytes done and the bytes in all; None to tell nobody.
        total: Bytes in all.
    """

    def __init__(self, tell: Callable[[int, int], None] | None, total: int) -> None:
        self._tell = tell
        self._total = total
        self._done = 0
        self._next = 0

    def advance(self, size: int) -> None:
        """Count bytes as done."""
        self._done += size
        if self._tell and self._done >= self._next:
            self._next = self._done + max(_LEAST_STEP, self._total // 200)
            self._tell(min(self._done, self._total), self._total)

    def finish(self) -> None:
        """Tell that all is done."""
        if self._tell:
            self._tell(self._total, self._total)


_LEAST_STEP = 65_536


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file with what it is expected to hold."""

    path: Path
    table: str
    """The table whose records stand in it."""
    alone: bool
    """Whether it is the whole data set, and may then hold records of other tables too."""
    progress: Progress

    @property
    def name(self) -> str:
        """The file as findings name it, on one line whatever its name."""
        return visible(str(self.path))

    @property
    def suffix(self) -> str:
        """What format it has."""
        return self.path.suffix.lower()
