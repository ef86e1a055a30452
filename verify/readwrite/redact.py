"""Keeps the names of protected actors out of messages."""

import json
from collections.abc import Iterable

__all__ = ["Redaction"]

_MARK = "[protected]"
_LEAST = 3  # a shorter beginning of a name tells nobody who it is


class Redaction:
    """Replaces names, also those of which a shortened value shows only the beginning.

    Args:
        names: Names and aliases of the protected actors.

    Example:
        >>> redaction = Redaction(["Ilan Teres"])
        >>> redaction.clean("'Ilan Teres' is no date.")
        "'[protected]' is no date."
        >>> redaction.clean("'seen by Ilan T…' is too long.")
        "'seen by [protected]…' is too long."
    """

    def __init__(self, names: Iterable[str]) -> None:
        folded = {name.casefold() for name in names if len(name) >= _LEAST}
        self._names = sorted(
            folded | {json.dumps(name, ensure_ascii=False)[1:-1] for name in folded},
            key=lambda name: (-len(name), name),
        )
        self._beginnings = {name[:size] for name in folded for size in range(_LEAST, len(name))}
        self._longest = max(map(len, self._names), default=0)

    def clean(self, text: str) -> str:
        """Return the text without protected names."""
        if not self._names or not text:
            return text
        for name in self._names:
            text = _without(text, name)
        return self._without_beginnings(text) if "…" in text else text

    def _without_beginnings(self, text: str) -> str:
        head, mark, tail = text.partition("…")
        folded = head.casefold()
        for size in range(min(self._longest, len(folded)), _LEAST - 1, -1):
            if folded[-size:] in self._beginnings:
                return head[: len(head) - size] + _MARK + mark + tail
        return text


def _without(text: str, name: str) -> str:
    """Replace a casefolded name wherever it stands, in any case."""
    folded = text.casefold()
    if name not in folded:
        return text
    if len(folded) != len(text):  # folding changed lengths: places no longer agree
        return _MARK
    parts = []
    start = 0
    while (at := folded.find(name, start)) >= 0:
        parts += [text[start:at], _MARK]
        start = at + len(name)
    return "".join(parts) + text[start:]
