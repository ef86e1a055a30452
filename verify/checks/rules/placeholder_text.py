"""V205: words that stand where a value, or nothing, should stand."""

from collections.abc import Iterator

from verify.checks.rule import Needs, rule
from verify.checks.spot import Spot
from verify.checks.subject import Subject
from verify.models.dataset import TABLES
from verify.readwrite.record_checks import strings
from verify.readwrite.values import shown

__all__ = ["placeholder_text"]

_WORDS = [
    "NA",
    "N/A",
    "n/a",
    "n.a.",
    "N.A.",
    "None",
    "none",
    "NONE",
    "NULL",
    "null",
    "nan",
    "NaN",
    "NAN",
    "nil",
    "undefined",
    "-",
    "--",
    "---",
    "?",
    "??",
    "???",
    "TBC",
    "tbc",
    "TBD",
    "tbd",
    "TODO",
    "todo",
    "TK",
    "xxx",
    "XXX",
    "#N/A",
    "#REF!",
    "#VALUE!",
    "unknown",
    "Unknown",
    "UNKNOWN",
]
_PLACEHOLDERS = frozenset(_WORDS)
_KEPT = frozenset(("extra", "tags", "external_status", "kind", "basis", "precision", "language"))
"""Fields whose words are not for us to judge, or are words of a vocabulary."""


@rule("V205", Needs.RECORD)
def placeholder_text(subject: Subject) -> Iterator[Spot]:
    """A word such as NA, None or TBC stands where a value or nothing should.

    Why it matters:
        Absence is information here; a word that stands for it becomes a speaker of that name, who
        seems to say a great deal. The surname Null and what stands in `extra` are left alone.

    Bad example:
        {"id": "k-1", "claim": "The mill burned.", "speaker": "N/A",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    Good example:
        {"id": "k-1", "claim": "The mill burned.", "identity": "unstated",
          "source": {"publisher": "The Gazette", "published": "2031-05-04"}}

    How to fix:
        Leave the field out. Say `"identity": "unstated"` where the document names nobody.
    """
    for table in TABLES:
        rows = subject.rows(table)
        for index, texts in enumerate(subject.texts(table)):
            if _PLACEHOLDERS.isdisjoint(texts):
                continue
            for path, value in strings(rows[index]):
                if value in _PLACEHOLDERS and _KEPT.isdisjoint(path):
                    message = f"'{_field(path)}' is {shown(value)}. Leave out what is not known."
                    yield Spot(table, index, path, message)


def _field(path: tuple[str | int, ...]) -> str:
    return next(part for part in reversed(path) if isinstance(part, str))
