"""Ids that are nearly another one: they get mixed up."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator

from verify.readwrite.intake import Intake
from verify.readwrite.late import Late, Spotted
from verify.readwrite.values import shown

__all__ = ["like_an_id", "look_alikes", "one_slip_away"]

_MAX_ID = 64
_TWINS = str.maketrans({"o": "0", "l": "1", "i": "1", " ": None})


def look_alikes(intake: Intake, late: Late) -> None:
    """Warn of ids of one table that differ only by case, or by 0 and O, 1 and l."""
    for rows in intake.tables.values():
        seen: dict[str, str] = {}
        for index, name in enumerate(rows.ids):
            first = seen.setdefault(_folded(name), name)
            if first is not name:
                late.add("V203", Spotted(rows, index, ("id",)), _Twins(name, first), "warning")


class _Twins:
    """The message, made only when it is shown."""

    def __init__(self, name: str, first: str) -> None:
        self._name = name
        self._first = first

    def __call__(self) -> str:
        pair = f"the id {shown(self._name)} looks like {shown(self._first)}"
        return f"{pair}. Use ids that cannot be mixed up."


def _folded(name: str) -> str:
    plain = name if name.isascii() else unicodedata.normalize("NFKC", name)
    return plain.casefold().translate(_TWINS)


def like_an_id(text: str) -> bool:
    """Tell whether a text looks like an id rather than like a name.

    Example:
        >>> [like_an_id(text) for text in ("k-12", "tass", "TASS", "Ivo Marek", "https://x.org/1")]
        [True, True, False, False, False]
    """
    if not 1 < len(text) <= _MAX_ID or "://" in text or any(map(str.isspace, text)):
        return False
    marked = "-" in text or "_" in text or any(map(str.isdigit, text))
    return marked or (len(text) > 3 and text.islower())


def one_slip_away(texts: Iterable[str], ids: Iterable[str]) -> dict[str, str]:
    """Return for each text an id that is one typing slip away: a letter more, less or other.

    Texts and ids with a slip between them have a common form with at most one letter left out;
    so the work grows with their number, not with its square.

    Source: the symmetric delete method of W. Garbe's SymSpell, 2012.

    Example:
        >>> one_slip_away(["k-21", "m-99"], ["k-12", "k-77"])
        {'k-21': 'k-12'}
    """
    from rapidfuzz.distance import OSA

    index: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        for form in _forms(text.casefold()):
            index[form].append(text)
    found: dict[str, str] = {}
    if not index:
        return found
    for name in ids:
        folded = name.casefold()
        for form in _forms(folded):
            for text in index.get(form, ()):
                if text not in found and OSA.distance(text.casefold(), folded) <= 1:
                    found[text] = name
    return found


def _forms(text: str) -> Iterator[str]:
    """Yield a text as it is and with each letter left out once."""
    if len(text) <= _MAX_ID:
        yield text
        yield from {text[:at] + text[at + 1 :] for at in range(len(text))}
