"""Stored texts: the words of documents that are kept beside a data set."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path

__all__ = ["StoredText", "StoredTexts", "open_text"]

_MOST_BYTES = 50_000_000
_GAP = re.compile(r"\[?(?:\.\.\.|…)\]?|\[[^\]\n]{0,80}\]")
_MARKS = str.maketrans(dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛′ʼ`´", "'"))


@dataclass(frozen=True, slots=True)
class StoredText:
    """One stored text; no text where there is none or it cannot be read."""

    text: str | None = None
    sha256: str = ""
    outside: bool = False
    """Whether the file lies outside the data set, and was not opened."""
    folded: str = ""

    def has(self, words: str, start: int = 0, end: int | None = None) -> bool:
        r"""Whether words stand in the text, or in a part of it; "..." stands for any others.

        Example:
            >>> stored = StoredText("He said: “It burned\nall night.”")
            >>> stored.has('"It burned all night."'), stored.has("It ... night"), stored.has("day")
            (True, True, False)
        """
        if self.text is None:
            return True
        whole = start == 0 and end is None
        text = (self.folded or _folded(self.text)) if whole else _folded(self.text[start:end])
        at = 0
        for part in _GAP.split(_folded(words)):
            found = text.find(part.strip(), at)
            if found < 0:
                return False
            at = found + len(part.strip())
        return True


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).translate(_MARKS).split())


class StoredTexts:
    """The stored texts of a data set; each is read once, none outside its folder.

    Args:
        folder: The data set's folder; None where it came from memory.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = None if folder is None else folder.resolve()
        self._read: dict[str, StoredText] = {}

    def of(self, name: str | None) -> StoredText:
        """Return a stored text by its name relative to the data set."""
        if not name or self._folder is None:
            return StoredText()
        found = self._read.get(name)
        if found is None:
            found = open_text(self._folder, name)
            if found.text is not None:
                found = replace(found, folded=_folded(found.text))
            self._read[name] = found
        return found


def open_text(folder: Path, name: str) -> StoredText:
    """Read a stored text; no text where there is none, or outside the folder.

    Args:
        folder: The resolved folder of the data set.
        name: Where the text is, relative to it.
    """
    try:
        path = (folder / name).resolve()
        if not path.is_relative_to(folder):
            return StoredText(outside=True)
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            return StoredText()
        data = path.read_bytes()
    except (OSError, ValueError):
        return StoredText()
    text = data.decode("utf-8-sig", "replace")
    return StoredText(text, hashlib.sha256(data).hexdigest())
